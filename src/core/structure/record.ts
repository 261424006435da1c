import { readNaming } from '../entities/authors/bylineLine.js';
import { readName } from '../entities/names/names.js';
import type { Draft } from './draft.js';
import { isStageDirection } from './floorLines.js';
import { mayBeHeading } from './headings.js';
import type { Turn } from './turn.js';

const conversation = /\b(?:conversation|interview|discussion|q ?& ?a|questions|talk)\s+(?:with|for|to)\s+/i;

/** Who answers in an interview whose turns say only `Q` and `A`: the person its title names. */
function findAnswerer(draft: Draft, firstTurn: number): string | null {
  for (let i = 0; i < firstTurn; i++) {
    const { head } = draft.page.passages[i]!;
    const lead = conversation.exec(head);
    const name = lead ? readName(head, lead.index + lead[0].length) : null;
    if (name) return draft.registry.add(name, 'speaker', draft.place(i, name));
  }
  return null;
}

/** Who made an interview, and asks where its turns say only `Q` and `A`: its byline. */
function findAsker(draft: Draft, firstTurn: number): string | null {
  for (let i = 0; i < firstTurn; i++) {
    const naming = readNaming(draft.page.passages[i]!.head);
    const name = naming?.form === 'by' || naming?.form === 'label' ? naming.names[0] : undefined;
    if (!name) continue;
    draft.mark(i, 'byline');
    return draft.registry.add(name, 'author', draft.place(i, name));
  }
  return null;
}

const call = /^(?:order\b[.!,]|order,? order|i (?:must |would |should )?remind (?:the|all|members|hon|colleagues)|i call\b|(?:the house|members) (?:will|must) (?:come to order|be heard)|let .{2,60} be heard)/i;
const longestCall = 300;

/** `Order. I remind Members …`: what the chair calls out is the conduct of the sitting, and argues nothing. */
function markCalls(draft: Draft, { passage: first, spoken }: Turn, end: number): void {
  for (let i = first; i < end; i++) {
    const { start, head, shape } = draft.page.passages[i]!;
    if (shape.length <= longestCall && call.test(i === first ? head.slice(Math.max(0, spoken - start)) : head)) {
      draft.mark(i, 'metadata');
      draft.spoken.add(i);
    }
  }
}

/** `Who pays? — Tom, Odense`. */
const signedQuestion = /[.?!…”"]\s*[—–-]{1,2}\s*\p{Lu}[^.?!]{1,50}$/u;

/** Makes one section of every speaker's turn; what follows without a new speaker belongs to the turn. */
export function draftRecord(draft: Draft, turns: readonly Turn[]): void {
  const { registry, page } = draft;
  // Full names first, so that `Mr. Poe` finds the `Mr. Jonah Poe` of an earlier or later turn.
  for (const { name } of turns) if (name && name.given !== null) registry.add(name, 'speaker', null);
  const answerer = findAnswerer(draft, turns[0]!.passage);
  const asker = findAsker(draft, turns[0]!.passage);
  const last = lastSpoken(draft);
  // Readers ask and the author answers: their questions are signed.
  const isMailbag = answerer === null && turns.filter(({ kind, passage }) => kind === 'question' && signedQuestion.test(page.passages[passage]!.head)).length >= 2;
  turns.forEach((turn, i) => {
    const end = endOfTurn(draft, turn.passage, turns[i + 1]?.passage ?? last + 1);
    const place = { start: turn.start, end: turn.end };
    let id: string | null;
    // A surname alone is that of whom a biography on the page tells.
    if (turn.name) id = registry.add(turn.name.given === null && registry.find(turn.name) === null ? draft.personOf(turn.name) ?? turn.name : turn.name, 'speaker', null);
    else if (turn.kind === 'question') id = isMailbag ? (turn.key === 'a' ? asker : null) : turn.key === 'a' ? answerer : asker;
    else if (turn.kind === 'outlet') id = asker ?? registry.addOffice(turn.label, 'speaker', place);
    else id = registry.addOffice(turn.label, 'speaker', place);
    if (id !== null && turn.delegation !== null) registry.setDelegation(id, turn.delegation);
    const heading = id === null ? place : null;
    draft.sections.push({ heading, level: 1, firstPassage: turn.passage, endPassage: Math.max(end, turn.passage + 1), authorIds: id === null ? [] : [id], replies: false, answers: [] });
    if (turn.kind === 'office') markCalls(draft, turn, end);
    draft.mark(turn.passage, turn.spoken > page.passages[turn.passage]!.end ? 'byline' : 'paragraph');
    // A party, a seat, an office may stand between who speaks and what they say.
    for (let at = turn.passage + 1; at < end && page.passages[at]!.start < turn.spoken; at++) if (!page.dates[at]) draft.mark(at, 'metadata');
    for (let at = turn.passage + 1; at < end; at++) if (isStageDirection(page.passages[at]!.head)) draft.mark(at, 'metadata');
  });
  const first = turns[0]!.passage;
  endOfTurn(draft, -1, first);
  for (let i = 0; i < first; i++) if (!draft.headings.has(i) && !page.dates[i] && !page.passages[i]!.shape.prose) draft.mark(i, 'metadata');
}

/** A heading right before the next turn (`ARMS SALES`) is no part of the turn before it. */
function endOfTurn(draft: Draft, turn: number, next: number): number {
  let end = next;
  while (end - 1 > turn && draft.page.passages[end - 1]!.shape.allCaps && mayBeHeading(draft.page, end - 1)) draft.headings.add(--end);
  return end;
}

const closing = /^[([]?(?:the )?(?:meeting|committee|council|house|assembly|hearing|session|sitting|conference|senate) (?:rose|adjourned|was (?:adjourned|closed|suspended)|stands? adjourned)\b|^\(?whereupon\b|^end of (?:transcript|interview|record)|^\[?applause\]?\.?$/i;

/** The last passage that somebody speaks; marks the note that the meeting rose. */
function lastSpoken(draft: Draft): number {
  const { page } = draft;
  let last = page.body?.last ?? page.passages.length - 1;
  while (last > 0 && closing.test(page.passages[last]!.head)) {
    draft.mark(last, 'metadata');
    last--;
  }
  return last;
}
