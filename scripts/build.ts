/** Bundles the extension and the command line into dist/. `--watch` rebuilds on change. */
import { readFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { testFiles } from './host/testFiles.js';

const common: BuildOptions = { bundle: true, format: 'cjs', target: 'es2022', minify: true, sourcemap: 'linked', sourcesContent: false, legalComments: 'none', logLevel: 'warning', charset: 'utf8' };

export const targets: readonly BuildOptions[] = [
  // One bundle for desktop and browser hosts: nothing in it needs Node, and two would double the package.
  { ...common, entryPoints: { extension: 'src/extension.ts' }, outdir: 'dist', platform: 'browser', external: ['vscode'] },
  { ...common, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
];

/** The suites that run inside VS Code; mocha itself stays in node_modules. */
export function hostTestTarget(): BuildOptions {
  const bundled = [...testFiles('test/host'), ...['test/host/index.ts', 'test/host/packaged/index.ts']];
  return { ...common, minify: false, sourcemap: 'inline', entryPoints: bundled, outbase: 'test', outdir: 'out/test', platform: 'node', external: ['vscode', 'mocha'] };
}

/** The suite for VS Code's browser host, where everything must be in one file. */
export function webTestTarget(): BuildOptions {
  // Mocha's browser build looks for a module system; without one it defines `mocha` and `Mocha` for all, as it does in a page.
  const mocha = readFileSync('node_modules/mocha/mocha.js', 'utf8');
  const banner = `(function (module, exports, define) {\n${mocha}\n}).call(globalThis);`;
  return { ...common, minify: false, sourcemap: false, entryPoints: ['test/web/index.ts'], outdir: 'out/test/web', platform: 'browser', external: ['vscode'], banner: { js: banner } };
}

/** Benchmarks, bundled as what ships is; the peers they compare with stay in node_modules. */
export function benchTarget(entryPoints: string[], outdir: string): BuildOptions {
  return { ...common, sourcemap: false, entryPoints, outdir, outExtension: { '.js': '.cjs' }, platform: 'node', packages: 'external' };
}

/** Builds every bundle once. Rejects with esbuild's message where the source does not compile. */
export async function buildAll(): Promise<void> {
  await Promise.all(targets.map((options) => build(options)));
}

if (require.main === module) {
  if (process.argv.includes('--watch')) {
    for (const options of targets) void context(options).then((c) => c.watch());
  } else {
    void buildAll();
  }
}
