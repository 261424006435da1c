import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What must not outlive this process. Each is synchronous, because the `exit` event waits for nothing. */
const pending = new Set<() => void>();
let armed = false;

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

function arm(): void {
  if (armed) return;
  armed = true;
  process.on('exit', runPending);
  for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]] as const) {
    process.on(signal, () => process.exit(128 + number));
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
