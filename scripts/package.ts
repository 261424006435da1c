/** Packs the extension into `policy-text-<version>.vsix`, the file that people install. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import { buildAll } from './build.js';
import { scratchFolder } from './host/cleanup.js';
import { runMain } from './host/failure.js';
import { inProject, projectRoot } from './host/paths.js';

interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
}

/** Builds and packs. Gives the path of the .vsix. */
export async function makePackage(): Promise<string> {
  await buildAll();
  const { name, version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Manifest;
  const packagePath = inProject(`${name}-${version}.vsix`);
  // Everything that runs is bundled into dist, so no dependency is packed.
  await createVSIX({ cwd: projectRoot, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return packagePath;
}

/** Gives the files of a .vsix by their paths, which start with `extension/` for those that are installed. */
export async function readPackage(vsix: string): Promise<Map<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await readFile(vsix))));
}

/** Installs a .vsix into a fresh extensions folder, the way VS Code lays it out. */
export async function installPackage(vsix: string): Promise<{ readonly path: string; readonly remove: () => void }> {
  const scratch = await scratchFolder('extensions');
  const files = await readPackage(vsix);
  const manifest = JSON.parse(new TextDecoder().decode(files.get('extension/package.json'))) as Manifest;
  const folder = join(scratch.path, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  for (const [name, content] of files) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const path = join(folder, name.slice('extension/'.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return scratch;
}

async function main(): Promise<number> {
  const vsix = await makePackage();
  const { size } = await stat(vsix);
  console.log(`${basename(vsix)}: ${Math.round(size / 1000)} KB`);
  return 0;
}

if (require.main === module) void runMain(main);
