import type { Relation, RelationType, Sentence } from '../analysis.js';
import { cueGroups } from './cues.js';
import type { CueGroup } from './cues.js';
import { englishMessages } from './explain-messages.js';
import type { MessageKey, Statement } from './explain-messages.js';

/** From these probabilities on a role or a relation is called strong, or moderate; below, weak. */
export const roleStrengths = { strong: 0.75, moderate: 0.55 } as const;
export const relationStrengths = { strong: 0.6, moderate: 0.35 } as const;

const groupOf = new Map<string, CueGroup>();
for (const [group, phrases] of Object.entries(cueGroups)) {
  for (const phrase of phrases.split('|')) if (!groupOf.has(phrase)) groupOf.set(phrase, group as CueGroup);
}
const personGroups: ReadonlySet<string> = new Set(['we', 'i', 'you', 'they']);

const say = (key: MessageKey, ...args: readonly (string | Statement)[]): Statement => ({ key, args });

function known(key: string): MessageKey | null {
  return key in englishMessages ? (key as MessageKey) : null;
}

function strength(score: number, { strong, moderate }: { readonly strong: number; readonly moderate: number }): Statement {
  return say(score >= strong ? 'strength.strong' : score >= moderate ? 'strength.moderate' : 'strength.weak');
}

/**
 * Why a sentence is what it is taken for, as statements in the order of their weight: its role with its strength, its kind, whose claim it is,
 * the features that decided, and its relations.
 * @param relations any relations of the text; those of other sentences are passed over.
 */
export function explainSentence(sentence: Sentence, relations: readonly Relation[] = []): Statement[] {
  const { role, scores, kind, because, holderId, authorId, holderName, stance } = sentence;
  const statements = [role === 'none' ? say('role.none') : say(`role.${role}`, strength(scores[role], roleStrengths))];
  if (kind) statements.push(say(`kind.${kind}`));
  if (holderName) statements.push(say('holder.reported', holderName));
  else if (holderId === null && authorId !== null) statements.push(say('holder.unnamed'));
  if (stance) statements.push(say(`stance.${stance}`));
  const told = new Set<string>();
  for (const feature of because) {
    const statement = explainFeature(feature);
    const words = signature(statement);
    if (!told.has(words)) statements.push(statement);
    told.add(words);
  }
  return [...statements, ...explainRelations(sentence.id, relations)];
}

/** Equal for statements that say the same. */
function signature({ key, args }: Statement): string {
  return args.reduce<string>((words, argument) => `${words}|${typeof argument === 'string' ? argument : signature(argument)}`, key);
}

/** One feature that decided for a role, as `because` of a sentence names it. A feature not known here is told by its name. */
export function explainFeature(feature: string): Statement {
  const colon = feature.indexOf(':');
  const family = feature.slice(0, Math.max(0, colon)), name = feature.slice(colon + 1);
  switch (family) {
    case 'cue':
    case 'start': return explainCue(name);
    case 'word': return say('word', name);
    case 'corrected': return say('corrected');
    case 'neighbour': return explainNeighbour(name) ?? say('other', feature);
    case 'surroundings': return say(name === 'premise' ? 'surroundings.premise' : 'surroundings.claim');
    case 'position': return explainPosition(name) ?? say('other', feature);
    case 'length': return say(/up-to-(?:5|10)$/.test(name) ? 'length.short' : /^(?:over-50|up-to-50)$/.test(name) ? 'length.long' : 'length.middling');
    case 'shape': return explainShape(name);
    case 'number': return say(name === 'year' ? 'number.year' : name.startsWith('percent') ? 'number.money' : 'number.any');
    case 'tense': return say(name.startsWith('ed-') ? 'tense.past' : 'tense.ongoing');
    case 'style': return say(name === 'superlative' ? 'style.superlative' : name.startsWith('abstract') ? 'style.abstract' : 'style.adverb');
    default: return say('other', feature);
  }
}

