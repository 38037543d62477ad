import os from 'node:os';
import { printable, version } from '../base/index.ts';
import {
  cacheFolder,
  describeEnvironment,
  ensureRuntime,
  findCompiler,
  RuntimeError,
  requirePip,
  vectorFeatures,
} from '../runtime/index.ts';
import { type SelfTest, selfTest } from '../train/index.ts';
import { exitCode, type Io } from './io.ts';

interface DoctorReport {
  readonly ok: boolean;
  readonly seedgate: string;
  readonly node: string;
  readonly platform: string;
  readonly cpu: string;
  readonly vectors: readonly string[];
  readonly cores: number;
  readonly memoryGiB: number;
  readonly cache?: string;
  readonly python?: string;
  readonly compiler?: string;
  readonly tensorflow?: {
    readonly version: string;
    readonly hash: string;
    readonly source: string;
    readonly dir: string;
    readonly isa: string;
  };
  readonly selfTest?: SelfTest;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
}

/** Says whether this machine can train, and with what; exit code 3 when it cannot. */
export async function doctorCommand(options: { json?: boolean }, io: Io): Promise<number> {
  const report = await examine(io);
  io.stdout.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : render(report));
  return report.ok ? exitCode.passed : exitCode.environment;
}

async function examine(io: Io): Promise<DoctorReport> {
  const problems: { code: string; message: string; remedy: string }[] = [];
  const attempt = async <T>(what: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await what();
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      if (!problems.some(p => p.code === error.code)) {
        problems.push({ code: error.code, message: error.message, remedy: error.remedy });
      }
      return undefined;
    }
  };
  const cache = await attempt(() => cacheFolder(io.env));
  const runtime = await attempt(() =>
    ensureRuntime({ env: io.env, log: line => void io.stderr.write(`${line}\n`) }),
  );
  // Only a set-up needs these: with a runtime in place their absence is no problem.
  const needed = <T>(what: () => Promise<T>) => (runtime ? what().catch(() => undefined) : attempt(what));
  const python = await needed(() => requirePip(io.env));
  const compiler = await needed(async () => (await findCompiler(io.env)).version);
  const test = runtime && (await selfTest(runtime, io.env));
  if (test !== undefined && !test.ok) {
    problems.push({
      code: 'load',
      message: `The self-test of native TensorFlow failed: ${test.problem}.`,
      remedy:
        'A glibc of 2.27 or later and a CPU with AVX are needed; remove the cache folder to have it made anew.',
    });
  }
  return {
    ok: problems.length === 0,
    seedgate: version,
    node: process.version,
    platform: `${process.platform} ${process.arch} ${os.release()}`,
    cpu: os.cpus()[0]?.model.trim() || 'unknown',
    vectors: vectorFeatures(),
    cores: os.availableParallelism(),
    memoryGiB: Math.round((os.totalmem() / 2 ** 30) * 10) / 10,
    ...(cache !== undefined && { cache }),
    ...(python !== undefined && { python }),
    ...(compiler !== undefined && { compiler }),
    ...(runtime !== undefined && {
      tensorflow: {
        version: runtime.tensorflow,
        hash: runtime.hash,
        source: runtime.source,
        dir: runtime.dir,
        isa: describeEnvironment(runtime).isa,
      },
    }),
    ...(test !== undefined && { selfTest: test }),
    problems,
  };
}

function render(report: DoctorReport): string {
  const { tensorflow, selfTest: test } = report;
  const rows: [string, string | undefined][] = [
    ['seedgate', report.seedgate],
    ['node', report.node],
    ['platform', report.platform],
    ['CPU', `${report.cpu}, ${report.vectors.join(' ') || 'vector features unknown'}`],
    ['cores', String(report.cores)],
    ['memory', `${report.memoryGiB} GiB`],
    ['cache', report.cache],
    ['python', report.python ?? 'missing'],
    ['compiler', report.compiler ?? 'missing'],
    ['TensorFlow', tensorflow && `${tensorflow.version}, SHA-256 ${tensorflow.hash}`],
    ['came from', tensorflow && `${tensorflow.source}, in ${tensorflow.dir}`],
    ['binding', tensorflow && 'compiled here, its hash is right'],
    ['code for', tensorflow?.isa],
    ['backend', test?.backend],
    [
      'self-test',
      test && (test.ok ? `good, ${test.gflops?.toFixed(0)} GFLOP/s in eager products` : 'failed'),
    ],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name.padEnd(11)} ${printable(value)}`],
  );
  for (const p of report.problems) lines.push('', `problem: ${p.message}`, `remedy:  ${p.remedy}`);
  lines.push('', report.ok ? 'This machine can train.' : 'This machine cannot train.');
  return `${lines.join('\n')}\n`;
}
