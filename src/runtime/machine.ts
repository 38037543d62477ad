import { vectorFeatures } from './cpu.ts';
import { RuntimeError } from './errors.ts';

/** What decides whether the pinned libraries can run at all. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** Version of glibc; undefined where another C library is used. */
  readonly glibc: string | undefined;
  /** Vector features of the CPU; empty when the system does not tell. */
  readonly features: readonly string[];
}

/** The machine that this process runs on. Takes about 30 ms, so it is asked for before a set-up only. */
export function thisMachine(): Machine {
  const { platform, arch } = process;
  const report = platform === 'linux' ? process.report?.getReport() : undefined;
  const header = (report as { header?: { glibcVersionRuntime?: string } } | undefined)?.header;
  return { platform, arch, glibc: header?.glibcVersionRuntime, features: vectorFeatures() };
}

/** @throws RuntimeError on Windows, whichever libraries are used */
export function refuseWindows(platform: string): void {
  if (platform !== 'win32') return;
  throw new RuntimeError(
    'platform',
    'Windows is not supported.',
    'Use WSL: https://learn.microsoft.com/windows/wsl',
  );
}

/**
 * Says before anything is downloaded that the wheel's libraries could not be loaded here.
 *
 * @throws RuntimeError without glibc 2.27 (as the wheel's tag requires) or, on x64, without AVX
 */
export function requireMachine({ platform, arch, glibc, features }: Machine): void {
  if (platform === 'linux' && glibc === undefined) {
    throw new RuntimeError(
      'platform',
      'This Linux has another C library than glibc, such as musl; native TensorFlow needs glibc.',
      'Use an image with glibc, for instance node:22-bookworm in place of node:22-alpine.',
    );
  }
  if (glibc !== undefined && older(glibc, '2.27')) {
    throw new RuntimeError(
      'platform',
      `This Linux has glibc ${glibc}; native TensorFlow needs 2.27 or later.`,
      'Use a later release of the system.',
    );
  }
  if (arch === 'x64' && features.length > 0 && !features.includes('avx')) {
    throw new RuntimeError(
      'platform',
      `This CPU has no AVX (it has ${features.join(' ')}); native TensorFlow needs it.`,
      'Use another machine, or a virtual machine whose CPU model passes AVX on.',
    );
  }
}

/** Whether version a comes before b; both as major.minor. */
function older(a: string, b: string): boolean {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return major !== bMajor ? major < bMajor : minor < bMinor;
}
