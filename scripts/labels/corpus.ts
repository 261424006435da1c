import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind, Role } from './label-lines.js';

/** Folder of the training material; `POLICY_TEXT_TRAINING` points elsewhere, for a trial. */
export const trainingFolder = process.env['POLICY_TEXT_TRAINING'] ?? join(dirname(fileURLToPath(import.meta.url)), '../../training');

/** One document of `sources/index.json`. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly genre: string;
  /** Where the text comes from, in words a reader can follow. */
  readonly source: string;
  readonly licence: string;
  /** The notice the licence asks for. */
  readonly attribution?: string;
  /** Written for this project as training text, with invented persons and institutions. */
  readonly synthetic: boolean;
  readonly voice: string;
  readonly topic: string;
}

/** One line of `documents/<id>.jsonl`; `label` and `kind` come with the merge. */
export interface SentenceRecord {
  readonly doc: string;
  readonly i: number;
  readonly paragraph: number;
  readonly text: string;
  readonly source: string;
  readonly licence: string;
  readonly synthetic: boolean;
  /** Kept apart: for measuring, never for training. */
  readonly heldOut: boolean;
  readonly label?: Role;
  readonly kind?: Kind;
}

/** All sources, in the order of their index. */
export function readIndex(): SourceEntry[] {
  return JSON.parse(readFileSync(join(trainingFolder, 'sources/index.json'), 'utf8')) as SourceEntry[];
}

export function readSource(id: string): string {
  return readFileSync(join(trainingFolder, `sources/${id}.txt`), 'utf8');
}

export function documentPath(id: string): string {
  return join(trainingFolder, `documents/${id}.jsonl`);
}

/** The ids of the documents already split, sorted. */
export function documentIds(): string[] {
  return readdirSync(join(trainingFolder, 'documents'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();
}

export function readDocument(id: string): SentenceRecord[] {
  return readFileSync(documentPath(id), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SentenceRecord);
}

export function writeDocument(id: string, sentences: readonly SentenceRecord[]): void {
  writeFileSync(documentPath(id), sentences.map((sentence) => `${JSON.stringify(sentence)}\n`).join(''));
}

/** An annotator's file for a document, or undefined where there is none yet. */
export function readLabelFile(pass: 'pass1' | 'pass2' | 'adjudicated', id: string): string | undefined {
  const path = join(trainingFolder, `labels/${pass}/${id}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
