import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.js';
import { npmInstall } from './npm.js';
import { codeServerVersion, vsCodeVersion } from './versions.js';

/**
 * Gives the folder of a complete VS Code server, from the npm registry on first use.
 * It is `lib/vscode` inside the package code-server; nothing else of that package runs.
 */
export async function obtainVsCodeServer(): Promise<string> {
  const folder = await cached(`vscode-server-${vsCodeVersion}`, async (part) => {
    const what = `VS Code ${vsCodeVersion}`;
    console.error(`Getting ${what} from the npm registry (code-server ${codeServerVersion}, about 60 MB, once) …`);
    await writeFile(join(part, 'package.json'), '{ "private": true }\n');
    await npmInstall(part, [`code-server@${codeServerVersion}`], what);
    // The server's own dependencies are listed in lib/vscode but not shipped; `npm ci` refuses that folder.
    await npmInstall(serverFolder(part), [], `${what}, its libraries`);
    console.error(`  ${what} is ready.`);
  });
  return serverFolder(folder);
}

function serverFolder(root: string): string {
  return join(root, 'node_modules', 'code-server', 'lib', 'vscode');
}
