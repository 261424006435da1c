import assert from 'node:assert/strict';
import { nameAround, selectedName } from '../../../src/core/corrections/nameAround.js';

/** A text with the cursor (`|`), and the name that is found there. */
const cursors: readonly (readonly [string, string | undefined])[] = [
  ['The paper was written by Marta Lind|qvist of Turku.', 'Marta Lindqvist'],
  ['Title\nBy |Marta Lindqvist\n\nText.', 'Marta Lindqvist'],
  ['But Lindqvist| disagrees.', 'Lindqvist'],
  ['B|ut Lindqvist disagrees.', undefined],
  ['An answer to Thomas J. van der Meu|len, who wrote first.', 'Thomas J. van der Meulen'],
  ['An answer to Thomas v|an der Meulen.', 'Thomas van der Meulen'],
  ['Anne-Marie O’Brien|’s essay', 'Anne-Marie O’Brien'],
  ['He praised Ann Moe. Rob Dol|e did not.', 'Rob Dole'],
  ['Ann Moe, Rob Dol|e and others', 'Rob Dole'],
  ['Ann Mo|e\nRob Dole', 'Ann Moe'],
  ['nobody i|s named here', undefined],
  ['İlker Şah|in yazdı', 'İlker Şahin'],
  ['', undefined],
];

/** A selection, and the name that it is. */
const selections: readonly (readonly [string, string | undefined])[] = [
  [' Marta Lindqvist ', 'Marta Lindqvist'],
  ['Thomas J. van der Meulen', 'Thomas J. van der Meulen'],
  ['Freedonia', 'Freedonia'],
  ['Kazakhstan should do precisely what is forbidden.', undefined],
  ['Japan should act.', undefined],
  ['the strait', undefined],
  ['Two\nLines', undefined],
  ['', undefined],
];

describe('the name around a cursor', () => {
  for (const [marked, expected] of cursors) {
    it(`in “${marked}” is ${expected ?? 'none'}`, () => {
      const text = marked.replace('|', '');
      const span = nameAround(text, Math.max(0, marked.indexOf('|')));
      assert.equal(span && text.slice(span.start, span.end), expected);
    });
  }

  it('is none at any offset of what is not prose, and never throws', () => {
    for (const text of ['\u{d800}', '....', 'A'.repeat(500), 'A. B. C. D. E. F. G. H.', '\n\n\n']) {
      for (let offset = 0; offset <= text.length; offset++) {
        const span = nameAround(text, offset);
        if (span) assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length, `${text} at ${offset}`);
      }
    }
  });
});

describe('a selection that is a name', () => {
  for (const [text, expected] of selections) {
    it(`“${text}”: ${expected ?? 'none'}`, () => {
      const span = selectedName(text, { start: 0, end: text.length });
      assert.equal(span && text.slice(span.start, span.end), expected);
    });
  }
});
