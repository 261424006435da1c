import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { PlainFailure } from './failure.js';
import { atExit } from './cleanup.js';

const heartbeatMs = 5_000;
const options = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=http', '--fetch-retries=2', '--fetch-retry-factor=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/**
 * Runs `npm install` in `folder`, with the user's own npm, so that their registry, proxy and certificates apply.
 * Install scripts never run. Writes its progress to stderr, a line at a time, so that it can be followed without a terminal too.
 * Throws a {@link PlainFailure} of one line where npm fails; `what` names the thing wanted.
 */
export async function npmInstall(folder: string, packages: readonly string[], what: string): Promise<void> {
  const [command, ...first] = npmCommand();
  const child = spawn(command, [...first, 'install', ...options, ...packages], { cwd: folder, env: npmEnvironment(), stdio: ['ignore', 'ignore', 'pipe'], shell: command.endsWith('.cmd') });
  const release = atExit(() => child.kill());
  const started = Date.now();
  let fetched = 0;
  let lastLines = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    fetched += text.split('npm http fetch GET 200').length - 1;
    lastLines = (lastLines + text).slice(-8_000);
  });
  const heartbeat = setInterval(() => {
    console.error(`  … ${what}: ${fetched} packages fetched, ${Math.round((Date.now() - started) / 1000)} s`);
  }, heartbeatMs);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (error) => reject(new PlainFailure(`Cannot get ${what}: npm does not start (${error.message}).`)));
      child.once('close', resolve);
    });
    if (code !== 0) throw new PlainFailure(`Cannot get ${what}: ${npmReason(lastLines, code)}`);
  } finally {
    clearInterval(heartbeat);
    release();
  }
}

/** Says in one line why npm failed, from the `npm error` lines it wrote. */
export function npmReason(stderr: string, code: number | null): string {
  const errorCode = /npm (?:error|ERR!) code (\w+)/.exec(stderr)?.[1];
  const unreachable = new Set(['ENOTFOUND', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ERR_SOCKET_TIMEOUT', 'ENETWORK']);
  if (errorCode !== undefined && unreachable.has(errorCode)) return `the npm registry cannot be reached (${errorCode}). It is needed once; check the network or npm's registry setting.`;
  const firstLine = /npm (?:error|ERR!) (?!code )(.+)/.exec(stderr)?.[1];
  return firstLine === undefined ? `npm ended with code ${code ?? 'none'}.` : `npm says: ${firstLine}`;
}

/** The npm that runs this script, else the one on the PATH. */
function npmCommand(): [string, ...string[]] {
  const running = process.env['npm_execpath'];
  if (running !== undefined && basename(running) === 'npm-cli.js') return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** The environment without what an outer `npm run` says about *its* package: a nested npm would install into that one. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:npm_(?:package|lifecycle)_|npm_command$|npm_config_(?:local_)?prefix$|npm_config_(?:omit|include|workspace|global|dry_run|ignore_scripts)$|INIT_CWD$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
