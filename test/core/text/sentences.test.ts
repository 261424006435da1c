import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../../src/core/text/sentences.js';

function split(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

/** Asserts that the sentences, joined as given, are split again as given. */
function splitsInto(...sentences: string[]): void {
  assert.deepEqual(split(sentences.join(' ')), sentences);
}

interface GoldenRules {
  readonly rules: readonly { readonly id: number; readonly text: string; readonly expected: readonly string[] }[];
}

describe('splitSentences', () => {
  it('keeps the golden rules of pragmatic_segmenter', () => {
    const { rules } = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/sentences/golden-rules.json'), 'utf8')) as GoldenRules;
    const tidy = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();
    const failed = rules.filter((rule) => JSON.stringify(split(rule.text).map(tidy)) !== JSON.stringify(rule.expected.map(tidy)));
    assert.equal(rules.length, 52);
    assert.ok(rules.length - failed.length >= 47, failed.map((rule) => `${rule.id}: ${JSON.stringify(split(rule.text))}`).join('\n'));
  });

  it('keeps titles and ranks with their names', () => {
    splitsInto('Gen. Marta Olsen met Sen. Pires and Amb. Tran in Geneva.', 'MR. HALE was absent.', 'Lt. Col. Ngo stayed.');
    splitsInto('The right hon. Lady’s own party wrote it.', 'My hon. Friend and the hon. and learned Member know it.');
  });

  it('takes references and dates for references only before a number', () => {
    splitsInto('It cites Art. 5 and Res. 2202 (2015).', 'See p. 12, No. 4, and Doc. S/2019/7.', 'On Jan. 5 the talks began.', 'Was it fair?', 'No.', 'That was the art.', 'The rest is law.', 'Ode et al. (2010) disagree.');
  });

  it('ends a sentence at a dotted abbreviation only before a word that opens one', () => {
    splitsInto('Trade with the U.S. Treasury grew.', 'It harmed the U.S.', 'The tariff stayed.', 'The 7th Fleet is a U.S. 7th Fleet.');
  });

  it('keeps initials, and ends a sentence at the pronoun', () => {
    splitsInto('George F. Will and J. K. Abara disagree with R. Patel.', 'So do you and I.', 'This much is clear.');
  });

  it('ends a sentence after its closing quotes, brackets and footnote marks', () => {
    splitsInto('“We must wait.”', 'She did not.12', 'Others did.[3]', 'He said (twice.)', 'Nobody asked.');
  });

  it('keeps a reference in brackets, and a title that asks, with its quotation', () => {
    splitsInto('In “What Now?” Kaya Brandt argues for delay.', 'She wrote “Whose Sea?” (May 2021), a plea.');
  });

  it('reads an ellipsis by its dots and by what follows', () => {
    splitsInto('They waited . . . and lost.', 'They gave up.', '. . . The rest is known.', 'Who knows…', 'Perhaps nobody.');
  });

  it('lets names in lower case open a sentence', () => {
    splitsInto('The vote failed.', 'al-Masri had warned of it.', 'von der Aue had not.');
  });

  it('takes a line break in a wrapped paragraph for white space', () => {
    assert.deepEqual(split('The alliance was never meant to last beyond the\nemergency that called it into being. Its friends in\nParliament knew this.'),
      ['The alliance was never meant to last beyond the\nemergency that called it into being.', 'Its friends in\nParliament knew this.']);
  });

  it('parts lists, headings and blank lines', () => {
    assert.deepEqual(split('- Fund the fleet;\n- Ratify the treaty;\n- Leave the rest.'), ['- Fund the fleet;', '- Ratify the treaty;', '- Leave the rest.']);
    assert.deepEqual(split('The Cost\nNobody in the ministry has counted what the new bases will cost us by 2040.'), ['The Cost', 'Nobody in the ministry has counted what the new bases will cost us by 2040.']);
    assert.deepEqual(split('Key points:\n• Act now\n• Spend more\n(a) first'), ['Key points:', '• Act now', '• Spend more', '(a) first']);
    assert.deepEqual(split('First part\n\nsecond part'), ['First part', 'second part']);
    assert.deepEqual(split('1. Decides to remain seized. 2. Calls upon States to report.'), ['1. Decides to remain seized.', '2. Calls upon States to report.']);
    assert.deepEqual(split('IV. The Way Forward'), ['IV. The Way Forward']);
  });

  it('parts sentences pasted without the space between them, but no address', () => {
    assert.deepEqual(split('The pact failed.Nobody mourned it.'), ['The pact failed.', 'Nobody mourned it.']);
    assert.deepEqual(split('Write to Ana.Ruiz@example.org or see www.example.org/a.B for U.S.-led talks.').length, 1);
  });

  it('keeps offsets, drops rules of dashes and never returns an empty span', () => {
    const text = 'xx  İstanbul agreed. 🙂 Ankara did not.  yy';
    assert.deepEqual(splitSentences(text, 2, text.length - 2).map(({ start, end }) => text.slice(start, end)), ['İstanbul agreed.', '🙂 Ankara did not.']);
    for (const empty of ['', ' \n\r\n ', '-----', '. . .']) assert.deepEqual(split(empty), []);
  });

  it('comes to an end on a long line of marks', () => {
    for (const unit of ['.', '. " - ', '.\n', '\n', ').', '1) ', '"(', 'a.B']) {
      const text = unit.repeat(60_000);
      assert.ok(split(text).every((sentence) => sentence.length > 0));
    }
  });
});
