import { spawn } from 'node:child_process';

/** Shows an address in the person's browser where a person is there to see it; the address is printed anyway, so failing is silent. */
export function showInBrowser(address: string): void {
  if (!process.stdout.isTTY || process.env['CI'] === 'true') return;
  const [command, ...args] = opener(address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

function opener(address: string): [string, ...string[]] {
  switch (process.platform) {
    case 'darwin': return ['open', address];
    case 'win32': return ['rundll32', 'url.dll,FileProtocolHandler', address];
    default: return ['xdg-open', address];
  }
}
