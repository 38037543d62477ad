import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { RuntimeError } from './errors.ts';
import { exec, lastLines } from './exec.ts';
import { hashFile } from './hash.ts';

const require = createRequire(import.meta.url);

/** Sources of the binding, as npm installed them. */
export interface BindingSources {
  /** Folder of @tensorflow/tfjs-node. */
  readonly tfjsNode: string;
  /** Include folder of node-api-headers. */
  readonly nodeApi: string;
  readonly files: readonly string[];
}

/** @throws RuntimeError when the npm packages are not installed */
export function bindingSources(): BindingSources {
  const folder = (name: string) => {
    try {
      return path.dirname(require.resolve(`${name}/package.json`));
    } catch {
      throw new RuntimeError(
        'package',
        `The npm package ${name} is not installed.`,
        'Run npm install in the folder of seedgate.',
      );
    }
  };
  const tfjsNode = folder('@tensorflow/tfjs-node');
  const files = ['tfjs_backend.cc', 'tfjs_binding.cc'].map(name => path.join(tfjsNode, 'binding', name));
  return { tfjsNode, nodeApi: path.join(folder('node-api-headers'), 'include'), files };
}

/** What decides the binding's code beside the libraries: its sources and how they are compiled. */
export function bindingIdentity(sources: BindingSources): string {
  return [...sources.files.map(hashFile), hashFile(path.join(sources.nodeApi, 'node_api.h')), ...flags].join(
    ' ',
  );
}

const flags = ['-std=c++17', '-O2', '-fPIC', '-shared', '-DNAPI_VERSION=8', '-DNDEBUG'];

/** The C++ compiler: CXX, else g++, else c++. @throws RuntimeError when there is none */
export async function findCompiler(env: NodeJS.ProcessEnv): Promise<{ command: string; version: string }> {
  for (const command of env.CXX ? [env.CXX] : ['g++', 'c++', 'clang++']) {
    const ended = await exec(command, ['--version'], { env });
    if (ended.code === 0) return { command, version: ended.output.split('\n')[0] ?? '' };
  }
  throw new RuntimeError(
    'compiler',
    env.CXX ? `The C++ compiler CXX=${env.CXX} cannot be run.` : 'There is no C++ compiler (g++).',
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
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { command } = await findCompiler(env);
  const output = path.join(folder, 'lib', 'tfjs_binding.node');
  mkdirSync(path.dirname(output), { recursive: true });
  const darwin = process.platform === 'darwin';
  const link = darwin
    ? [
        '-undefined',
        'dynamic_lookup',
        '-Wl,-rpath,@loader_path',
        ...libraries.map(l => path.join(folder, 'lib', l)),
      ]
    : [
        '-Wl,-rpath,$ORIGIN',
        '-Wl,--allow-shlib-undefined',
        `-L${path.join(folder, 'lib')}`,
        ...libraries.map(l => `-l:${l}`),
      ];
  const ended = await exec(
    command,
    [
      ...flags,
      `-I${sources.tfjsNode}`,
      `-I${path.join(folder, 'include')}`,
      `-I${sources.nodeApi}`,
      ...['-o', output],
      ...sources.files,
      ...link,
    ],
    { env },
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
    `The binding cannot be compiled by ${command}:\n${lastLines(ended.output, 15)}`,
    'A g++ of version 9 or later with the headers of the C++ library is needed.',
  );
}
