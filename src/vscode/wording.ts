import { l10n } from 'vscode';
import type { Author, AuthorRole, ClaimKind, CountryMentionKind, RelationType, Role, Section, Sentence } from '../core/analysis.js';
import { inSentence } from '../core/query/inSentence.js';
import type { AnalyzedDocument } from './analyzedDocument.js';

/** Names of authors in order, joined as in running text. */
export function authorNames(analyzed: AnalyzedDocument, ids: readonly string[]): string {
  return ids.flatMap((id) => analyzed.index.author(id)?.name ?? []).join(', ');
}

/** Whose claim a sentence makes where that is not its writer; undefined where it is. */
export function reportedHolder(analyzed: AnalyzedDocument, sentence: Sentence): string | undefined {
  if (sentence.holderId !== null && sentence.holderId !== sentence.authorId) return analyzed.index.author(sentence.holderId)?.name;
  if (sentence.holderName !== null) return inSentence(sentence.holderName);
  // A view that is reported, and nobody named: the writer does not hold it.
  return sentence.holderId === null && sentence.authorId !== null ? l10n.t('somebody unnamed') : undefined;
}

export function claimKindName(kind: ClaimKind): string {
  switch (kind) {
    case 'policy': return l10n.t('recommendation');
    case 'value': return l10n.t('judgment');
    case 'fact': return l10n.t('statement of fact');
    case 'prediction': return l10n.t('prediction');
    case 'causal': return l10n.t('cause and effect');
  }
}

export function roleName(role: Role): string {
  switch (role) {
    case 'claim': return l10n.t('Claim');
    case 'premise': return l10n.t('Premise');
    case 'none': return l10n.t('No argument');
  }
}

/** What a sentence says in few words, as a label. */
export function sentenceLabel(analyzed: AnalyzedDocument, sentence: Sentence): string {
  return capitalized(sentence.gist || analyzed.quote(sentence));
}

/** The same for a row, which is cut at the width of the side bar: with whoever holds it in front, where that is not the writer, and long names in short. */
export function rowLabel(analyzed: AnalyzedDocument, sentence: Sentence): string {
  const holder = shortHolder(analyzed, sentence);
  return holder === undefined ? short(analyzed, sentenceLabel(analyzed, sentence)) : saidBy(holder, analyzed, sentence);
}

/** What somebody says, or does by saying it, with that in front. */
export function saidBy(who: string, analyzed: AnalyzedDocument, sentence: Sentence): string {
  return l10n.t('{0}: {1}', capitalized(who), short(analyzed, sentence.gist || analyzed.quote(sentence)));
}

/** Names in short, and without the ellipsis at the gist's end: the row is cut anyway, and the tooltip has it all. One within says that words are left out: “Race… have always been important”. */
function short({ shortNames }: AnalyzedDocument, gist: string): string {
  return shortNames.shorten(gist).replace(/\s*…\s*$/, '');
}

function shortHolder(analyzed: AnalyzedDocument, sentence: Sentence): string | undefined {
  const author = analyzed.index.author(sentence.holderId);
  return author && sentence.holderId !== sentence.authorId ? analyzed.shortNames.of(author) : reportedHolder(analyzed, sentence);
}

function capitalized(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** How sure it is that a claim is one, in words. */
export function strengthName({ levels }: AnalyzedDocument, { scores }: Sentence): string {
  if (scores.claim >= levels.strong) return l10n.t('strong');
  if (scores.claim >= levels.likely) return l10n.t('likely');
  return l10n.t('tentative');
}

/** How one sentence acts on another, as a label beside it. */
export function relationName(relation: RelationType): string {
  switch (relation) {
    case 'support': return l10n.t('supports');
    case 'attack': return l10n.t('objects');
    case 'concede': return l10n.t('concedes');
    case 'reply': return l10n.t('replies');
  }
}

export function claimCount(count: number): string {
  return count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count);
}

export function correctionCount(count: number): string {
  return count === 1 ? l10n.t('1 correction') : l10n.t('{0} corrections', count);
}

export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

export function answerCount(count: number): string {
  return count === 1 ? l10n.t('1 answer') : l10n.t('{0} answers', count);
}

export function authorRoleName(role: AuthorRole): string {
  switch (role) {
    case 'author': return l10n.t('author');
    case 'speaker': return l10n.t('speaker');
    case 'mentioned': return l10n.t('argued with');
  }
}

/** Whom and what a section answers, by author where known, else by title or heading. */
export function answeredNames(analyzed: AnalyzedDocument, section: Section, nameOf: (author: Author) => string = ({ name }) => name): string {
  const { works, sections } = analyzed.analysis;
  const named = (id: string | null): string[] => [analyzed.index.author(id)].flatMap((author) => (author ? nameOf(author) : []));
  const names = section.answers.flatMap((id) => {
    const work = works.find((one) => one.id === id);
    if (work) return named(work.authorId)[0] ?? work.title;
    const answered = sections.find((one) => one.id === id);
    if (!answered) return [];
    return answered.authorIds.flatMap(named).join(', ') || (answered.heading ?? []);
  });
  return [...new Set(names)].join(', ');
}

/** How a country is named, where it is not simply by its name. */
export function mentionKindName(kind: CountryMentionKind): string {
  switch (kind) {
    case 'name': return '';
    case 'demonym': return l10n.t('people or adjective');
    case 'abbreviation': return l10n.t('abbreviation');
    case 'capital': return l10n.t('capital');
    case 'metonym': return l10n.t('seat of government');
    case 'historical': return l10n.t('former name');
  }
}

/** Heading of a list of the sentences that act on this one. */
export function relatedByName(relation: RelationType): string {
  switch (relation) {
    case 'support': return l10n.t('Supported by');
    case 'attack': return l10n.t('Objected to by');
    case 'concede': return l10n.t('Conceded by');
    case 'reply': return l10n.t('Answered by');
  }
}

/** Heading of a list of the sentences that this one acts on. */
export function relatesToName(relation: RelationType): string {
  switch (relation) {
    case 'support': return l10n.t('Supports');
    case 'attack': return l10n.t('Objects to');
    case 'concede': return l10n.t('Concedes');
    case 'reply': return l10n.t('Answers');
  }
}
