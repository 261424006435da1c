/** A capital as the subject of what a government does: “Beijing insists”, “Washington has long opposed”, “Tehran should open its sites”. */
import type { Frame } from './capitalFrames.js';
import { auxiliaries, isActing, soMinded } from './governmentVerbs.js';
import { wordAfter } from './neighbours.js';
import type { Neighbour } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

/** The subject of a verb of saying, wanting or doing: “Beijing insists”, “Washington has long opposed”, “Moscow, which wants …”. */
export function takesAction({ text, hits, index }: Occurrence, frame: Frame): boolean {
  const { after, previous, isList } = frame;
  if (previous === 'than') return isCompared(text, frame);
  if (/^(?:to|from|of|for|on|by|with|between|against|over|about|via)$/.test(previous) || (previous === 'as' && !asClause.test(after.word))) return false;
  // “Will Oslo agree?”, “demands that Oslo agree”, “let Oslo agree”: elsewhere a city does what it does in the third person.
  let bare = isList || auxiliaries.test(previous) || beforeBareVerb.test(previous);
  let next = after;
  if (next.gap === ',' && aside.test(next.word)) {
    if (/^(?:long|already|wary|fearing|worried|eager|keen|having)$/.test(next.word)) return true;
    if (!/^(?:which|who|meanwhile|however|too|though)$/.test(next.word)) {
      const comma = text.indexOf(',', next.start);
      if (comma < 0 || comma - next.start > longestAside) return false;
      next = wordAfter(text, comma);
      return isActing(text, next.word.toLowerCase(), next.end, bare, previous);
    }
    next = wordAfter(text, next.end);
  } else if (next.gap !== '' && next.gap !== '—') {
    return false;
  }
  next = afterTime(text, next);
  if (next.word === 'and') {
    const partner = hits[index + 1];
    if (/^(?:its|his|their)$/.test(wordAfter(text, next.end).word)) return /^(?:allies|ally|partners|partner|proxies|friends|government)$/.test(wordAfter(text, wordAfter(text, next.end).end).word);
    // “Tripoli and the militias have an understanding”.
    const others = /^\s+(?:the|other|some|several|most)\s+(?:[a-z]+\s+)?[a-z]+s\b/.exec(text.slice(next.end, next.end + 40));
    if (others) {
      const verb = wordAfter(text, next.end + others[0].length);
      return verb.gap === '' && isActing(text, verb.word.toLowerCase(), verb.end, true, previous);
    }
    if (!partner || !/^\s+(?:the\s+)?$/.test(text.slice(next.end, partner.start))) return false;
    // “Belgrade and the Bosnian Serbs agreed”.
    const second = hits[index + 2];
    next = afterTime(text, wordAfter(text, second?.start === partner.end + 1 ? second.end : partner.end));
    bare = true;
  }
  if (next.gap !== '' && next.gap !== ',') return false;
  return isActing(text, next.word.toLowerCase(), next.end, bare, previous);
}

const longestAside = 60;
/** What may stand between commas behind the subject: “Riga, of all governments, needs no lecture”. */
const aside = /^(?:which|who|whose|meanwhile|however|too|though|for|in|having|by|on|long|already|not|along|under|like|unlike|wary|fearing|worried|eager|keen|while|despite|of|as|to|with|without|at|above|always|never|ever|more|less|perhaps|itself|alone|after|before|still|true|once)$/;
/** “as Helsinki soon discovered”, “as Oslo did”; not “his years as Paris correspondent”. */
const asClause = /^(?:does|did|has|had|will|would|could|should|must|may|might|can|is|was|soon|now|also|well|long|[a-z]+(?:s|ed|ly)|knew|saw|found|put|said|held|told|meant|sought|chose|wrote)$/;
const beforeBareVerb = /^(?:that|lest|let|lets|make|makes|made|making|have|help|helps|helped|see|saw|watch|watched)$/;

/** “more than Dodoma does”, “less afraid than Paris and Rome were of the refugees”, “slower than Lima”: only who acts can do it more. */
function isCompared(text: string, { after, before }: Frame): boolean {
  if (after.gap === '' && /^(?:does|did|has|had|will|would|could|do|can)$/.test(after.word)) return true;
  const clause = text.slice(Math.max(0, before.start - longestComparison), before.start);
  if (after.gap === '' && /^(?:is|are|was|were)$/.test(after.word)) return /^\s+(?:about|of|to|by|over|towards?|with)\b/.test(text.slice(after.end, after.end + 9)) || soMinded(clause);
  return ((after.gap === '' && /^(?:to|in|on|over|about|when|since)$/.test(after.word)) || /^[,.;:)?!]/.test(after.gap) || after.word === '') && soMinded(clause);
}

const longestComparison = 70;

/** The word after a time: “Paris on Tuesday rejected”, “Paris last week rejected”. */
function afterTime(text: string, next: Neighbour): Neighbour {
  const opens = next.gap === '' || next.gap === ',';
  if (opens && next.word === 'on') {
    const day = wordAfter(text, next.end);
    return weekday.test(day.word) ? wordAfter(text, day.end) : next;
  }
  if (opens && /^(?:last|this|next|that)$/.test(next.word)) {
    const unit = wordAfter(text, next.end);
    return unit.gap === '' && (weekday.test(unit.word) || /^(?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night)$/.test(unit.word)) ? wordAfter(text, unit.end) : next;
  }
  return opens && weekday.test(next.word) ? wordAfter(text, next.end) : next;
}

const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
