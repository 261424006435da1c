import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchBrowser } from '../../scripts/host/browser.js';
import { inProject, projectRoot } from '../../scripts/host/paths.js';
import { loopback } from '../../scripts/host/ports.js';
import { comesToPass, patienceMs, until } from '../../scripts/host/until.js';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `npm start` that runs, with what it has said so far. */
interface Running {
  readonly address: string;
  readonly pid: number;
  /** Sends a signal and gives the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

const startCommand = ['--import', 'tsx', inProject('scripts', 'start.ts')];

describe('npm start', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-text-start-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const outcome = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Outcome => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...startCommand, ...args], { cwd: projectRoot, env: { ...process.env, INIT_CWD: folder, ...env }, encoding: 'utf8' });
    return { code: status, stdout, stderr };
  };

  const start = async (args: readonly string[]): Promise<Running> => {
    const child = spawn(process.execPath, [...startCommand, '--browser', ...args], { cwd: projectRoot, env: { ...process.env, INIT_CWD: folder }, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('Ctrl-C')) break;
    }
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    const end = async (signal: NodeJS.Signals): Promise<number | null> => {
      const exited = once(child, 'exit') as Promise<[number | null]>;
      child.kill(signal);
      return (await exited)[0];
    };
    return { address, pid: child.pid!, end };
  };

  describe('says in one clear line', () => {
    const refusal = (result: Outcome, pattern: RegExp): void => {
      assert.equal(result.code, 1);
      assert.match(result.stderr, pattern);
      assert.equal(result.stderr.trimEnd().split('\n').length, 1, result.stderr);
      assert.equal(result.stdout, '');
    };

    it('that the file is missing', () => refusal(outcome(['no such file.txt']), /^There is no file .*no such file\.txt\.$/m));
    it('that the file is a folder', () => refusal(outcome(['.']), /is not a file\.$/m));
    it('that the port is none', () => refusal(outcome(['--port', '0x50']), /^A port is a number from 1 to 65535, not "0x50"\.$/m));
    it('that an option is unknown', () => refusal(outcome(['--fast']), /^Unknown option '--fast'/m));

    it('that the port is in use', async () => {
      const other = createServer().listen(0, loopback);
      await once(other, 'listening');
      const { port } = other.address() as { port: number };
      refusal(outcome(['--port', `${port}`]), new RegExp(`^Port ${port} is in use`, 'm'));
      refusal(outcome([], { POLICY_TEXT_PORT: `${port}` }), new RegExp(`^Port ${port} is in use`, 'm'));
      other.close();
    });

    it('that the registry cannot be reached', () => {
      const cache = join(folder, 'cold cache');
      const result = outcome(['--browser'], { POLICY_TEXT_CACHE: cache, npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(folder, 'npm cache') });
      assert.equal(result.code, 1);
      const lines = result.stderr.trimEnd().split('\n').filter((line) => !line.startsWith('  … '));
      assert.equal(lines.length, 2, result.stderr);
      assert.match(lines[0]!, /^Getting VS Code/);
      assert.match(lines[1]!, /^Cannot get VS Code .*: the npm registry cannot be reached \(ECONNREFUSED\)/);
    });
  });

  it('opens the file with the extension in development, and Ctrl-C leaves nothing behind', async () => {
    const file = join(folder, 'a letter.policy.txt');
    writeFileSync(file, 'A Letter\n\nBy Jane Roe\n\nJapan should act.\n');
    const running = await start(['a letter.policy.txt']);
    const group = serverGroup(new URL(running.address).port);
    assert.ok(processesOf(group) > 0);

    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(running.address);
      await page.locator('.monaco-editor .view-line', { hasText: 'Japan' }).waitFor({ timeout: patienceMs });
      await until('the title of the window', async () => (await page.title()).includes('Extension Development Host'));
    } finally {
      await browser.close();
    }

    const home = scratchHome(group);
    assert.equal(await running.end('SIGINT'), 0);
    assert.equal(await processesGone(group), true);
    assert.equal(existsSync(home), false);
  });

  it('leaves nothing behind when it is killed', async () => {
    const running = await start([]);
    const group = serverGroup(new URL(running.address).port);
    assert.ok(processesOf(group) > 0);
    const home = scratchHome(group);
    assert.ok(existsSync(home));
    await running.end('SIGKILL');
    assert.equal(await processesGone(group), true);
    assert.equal(existsSync(home), false);
  });

  it('answers nobody without the key in its address', async () => {
    const running = await start([]);
    try {
      assert.equal((await fetch(running.address, { redirect: 'manual' })).status, 302);
      assert.equal((await fetch(new URL('/', running.address))).status, 403);
    } finally {
      await running.end('SIGTERM');
    }
  });

  it('opens desktop VS Code where there is one', function () {
    if (process.platform === 'win32') this.skip();
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'code'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(folder, 'seen')}'\n`);
    chmodSync(join(bin, 'code'), 0o755);
    const result = outcome([], { PATH: `${bin}:${process.env['PATH'] ?? ''}` });
    assert.equal(result.code, 0, result.stderr);
    assert.deepEqual(readFileSync(join(folder, 'seen'), 'utf8').trimEnd().split('\n'), ['--new-window', `--extensionDevelopmentPath=${projectRoot}`, inProject('media', 'samples', 'exchange.policy.txt')]);
  });
});

interface Process {
  readonly group: number;
  readonly command: string;
}

/** The process group of the server that listens on `port`: the server and all it started. */
function serverGroup(port: string): number {
  const server = processes().find(({ command }) => command.includes('server-main') && command.includes(`--port ${port}`));
  assert.ok(server, 'the server is not among the processes');
  return server.group;
}

/** The folder the server of a process group keeps everything in. */
function scratchHome(group: number): string {
  const server = processes().find((process) => process.group === group && process.command.includes('--user-data-dir'));
  const data = / --user-data-dir (\S+)/.exec(server?.command ?? '')?.[1];
  assert.ok(data, 'the server names no folder');
  return dirname(data);
}

function processesOf(group: number): number {
  return processes().filter((process) => process.group === group).length;
}

async function processesGone(group: number): Promise<boolean> {
  return comesToPass(until('the processes to go', () => processesOf(group) === 0));
}

/** All processes; from /proc where there is one, because a bare Linux has no `ps`. */
function processes(): Process[] {
  if (existsSync('/proc/self/stat')) return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(processFromProc);
  const lines = spawnSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout.split('\n');
  return lines.map((line) => ({ group: Number.parseInt(line, 10), command: line }));
}

function processFromProc(pid: string): Process[] {
  try {
    // After the name in brackets: state, parent, group.
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return state === 'Z' ? [] : [{ group: Number(group), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }];
  } catch {
    return []; // It ended while we looked.
  }
}
