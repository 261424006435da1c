/**
 * Everything that must hold: the build, the types, the lint, the unit tests, the suites inside a real VS Code, the package.
 * Writes `N passed, N failed` as its last line, over all of them, and ends with 1 where anything failed.
 * With names of parts (`npm test -- unit host`) only those run.
 */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { buildAll, hostTestTarget, webTestTarget } from './build.js';
import { runMochaProcess, runNode } from './host/childProcess.js';
import { obtainChromium } from './host/chromium.js';
import { endWithParent } from './host/cleanup.js';
import { PlainFailure, runMain } from './host/failure.js';
import { runHostSuite } from './host/hostSuite.js';
import { inProject } from './host/paths.js';
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
  { name: 'build', title: 'Build', run: step(async () => { await Promise.all([buildAll(), build(hostTestTarget()), build(webTestTarget())]); }) },
  { name: 'types', title: 'Types', run: program('node_modules/typescript/bin/tsc', '--noEmit') },
  { name: 'lint', title: 'Lint', run: program('node_modules/eslint/bin/eslint.js', '.') },
  { name: 'unit', title: 'Unit tests', run: () => runMochaProcess('The unit tests', testFiles(inProject('test'), { except: needVsCode })) },
  { name: 'fetch', title: 'VS Code and Chromium', run: step(fetchHosts) },
  { name: 'host', title: 'In the extension host', run: () => runHostSuite({ name: 'the extension host', extensionDevelopmentPath: inProject(), extensionTestsPath: inProject('out', 'test', 'host', 'index.js') }) },
  { name: 'package', title: 'The package', run: runPackaged },
  { name: 'web', title: 'In the browser host', run: runWebSuite },
  { name: 'workbench', title: 'In the workbench', run: () => runMochaProcess('The workbench tests', testFiles(inProject('test', 'workbench'))) },
];

let fetching: Promise<void> | undefined;

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) throw new PlainFailure(`There is no part "${unknown}"; there are ${parts.map((part) => part.name).join(', ')}.`);

  // The network works while the processor type-checks; what goes wrong is said when it is needed.
  if (wanted.length === 0) fetchHosts().catch(() => undefined);

  let passed = 0;
  let failed = 0;
  const pending: string[] = [];
  for (const part of parts) {
    if (wanted.length > 0 && !wanted.includes(part.name)) continue;
    const started = Date.now();
    console.log(`\n── ${part.title}`);
    const tally = await part.run().catch((error: unknown): Tally => {
      console.log(`✗ ${error instanceof PlainFailure ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return { passed: 0, failed: 1, pending: [] };
    });
    passed += tally.passed;
    failed += tally.failed;
    pending.push(...tally.pending);
    console.log(`   ${part.title}: ${tally.passed} passed, ${tally.failed} failed, ${Math.round((Date.now() - started) / 100) / 10} s`);
  }

  if (pending.length > 0) {
    console.log(`\nDid not run: ${pending.length}`);
    for (const title of pending) console.log(`  - ${title}`);
    // The machine that decides has everything the tests need: what does not run there is a failure.
    if (process.env['CI'] === 'true') failed += pending.length;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Downloads what the later parts need, where it is not cached. Called again it gives the same downloads. */
function fetchHosts(): Promise<void> {
  fetching ??= Promise.all([obtainVsCodeServer(), obtainChromium(), obtainVsCodeWeb()]).then(() => undefined);
  return fetching;
}

/** A part that either holds or not counts as one test. */
function step(action: () => Promise<void>): () => Promise<Tally> {
  return async () => {
    await action();
    return { passed: 1, failed: 0, pending: [] };
  };
}

function program(path: string, ...args: readonly string[]): () => Promise<Tally> {
  return async () => {
    if (!existsSync(inProject(path))) throw new PlainFailure(`${path} is missing; run npm ci first.`);
    const code = await runNode([inProject(path), ...args]);
    return code === 0 ? { passed: 1, failed: 0, pending: [] } : { passed: 0, failed: 1, pending: [] };
  };
}

/** Makes the package, checks what is in it, installs it as VS Code does, and runs a suite against the installed one. */
async function runPackaged(): Promise<Tally> {
  const vsix = await makePackage();
  const contents = await runMochaProcess('The package tests', testFiles(inProject('test', 'package')), { POLICY_TEXT_VSIX: vsix });
  const installed = await installPackage(vsix);
  try {
    const host = await runHostSuite({
      name: 'the packaged extension',
      extensionDevelopmentPath: inProject('test', 'host', 'packaged', 'probe'),
      extensionTestsPath: inProject('out', 'test', 'host', 'packaged', 'index.js'),
      extensionsFolder: installed.path,
    });
    return { passed: contents.passed + host.passed, failed: contents.failed + host.failed, pending: [...contents.pending, ...host.pending] };
  } finally {
    installed.remove();
  }
}

if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();
void runMain(main);
