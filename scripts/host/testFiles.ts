import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every `*.test.ts` below `folder`, or `*.test.js` where `extension` says so, in a stable order, without the folders named in `except`. */
export function testFiles(folder: string, options: { readonly except?: readonly string[]; readonly extension?: 'ts' | 'js' } = {}): string[] {
  const suffix = `.test.${options.extension ?? 'ts'}`;
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return options.except?.includes(entry.name) === true ? [] : testFiles(path, options);
      return entry.name.endsWith(suffix) ? [path] : [];
    });
}
