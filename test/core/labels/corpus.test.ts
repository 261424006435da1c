import assert from 'node:assert/strict';
import { documentIds, readDocument, readIndex, readSource } from '../../../scripts/labels/corpus.js';
import { splitParagraphs } from '../../../scripts/labels/split-paragraphs.js';

const index = readIndex();

describe('the prose to label', () => {
  it('has a frozen document for every source, and no other', () => {
    assert.deepEqual(documentIds(), index.map(({ id }) => id).sort());
  });

  it('is licence-clean, with the notice the Open Government Licence asks for', () => {
    for (const { id, licence, attribution } of index) {
      assert.ok(['MIT', 'public domain', 'US public domain', 'OGL-3.0'].includes(licence), id);
      if (licence === 'OGL-3.0') assert.match(attribution ?? '', /Open Government Licence/u, id);
    }
  });

  for (const { id, licence, synthetic } of index) {
    it(`numbers the sentences of ${id} through, and loses none of its text`, () => {
      const sentences = readDocument(id);
      assert.deepEqual(sentences.map(({ i }) => i), sentences.map((_, position) => position));
      assert.ok(sentences.every((sentence) => sentence.doc === id && sentence.licence === licence && sentence.synthetic === synthetic));
      const paragraphs = splitParagraphs(readSource(id));
      for (const [number, paragraph] of paragraphs.entries()) {
        const texts = sentences.filter((sentence) => sentence.paragraph === number).map(({ text }) => text);
        assert.equal(texts.join(' ').replaceAll(' ', ''), paragraph.replaceAll(' ', ''));
      }
    });
  }

  it('keeps about a fifth apart, of real and of synthetic prose', () => {
    for (const kind of [true, false]) {
      const chosen = index.filter(({ synthetic }) => synthetic === kind).flatMap(({ id }) => readDocument(id));
      const share = chosen.filter(({ heldOut }) => heldOut).length / chosen.length;
      assert.ok(share > 0.15 && share < 0.27, `${share} of synthetic=${kind}`);
    }
  });
});
