import { readFileSync } from 'node:fs';
import type { RelationType, Role, Span } from '../../src/core/analysis.js';

/** One annotated speech: its sentences joined by a space, their roles, and which bears on which. */
export interface Speech {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly roles: readonly Role[];
  /** By `from`, then `to`, as sentence indices: `${from} ${to}`. */
  readonly edges: ReadonlyMap<string, RelationType>;
}

interface SentenceLine { readonly doc: string; readonly text: string; readonly label: Role }
interface RelationLine { readonly doc: string; readonly from: number; readonly to: number; readonly type: RelationType }

/** The speeches of ArgUNSC (Poiaganova & Stede 2025) in a folder, in the order of the file. */
export function readSpeeches(folder: string): Speech[] {
  const sentences = readLines(`${folder}/argunsc.sentences.jsonl`) as SentenceLine[];
  const relations = readLines(`${folder}/argunsc.relations.jsonl`) as RelationLine[];
  const speeches = new Map<string, { text: string; sentences: Span[]; roles: Role[]; edges: Map<string, RelationType> }>();
  for (const { doc, text, label } of sentences) {
    let speech = speeches.get(doc);
    if (!speech) speeches.set(doc, speech = { text: '', sentences: [], roles: [], edges: new Map() });
    if (speech.text) speech.text += ' ';
    speech.sentences.push({ start: speech.text.length, end: speech.text.length + text.length });
    speech.text += text;
    speech.roles.push(label);
  }
  for (const { doc, from, to, type } of relations) speeches.get(doc)?.edges.set(`${from} ${to}`, type);
  return [...speeches].map(([id, speech]) => ({ id, ...speech }));
}

function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line): unknown => JSON.parse(line));
}
