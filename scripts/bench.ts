/**
 * Runs the benchmarks of test/bench: `npm run bench -- sentences [FILE]` one of them, without a name all.
 * They are bundled first as the extension is, so that what runs is what ships. They print figures and assert none: times differ from machine
 * to machine, ratios in one run hardly do.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { benchTarget } from './build.js';

const benches = join(import.meta.dirname, '../test/bench');
const bundles = join(import.meta.dirname, '../out/bench');
const load = createRequire(join(bundles, 'index.cjs'));
const sample = resolve(import.meta.dirname, '../../shared/data/texts/state-of-the-union-1mb.txt');

async function runBenches(wanted: string | undefined, file: string): Promise<void> {
  const names = readdirSync(benches).flatMap((entry) => /^([a-z]+)\.ts$/i.exec(entry)?.[1] ?? []).filter((name) => name !== 'timing');
  const chosen = wanted ? names.filter((known) => known === wanted) : names;
  if (chosen.length === 0) throw new Error(`no benchmark “${wanted ?? ''}”; there are ${names.join(', ')}`);
  await build(benchTarget(chosen.map((name) => join(benches, `${name}.ts`)), bundles));
  for (const name of chosen) {
    const bench = load(join(bundles, `${name}.cjs`)) as { readonly run: (file: string) => void };
    console.log(`# ${name}`);
    bench.run(file);
  }
}

const [wanted, file = sample] = process.argv.slice(2);
if (existsSync(file)) {
  void runBenches(wanted, file).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
} else {
  console.error(`no text to measure on: give one as the second argument (${file} is missing)`);
  process.exitCode = 1;
}
