import { resolve } from 'node:path';

/** The folder that holds this project's package.json. */
export const projectRoot = resolve(__dirname, '..', '..');

/** A path inside the project. */
export function inProject(...parts: readonly string[]): string {
  return resolve(projectRoot, ...parts);
}
