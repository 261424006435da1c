import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.js';
import { PlainFailure } from './failure.js';
import { findOnPath, isExecutable } from './findOnPath.js';
import { npmInstall } from './npm.js';
import { sparticuzChromiumVersion } from './versions.js';

/** A Chromium that can be started, with what must be added to its environment. */
export interface ChromiumBinary {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The package's own configuration names the cloud machine's folders; this one names the folder it lies in, after the system's fonts where there are any. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
</fontconfig>
`;

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const installedElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Gives the browser named by POLICY_TEXT_CHROMIUM, else the system's Chromium or Chrome, else one from the npm registry (Linux on x64). */
export async function obtainChromium(): Promise<ChromiumBinary> {
  const named = process.env['POLICY_TEXT_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new PlainFailure(`POLICY_TEXT_CHROMIUM names a file that does not exist: ${named}`);
    return { executablePath: named, env: {} };
  }
  const system = systemChromium();
  if (system !== undefined) return { executablePath: system, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainFailure(`No Chromium or Chrome was found, and the npm registry has one for Linux on x64 only (this is ${process.platform} on ${process.arch}). Install one, or name it in POLICY_TEXT_CHROMIUM.`);
  }
  const folder = await cached(`chromium-${sparticuzChromiumVersion}`, fetchChromium);
  return {
    executablePath: join(folder, 'chromium'),
    // Libraries and fonts a bare machine lacks; with no font at all the first editor hangs the page.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

function systemChromium(): string | undefined {
  return findOnPath(commands) ?? installedElsewhere.find(isExecutable);
}

async function fetchChromium(folder: string): Promise<void> {
  console.error(`Getting Chromium from the npm registry (@sparticuz/chromium ${sparticuzChromiumVersion}, about 70 MB, once) …`);
  const npmFolder = join(folder, 'npm');
  await mkdir(npmFolder);
  await writeFile(join(npmFolder, 'package.json'), '{ "private": true }\n');
  await npmInstall(npmFolder, [`@sparticuz/chromium@${sparticuzChromiumVersion}`], 'Chromium');
  // The package unpacks into the system's temporary folder, so it runs in a child process that has another one;
  // its libraries it unpacks only where it believes to be on the cloud machines that lack them.
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', NODE_OPTIONS: '' };
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: npmFolder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (child.status !== 0) throw new PlainFailure('Cannot get Chromium: the package from the registry did not unpack.');
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConf);
  await rm(npmFolder, { recursive: true });
  console.error('  Chromium is ready.');
}
