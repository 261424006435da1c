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

/** The paragraphs of a text whose lines are paragraphs. */
export function readParagraphs(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}
