import { spawn } from 'node:child_process';
import { findOnPath } from './findOnPath.js';
import { projectRoot } from './paths.js';

/** Opens desktop VS Code with the extension in development and `file`. Gives false where there is none, or it does not start. */
export async function openDesktop(file: string): Promise<boolean> {
  const windows = process.platform === 'win32';
  const command = findOnPath(windows ? ['code.cmd'] : ['code']);
  if (command === undefined) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${projectRoot}`, file];
  // A .cmd file only runs in a shell, which needs the quotes.
  const child = windows ? spawn(`"${command}"`, args.map((arg) => `"${arg}"`), { shell: true, stdio: 'inherit' }) : spawn(command, args, { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  if (code === 0) {
    console.log(`Policy Text is open in desktop VS Code with ${file}.`);
    return true;
  }
  console.error('Desktop VS Code did not start; opening a VS Code server instead.');
  return false;
}
