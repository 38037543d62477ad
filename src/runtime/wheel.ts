import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RuntimeError } from './errors.ts';
import { type ExecOptions, exec, lastLines } from './exec.ts';
import { hashFile } from './hash.ts';
import { type Pin, pythonTag, requirements, tensorflowVersion } from './pins.ts';

/**
 * Has pip download the pinned wheel, so that a user's mirrors, proxies and offline wheel folders are
 * used as configured. pip refuses any other content than the pinned one.
 *
 * @returns the wheel's path
 * @throws RuntimeError by what is missing: python, pip, the network, the right content
 */
export async function downloadWheel(pin: Pin, folder: string, options: ExecOptions): Promise<string> {
  const { env } = options;
  mkdirSync(folder, { recursive: true });
  const list = path.join(folder, 'requirements.txt');
  writeFileSync(list, requirements(pin));
  const { version, implementation, abi } = pythonTag;
  // pip collects the file in TMPDIR, which may be a small disk in memory; here there is room, and what a
  // kill leaves is swept with the rest.
  const temporary = path.join(folder, 'tmp');
  mkdirSync(temporary);
  const ended = await exec(
    'python3',
    [
      ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-cache-dir', '--no-deps'],
      ...[
        '--require-hashes',
        '--only-binary=:all:',
        '--python-version',
        version,
        '--implementation',
        implementation,
      ],
      ...['--abi', abi, '--platform', pin.tag, '--dest', folder, '--requirement', list],
    ],
    // Nothing is installed, so a user's rule to install into virtual environments only does not apply.
    { ...options, env: { ...env, TMPDIR: temporary, PIP_REQUIRE_VIRTUALENV: '0' } },
  );
  if (ended.code !== 0) {
    await requirePip(env);
    throw downloadError(pin, ended.output);
  }
  const wheel = readdirSync(folder).find(name => name.endsWith('.whl'));
  if (wheel === undefined) {
    throw new RuntimeError(
      'wheel',
      `pip ended well but left no wheel of ${pin.package}.`,
      'Run it again; see pip debug.',
    );
  }
  const file = path.join(folder, wheel);
  // pip has checked it; the file is looked at again because all that follows trusts it.
  if (hashFile(file) !== pin.wheel) throw wrongContent(pin);
  return file;
}

/** @throws RuntimeError when python3 or its pip is missing */
export async function requirePip(env: NodeJS.ProcessEnv): Promise<string> {
  const python = await exec('python3', ['--version'], { env });
  if (python.code !== 0) {
    throw new RuntimeError(
      'python',
      'python3 is missing; its pip downloads the native TensorFlow.',
      'Install it: apt-get install python3 python3-pip, dnf install python3-pip, or brew install python.',
    );
  }
  const pip = await exec('python3', ['-m', 'pip', '--version'], { env });
  if (pip.code !== 0) {
    throw new RuntimeError(
      'pip',
      'python3 has no pip, which downloads the native TensorFlow.',
      'Install it: apt-get install python3-pip, dnf install python3-pip, or python3 -m ensurepip.',
    );
  }
  return `${python.output.trim()}, ${pip.output.trim().split(' ').slice(0, 2).join(' ')}`;
}

function wrongContent(pin: Pin): RuntimeError {
  return new RuntimeError(
    'hash',
    `The wheel of ${pin.package} that was downloaded is not the pinned one (SHA-256 ${pin.wheel}).`,
    'A proxy, a mirror or a wheel folder has other content; see pip config list. Nothing of it was used.',
  );
}

function downloadError(pin: Pin, output: string): RuntimeError {
  const said = `pip says:\n${lastLines(output)}`;
  if (/do not match the hashes|THESE PACKAGES DO NOT MATCH/i.test(output)) return wrongContent(pin);
  if (/No space left/i.test(output))
    return new RuntimeError('disk', `The disk is full. ${said}`, 'Make room or set SEEDGATE_CACHE.');
  if (/is invalid|not a zip|BadZipFile|Invalid wheel/i.test(output)) return wrongContent(pin);
  if (/No matching distribution/i.test(output) && !/connection|timed out|SSL|proxy/i.test(output)) {
    return new RuntimeError(
      'network',
      `pip finds no ${pin.package} ${tensorflowVersion} for ${pin.tag}: its index or wheel folder does not have it or cannot be reached. ${said}`,
      'Have the mirror serve it, or put its wheel into a folder and set PIP_NO_INDEX=1 PIP_FIND_LINKS=DIR.',
    );
  }
  return new RuntimeError(
    'network',
    `pip cannot download ${pin.package}. ${said}`,
    'Check the network, or have pip use a mirror (PIP_INDEX_URL), a proxy (HTTPS_PROXY) or a folder of wheels (PIP_NO_INDEX=1 PIP_FIND_LINKS=DIR).',
  );
}
