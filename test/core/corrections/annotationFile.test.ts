import assert from 'node:assert/strict';
import { AnnotationFileError, emptyAnnotationFile, readAnnotationFile, writeAnnotationFile } from '../../../src/core/corrections/annotationFile.js';
import type { Anchor } from '../../../src/core/corrections/anchor.js';
import type { Correction } from '../../../src/core/corrections/correction.js';

const target: Anchor = { exact: 'We should wait.', prefix: 'Norway objects. ', suffix: ' Sweden', position: { start: 16, end: 31 } };
const to: Anchor = { exact: 'Norway objects.', prefix: '', suffix: ' We should', position: null };
const corrections: readonly Correction[] = [
  { type: 'role', target, role: 'none' },
  { type: 'kind', target, kind: 'policy' },
  { type: 'holder', target, holder: 'Ada Lind' },
  { type: 'holder', target: to, holder: null },
  { type: 'relation', target, to, relation: 'support', holds: false },
  { type: 'author', target, name: 'Ada Lind', holds: true },
  { type: 'country', target, id: 'NO', holds: false, reach: 'everywhere' },
  { type: 'organization', target, id: 'NATO', holds: true, reach: 'here' },
];
const file = { ...emptyAnnotationFile, annotations: corrections.map((correction) => ({ raw: null, correction })) };

function reasonOf(json: string): string {
  try {
    readAnnotationFile(json);
  } catch (error) {
    if (error instanceof AnnotationFileError) return error.reason;
    throw error;
  }
  return 'read';
}

describe('the file of annotations', () => {
  it('gives back every correction', () => {
    const read = readAnnotationFile(writeAnnotationFile(file, 'a.txt'));
    assert.deepEqual(read.annotations.map(({ correction }) => correction), corrections);
  });

  it('comes out the same when written again', () => {
    const json = writeAnnotationFile(file, 'a.txt');
    assert.equal(writeAnnotationFile(file, 'a.txt'), json);
    assert.equal(writeAnnotationFile(readAnnotationFile(json), 'a.txt'), json);
  });

  it('is a page of W3C annotations with selectors', () => {
    const page = JSON.parse(writeAnnotationFile(file, 'a.txt')) as { '@context': unknown[]; type: string; items: { id: string; type: string; motivation: string; target: unknown }[] };
    assert.equal(page['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
    assert.equal(page.type, 'AnnotationPage');
    assert.deepEqual([...new Set(page.items.map(({ type }) => type))], ['Annotation']);
    assert.deepEqual(page.items.map(({ motivation }) => motivation).slice(0, 5), ['classifying', 'classifying', 'identifying', 'identifying', 'linking']);
    assert.equal(new Set(page.items.map(({ id }) => id)).size, corrections.length);
    assert.deepEqual(page.items[0]!.target, {
      type: 'SpecificResource', source: 'a.txt',
      selector: [
        { type: 'TextQuoteSelector', exact: 'We should wait.', prefix: 'Norway objects. ', suffix: ' Sweden' },
        { type: 'TextPositionSelector', start: 16, end: 31 },
      ],
    });
  });

  it('keeps annotations and fields of others as they are', () => {
    const page = JSON.parse(writeAnnotationFile(file, 'a.txt')) as Record<string, unknown> & { items: Record<string, unknown>[] };
    page['label'] = 'Notes on an essay';
    page.items[0]!['creator'] = { name: 'A reader' };
    const note = { id: 'urn:x:1', type: 'Annotation', motivation: 'commenting', body: { type: 'TextualBody', value: 'Really?' }, target: 'a.txt' };
    const unknownRole = { id: '#x', type: 'Annotation', body: { type: 'policyText:Role', 'policyText:role': 'rebuttal' }, target: page.items[0]!['target'] };
    page.items.splice(1, 0, note, unknownRole);
    const read = readAnnotationFile(JSON.stringify(page));
    assert.equal(read.annotations[1]!.correction, null);
    assert.equal(read.annotations[2]!.correction, null);
    assert.deepEqual(JSON.parse(writeAnnotationFile(read, 'a.txt')), page);
  });

  it('is refused where it is no JSON', () => {
    assert.equal(reasonOf('{"@context":'), 'broken');
    assert.equal(reasonOf(''), 'broken');
  });

  it('is refused where it is something else', () => {
    for (const other of ['[]', 'null', '{"items": []}', '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage"}', '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [1]}']) {
      assert.equal(reasonOf(other), 'foreign', other);
    }
  });
});
