import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RuntimeError } from './errors.ts';
import { type ExecOptions, exec, lastLines } from './exec.ts';
import { hashFile } from './hash.ts';
import { nativeSources } from './vendored.ts';

/** Sources of the binding, as they come with seedgate: those of tfjs-node, and what they leave open. */
export interface BindingSources {
  /** Folder of tfjs-node's own files, and of `cpu_name.cc`. */
  readonly binding: string;
  /** Folder of the headers of Node's C interface. */
  readonly nodeApi: string;
  /** The files that are compiled. */
  readonly files: readonly string[];
  /** SHA-256 of the files and of node_api.h, with the flags: what the binding does. */
  readonly identity: string;
  /** SHA-256 of the files and all headers, with the flags: what decides the compiled code but for the compiler. */
  readonly key: string;
}

const flags = ['-std=c++17', '-O2', '-fPIC', '-shared', '-DNAPI_VERSION=8', '-DNDEBUG'];

/** @throws RuntimeError when they are not there */
export function bindingSources(): BindingSources {
  try {
    return readSources();
  } catch (error) {
    throw new RuntimeError(
      'package',
      `A file of seedgate itself cannot be read: ${(error as Error).message}.`,
      'Install seedgate anew; in a checkout, run npm run build.',
    );
  }
}

function readSources(): BindingSources {
  const binding = path.join(nativeSources, 'binding');
  const nodeApi = path.join(nativeSources, 'include');
  const files = ['tfjs_backend.cc', 'tfjs_binding.cc', 'cpu_name.cc'].map(name => path.join(binding, name));
  const hashed = [binding, nodeApi].flatMap(dir =>
    readdirSync(dir)
      .filter(name => /\.(cc|h)$/.test(name))
      .sort()
      .map(name => `${name} ${hashFile(path.join(dir, name))}`),
  );
  const identity = [...files, path.join(nodeApi, 'node_api.h')].map(hashFile);
  return {
    binding,
    nodeApi,
    files,
    identity: [...identity, ...flags].join(' '),
    key: [...hashed, ...flags].join('\n'),
  };
}

export interface Compiler {
  readonly command: string;
  /** The compiler's arguments that come before all others: CXX may be "ccache g++". */
  readonly args: readonly string[];
  /** The first line that the compiler prints for --version. */
  readonly version: string;
}

/** The C++ compiler: CXX, else g++, else c++, else clang++. @throws RuntimeError when there is none */
export async function findCompiler(env: NodeJS.ProcessEnv): Promise<Compiler> {
  const chosen = env.CXX?.trim();
  for (const words of chosen ? [chosen.split(/\s+/)] : [['g++'], ['c++'], ['clang++']]) {
    const [command = '', ...args] = words;
    const ended = await exec(command, [...args, '--version'], { env });
    if (ended.code === 0) return { command, args, version: ended.printed.split('\n')[0] ?? '' };
  }
  throw new RuntimeError(
    'compiler',
    chosen ? `The C++ compiler CXX=${chosen} cannot be run.` : 'There is no C++ compiler (g++).',
    'Install one: apt-get install g++, dnf install gcc-c++, or xcode-select --install; or set CXX.',
  );
}

/**
 * Compiles tfjs-node's binding against the unpacked libraries.
 *
 * @param folder has lib/ and include/; gets lib/tfjs_binding.node
 */
export async function compileBinding(
  folder: string,
  libraries: readonly string[],
  sources: BindingSources,
  compiler: Compiler,
  options: ExecOptions,
): Promise<void> {
  const output = path.join(folder, 'lib', 'tfjs_binding.node');
  mkdirSync(path.dirname(output), { recursive: true });
  const ended = await exec(
    compiler.command,
    [
      ...compiler.args,
      ...flags,
      `-I${sources.binding}`,
      `-I${path.join(folder, 'include')}`,
      `-I${sources.nodeApi}`,
      ...['-o', output],
      ...sources.files,
      ...link(path.join(folder, 'lib'), libraries),
    ],
    options,
  );
  if (ended.code === 0 && existsSync(output)) return;
  if (/No space left/i.test(ended.output)) {
    throw new RuntimeError(
      'disk',
      'The disk is full while the binding is compiled.',
      'Make room or set SEEDGATE_CACHE.',
    );
  }
  throw new RuntimeError(
    'compiler',
    `The binding cannot be compiled by ${compiler.command}:\n${lastLines(ended.output, 15)}`,
    'A g++ of version 9 or later with the headers of the C++ library is needed.',
  );
}

/**
 * Arguments that bind to the libraries beside the binding. On Linux the path is an RPATH and not the RUNPATH
 * of today's linkers, because LD_LIBRARY_PATH goes before a RUNPATH: another TensorFlow on it would be
 * loaded in place of the one whose hash was checked. For the same reason both libraries are named as needed
 * even if no symbol of one is used.
 */
function link(lib: string, libraries: readonly string[]): string[] {
  if (process.platform === 'darwin') {
    const files = libraries.map(name => path.join(lib, name));
    return ['-undefined', 'dynamic_lookup', '-Wl,-rpath,@loader_path', ...files];
  }
  return [
    '-Wl,--disable-new-dtags,-rpath,$ORIGIN',
    '-Wl,--allow-shlib-undefined',
    '-Wl,--no-as-needed',
    `-L${lib}`,
    ...libraries.map(name => `-l:${name}`),
  ];
}
