import type { Span } from '../analysis.js';
import { makeAnchor } from './anchor.js';
import type { AnnotationFile, FiledAnnotation } from './annotationFile.js';
import { CodePoints } from './codePoints.js';
import type { Correction, PlaceCorrection } from './correction.js';
import { resolveCorrections } from './resolved.js';
import type { ResolvedCorrection } from './resolved.js';

export function correctionsIn({ annotations }: AnnotationFile): Correction[] {
  return annotations.flatMap(({ correction }) => correction ?? []);
}

/**
 * Adds a correction to a file, in place of those that it answers anew. The others are tied to their words as they stand
 * in the text now; those whose words are gone stay as they are.
 */
export function putCorrection(text: string, file: AnnotationFile, correction: Correction): AnnotationFile {
  const resolved = new Map(resolveCorrections(text, correctionsIn(file)).found.map((one) => [one.correction, one]));
  const added = resolveCorrections(text, [correction]).found[0];
  const codePoints = new CodePoints(text);
  const kept = file.annotations.flatMap((annotation): FiledAnnotation[] => {
    const found = annotation.correction && resolved.get(annotation.correction);
    if (!found) return [annotation];
    if (added && isAnsweredAnew(found, added)) return [];
    return [{ ...annotation, correction: anchoredAnew(text, found, codePoints) }];
  });
  return { ...file, annotations: [...kept, { raw: null, correction }] };
}

/** A file without some of its corrections, which are taken back. */
export function dropCorrections(file: AnnotationFile, dropped: ReadonlySet<Correction>): AnnotationFile {
  return { ...file, annotations: file.annotations.filter(({ correction }) => !correction || !dropped.has(correction)) };
}

/**
 * Adds the annotations of one file to another, ours and those of others, behind what is there: on a question that both answer, the added ones count.
 * What both have is not doubled. Annotations of a text that had another name get the new one.
 * @param from the names of the texts, as their annotations have them.
 */
export function joinAnnotations(into: AnnotationFile, added: AnnotationFile, names: { readonly from: string; readonly to: string }): AnnotationFile {
  const renamed = added.annotations.map((annotation): FiledAnnotation => ({ ...annotation, raw: annotation.raw && withSource(annotation.raw, names) }));
  const known = new Set(into.annotations.map(saying));
  return { page: into.page ?? added.page, annotations: [...into.annotations, ...renamed.filter((annotation) => !known.has(saying(annotation)))] };
}

/** What an annotation says, wherever it is kept. */
function saying({ raw, correction }: FiledAnnotation): string {
  return JSON.stringify(correction ?? raw);
}

function withSource(raw: NonNullable<FiledAnnotation['raw']>, { from, to }: { readonly from: string; readonly to: string }): FiledAnnotation['raw'] {
  const { target } = raw;
  if (typeof target !== 'object' || target === null || !('source' in target) || target.source !== from) return raw;
  return { ...raw, target: { ...target, source: to } };
}

/** The corrections that are about the words at a place (UTF-16 offset): anchored there, or about the same words everywhere. */
export function correctionsAt(text: string, corrections: readonly ResolvedCorrection[], offset: number): Correction[] {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  return corrections.filter(({ correction, span }) => {
    if (holds(span)) return true;
    if (!('reach' in correction) || correction.reach === 'here') return false;
    const near = text.indexOf(correction.target.exact, Math.max(0, offset - correction.target.exact.length));
    return near >= 0 && near <= offset;
  }).map(({ correction }) => correction);
}

/** Whether the second correction answers the question that the first one did, about the same words. */
function isAnsweredAnew(old: ResolvedCorrection, added: ResolvedCorrection): boolean {
  const before = old.correction;
  const now = added.correction;
  const samePlace = overlap(old.span, added.span);
  switch (now.type) {
    // A sentence that is no claim has no kind; one that has a kind is a claim.
    case 'role': return samePlace && (before.type === 'role' || (before.type === 'kind' && now.role !== 'claim'));
    case 'kind': return samePlace && (before.type === 'kind' || before.type === 'role');
    case 'holder': return samePlace && before.type === 'holder';
    case 'relation': return before.type === 'relation' && before.relation === now.relation && samePlace && !!old.to && !!added.to && overlap(old.to, added.to);
    case 'author': return before.type === 'author' && before.name === now.name;
    case 'country':
    case 'organization': return (before.type === 'country' || before.type === 'organization') && placeIsAnsweredAnew(before, now, samePlace);
  }
}

function placeIsAnsweredAnew(before: PlaceCorrection, now: PlaceCorrection, samePlace: boolean): boolean {
  const sameThing = before.type === now.type && before.id === now.id;
  if (!now.holds) return sameThing && (now.reach === 'everywhere' || (before.reach === 'here' && samePlace));
  // Words name one thing, but may well not be several: only what they were said to name, or not to name now, is answered.
  if (!sameThing && !before.holds) return false;
  const sameWords = before.target.exact === now.target.exact;
  return now.reach === 'everywhere' ? sameWords : before.reach === 'here' && samePlace;
}

function anchoredAnew(text: string, { correction, span, to }: ResolvedCorrection, codePoints: CodePoints): Correction {
  const target = makeAnchor(text, span, codePoints);
  return correction.type === 'relation' && to ? { ...correction, target, to: makeAnchor(text, to, codePoints) } : { ...correction, target };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
