import assert from 'node:assert/strict';
import { makeAnchor, resolveAnchor } from '../../../src/core/corrections/anchor.js';
import { CodePoints } from '../../../src/core/corrections/codePoints.js';

const text = 'The ferry is late again. The port should open a second quay before winter comes. Freight has doubled since the strike. The port should wait.';
const claim = 'The port should open a second quay before winter comes.';

function anchorOf(words: string, source = text, from = 0): ReturnType<typeof makeAnchor> {
  const start = source.indexOf(words, from);
  assert.ok(start >= 0, words);
  return makeAnchor(source, { start, end: start + words.length }, new CodePoints(source));
}

function found(edited: string, anchor = anchorOf(claim)): string | null {
  const span = resolveAnchor(edited, anchor, new CodePoints(edited));
  return span && edited.slice(span.start, span.end);
}

describe('anchors', () => {
  it('find their words where they were', () => {
    assert.equal(found(text), claim);
  });

  it('survive edits before and after', () => {
    assert.equal(found(`Harbour News\n\nBy Nobody\n\n${text}`), claim);
    assert.equal(found(text.replace('Freight has doubled since the strike.', 'Much has changed.')), claim);
    assert.equal(found(text.slice(text.indexOf(claim))), claim);
  });

  it('survive edits inside, at the beginning, in the middle and at the end', () => {
    for (const edited of [
      'The old port should open a second quay before winter comes.',
      'The port should open a third quay before winter comes.',
      'The port should open a second quay before winter, and soon.',
      'Our port should open a second quay before winter comes.',
    ]) assert.equal(found(text.replace(claim, edited)), edited);
  });

  it('survive a new wrapping of lines', () => {
    const edited = claim.replace('open a', 'open\na');
    assert.equal(found(text.replace(claim, edited)), edited);
  });

  it('tell equal words apart by what stands around them', () => {
    const twice = 'Norway objects. We should wait. Sweden agrees. We should wait. Denmark is silent.';
    const second = twice.lastIndexOf('We should wait.');
    const anchor = anchorOf('We should wait.', twice, second);
    const edited = `A long new opening of this text. ${twice}`;
    assert.equal(resolveAnchor(edited, anchor, new CodePoints(edited))?.start, edited.lastIndexOf('We should wait.'));
    const first = anchorOf('We should wait.', twice);
    assert.equal(resolveAnchor(edited, first, new CodePoints(edited))?.start, edited.indexOf('We should wait.'));
  });

  it('take the nearest of equal words in equal surroundings', () => {
    const line = 'We should wait. ';
    const many = line.repeat(40);
    const anchor = anchorOf('We should wait.', many, line.length * 20);
    const edited = `x${many}`;
    assert.equal(resolveAnchor(edited, anchor, new CodePoints(edited))?.start, line.length * 20 + 1);
  });

  it('are lost with their words, and found again with them', () => {
    const anchor = anchorOf(claim);
    assert.equal(found(text.replace(claim, 'Nobody knows what the council wants.'), anchor), null);
    assert.equal(found('', anchor), null);
    assert.equal(found(text, anchor), claim);
  });

  it('count positions in code points and offsets in UTF-16', () => {
    const source = `🚢🚢 ${text}`;
    const anchor = anchorOf(claim, source);
    assert.equal(anchor.position?.start, source.indexOf(claim) - 2);
    assert.equal(found(source, anchor), claim);
  });

  it('do not need a position', () => {
    assert.equal(found(text, { ...anchorOf(claim), position: null }), claim);
  });

  it('are found in a long text on one line', () => {
    const long = 'Trade between the ports has grown and nobody knows why. '.repeat(20_000);
    const source = `${long}${claim} ${long}`;
    const anchor = anchorOf(claim, source);
    assert.equal(found(source.replace('second quay', 'third quay'), anchor), claim.replace('second', 'third'));
  });
});

describe('code points', () => {
  it('turn offsets into counts and back', () => {
    const source = 'a😀b😀😀c';
    const points = new CodePoints(source);
    const offsets = [0, 1, 3, 4, 6, 8, 9];
    assert.deepEqual(offsets.map((offset) => points.count(offset)), [0, 1, 2, 3, 4, 5, 6]);
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map((count) => points.offset(count)), offsets);
  });
});
