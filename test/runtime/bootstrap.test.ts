import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isAlive, pause } from '../../torture/faults/processes.ts';
import { temporary } from './support.ts';

const bootstrap = (name: string) => new URL(`../../bootstrap/${name}`, import.meta.url);

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a module's text in a process of its own. */
function start(text: string, env: NodeJS.ProcessEnv = {}, detached = false) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      output += chunk;
    });
  const ended = new Promise<Ended>(resolve => child.on('close', code => resolve({ code, output })));
  const said = async (word: string) => {
    while (!output.includes(word)) await new Promise(resolve => setTimeout(resolve, 20));
  };
  return { child, ended, said };
}

/** A checkout with a stand-in for npm, which notes its arguments and what reaches it of the environment. */
function checkout(npm = '') {
  const root = temporary('checkout');
  const bin = path.join(root, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(root, 'package-lock.json'), '{}');
  const calls = path.join(root, 'calls');
  const settings = '$npm_config_registry,$npm_config_omit,$npm_lifecycle_event';
  const script = `#!/bin/sh\necho "$@ [${settings}]" >>${calls}\nmkdir -p node_modules\n${npm}\n`;
  writeFileSync(path.join(bin, 'npm'), script, { mode: 0o755 });
  const install = (env: NodeJS.ProcessEnv = {}) =>
    start(
      `const { ensureDependencies } = await import(${JSON.stringify(bootstrap('install.mjs').href)});
       await ensureDependencies({ root: ${JSON.stringify(root)}, log: console.log })
         .catch(error => { console.log(error.message); process.exitCode = 3; });`,
      { PATH: `${bin}:${process.env.PATH}`, ...env },
    );
  return {
    root,
    install,
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    lock: (text: string) => writeFileSync(path.join(root, 'package-lock.json'), text),
  };
}

describe('installing the npm packages', () => {
  it('happens once, without install scripts, and asks for npm no second time', async () => {
    const c = checkout();
    expect(await c.install().ended).toEqual({ code: 0, output: 'installing npm packages\n' });
    expect(c.calls()).toEqual([expect.stringMatching(/^install --no-save --ignore-scripts /)]);
    expect(await c.install({ PATH: '/nowhere' }).ended).toEqual({ code: 0, output: '' });
  });

  it('happens again when the lockfile has changed or the packages are gone', async () => {
    const c = checkout();
    await c.install().ended;
    c.lock('{"other":1}');
    await c.install().ended;
    rmSync(path.join(c.root, 'node_modules'), { recursive: true });
    await c.install().ended;
    expect(c.calls()).toHaveLength(3);
  });

  it('is ended with all that npm has started, by the signal that a cancelled job gets', async () => {
    const c = checkout('sleep 300 &\necho $! > sleeper\nwait');
    const installing = c.install();
    await installing.said('installing npm packages');
    const noted = path.join(c.root, 'sleeper');
    while (!existsSync(noted) || readFileSync(noted, 'utf8') === '')
      await new Promise(r => setTimeout(r, 20));
    installing.child.kill('SIGTERM');
    const { output } = await installing.ended;
    expect(output).toContain('stopped while npm packages were being installed');
    const sleeper = Number(readFileSync(noted, 'utf8'));
    // It has ended, whether or not its new parent has taken note of that.
    while (isAlive(sleeper)) await pause(20);
  });

  it('ends well when two do it at once', async () => {
    const c = checkout('sleep 0.5');
    const both = await Promise.all([c.install().ended, c.install().ended]);
    expect(both.map(e => e.code)).toEqual([0, 0]);
    expect(c.calls()).toHaveLength(1);
    expect(existsSync(path.join(c.root, '.install-lock'))).toBe(false);
  });

  it('takes the lock of a dead process over', async () => {
    const c = checkout();
    // Linux gives out pids below 2^22.
    writeFileSync(path.join(c.root, '.install-lock'), '4194305');
    expect((await c.install().ended).code).toBe(0);
    expect(c.calls()).toHaveLength(1);
  });

  it('is not taken for done when npm failed or was killed, even after the lockfile is put back', async () => {
    const c = checkout('[ -e fail ] && echo "npm error code E404" >&2 && exit 1\nexit 0');
    await c.install().ended;
    c.lock('{"other":1}');
    writeFileSync(path.join(c.root, 'fail'), '');
    const failed = await c.install().ended;
    expect(failed.code).toBe(3);
    expect(failed.output).toContain('npm install failed:\nnpm error code E404\nCheck the network');
    c.lock('{}');
    rmSync(path.join(c.root, 'fail'));
    await c.install().ended;
    expect(c.calls()).toHaveLength(3);
  });

  it('says when npm is missing', async () => {
    const { code, output } = await checkout().install({ PATH: '/nowhere' }).ended;
    expect([code, output]).toEqual([3, expect.stringContaining('npm is missing')]);
  });

  it("passes a user's registry on, and nothing that an outer npm set", async () => {
    const c = checkout();
    await c.install({
      npm_config_registry: 'http://mirror.test',
      npm_config_omit: 'dev',
      npm_lifecycle_event: 'start',
    }).ended;
    expect(c.calls()[0]).toMatch(/\[http:\/\/mirror\.test,,\]$/);
  });
});

