/** Opens VS Code with the extension in development and a text: desktop VS Code where there is one, else a VS Code server in the browser. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.js';
import { endWithParent, interruptEndsWell } from './host/cleanup.js';
import { openDesktop } from './host/desktop.js';
import { PlainFailure, runMain } from './host/failure.js';
import { showInBrowser } from './host/openAddress.js';
import { inProject, projectRoot } from './host/paths.js';
import { freePort } from './host/ports.js';
import { VsCodeServer } from './host/server.js';
import { quietSettings } from './host/settings.js';

const usage = `npm start [-- [FILE] [--port N] [--browser]]
  FILE        the text to open; a sample exchange where it is left out
  --port N    the port of the VS Code server, on this machine only (any free one; POLICY_TEXT_PORT also sets it)
  --browser   use the VS Code server in the browser even where desktop VS Code is installed
POLICY_TEXT_CACHE names the folder downloads are kept in (.vscode-test).`;

interface Request {
  readonly file: string;
  readonly port: number | undefined;
  readonly browser: boolean;
}

async function main(): Promise<number> {
  const request = await readRequest();
  if (request === undefined) {
    console.log(usage);
    return 0;
  }
  // A taken port is said before anything is built or fetched.
  if (request.port !== undefined) await freePort(request.port);
  await buildAll();
  if (!request.browser && request.port === undefined && (await openDesktop(request.file))) return 0;

  const server = await VsCodeServer.start({ settings: quietSettings, ...(request.port === undefined ? {} : { port: request.port }) });
  const address = server.url({ folder: dirname(request.file), file: request.file, extensionDevelopmentPath: projectRoot });
  console.log(`\nPolicy Text is open in VS Code at\n\n  ${address}\n\nCtrl-C stops it.`);
  showInBrowser(address);
  interruptEndsWell();
  // Not so outside npm, where a person may start this and close the shell on purpose.
  if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
  await server.ended();
  throw new PlainFailure('The VS Code server ended by itself.');
}

/** Reads the command line; gives nothing where only help is wanted. */
async function readRequest(): Promise<Request | undefined> {
  const { values, positionals } = parseCommandLine();
  if (values.help === true) return undefined;
  const [given, ...more] = positionals;
  if (more.length > 0) throw new PlainFailure('npm start opens one file; put a name with spaces in quotes.');
  const port = values.port ?? process.env['POLICY_TEXT_PORT'];
  return { file: given === undefined ? await firstSample() : existingFile(given), port: port === undefined || port === '' ? undefined : portNumber(port), browser: values.browser === true };
}

function parseCommandLine(): { readonly values: { readonly port?: string | undefined; readonly browser?: boolean | undefined; readonly help?: boolean | undefined }; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ allowPositionals: true, options: { port: { type: 'string' }, browser: { type: 'boolean' }, help: { type: 'boolean' } } });
  } catch (error) {
    throw new PlainFailure(`${error instanceof Error ? error.message.split('. ')[0]! : String(error)}. Try npm start -- --help.`);
  }
}

/** npm changes to the project's folder; names on the command line mean the folder the person is in. */
function existingFile(given: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new PlainFailure(`There is no file ${path}.`);
  if (!found.isFile()) throw new PlainFailure(`${path} is not a file.`);
  return path;
}

async function firstSample(): Promise<string> {
  const folder = inProject('media', 'samples');
  const [first] = (await readdir(folder)).sort();
  if (first === undefined) throw new PlainFailure(`There is no sample in ${folder}; name a file.`);
  return resolve(folder, first);
}

function portNumber(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new PlainFailure(`A port is a number from 1 to 65535, not "${text}".`);
  return port;
}

void runMain(main);
