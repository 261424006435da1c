/** Reads a reader's changes to the gazetteer from a settings value, which may hold anything. */
import type { CountryMentionKind } from '../analysis.js';
import { gazetteerWith } from './gazetteer.js';
import type { AddedEntry, GazetteerEdits } from './gazetteer.js';

const mentionKinds: ReadonlySet<string> = new Set<CountryMentionKind>(['name', 'demonym', 'abbreviation', 'capital', 'metonym', 'historical']);
const parts: ReadonlySet<string> = new Set<keyof GazetteerEdits>(['add', 'remove', 'rename']);
const countryCode = /^[A-Z]{2}$/;

export interface ReadGazetteerEdits {
  /** The entries that can be used; undefined where there are none. */
  readonly edits: GazetteerEdits | undefined;
  /** The entries that cannot, as JSON, in order. */
  readonly ignored: readonly string[];
}

/** Keeps the entries that make sense and names the others; never throws. */
export function readGazetteerEdits(value: unknown): ReadGazetteerEdits {
  const ignored: string[] = [];
  if (!isRecord(value)) return { edits: undefined, ignored: value === undefined || value === null ? [] : [asJson(value)] };
  const keep = <T>(entry: unknown, read: T | undefined): T[] => {
    if (read !== undefined) return [read];
    ignored.push(asJson(entry));
    return [];
  };
  for (const part of Object.keys(value)) if (!parts.has(part)) ignored.push(asJson({ [part]: value[part] }));
  const add = entries(value['add']).flatMap((entry) => keep(entry, readAdded(entry)));
  const remove = entries(value['remove']).flatMap((entry) => keep(entry, readName(entry)));
  const known = new Set([...gazetteerWith().countries.keys(), ...add.flatMap(({ code }) => code ?? [])]);
  const rename = readRename(value['rename'], known, keep);
  return { edits: add.length + remove.length + Object.keys(rename).length > 0 ? { add, remove, rename } : undefined, ignored };
}

function readRename(value: unknown, known: ReadonlySet<string>, keep: <T>(entry: unknown, read: T | undefined) => T[]): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    keep(value, undefined);
    return {};
  }
  return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => {
    const code = key.trim().toUpperCase();
    const name = readName(entry);
    return keep({ [key]: entry }, name !== undefined && known.has(code) ? [code, name] as const : undefined);
  }));
}

function readAdded(entry: unknown): AddedEntry | undefined {
  if (!isRecord(entry)) return undefined;
  const name = readName(entry['name']);
  if (name === undefined) return undefined;
  const { code, kind, organization } = entry;
  if (code === undefined) {
    if (organization === undefined) return { name };
    const group = readName(organization);
    return group === undefined ? undefined : { name, organization: group };
  }
  if (typeof code !== 'string' || !countryCode.test(code.trim().toUpperCase())) return undefined;
  if (kind !== undefined && !isMentionKind(kind)) return undefined;
  return { name, code: code.trim().toUpperCase(), ...(kind !== undefined && { kind }) };
}

function readName(value: unknown): string | undefined {
  const name = typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
  return /\p{L}/u.test(name) ? name : undefined;
}

/** A part that is no list is one entry, which is then found to be none. */
function entries(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isMentionKind(value: unknown): value is CountryMentionKind {
  return typeof value === 'string' && mentionKinds.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asJson(value: unknown): string {
  return JSON.stringify(value);
}
