import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** How long a machine that is slow and busy may take for what comes at once elsewhere. Nothing waits longer than it must: only a failure takes this long. */
export const patienceMs = 30_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Asks until the answer is yes. Fails with `what` where it never is. */
export async function until(what: string, holds: () => boolean | PromiseLike<boolean>, deadlineMs = patienceMs): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await pause();
  }
}

/** Reads until what is read is this. Fails with what was read last where it never is. */
export async function becomes<T>(read: () => T | PromiseLike<T>, expected: T, deadlineMs = patienceMs): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  for (let seen = await read(); !isDeepStrictEqual(seen, expected); seen = await read()) {
    if (Date.now() > deadline) assert.deepEqual(seen, expected);
    await pause();
  }
}

/** Whether something comes to pass at all, for who has a way to go on where it does not. */
export async function comesToPass(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(() => true, () => false);
}
