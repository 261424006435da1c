/** The fastest of several runs, in milliseconds: the one that other programs on the machine disturbed least. */
export function fastestOf(rounds: number, work: () => void): number {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - began);
  }
  return fastest;
}

/** How many times as long as the first of two pieces of work the second takes. */
export interface Ratio {
  /** By the fastest round of each. */
  readonly fastest: number;
  /** Over the rounds, each against its own neighbour. */
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

/**
 * Times two pieces of work turn by turn, so that other programs on the machine disturb both alike. Both are warmed first, for the engine
 * compiles what runs often; who begins changes from round to round, for one collects the other's garbage.
 */
export function ratioOf(rounds: number, first: () => void, second: () => void): Ratio {
  const warming = 3;
  let fastestFirst = Infinity, fastestSecond = Infinity;
  const ratios: number[] = [];
  for (let round = -warming; round < rounds; round++) {
    let firstTime: number, secondTime: number;
    if (round % 2 === 0) {
      firstTime = fastestOf(1, first);
      secondTime = fastestOf(1, second);
    } else {
      secondTime = fastestOf(1, second);
      firstTime = fastestOf(1, first);
    }
    if (round < 0) continue;
    fastestFirst = Math.min(fastestFirst, firstTime);
    fastestSecond = Math.min(fastestSecond, secondTime);
    ratios.push(secondTime / firstTime);
  }
  ratios.sort((a, b) => a - b);
  return { fastest: fastestSecond / fastestFirst, least: ratios[0]!, median: ratios[ratios.length >> 1]!, greatest: ratios.at(-1)! };
}

/** The paragraphs of a text whose lines are paragraphs. */
export function readParagraphs(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}
