import { explain } from './failure.js';
import { tallyOf } from './tally.js';
import type { Tally } from './tally.js';

/** Takes a run that does not get to its end for one failure, and says why. */
export async function orFailure(whose: string, run: () => Promise<Tally>, print: (line: string) => void = console.log): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    const reason = explain(error);
    print(`✗ ${reason}`);
    return tallyOf('failed', `${whose}: ${reason.split('\n')[0] ?? ''}`);
  }
}

/**
 * Runs tests that look at a real window; where one fails, all of them once more, and the second result counts. On a busy machine a window may
 * be late once. What failed at first is told apart, so that it is mended and not overlooked; what fails twice has failed.
 * Tests that look at no window are sure of what they see, and are never to be run through this.
 * @param whose what is run, for the report.
 * @param run must start everything anew: a fresh process, a fresh window.
 */
export async function withSecondTry(whose: string, run: () => Promise<Tally>, print: (line: string) => void = console.log): Promise<Tally> {
  const first = await orFailure(whose, run, print);
  if (first.failed.length === 0) return first;
  print(`\n↻ ${whose}: ${first.failed.length} failed; everything in it is tried a second time`);
  const second = await orFailure(whose, run, print);
  // A hook, or a run that did not get to its end, is not among what passes: it holds where nothing fails.
  const holds = (title: string): boolean => second.passed.includes(title) || (second.failed.length === 0 && !second.pending.includes(title));
  const recovered = first.failed.filter(holds);
  for (const title of recovered) print(`↻ passed at the second try: ${title}`);
  return { ...second, recovered };
}
