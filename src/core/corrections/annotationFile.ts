import type { Span } from '../analysis.js';
import type { Anchor } from './anchor.js';
import type { Correction } from './correction.js';
import { hash } from './hash.js';
import { claimKinds, relationTypes, roles } from './vocabulary.js';

/** The context of the W3C Web Annotation Data Model. */
const annotationContext = 'http://www.w3.org/ns/anno.jsonld';
/** The prefix of our own terms, and what it stands for. */
const ownContext = { policyText: 'urn:x-policy-text:' };

type Json = Readonly<Record<string, unknown>>;

/** One annotation as the file has it, and what it says where that is a correction we know. */
export interface FiledAnnotation {
  readonly raw: Json | null;
  readonly correction: Correction | null;
}

/** A page of annotations: ours, and those of others, in the file's order. */
export interface AnnotationFile {
  /** The page's own fields, without its items; null for a file that is not there yet. */
  readonly page: Json | null;
  readonly annotations: readonly FiledAnnotation[];
}

export const emptyAnnotationFile: AnnotationFile = { page: null, annotations: [] };

/** Says why a file cannot be read as annotations: it is no JSON (`broken`), or JSON of something else (`foreign`). */
export class AnnotationFileError extends Error {
  constructor(readonly reason: 'broken' | 'foreign', message: string) {
    super(message);
    this.name = 'AnnotationFileError';
  }
}

/**
 * Reads a page of W3C annotations. Annotations that are not ours, or that we do not understand, are kept as they are.
 * @throws AnnotationFileError where the file is no such page; it must then not be written over.
 */
export function readAnnotationFile(json: string): AnnotationFile {
  let value: unknown;
  try {
    value = JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch (error) {
    throw new AnnotationFileError('broken', error instanceof Error ? error.message : 'not JSON');
  }
  if (!isObject(value)) throw new AnnotationFileError('foreign', 'not an object');
  const { items, ...page } = value;
  if (!contextsOf(value).includes(annotationContext) || value['type'] !== 'AnnotationPage' || !Array.isArray(items)) {
    throw new AnnotationFileError('foreign', 'not a page of W3C annotations');
  }
  const annotations = (items as unknown[]).map((raw): FiledAnnotation => {
    if (!isObject(raw)) throw new AnnotationFileError('foreign', 'an annotation is not an object');
    return { raw, correction: readCorrection(raw) };
  });
  return { page, annotations };
}

/** Writes a page of annotations: the same corrections give the same characters, foreign annotations come out as they came in. */
export function writeAnnotationFile({ page, annotations }: AnnotationFile, source: string): string {
  const fields = page ?? { '@context': [annotationContext, ownContext], id: '#corrections', type: 'AnnotationPage' };
  const items = annotations.map(({ raw, correction }) => (correction ? { ...raw, ...writeCorrection(correction, raw, source) } : raw));
  return `${JSON.stringify({ ...fields, items }, null, 2)}\n`;
}

function readCorrection(raw: Json): Correction | null {
  const { body } = raw;
  const at = raw['target'];
  if (raw['type'] !== 'Annotation' || !isObject(body)) return null;
  const target = readTarget(at);
  if (!target) return null;
  const field = (name: string): unknown => body[`policyText:${name}`];
  const name = field('name');
  const code = field('id');
  const holds = field('holds') !== false;
  switch (body['type']) {
    case 'policyText:Role': {
      const role = roles.find((one) => one === field('role'));
      return role ? { type: 'role', target, role } : null;
    }
    case 'policyText:Kind': {
      const kind = claimKinds.find((one) => one === field('kind'));
      return kind ? { type: 'kind', target, kind } : null;
    }
    case 'policyText:Holder':
      if (field('writer') === true) return { type: 'holder', target, holder: null };
      return typeof name === 'string' && name !== '' ? { type: 'holder', target, holder: name } : null;
    case 'policyText:Relation': {
      const relation = relationTypes.find((one) => one === field('relation'));
      const to = readTarget(field('to'));
      return relation && to ? { type: 'relation', target, to, relation, holds } : null;
    }
    case 'policyText:Author':
      return typeof name === 'string' && name !== '' ? { type: 'author', target, name, holds } : null;
    case 'policyText:Country':
    case 'policyText:Organization': {
      if (typeof code !== 'string' || code === '') return null;
      const reach = field('everywhere') === true ? 'everywhere' : 'here';
      return { type: body['type'] === 'policyText:Country' ? 'country' : 'organization', target, id: code, holds, reach };
    }
    default: return null;
  }
}

function readTarget(target: unknown): Anchor | null {
  if (!isObject(target)) return null;
  const selectors = [target['selector']].flat().filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const { exact, prefix, suffix } = quote ?? {};
  if (typeof exact !== 'string' || exact === '') return null;
  const place = selectors.find(({ type }) => type === 'TextPositionSelector');
  return { exact, prefix: typeof prefix === 'string' ? prefix : '', suffix: typeof suffix === 'string' ? suffix : '', position: place ? readPosition(place) : null };
}

function readPosition({ start, end }: Json): Span | null {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && (start as number) >= 0 && (end as number) >= (start as number)
    ? { start: start as number, end: end as number }
    : null;
}

/** The fields of an annotation that a correction decides; what else the annotation had stays. */
function writeCorrection(correction: Correction, raw: Json | null, source: string): Json {
  const kept = isObject(raw?.['body']) ? raw['body'] : {};
  const own = { ...kept, ...bodyOf(correction, source) };
  const target = writeTarget(correction.target, source, raw?.['target']);
  const id = raw?.['id'] ?? `#${correction.type}-${hash(JSON.stringify([own, target]))}`;
  return { id, type: 'Annotation', motivation: raw?.['motivation'] ?? motivationOf(correction), body: own, target };
}

function motivationOf({ type }: Correction): string {
  switch (type) {
    case 'role':
    case 'kind': return 'classifying';
    case 'relation': return 'linking';
    case 'holder':
    case 'author':
    case 'country':
    case 'organization': return 'identifying';
  }
}

function bodyOf(correction: Correction, source: string): Json {
  switch (correction.type) {
    case 'role': return { type: 'policyText:Role', 'policyText:role': correction.role };
    case 'kind': return { type: 'policyText:Kind', 'policyText:kind': correction.kind };
    case 'holder': return { type: 'policyText:Holder', ...(correction.holder === null ? { 'policyText:writer': true } : { 'policyText:name': correction.holder }) };
    case 'relation': return {
      type: 'policyText:Relation', 'policyText:relation': correction.relation, 'policyText:holds': correction.holds, 'policyText:to': writeTarget(correction.to, source, null),
    };
    case 'author': return { type: 'policyText:Author', 'policyText:name': correction.name, 'policyText:holds': correction.holds };
    case 'country':
    case 'organization': return {
      type: correction.type === 'country' ? 'policyText:Country' : 'policyText:Organization',
      'policyText:id': correction.id, 'policyText:holds': correction.holds, 'policyText:everywhere': correction.reach === 'everywhere',
    };
  }
}

function writeTarget({ exact, prefix, suffix, position }: Anchor, source: string, raw: unknown): Json {
  const selector = [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }] : []),
  ];
  const kept = isObject(raw) ? raw : {};
  const others = [kept['selector']].flat().filter((one) => isObject(one) && one['type'] !== 'TextQuoteSelector' && one['type'] !== 'TextPositionSelector');
  return { ...kept, type: kept['type'] ?? 'SpecificResource', source: kept['source'] ?? source, selector: [...selector, ...others] };
}

function contextsOf(value: Json): unknown[] {
  return [value['@context']].flat();
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
