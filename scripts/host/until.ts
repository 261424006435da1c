import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** How long a machine that is slow and busy may take for what comes at once elsewhere. Nothing waits longer than it must: only a failure takes this long. */
export const patienceMs = 30_000;

const pauseMs = 50;

/** Asks until the answer is yes. Fails with `what` where it never is. */
export async function until(what: string, holds: () => boolean | PromiseLike<boolean>, deadlineMs = patienceMs): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Reads until what is read is this. Fails with what was read last where it never is. */
export async function becomes<T>(read: () => T | PromiseLike<T>, expected: T): Promise<void> {
  let seen: T | undefined;
  const holds = async (): Promise<boolean> => isDeepStrictEqual(seen = await read(), expected);
  await until('a value', holds).catch((error: unknown) => {
    assert.deepEqual(seen, expected);
    throw error;
  });
}

/** Whether something comes to pass at all, for who has a way to go on where it does not. */
export async function comesToPass(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(() => true, () => false);
}
