/**
 * Everything that must hold: the build, the types, the lint, the unit tests, the suites inside a real VS Code, the package.
 * Writes `N passed, N failed` as its last line, over all of them, and ends with 1 where anything failed.
 * Where a test that looks at a real window fails, its file (of the suites inside VS Code: the suite) is run once more, and it is told.
 * With names of parts (`npm test -- unit host`) only those run.
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { buildAll, hostTestTarget, webTestTarget } from './build.js';
import { runMochaProcess, runNode } from './host/childProcess.js';
import { obtainChromium } from './host/chromium.js';
import { endWithParent } from './host/cleanup.js';
import { PlainFailure, runMain } from './host/failure.js';
import { runHostSuite } from './host/hostSuite.js';
import type { HostSuite } from './host/hostSuite.js';
import { inProject } from './host/paths.js';
import { orFailure, withSecondTry } from './host/secondTry.js';
import { sum, tallyOf } from './host/tally.js';
import type { Tally } from './host/tally.js';
import { testFiles } from './host/testFiles.js';
import { obtainVsCodeServer } from './host/vscodeServer.js';
import { obtainVsCodeWeb } from './host/vscodeWeb.js';
import { runWebSuite } from './host/webSuite.js';
import { installPackage, makePackage } from './package.js';

interface Part {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Tally>;
}

/** Suites that need more than Node: they run in parts of their own. */
const needVsCode = ['host', 'workbench', 'package', 'web', 'bench'];

const parts: readonly Part[] = [
  { name: 'build', title: 'Build', run: step('Build', async () => { await Promise.all([buildAll(), build(hostTestTarget()), build(webTestTarget())]); }) },
  { name: 'types', title: 'Types', run: program('Types', 'node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'lint', title: 'Lint', run: program('Lint', 'node_modules/eslint/bin/eslint.js', '.') },
  { name: 'unit', title: 'Unit tests', run: () => runMochaProcess('The unit tests', testFiles(inProject('test'), { except: needVsCode })) },
  { name: 'fetch', title: 'VS Code and Chromium', run: step('VS Code and Chromium', fetchHosts) },
  { name: 'host', title: 'In the extension host', run: () => runHostTwice({ name: 'the extension host', extensionDevelopmentPath: inProject(), extensionTestsPath: inProject('out', 'test', 'host', 'index.js') }) },
  { name: 'package', title: 'The package', run: runPackaged },
  { name: 'web', title: 'In the browser host', run: () => withSecondTry('The suite in the browser host', runWebSuite) },
  { name: 'workbench', title: 'In the workbench', run: runWorkbench },
];

let fetching: Promise<void> | undefined;

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) throw new PlainFailure(`There is no part "${unknown}"; there are ${parts.map((part) => part.name).join(', ')}.`);

  // The network works while the processor type-checks; what goes wrong is said when it is needed.
  if (wanted.length === 0) fetchHosts().catch(() => undefined);

  const tallies: Tally[] = [];
  for (const part of parts) {
    if (wanted.length > 0 && !wanted.includes(part.name)) continue;
    const started = Date.now();
    console.log(`\n── ${part.title}`);
    const tally = await orFailure(part.title, part.run);
    tallies.push(tally);
    console.log(`   ${part.title}: ${tally.passed.length} passed, ${tally.failed.length} failed, ${Math.round((Date.now() - started) / 100) / 10} s`);
  }

  const { passed, failed, pending, recovered } = sum(tallies);
  list('Did not run', pending);
  list('Failed at first, passed at the second try', recovered);
  list('Failed', failed);
  // The machine that decides has everything the tests need: what does not run there is a failure.
  const failures = failed.length + (process.env['CI'] === 'true' ? pending.length : 0);
  console.log(`\n${passed.length} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

function list(head: string, titles: readonly string[]): void {
  if (titles.length === 0) return;
  console.log(`\n${head}: ${titles.length}`);
  for (const title of titles) console.log(`  - ${title}`);
}

/** Downloads what the later parts need, where it is not cached. Called again it gives the same downloads. */
function fetchHosts(): Promise<void> {
  fetching ??= Promise.all([obtainVsCodeServer(), obtainChromium(), obtainVsCodeWeb()]).then(() => undefined);
  return fetching;
}

/** A part that either holds or not counts as one test. */
function step(title: string, action: () => Promise<void>): () => Promise<Tally> {
  return async () => {
    await action();
    return tallyOf('passed', title);
  };
}

function program(title: string, path: string, ...args: readonly string[]): () => Promise<Tally> {
  return async () => {
    if (!existsSync(inProject(path))) throw new PlainFailure(`${path} is missing; run npm ci first.`);
    const code = await runNode([inProject(path), ...args]);
    return tallyOf(code === 0 ? 'passed' : 'failed', title);
  };
}

function runHostTwice(suite: HostSuite): Promise<Tally> {
  return withSecondTry(`The suite of ${suite.name}`, () => runHostSuite(suite));
}

/** Each file in a process of its own, so that a second try begins as the first did. */
async function runWorkbench(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const file of testFiles(inProject('test', 'workbench'))) {
    const whose = basename(file);
    tallies.push(await withSecondTry(whose, () => runMochaProcess(whose, [file])));
  }
  return sum(tallies);
}

/** Makes the package, checks what is in it, installs it as VS Code does, and runs a suite against the installed one. */
async function runPackaged(): Promise<Tally> {
  const vsix = await makePackage();
  const contents = await runMochaProcess('The package tests', testFiles(inProject('test', 'package')), { POLICY_TEXT_VSIX: vsix });
  const installed = await installPackage(vsix);
  try {
    const host = await runHostTwice({
      name: 'the packaged extension',
      extensionDevelopmentPath: inProject('test', 'host', 'packaged', 'probe'),
      extensionTestsPath: inProject('out', 'test', 'host', 'packaged', 'index.js'),
      extensionsFolder: installed.path,
    });
    return sum([contents, host]);
  } finally {
    installed.remove();
  }
}

if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
void runMain(main);
