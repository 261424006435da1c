/** Reads the labelled documents the role model is trained and measured on. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimKind, Role } from '../../src/core/analysis.js';

/** Speeches come from ArgUNSC, essays are the project's own labels of op-eds, essays, letters and briefs. */
export type Genre = 'speech' | 'essay';

export interface LabelledSentence {
  readonly text: string;
  readonly label: Role;
  readonly kind: ClaimKind | null;
  readonly paragraph: number;
}

export interface LabelledDocument {
  readonly id: string;
  readonly genre: Genre;
  /** Kept apart from all training but that of the shipped weights. */
  readonly heldOut: boolean;
  /** Written for this project as training text. */
  readonly synthetic: boolean;
  readonly sentences: readonly LabelledSentence[];
}

/** A document as one text, its sentences parted by a space, and where each stands in it. */
export function joinSentences({ sentences }: LabelledDocument): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } {
  let end = -1;
  const spans = sentences.map(({ text }) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  });
  return { text: sentences.map((s) => s.text).join(' '), spans };
}

interface Line {
  readonly doc: string;
  readonly i: number;
  readonly text: string;
  readonly label?: Role;
  readonly kind?: ClaimKind | null;
  readonly paragraph?: number;
  readonly heldOut?: boolean;
  readonly synthetic?: boolean;
}

/**
 * Documents of one JSON Lines file, one sentence a line, in the order of their first lines; one with an unlabelled sentence is left out.
 * Throws SyntaxError on a line that is not JSON.
 */
export function readDocuments(path: string, genre: Genre): LabelledDocument[] {
  const byDocument = new Map<string, Line[]>();
  for (const raw of readFileSync(path, 'utf8').split('\n')) {
    if (!raw.trim()) continue;
    const line = JSON.parse(raw) as Line;
    const lines = byDocument.get(line.doc);
    if (lines) lines.push(line);
    else byDocument.set(line.doc, [line]);
  }
  return [...byDocument].flatMap(([id, lines]) => {
    const sentences = lines.sort((a, b) => a.i - b.i).flatMap(({ text, label, kind, paragraph }) =>
      label ? [{ text, label, kind: kind ?? null, paragraph: paragraph ?? 0 }] : []);
    return sentences.length < lines.length ? [] : [{ id, genre, heldOut: lines.some((line) => line.heldOut === true), synthetic: lines.some((line) => line.synthetic === true), sentences }];
  });
}

/** Every labelled document of the repository, in a fixed order. */
export function readCorpus(root: string): LabelledDocument[] {
  const own = join(root, 'training/documents');
  const files = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.jsonl')).sort() : [];
  return [
    ...readDocuments(join(root, 'training/argunsc/argunsc.sentences.jsonl'), 'speech'),
    ...files.flatMap((name) => readDocuments(join(own, name), 'essay')),
  ];
}
