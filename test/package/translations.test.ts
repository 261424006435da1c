import assert from 'node:assert/strict';
import { compareTranslations, literalsIn, runtimeStrings, translatedLanguages } from '../../scripts/l10n.js';
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

  it('are in the package', async () => {
    const files = await readPackage(process.env['POLICY_TEXT_VSIX'] ?? '');
    const expected = translatedLanguages.flatMap((language) => [`extension/l10n/bundle.l10n.${language}.json`, `extension/package.nls.${language}.json`]);
    assert.deepEqual(expected.filter((path) => !files.has(path)), []);
  });
});
