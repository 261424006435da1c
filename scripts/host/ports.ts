import { createServer } from 'node:net';
import { PlainFailure } from './failure.js';

/** The loopback address: nothing here is reachable from another machine. */
export const loopback = '127.0.0.1';

/** Gives `wanted` where it is free on loopback, else throws a {@link PlainFailure}; without `wanted`, any free port. */
export async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${error.code ?? error.message})`;
      reject(new PlainFailure(`Port ${wanted} ${reason}; choose another with --port N, or leave it out for any free one.`));
    });
    probe.listen(wanted, loopback, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
