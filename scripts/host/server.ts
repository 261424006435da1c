import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { atExit, scratchFolder } from './cleanup.js';
import { PlainFailure } from './failure.js';
import { projectRoot } from './paths.js';
import { freePort, loopback } from './ports.js';
import { obtainVsCodeServer } from './vscodeServer.js';

/** What the server starts with. */
export interface ServerOptions {
  /** The port on loopback; any free one where it is left out. */
  readonly port?: number;
  /** User settings, as in settings.json. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A folder of installed extensions; an empty one where it is left out. */
  readonly extensionsFolder?: string;
  /** Added to the environment of the server and of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What to open in the workbench. Paths are absolute. */
export interface WorkbenchTarget {
  readonly folder: string;
  readonly file?: string;
  readonly extensionDevelopmentPath?: string;
  readonly extensionTestsPath?: string;
}

const startDeadlineMs = 120_000;

/** A running VS Code server on loopback, with a scratch home that goes when it stops. */
export class VsCodeServer {
  readonly #child: ChildProcess;
  readonly #stop: () => void;
  readonly #token: string;
  readonly #checkout: string;
  readonly port: number;

  private constructor(child: ChildProcess, port: number, token: string, checkout: string, stop: () => void) {
    this.#child = child;
    this.port = port;
    this.#token = token;
    this.#checkout = checkout;
    this.#stop = stop;
  }

  /** Starts a server and waits until it answers. Throws a {@link PlainFailure} where it does not. */
  static async start(options: ServerOptions = {}): Promise<VsCodeServer> {
    const port = await freePort(options.port);
    const folder = await obtainVsCodeServer();
    const home = await scratchFolder('home');
    const data = join(home.path, 'data');
    await mkdir(join(data, 'User'), { recursive: true });
    await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(options.settings ?? {}, undefined, 2));
    const extensions = options.extensionsFolder ?? join(home.path, 'extensions');
    await mkdir(extensions, { recursive: true });
    // VS Code takes every theme below the extension in development for one of that extension, and shows the first of them whatever the settings say.
    // Its own themes lie in the cache inside the checkout: by way of a link from outside, nothing but the extension is below it.
    const checkout = join(home.path, 'checkout');
    await symlink(projectRoot, checkout, 'junction');

    const token = randomBytes(16).toString('hex');
    const args = [
      '--host', loopback, '--port', `${port}`, '--connection-token', token, '--accept-server-license-terms', '--telemetry-level', 'off',
      '--user-data-dir', data, '--server-data-dir', join(home.path, 'server'), '--extensions-dir', extensions,
    ];
    const child = spawn(process.execPath, ['--import', dieWithParent(home.path), join(folder, 'out', 'server-main.js'), ...args], {
      cwd: home.path,
      env: { ...process.env, ...options.env, HOME: home.path, USERPROFILE: home.path, NODE_OPTIONS: '' },
      // Its own process group, so that the extension host and the rest of its children go with it.
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stop = atExit(() => {
      killTree(child);
      home.remove();
    });
    try {
      await answering(child, port, token);
    } catch (error) {
      stop();
      throw error;
    }
    return new VsCodeServer(child, port, token, checkout, stop);
  }

  /** `host:port`, which is also the authority of the `vscode-remote` addresses of files. */
  get authority(): string {
    return `${loopback}:${this.port}`;
  }

  /** The address that opens `target` in a browser. */
  url(target: WorkbenchTarget): string {
    const remote = (path: string): string => `vscode-remote://${this.authority}${slashed(path)}`;
    const payload: [string, string][] = [['skipWelcome', 'true']];
    if (target.extensionDevelopmentPath !== undefined) payload.push(['extensionDevelopmentPath', remote(this.#outside(target.extensionDevelopmentPath))]);
    if (target.extensionTestsPath !== undefined) payload.push(['extensionTestsPath', remote(target.extensionTestsPath)]);
    if (target.file !== undefined) payload.push(['openFile', remote(target.file)]);
    const query = new URLSearchParams({ tkn: this.#token, folder: slashed(target.folder), payload: JSON.stringify(payload) });
    return `http://${this.authority}/?${query.toString()}`;
  }

  /** A path in the checkout by way of the link to it; any other path as it is. */
  #outside(path: string): string {
    const inside = relative(projectRoot, path);
    return inside.startsWith('..') || isAbsolute(inside) ? path : join(this.#checkout, inside);
  }

  /** Resolves when the server ends by itself. */
  ended(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) resolve();
      else this.#child.once('exit', () => resolve());
    });
  }

  /** Stops the server with everything it started, and removes its scratch home. */
  async stop(): Promise<void> {
    const ended = this.ended();
    this.#stop();
    await ended;
  }
}

/** Gives a module to preload into the server: when the pipe from us closes, however we died, the scratch home and the whole process group go. */
function dieWithParent(home: string): string {
  const source = `
    import { rmSync } from 'node:fs';
    process.stdin.on('end', () => {
      try { rmSync(${JSON.stringify(home)}, { recursive: true, force: true }); } catch {}
      try { process.kill(-process.pid, 'SIGKILL'); } catch { process.exit(1); }
    }).resume();`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', `${child.pid}`, '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

async function answering(child: ChildProcess, port: number, token: string): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4_000);
    });
  }
  const deadline = Date.now() + startDeadlineMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new PlainFailure(`The VS Code server ended before it answered: ${lastLine(output)}`);
    const answer = await fetch(`http://${loopback}:${port}/version?tkn=${token}`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new PlainFailure(`The VS Code server did not answer within ${startDeadlineMs / 1000} s: ${lastLine(output)}`);
}

function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1) ?? '';
}

/** A path in the form addresses use: forward slashes, one in front. */
function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