function explainCue(words: string): Statement {
  const phrase = words.toLowerCase().replaceAll('’', "'");
  const group = groupOf.get(phrase) ?? (phrase in cueGroups ? phrase : undefined);
  if (group === undefined) return say('cue.other', words);
  return say((personGroups.has(group) ? 'cue.person' : known(`cue.${group === 'month' ? 'time' : group === 'perfect' ? 'past' : group === 'extraposition' ? 'anaphora' : group}`)) ?? 'cue.other', words);
}

function explainNeighbour(name: string): Statement | null {
  const match = /^(claim|premise|none)-(before|after)$/.exec(name);
  if (!match) return null;
  const role = say(`neighbour.role.${match[1] as 'claim' | 'premise' | 'none'}`);
  return say(`neighbour.${match[2] as 'before' | 'after'}`, role);
}

function explainPosition(name: string): Statement | null {
  if (name === 'short-text') return say('position.short-text');
  if (name.endsWith('-in-paragraph') || name === 'inside-paragraph') {
    return say(name.startsWith('first') || name.startsWith('only') ? 'position.paragraph-start' : name.startsWith('last') ? 'position.paragraph-end' : 'position.paragraph-inside');
  }
  if (name.includes('last') || name === 'near-end') return say('position.text-end');
  if (name.endsWith('-in-text') || name === 'first-fifth' || name === 'near-start') return say('position.text-start');
  return name.endsWith('-fifth') ? say('position.text-middle') : null;
}

function explainShape(name: string): Statement {
  const key = known(`shape.${name}`);
  if (key) return say(key);
  if (/^(?:names|acronym)/.test(name)) return say('shape.names');
  return say(/^(?:commas|semicolon|colon|dash|parenthesis)/.test(name) ? 'shape.punctuation' : 'shape.other');
}

const relationTypes: readonly RelationType[] = ['support', 'attack', 'concede', 'reply'];

/** What a sentence does to others, with the strength of the surest; and by how many others the same is done to it. */
function explainRelations(id: string, relations: readonly Relation[]): Statement[] {
  return relationTypes.flatMap((type) => {
    const own = relations.filter((relation) => relation.type === type);
    const from = own.filter((relation) => relation.from === id), to = own.filter((relation) => relation.to === id);
    const statements: Statement[] = [];
    if (from.length > 0) statements.push(say(`relation.${type}.from`, strength(Math.max(...from.map(({ score }) => score)), relationStrengths)));
    if (to.length > 0) statements.push(say(`relation.${type}.to`, to.length === 1 ? say('count.sentence') : say('count.sentences', String(to.length))));
    return statements;
  });
}

/** Why two sentences are related, as `because` of the relation says. */
export function explainRelation({ because }: Relation): Statement[] {
  const told = new Map<string, Statement>();
  for (const feature of because) {
    const statement = explainPairFeature(feature);
    told.set(signature(statement), statement);
  }
  return [...told.values()];
}

function explainPairFeature(feature: string): Statement {
  const colon = feature.indexOf(':');
  const family = feature.slice(0, Math.max(0, colon)), name = feature.slice(colon + 1);
  const opening = family === 'from' || family === 'to' ? known(`opening.${name}`) : null;
  if (opening) return say('pair.opening', say(opening));
  switch (family) {
    case 'corrected': return say('corrected');
    case 'distance': return say('pair.near', name === '1' ? say('count.sentence') : say('count.sentences', name));
    case 'role': return say('pair.roles');
    case 'between':
    case 'beside': return say('pair.between');
    case 'terms': return say('pair.terms');
    case 'turn': return say('pair.turn');
    case 'tone':
    case 'negation': return say('pair.tone');
    case 'author': return say('pair.named');
    case 'section': return say('pair.section');
    case 'stance': return say('pair.stance');
    case 'reply': return say(name === 'reports' ? 'pair.reports' : 'pair.goes-on');
    case 'from':
    case 'to': return say('pair.form');
    default: return say('other', feature);
  }
}
