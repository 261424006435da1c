import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { readPackage } from '../../scripts/package.js';

const limitBytes = 500_000;

/** What may be in the package, and what must be: anything else is weight without use, or a leak. */
const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(?:package\.json|package\.nls(?:\.[\w-]+)?\.json|readme\.md|changelog\.md|license\.txt)$/i,
  /^extension\/dist\/extension\.js$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/l10n\/[\w.-]+\.json$/,
  /^extension\/media\/[\w./-]+\.(?:svg|png|css|js|md|txt)$/,
];
const required = ['extension/package.json', 'extension/dist/extension.js', 'extension/LICENSE.txt', 'extension/readme.md', 'extension/changelog.md', 'extension/media/samples/exchange.policy.txt'];

describe('the package', () => {
  const vsix = process.env['POLICY_TEXT_VSIX'] ?? '';
  let names: string[];
  before(async () => {
    names = [...(await readPackage(vsix)).keys()];
  });

  it('holds nothing but what runs', () => {
    assert.deepEqual(names.filter((name) => !allowed.some((pattern) => pattern.test(name))), []);
  });

  it('holds all that runs', () => {
    assert.deepEqual(required.filter((name) => !names.includes(name)), []);
  });

  it('holds every file its manifest names', async () => {
    const files = await readPackage(vsix);
    const manifest = new TextDecoder().decode(files.get('extension/package.json'));
    const paths = [...manifest.matchAll(/"\.?\/?((?:dist|media|syntaxes|l10n)\/[\w./-]+\.\w+)"/g)].map((match) => match[1]!);
    const outside = new Set(['dist/cli.js']); // The command line is for a checkout; people with the package have the editor.
    assert.deepEqual(paths.filter((path) => !outside.has(path) && !files.has(`extension/${path}`)), []);
    assert.ok(paths.includes('dist/extension.js'));
  });

  it('stays under 500 KB', async () => {
    const { size } = await stat(vsix);
    assert.ok(size < limitBytes, `${size} bytes`);
  });
});
