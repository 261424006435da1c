/**
 * Runs the benchmarks of test/bench: `npm run bench -- sentences [FILE]` one of them, without a name all.
 * They print figures and assert none: times differ from machine to machine, ratios in one run hardly do.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const benches = join(import.meta.dirname, '../test/bench');
const sample = resolve(import.meta.dirname, '../../shared/data/texts/state-of-the-union-1mb.txt');

async function runBenches(wanted: string | undefined, file: string): Promise<void> {
  const names = readdirSync(benches).flatMap((entry) => /^([a-z]+)\.ts$/i.exec(entry)?.[1] ?? []);
  for (const name of wanted ? names.filter((known) => known === wanted) : names) {
    const bench = await import(pathToFileURL(join(benches, `${name}.ts`)).href) as { readonly run?: (file: string) => void };
    if (!bench.run) continue;
    console.log(`# ${name}`);
    bench.run(file);
  }
}

const [wanted, file = sample] = process.argv.slice(2);
if (existsSync(file)) {
  void runBenches(wanted, file);
} else {
  console.error(`no text to measure on: give one as the second argument (${file} is missing)`);
  process.exitCode = 1;
}
