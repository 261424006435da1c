import { existsSync } from 'node:fs';
import { inProject } from '../../scripts/host/paths.js';

/**
 * Gives the path of a file in the folder of texts beside the project, which may not be published with it. Where that folder is absent the
 * test does not run, and says so; on the machine that decides (CI) a test that did not run has failed.
 */
export function sharedFile(test: Mocha.Context, ...parts: readonly string[]): string {
  const path = inProject('..', 'shared', ...parts);
  if (!existsSync(path)) {
    console.log(`      (needs ../shared/${parts.join('/')}, which is not here)`);
    test.skip();
  }
  return path;
}
