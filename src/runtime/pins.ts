import { RuntimeError } from './errors.ts';

/** What is downloaded for a platform, and the only content that is accepted. */
export interface Pin {
  readonly package: 'tensorflow-cpu' | 'tensorflow';
  /** pip's platform tag. */
  readonly tag: string;
  /** SHA-256 of the wheel, which pip checks. */
  readonly wheel: string;
  /** The two libraries in the wheel and their SHA-256, so that a cache altered together with its manifest is found out. */
  readonly libraries: readonly {
    readonly name: string;
    readonly sha256: string;
    /**
     * Address of Eigen's cache sizes, which `nm` names
     * `_ZZN5Eigen8internal20manage_caching_sizesENS_6ActionEPlS2_S2_E12m_cacheSizes`. On x64 alone: on other processors
     * Eigen takes the same sizes for all.
     */
    readonly cacheSizes?: number;
  }[];
  /** Bytes that a set-up needs at most at one time: the wheel, the libraries, the headers. */
  readonly space: number;
}

export const tensorflowVersion = '2.21.0';
/** The wheel's tag for Python; any Python can download it, none has to run it. */
export const pythonTag = { version: '3.11', implementation: 'cp', abi: 'cp311' } as const;

const gigabyte = 1e9;

/** Linux x64 is tested. Linux arm64 was run under emulation once; macOS arm64's wheel was downloaded and hashed, but never run. */
const pins: Readonly<Record<string, Pin>> = {
  'linux-x64': {
    package: 'tensorflow-cpu',
    tag: 'manylinux_2_27_x86_64',
    wheel: '2b847d217b02ee7731ed91431daf3250daa0196c3c94614d23be27232e6e5b6c',
    libraries: [
      {
        name: 'libtensorflow_cc.so.2',
        sha256: '6505a4b9657e62100c6bdacb683957a395cb047725042945aaa50e40a71e429e',
        cacheSizes: 0x22c1d708,
      },
      {
        name: 'libtensorflow_framework.so.2',
        sha256: 'f060b323b26ef80add21b9df9428de3aeaf2843d772c5bb098745f7abff3709b',
        cacheSizes: 0x3100c28,
      },
    ],
    space: 1.3 * gigabyte,
  },
  'linux-arm64': {
    package: 'tensorflow',
    tag: 'manylinux_2_27_aarch64',
    wheel: '4b24aca16d527a3cf1c37f720c04c484c3d20f4d0fdfa98632ac8b9f3be6eb5c',
    libraries: [
      {
        name: 'libtensorflow_cc.so.2',
        sha256: '5f7de6ba6478ed7b83767a6e661e3e6e6931b05c64db14ba98250e52316a007c',
      },
      {
        name: 'libtensorflow_framework.so.2',
        sha256: 'deade33b9ab90ff468fd1d1f8f6079bec5a3a507cf2d13c3218aa8beec28aeb3',
      },
    ],
    space: 1.3 * gigabyte,
  },
  'darwin-arm64': {
    package: 'tensorflow',
    tag: 'macosx_12_0_arm64',
    wheel: '51f46f4806139d01fc7920cc72a4c75876f80649bf40ff083ab6212ceb43ca88',
    libraries: [
      {
        name: 'libtensorflow_cc.2.dylib',
        sha256: '753272d059c7be51f64369aaa8e12ac514ce372e0c4ba66f3cc49ec3b1c33384',
      },
      {
        name: 'libtensorflow_framework.2.dylib',
        sha256: 'e581d6db9e26f13e49327427e5d304cecbfe45d3467db7700e058857a4fd76bb',
      },
    ],
    space: 1.3 * gigabyte,
  },
};

/** Where a library keeps Eigen's cache sizes; undefined for one of which it is not known. */
export const cacheSizesIn = (sha256: string): number | undefined =>
  Object.values(pins)
    .flatMap(({ libraries }) => libraries)
    .find(library => library.sha256 === sha256)?.cacheSizes;

/** @throws RuntimeError on a platform that has no pin */
export function pinFor(platform: string, arch: string): Pin {
  const pin = pins[`${platform}-${arch}`];
  if (pin !== undefined) return pin;
  throw new RuntimeError(
    'platform',
    `${platform} ${arch} is not supported; there is a native TensorFlow for ${Object.keys(pins).join(', ')}.`,
    'Use one of these platforms, or set SEEDGATE_LIBTENSORFLOW to a folder with libraries for this one.',
  );
}

/** The file that pip checks the download against. */
export function requirements(pin: Pin): string {
  return `${pin.package}==${tensorflowVersion} --hash=sha256:${pin.wheel}\n`;
}
