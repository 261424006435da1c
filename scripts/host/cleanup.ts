import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What must not outlive this process. Each is synchronous, because the `exit` event waits for nothing. */
const pending = new Set<() => void>();
const parentCheckMs = 500;
let armed = false;
let interruptCode: number | undefined;

/** Registers an action for the end of this process, however it ends (return, throw, Ctrl-C, a closed terminal). Returns a function that runs it now, once. */
export function atExit(action: () => void): () => void {
  arm();
  pending.add(action);
  return () => {
    if (pending.delete(action)) action();
  };
}

/** Makes a folder under the system's temporary folder that is removed when this process ends, or when `remove` is called. */
export async function scratchFolder(purpose: string): Promise<{ readonly path: string; readonly remove: () => void }> {
  const path = await mkdtemp(join(tmpdir(), `policy-text-${purpose}-`));
  const remove = atExit(() => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return { path, remove };
}

/** From here on Ctrl-C is the way this program is meant to end, so it ends with 0. */
export function interruptEndsWell(): void {
  interruptCode = 0;
}

/**
 * Ends this process when the one that started it is gone. A signal sent to npm alone never gets here: npm passes it to a shell, and the
 * shell does not pass it on, so that without this a stopped `npm start` would go on unseen.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, parentCheckMs).unref();
}

function arm(): void {
  if (armed) return;
  armed = true;
  process.on('exit', runPending);
  for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]] as const) {
    process.on(signal, () => process.exit(interruptCode ?? 128 + number));
  }
}

function runPending(): void {
  // Last in, first out: a server stops before the scratch folder it writes to goes.
  for (const action of [...pending].reverse()) {
    try {
      action();
    } catch (error) {
      console.error(error);
    }
  }
  pending.clear();
}
