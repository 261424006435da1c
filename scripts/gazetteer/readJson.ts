import { readFileSync } from 'node:fs';

/** Reads a JSON file out of an installed package. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/** Walks down the keys of a parsed JSON value; throws where one is missing, so that a package that changed its shape is noticed. */
export function field(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !(key in current)) throw new Error(`no field ${key}`);
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** The value as a string; throws where it is not one. */
export function asString(value: unknown): string {
  if (typeof value !== 'string') throw new Error('not a string');
  return value;
}
