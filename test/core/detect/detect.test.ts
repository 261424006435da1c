import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { detectPolicyText } from '../../../src/core/detect/detect.js';

const fixtures = join(import.meta.dirname, '../../fixtures/detect');

function filesIn(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(join(fixtures, folder)).map((name) => ({ name, text: readFileSync(join(fixtures, folder, name), 'utf8') }));
}

describe('detectPolicyText', () => {
  for (const { name, text } of filesIn('yes')) {
    it(`takes ${name} for a policy text`, () => {
      const { isPolicyText, confidence, reasons } = detectPolicyText(text, 'untitled.txt');
      assert.ok(isPolicyText, `${confidence.toFixed(2)} ${reasons.join(' ')}`);
    });
  }

  for (const { name, text } of filesIn('no')) {
    it(`leaves ${name} alone, whatever its name`, () => {
      const { isPolicyText, confidence, reasons } = detectPolicyText(text, 'untitled.txt');
      assert.ok(!isPolicyText, `${confidence.toFixed(2)} ${reasons.join(' ')}`);
    });
  }

  describe('on texts that had no part in setting its weights', () => {
    const taken = (folder: string): number => filesIn(folder).filter(({ text }) => detectPolicyText(text, 'untitled.txt').isPolicyText).length;
    it('takes nine policy texts of ten', () => assert.ok(taken('measure/yes') >= 9, `${taken('measure/yes')} of ${filesIn('measure/yes').length}`));
    it('takes one other text of sixteen', () => assert.ok(taken('measure/no') <= 1, `${taken('measure/no')} of ${filesIn('measure/no').length}`));
  });

  it('heeds a file name that says what the file is', () => {
    const speech = readFileSync(join(fixtures, 'yes/presidential-address.txt'), 'utf8');
    for (const name of ['requirements.txt', 'LICENSE', 'robots.txt', 'CHANGELOG.txt', 'server.log', 'data.csv.txt']) {
      assert.deepEqual(detectPolicyText(speech, name), { isPolicyText: false, confidence: 0, reasons: ['-file name'] });
    }
    assert.ok(detectPolicyText(speech, 'licensing-reform.txt').isPolicyText);
  });

  it('says why', () => {
    const { reasons } = detectPolicyText(readFileSync(join(fixtures, 'yes/verbatim-record.txt'), 'utf8'), 'record.txt');
    assert.ok(reasons.includes('+delegations') && reasons.includes('+public affairs'), reasons.join(' '));
  });

  it('comes to an end on long runs of what its signs begin with', () => {
    const essay = readFileSync(join(fixtures, 'yes/op-ed.txt'), 'utf8');
    for (const unit of ['By A', 'A', 'By ', 'Mr. A (', 'Dear ', '1 ', ' ', '\n', ' \n', 'a\n', '"he said ', 'The writer is the ', 'A Reply to ', '[12:00] ', 'x;\n', '<a', '.']) {
      assert.ok(detectPolicyText(`${essay}\n${unit.repeat(20_000)}`, 'a.txt').confidence >= 0);
      assert.ok(detectPolicyText(`${essay}\nBy ${unit.repeat(20_000)}`, 'a.txt').confidence >= 0);
    }
  });

  it('is sure of nothing in a text without prose, and looks only at the beginning of a long one', () => {
    for (const text of ['', '\n\n\n', '\u0000\u0001\ud800', '-'.repeat(5_000_000)]) assert.equal(detectPolicyText(text, 'a.txt').isPolicyText, false);
    const essay = readFileSync(join(fixtures, 'yes/op-ed.txt'), 'utf8');
    assert.deepEqual(detectPolicyText('x '.repeat(40_000) + essay, 'a.txt').isPolicyText, false);
  });
});
