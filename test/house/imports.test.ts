import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { builtinModules } from 'node:module';

const root = join(__dirname, '../..');
const source = join(root, 'src');

/** The folders of core from the ground up: a file may import from its own folder and from those before it. */
const coreOrder = ['text', 'structure', 'entities', 'claims', 'relations', 'query', 'corrections', 'hints', 'detect'] as const;
/** What stands on core. */
const aboveCore = ['cli', 'vscode'] as const;
const nodeModules = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = code.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements].map((match) => {
    const specifier = match[2] ?? match[3]!;
    const target = specifier.startsWith('.') ? relative(source, normalize(join(dirname(file), specifier))) : specifier;
    return { file: relative(source, file), target: target.split('\\').join('/'), typeOnly: match[1] !== undefined };
  });
}

const imports = sourceFiles(source).flatMap(importsOf);
const inside = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const complain = (bad: readonly Import[]): string => bad.map(({ file, target }) => `${file} imports ${target}`).join('\n');

function forbid(reason: string, rule: (one: Import) => boolean): void {
  it(reason, () => {
    const bad = imports.filter(rule);
    assert.equal(bad.length, 0, complain(bad));
  });
}

describe('import rules of the house', () => {
  it('sees the imports it judges', () => {
    assert.ok(imports.some(({ file, target }) => file === 'core/analyze.ts' && target === 'core/analysis.js'));
  });

  it('judges the folders that there are', () => {
    const folders = (of: string): string[] => readdirSync(of, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
    assert.deepEqual(folders(source), [...aboveCore, 'core'].sort());
    assert.deepEqual(folders(join(source, 'core')), [...coreOrder].sort());
  });

  forbid('core imports neither vscode nor Node', ({ file, target }) => inside(file, 'core') && (target === 'vscode' || nodeModules.has(target)));
  forbid('the extension imports no Node module, so that it runs in a browser', ({ file, target }) =>
    (inside(file, 'vscode') || file.startsWith('extension')) && nodeModules.has(target));
  forbid('core imports nothing above it', ({ file, target }) => inside(file, 'core') && (aboveCore.some((folder) => inside(target, folder)) || target.startsWith('extension')));
  forbid('the command line does not import the editor', ({ file, target }) => inside(file, 'cli') && /^vscode(?:\/|$)|^extension/.test(target));
  forbid('the parts of core take from the pipeline over them only the types of its analysis', ({ file, target, typeOnly }) =>
    coreOrder.some((folder) => inside(file, `core/${folder}`)) && /^core\/[^/]+$/.test(target) && !(typeOnly && target === 'core/analysis.js'));

  coreOrder.forEach((folder, level) => {
    const above = coreOrder.slice(level + 1);
    // A stage may know the shape of a later stage's data (types), never run it. Structure and entities name each other's
    // people and parts: who wrote a section is found from names, and names from where they stand.
    forbid(`core/${folder} runs nothing of a later stage`, ({ file, target, typeOnly }) =>
      inside(file, `core/${folder}`) && !typeOnly && above.some((later) => inside(target, `core/${later}`) && !(folder === 'structure' && later === 'entities')));
  });

  forbid('no file is a barrel', ({ target }) => /(?:^|\/)index\.js$/.test(target));
});