describe('a Node that is too old', () => {
  it('gets one line and exit code 3', async () => {
    const text = `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });
      await import(${JSON.stringify(bootstrap('require-node.mjs').href)});
      console.log('went on');`;
    const { code, output } = await start(text).ended;
    expect(code).toBe(3);
    expect(output).toMatch(/^seedgate needs Node 20 or later; this is v\S+\n$/);
  });
});

describe('the process that the bootstrap starts', () => {
  const launch = bootstrap('launch.mjs').href;
  const parent = (child: string) =>
    `const { run } = await import(${JSON.stringify(launch)});
     process.exit(await run(process.execPath, ['-e', ${JSON.stringify(child)}]));`;
  // Counts Ctrl-C for half a second after the first one.
  const counting = `let n = 0;
    process.on('SIGINT', () => { if (n++ === 0) setTimeout(() => { console.log('got ' + n); process.exit(130); }, 500); });
    setInterval(() => {}, 1000); console.log('ready');`;

  it('hands its exit code back', async () => {
    expect((await start(parent('process.exit(7)')).ended).code).toBe(7);
  });

  it('is told of SIGTERM, and its end by a signal is 128 and the number', async () => {
    const { child, ended, said } = start(parent(`setInterval(() => {}, 1000); console.log('ready')`));
    await said('ready');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
  });

  it('gets an interrupt once where there is no terminal, as on a CI machine', async () => {
    const { child, ended, said } = start(parent(counting), {}, true);
    await said('ready');
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, output: 'ready\ngot 1\n' });
  });

  it('gets Ctrl-C once from a terminal', () => {
    // Python has pseudo-terminals; Node has none.
    const script = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], [sys.argv[1], '--input-type=module', '-e', sys.argv[2]])
said = b''
while b'ready' not in said: said += os.read(fd, 1000)
os.write(fd, b'\\x03')
try:
    while True:
        more = os.read(fd, 1000)
        if not more: break
        said += more
except OSError: pass
print(said.decode().replace('\\r', ''), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))`;
    const said = execFileSync('python3', ['-c', script, process.execPath, parent(counting)], {
      encoding: 'utf8',
    });
    expect(said).toMatch(/ready\n(\^C)?got 1\n 130\n$/);
  });
});

describe('the scripts', () => {
  it('name the entries that are there', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of ['start', 'test', 'bench']) {
      const file = /^node (\S+)/.exec(scripts[name] ?? '')?.[1] as string;
      expect(existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)))).toBe(true);
    }
  });
});
