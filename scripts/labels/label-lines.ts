/** What a sentence does in an argument, by its letter in the label files. */
export const ROLES = { c: 'claim', p: 'premise', n: 'none' } as const;

/** What sort of standpoint a claim is, by its letter in the label files. */
export const KINDS = { P: 'policy', V: 'value', F: 'fact', R: 'prediction', C: 'causal' } as const;

export type Role = (typeof ROLES)[keyof typeof ROLES];
export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** One annotator's decision on one sentence; claims have a kind, the others none. */
export interface Label {
  readonly role: Role;
  readonly kind?: Kind;
}

export interface ParsedLabels {
  /** By sentence number. */
  readonly labels: ReadonlyMap<number, Label>;
  /** One plain line for each thing wrong; empty when the file is sound. */
  readonly problems: readonly string[];
}

const LINE = /^(\d+)\s+([cpn])(?:\s+([PVFRC]))?$/u;

/**
 * Reads a label file: one line a sentence, `<i> <c|p|n>[ <P|V|F|R|C>]`; empty lines and lines starting with `#` are remarks.
 * @param sentenceNumbers the sentences that may be labelled.
 * @param complete whether each of them must be (an adjudication file holds only the disagreements).
 */
export function parseLabels(content: string, sentenceNumbers: readonly number[], complete = true): ParsedLabels {
  const known = new Set(sentenceNumbers);
  const labels = new Map<number, Label>();
  const problems: string[] = [];
  for (const [index, raw] of content.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `line ${index + 1}`;
    const match = LINE.exec(line);
    if (!match) {
      problems.push(`${where}: not "<i> <c|p|n>[ <P|V|F|R|C>]": ${line}`);
      continue;
    }
    const sentence = Number(match[1]);
    const role = ROLES[match[2] as keyof typeof ROLES];
    const kind = match[3] === undefined ? undefined : KINDS[match[3] as keyof typeof KINDS];
    if (!known.has(sentence)) problems.push(`${where}: there is no sentence ${sentence}`);
    else if (labels.has(sentence)) problems.push(`${where}: sentence ${sentence} is labelled twice`);
    else if (role === 'claim' && kind === undefined) problems.push(`${where}: claim ${sentence} has no kind`);
    else if (role !== 'claim' && kind !== undefined) problems.push(`${where}: sentence ${sentence} is no claim, yet has a kind`);
    else labels.set(sentence, kind === undefined ? { role } : { role, kind });
  }
  if (complete) for (const i of sentenceNumbers) if (!labels.has(i)) problems.push(`sentence ${i} has no valid label`);
  return { labels, problems };
}

/** Whether two annotators decided alike, kind included. */
export function sameLabel(one: Label, other: Label): boolean {
  return one.role === other.role && one.kind === other.kind;
}

/** The label as it stands in a file: `c P`, `p`, `n`. */
export function labelLetters({ role, kind }: Label): string {
  const letter = (table: Readonly<Record<string, string>>, name: string): string => Object.keys(table).find((key) => table[key] === name) ?? '?';
  return kind === undefined ? letter(ROLES, role) : `${letter(ROLES, role)} ${letter(KINDS, kind)}`;
}
