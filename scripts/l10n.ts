/**
 * Compares the translations in `l10n/` and `package.nls.*.json` with the strings of the extension, and lists what each of them lacks or has too many.
 * `npm run l10n -- --list` lists the strings; `--tidy` drops the stale ones and brings the others into order. Ends with 1 where something is missing or stale.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { englishMessages } from '../src/core/claims/explain-messages.js';
import { runMain } from './host/failure.js';
import { inProject } from './host/paths.js';

export const translatedLanguages = ['de', 'ja', 'tr'] as const;

export interface TranslationFile {
  /** Relative to the project. */
  readonly path: string;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  /** Texts whose `{0}`, command links or settings' values are not those of the English text. */
  readonly unlike: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

/** The English text of everything the editor shows while it runs: the literals in `l10n.t('…')`, and the reasons for a role. */
export async function runtimeStrings(): Promise<string[]> {
  const root = inProject('src', 'vscode');
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const strings = new Set<string>(Object.values(englishMessages));
  for (const name of files) for (const text of literalsIn(await readFile(join(root, name), 'utf8'))) strings.add(text);
  return [...strings].sort();
}

/** The string literals that a source hands to `l10n.t`, those of both branches of a condition among them. */
export function literalsIn(source: string): string[] {
  const found: string[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(collect);
  };
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) && node.expression.getText() === 'l10n.t' ? node.arguments : [];
    if (first) collect(first);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** How each translation compares with the English texts. */
export async function compareTranslations(): Promise<TranslationFile[]> {
  const runtime = Object.fromEntries((await runtimeStrings()).map((text) => [text, text]));
  const manifest = await readTexts('package.nls.json');
  const compared: TranslationFile[] = [];
  for (const language of translatedLanguages) {
    for (const [path, english] of [[`l10n/bundle.l10n.${language}.json`, runtime], [`package.nls.${language}.json`, manifest]] as const) {
      const translated = await readTexts(path);
      compared.push({
        path,
        missing: Object.keys(english).filter((key) => !(translated[key] ?? '').trim()),
        stale: Object.keys(translated).filter((key) => !Object.hasOwn(english, key)),
        unlike: Object.keys(english).filter((key) => Object.hasOwn(translated, key) && fixedParts(translated[key]!) !== fixedParts(english[key]!)),
      });
    }
  }
  return compared;
}

/** What a translation must keep as it is: arguments, commands, code and icons. */
function fixedParts(text: string): string {
  return [...text.matchAll(/\{\d\}|\(command:[^)]*\)|`[^`]*`|\$\([a-z-]+\)/g)].map(([part]) => part).sort().join(' ');
}

async function readTexts(path: string): Promise<Texts> {
  return JSON.parse(await readFile(inProject(path), 'utf8')) as Texts;
}

async function tidy(): Promise<void> {
  const orders = { l10n: await runtimeStrings(), package: Object.keys(await readTexts('package.nls.json')) };
  for (const { path } of await compareTranslations()) {
    const translated = await readTexts(path);
    const order = path.startsWith('l10n/') ? orders.l10n : orders.package;
    const kept = Object.fromEntries(order.flatMap((key) => (Object.hasOwn(translated, key) ? [[key, translated[key]!] as const] : [])));
    await writeFile(inProject(path), `${JSON.stringify(kept, null, 2)}\n`);
  }
}

async function main(): Promise<number> {
  if (process.argv.includes('--list')) {
    console.log(JSON.stringify(await runtimeStrings(), null, 2));
    return 0;
  }
  if (process.argv.includes('--tidy')) await tidy();
  const faults = (await compareTranslations()).flatMap(({ path, missing, stale, unlike }) =>
    [...missing.map((key) => `${path}: missing: ${key}`), ...stale.map((key) => `${path}: stale: ${key}`), ...unlike.map((key) => `${path}: not like the English: ${key}`)]);
  for (const fault of faults) console.log(fault);
  console.log(`${translatedLanguages.length} languages, ${(await runtimeStrings()).length} strings at run time, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

if (require.main === module) void runMain(main);
