/** A failure the person at the keyboard can do something about: shown as its one line, without a stack. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure';
}

/** What to tell of a failure: its one line, or a stack where it is a defect of ours. */
export function explain(error: unknown): string {
  if (error instanceof PlainFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a script's main function; a failure becomes one line on stderr (with a stack only where it is a defect of ours) and exit code 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exit(await main());
  } catch (error) {
    if (error instanceof PlainFailure) console.error(error.message);
    else console.error(error);
    process.exit(1);
  }
}
