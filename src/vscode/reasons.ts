import { l10n } from 'vscode';
import type { Relation, Sentence } from '../core/analysis.js';
import { englishMessages, wordStatement } from '../core/claims/explain-messages.js';
import type { MessageKey, Statement } from '../core/claims/explain-messages.js';
import { explainFeature, explainRelation } from '../core/claims/explain.js';

/** More reasons than this are no explanation. */
const most = 4;

/** True, but no reason to a reader. */
const unspeaking: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'other', 'shape.other', 'shape.punctuation', 'style.adverb', 'length.middling', 'tense.past', 'tense.ongoing', 'position.paragraph-inside', 'position.text-middle',
  'cue.past', 'cue.present', 'cue.anaphora', 'cue.person', 'cue.existential',
]);

let messages: Record<MessageKey, string> | undefined;

/** Why a sentence has its role, in the reader's language, most weighty first. */
export function reasonsOf({ because }: Sentence): string[] {
  return inWords(because.map(explainFeature));
}

/** Why two sentences are thought to be related, in the reader's language. */
export function reasonsOfRelation(relation: Relation): string[] {
  return inWords(explainRelation(relation));
}

function inWords(statements: readonly Statement[]): string[] {
  messages ??= Object.fromEntries(Object.entries(englishMessages).map(([key, text]) => [key, l10n.t(text)])) as Record<MessageKey, string>;
  const speaking = statements.filter(({ key, args }) => !unspeaking.has(key) && !args.some((arg) => typeof arg === 'object' && arg.key === 'neighbour.role.none'));
  const words = new Set(speaking.map((statement) => wordStatement(statement, messages)));
  return [...words].slice(0, most);
}
