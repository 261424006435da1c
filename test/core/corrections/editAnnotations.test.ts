import assert from 'node:assert/strict';
import { makeAnchor } from '../../../src/core/corrections/anchor.js';
import type { Anchor } from '../../../src/core/corrections/anchor.js';
import { emptyAnnotationFile, readAnnotationFile, writeAnnotationFile } from '../../../src/core/corrections/annotationFile.js';
import type { AnnotationFile } from '../../../src/core/corrections/annotationFile.js';
import { CodePoints } from '../../../src/core/corrections/codePoints.js';
import type { Correction } from '../../../src/core/corrections/correction.js';
import { correctionsAt, correctionsIn, dropCorrections, joinAnnotations, putCorrection } from '../../../src/core/corrections/editAnnotations.js';
import { resolveCorrections } from '../../../src/core/corrections/resolved.js';

const text = 'Norway objects to the new tariff. Sweden should sign the treaty. Norway will not.';
const sign = 'Sweden should sign the treaty.';
const objects = 'Norway objects to the new tariff.';

function on(words: string): Anchor {
  const start = text.indexOf(words);
  return makeAnchor(text, { start, end: start + words.length }, new CodePoints(text));
}

function put(...corrections: Correction[]): AnnotationFile {
  return corrections.reduce((file, correction) => putCorrection(text, file, correction), emptyAnnotationFile);
}

describe('editing the file of annotations', () => {
  it('lets the later answer to the same question stand', () => {
    const premise: Correction = { type: 'role', target: on(sign), role: 'premise' };
    const elsewhere: Correction = { type: 'role', target: on(objects), role: 'claim' };
    assert.deepEqual(correctionsIn(put({ type: 'role', target: on(sign), role: 'none' }, elsewhere, premise)), [elsewhere, premise]);
  });

  it('keeps a kind while the sentence is a claim, and no longer', () => {
    const kind: Correction = { type: 'kind', target: on(sign), kind: 'value' };
    const claim: Correction = { type: 'role', target: on(sign), role: 'claim' };
    const none: Correction = { type: 'role', target: on(sign), role: 'none' };
    assert.deepEqual(correctionsIn(put(kind, claim)), [kind, claim]);
    assert.deepEqual(correctionsIn(put(kind, none)), [none]);
    assert.deepEqual(correctionsIn(put(none, kind)), [kind]);
  });

  it('takes a correction everywhere for all those here', () => {
    const here: Correction = { type: 'country', target: on('Norway'), id: 'NO', holds: false, reach: 'here' };
    const everywhere: Correction = { ...here, reach: 'everywhere' };
    const sweden: Correction = { type: 'country', target: on('Sweden'), id: 'SE', holds: false, reach: 'here' };
    assert.deepEqual(correctionsIn(put(here, sweden, everywhere)), [sweden, everywhere]);
  });

  it('lets words name one country only, and keeps what other words name', () => {
    const norway: Correction = { type: 'country', target: on('tariff'), id: 'NO', holds: true, reach: 'here' };
    const denmark: Correction = { ...norway, id: 'DK' };
    const notSweden: Correction = { type: 'country', target: on('tariff'), id: 'SE', holds: false, reach: 'here' };
    const treaty: Correction = { type: 'country', target: on('treaty'), id: 'NO', holds: true, reach: 'here' };
    assert.deepEqual(correctionsIn(put(norway, notSweden, treaty, denmark)), [notSweden, treaty, denmark]);
    const everywhere: Correction = { ...norway, reach: 'everywhere' };
    assert.deepEqual(correctionsIn(put(denmark, treaty, everywhere)), [treaty, everywhere]);
  });

  it('joins files without doubling or losing anything, and renames what the annotations are of', () => {
    const premise: Correction = { type: 'role', target: on(sign), role: 'premise' };
    const claim: Correction = { type: 'role', target: on(objects), role: 'claim' };
    const reread = (file: AnnotationFile, source: string): AnnotationFile => readAnnotationFile(writeAnnotationFile(file, source));
    const comment = { raw: { type: 'Annotation', motivation: 'commenting', target: 'elsewhere.txt' }, correction: null };
    const draft = reread({ page: null, annotations: [...put(premise, claim).annotations, comment] }, 'Untitled-1');
    const there = reread(put(claim), 'treaty.txt');
    const joined = joinAnnotations(there, draft, { from: 'Untitled-1', to: 'treaty.txt' });
    assert.deepEqual(correctionsIn(joined), [claim, premise]);
    const written = writeAnnotationFile(joined, 'treaty.txt');
    assert.doesNotMatch(written, /Untitled-1/);
    assert.match(written, /"target": "elsewhere.txt"/);
    assert.deepEqual(joinAnnotations(reread(joined, 'treaty.txt'), draft, { from: 'Untitled-1', to: 'treaty.txt' }).annotations.length, 3);
  });

  it('keeps a relation apart from one of another kind', () => {
    const support: Correction = { type: 'relation', target: on(sign), to: on(objects), relation: 'support', holds: true };
    const attack: Correction = { ...support, relation: 'attack' };
    assert.deepEqual(correctionsIn(put(support, attack)), [support, attack]);
    assert.deepEqual(correctionsIn(put(support, { ...support, holds: false })), [{ ...support, holds: false }]);
  });

  it('ties what was corrected before to the words as they stand now', () => {
    const file = put({ type: 'role', target: on(sign), role: 'premise' });
    const edited = text.replace('sign the treaty', 'sign the new treaty');
    const start = edited.indexOf(objects);
    const target = makeAnchor(edited, { start, end: start + objects.length }, new CodePoints(edited));
    const [first] = correctionsIn(putCorrection(edited, file, { type: 'role', target, role: 'none' }));
    assert.equal(first?.target.exact, 'Sweden should sign the new treaty.');
  });

  it('keeps what lost its words, and the annotations of others', () => {
    const lost: Correction = { type: 'role', target: { exact: 'Bananas are cheap in every port.', prefix: '', suffix: '', position: null }, role: 'claim' };
    const foreign = { raw: { type: 'Annotation', motivation: 'commenting' }, correction: null };
    const file = putCorrection(text, { page: null, annotations: [foreign, { raw: null, correction: lost }] }, { type: 'role', target: on(sign), role: 'none' });
    assert.deepEqual(file.annotations.slice(0, 2), [foreign, { raw: null, correction: lost }]);
  });

  it('takes back what is asked, and nothing else', () => {
    const file = put({ type: 'role', target: on(sign), role: 'premise' }, { type: 'role', target: on(objects), role: 'claim' });
    const [first, second] = correctionsIn(file);
    assert.deepEqual(correctionsIn(dropCorrections(file, new Set([first!]))), [second]);
  });

  it('finds what was corrected at a place, and everywhere', () => {
    const role: Correction = { type: 'role', target: on(sign), role: 'premise' };
    const norway: Correction = { type: 'country', target: on('Norway'), id: 'NO', holds: false, reach: 'everywhere' };
    const at = (words: string, from = 0): Correction[] => correctionsAt(text, resolveCorrections(text, [role, norway]).found, text.indexOf(words, from) + 1);
    assert.deepEqual(at('treaty'), [role]);
    assert.deepEqual(at('Norway', text.indexOf('Sweden')), [norway]);
    assert.deepEqual(at('tariff'), []);
  });
});
