import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { compareTranslations, literalsIn, runtimeStrings, translatedLanguages } from '../../scripts/l10n.js';
import { inProject } from '../../scripts/host/paths.js';
import { readPackage } from '../../scripts/package.js';

describe('the translations', () => {
  it('find the strings of a source, and nothing else', () => {
    const source = "const a = l10n.t('One {0}', x); b(l10n.t(many ? 'Two' : `Three`), t('Four'), l10n.t(text)); // l10n.t('Five')";
    assert.deepEqual(literalsIn(source), ['One {0}', 'Two', 'Three']);
  });

  it('know the strings of the editor and the reasons for a role', async () => {
    const strings = await runtimeStrings();
    for (const text of ['{0} claims', 'opens its paragraph']) assert.ok(strings.includes(text), text);
  });

  it('have every string, no string that is gone, and keep arguments, commands and code', async () => {
    for (const { path, ...faults } of await compareTranslations()) assert.deepEqual(faults, { missing: [], stale: [], unlike: [] }, path);
  });

  // The editor looks for `page.nls.de.md` beside `page.md`.
  describe('of the walkthrough’s pages', () => {
    const folder = inProject('media', 'walkthrough');
    const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
    const pages = readdirSync(folder).flatMap((name) => /^(\w+)\.md$/.exec(name)?.[1] ?? []);
    /** Line by line what kind of line it is, and the code in it; keys by their English names, where German keyboards say Strg. */
    const frame = (text: string): string[] => text.replaceAll('`Strg+', '`Ctrl+').split('\n').map((line) => `${/^(?:## |- \*\*|\||$)/.exec(line)?.[0] ?? 'text'} ${(line.match(/`[^`]*`/g) ?? []).join(' ')}`);

    for (const language of translatedLanguages) {
      it(`have in ${language} what the English ones have`, () => {
        for (const page of pages) assert.deepEqual(frame(read(`${page}.nls.${language}.md`)), frame(read(`${page}.md`)), page);
      });

      it(`name the views in ${language} as the side bar does`, () => {
        const manifest = JSON.parse(readFileSync(inProject(`package.nls.${language}.json`), 'utf8')) as Readonly<Record<string, string>>;
        const named = [...read(`arguments.nls.${language}.md`).matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1]);
        assert.deepEqual(named, ['authors', 'arguments', 'countries', 'sources'].map((view) => manifest[`view.${view}`]));
      });
    }
  });

  it('are in the package', async () => {
    const files = await readPackage(process.env['POLICY_TEXT_VSIX'] ?? '');
    const expected = translatedLanguages.flatMap((language) => [`extension/l10n/bundle.l10n.${language}.json`, `extension/package.nls.${language}.json`, `extension/media/walkthrough/marks.nls.${language}.md`]);
    assert.deepEqual(expected.filter((path) => !files.has(path)), []);
  });
});
