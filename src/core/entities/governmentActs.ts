/** A capital as the subject of what a government does: “Beijing insists”, “Washington has long opposed”, “Tehran should open its sites”. */
import { actingVerbs, bareVerbs, cityNouns, minded } from './data/governmentCues.js';
import { wordAfter } from './neighbours.js';
import type { Neighbour } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

/** The subject of a verb of saying, wanting or doing: “Beijing insists”, “Washington has long opposed”, “Moscow, which wants …”. */
export function takesAction({ text, hit, hits, index, after }: Occurrence, previous: string): boolean {
  // “more than Dodoma does”: only who acts can do it more.
  if (previous === 'than') return after.gap === '' && /^(?:does|did|has|had|will|would|could)$/.test(after.word);
  if (/^(?:to|from|of|for|on|by|with|between|against|over|about|via|as)$/.test(previous)) return false;
  // “Will Oslo agree?”, “demands that Oslo agree”, “let Oslo agree”: elsewhere a city does what it does in the third person.
  let bare = auxiliaries.test(previous) || beforeBareVerb.test(previous);
  let next = after;
  if (next.gap === ',' && /^(?:which|who|whose|meanwhile|however|too|though|for|in|having|by|on|long|already|not|along|under|like|wary|fearing|worried|eager|keen|while|despite)$/.test(next.word)) {
    if (!/^(?:which|who|meanwhile|however|too|though)$/.test(next.word)) {
      if (/^(?:long|already|wary|fearing|worried|eager|keen|having)$/.test(next.word)) return true;
      const comma = text.indexOf(',', next.start);
      if (comma < 0 || comma - next.start > 60) return false;
      next = wordAfter(text, comma);
      return isActing(text, next.word.toLowerCase(), next.end, bare);
    }
    next = wordAfter(text, next.end);
  } else if (next.gap !== '' && next.gap !== '—') {
    return false;
  }
  next = afterTime(text, next);
  if (next.word === 'and') {
    const partner = hits[index + 1];
    if (/^(?:its|his|their)$/.test(wordAfter(text, next.end).word)) return /^(?:allies|ally|partners|partner|proxies|friends|government)$/.test(wordAfter(text, wordAfter(text, next.end).end).word);
    if (!partner || !/^\s+(?:the\s+)?$/.test(text.slice(next.end, partner.start))) return false;
    // “Belgrade and the Bosnian Serbs agreed”.
    const second = hits[index + 2];
    next = afterTime(text, wordAfter(text, second?.start === partner.end + 1 ? second.end : partner.end));
    bare = true;
  } else {
    const partner = hits[index - 1];
    if (partner && text.slice(partner.end, hit.start).trim() === 'and') bare = true;
    // “Tehran and Moscow agreed in …”: fine, the verb decides as for one.
    if (partner && text.slice(partner.end, hit.start).trim() === 'in') return false;
  }
  if (next.gap !== '' && next.gap !== ',') return false;
  return isActing(text, next.word.toLowerCase(), next.end, bare);
}

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
const beforeBareVerb = /^(?:that|lest|let|lets|make|makes|made|making|have|help|helps|helped|see|saw|watch|watched)$/;

export const auxiliaries = /^(?:has|have|had|will|would|could|should|may|might|must|can|cannot|does|do|did|doesn['’]t|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|hasn['’]t|hadn['’]t|shouldn['’]t|is|was|are|were|isn['’]t|wasn['’]t)$/;
const adverbs = /^(?:also|now|still|then|never|always|even|not|long|already|soon|once|again|just|instead|only|often|first|later|yesterday|today|alone|both|in|turn|so|far|further|itself|at|last|more|probably|[a-z]+ly|n['’]t|since|too|yet|thus|ever|earlier|recently)$/;
const stance = /^(?:ready|willing|unwilling|determined|concerned|reluctant|eager|keen|likely|unlikely|able|unable|prepared|committed|opposed|wary|worried|right|wrong|adamant|furious|angry|anxious|convinced|aware|afraid|bound|entitled|obliged|serious|silent|nervous|responsible|guilty|sceptical|skeptical|confident|hoping|loath|accused|considering|seeking|trying|open|careful|pleased|isolated|alarmed|unhappy|desperate|cautious|forced|poised|set|delighted|displeased|unmoved|unimpressed|complicit|outraged|relieved|sure|mad|paranoid|rational|impatient|patient|stubborn|intransigent|defiant|hesitant|ambivalent|sincere|insincere|complacent|evasive|vocal|supportive|culpable|mistaken|hypocritical|cynical|ambitious|assertive|belligerent|conciliatory|dismissive|lukewarm|receptive|weary|uneasy|upset|annoyed|embarrassed|frustrated|disappointed|dissatisfied|grateful|answerable)$/;

/** “were of one mind”, “is not at odds with”. */
const state = /^(?:\s+(?:not|now|still|also|both|again))?\s*[“"‘']?\s*(?:of (?:one|the same|two) minds?|at (?:odds|loggerheads|fault|one)|in (?:favou?r|agreement|breach|denial|talks)|to blame|on board|under (?:pressure|no illusions?)|out of patience)\b/;

/** What is done to those who can be spoken to: “Manila was told”; and, after “should be” and the like, what they can be given. */
const addressed = /^(?:told|asked|invited|consulted|warned|urged|persuaded|pressed|informed|briefed|notified|promised|reassured|rebuffed|snubbed|sidelined|tempted|punished|emboldened|deterred|appeased|provoked|blamed|rebuked|outmanoeuvred|outmaneuvered)$/;
const granted = /^(?:given|offered|denied|allowed|permitted|required|expected|trusted|praised|encouraged)$/;

/** Whether the verb phrase that starts with `word` is something a government does; `bare`: its verb may stand without an ending. */
function isActing(text: string, word: string, end: number, bare: boolean): boolean {
  let verb = word;
  let at = end;
  let auxiliary = '';
  for (let i = 0; i < 4; i++) {
    if (auxiliaries.test(verb)) auxiliary = verb;
    else if (stance.test(verb) || !adverbs.test(verb)) break;
    const next = wordAfter(text, at);
    // “Warsaw will; Prague does not.”: what has been said of another government is denied of this one.
    if ((next.gap !== '' || next.word === '') && deniesAlone(verb, auxiliary)) return true;
    if (!/^[,“"]?$/.test(next.gap)) return false;
    verb = next.word.toLowerCase();
    at = next.end;
  }
  // “Washington would have to agree”.
  if (verb === 'to' && /^(?:have|has|had)$/.test(auxiliary)) {
    const next = wordAfter(text, at);
    return next.gap === '' && actingVerbs.has(next.word.toLowerCase());
  }
  if (/^(?:is|was|are|were|isn|wasn)/.test(auxiliary) && state.test(text.slice(end, end + 60))) return true;
  if (/^(?:is|was|are|were|isn|wasn)/.test(auxiliary)) return stance.test(verb) || addressed.test(verb) || (verb.endsWith('ing') && actingVerbs.has(verb));
  if (auxiliary !== '' && (verb === 'be' || verb === 'been')) {
    const next = wordAfter(text, at).word.toLowerCase();
    return stance.test(next) || addressed.test(next) || granted.test(next) || (next.endsWith('ing') && actingVerbs.has(next));
  }
  if (/^(?:does|do|did)$/.test(auxiliary) && /^(?:neither|nothing|likewise)$/.test(verb)) return true;
  // “Madrid should open its archives”: what somebody ought to do, he can.
  if (/^(?:should|must)/.test(auxiliary) && /^[a-z]{3,}$/.test(verb) && !endures.test(verb)) return true;
  if (/^(?:has|have|had)$/.test(auxiliary) && hasMind(text, verb, at)) return true;
  // “Hanoi has doubled its tax breaks”: what has something of its own done is an owner, whatever the verb.
  if (auxiliary !== '' && /^(?:has|have|had|will|would|must|may|might|could|should)$/.test(auxiliary) && /[a-z]{3}/.test(verb) && isOwned(text, at)) return true;
  if (!actingVerbs.has(verb)) return false;
  if (auxiliary !== '') return true;
  // “London calling” is no clause; “a Tokyo court” and “London shares” are nouns.
  return !(verb.endsWith('ing') && verb !== 'bring') && (bare || !bareVerbs.has(verb)) && !isNoun(text, verb, at) && !isOfCity(text, verb, at);
}

function deniesAlone(verb: string, auxiliary: string): boolean {
  if (/^(?:does|did|do|will|would|can|could)$/.test(auxiliary)) return verb === 'not';
  return /^(?:doesn|didn|don|won|wouldn|can|couldn)['’]t$/.test(verb);
}

/** What befalls a city as well as a government. */
const endures = /^(?:have|see|seem|look|feel|get|stay|remain|reach|rain|wait|expect|come|shine)$/;

/** “has no interest in”, “has its reasons”: what only somebody with a mind has. */
function hasMind(text: string, word: string, end: number): boolean {
  if (minded.has(word)) return true;
  if (!/^(?:no|little|every|a|an|some|any|enough|its|the|other|more|much|few|good|strong)$/.test(word)) return false;
  const noun = wordAfter(text, end);
  return noun.gap === '' && minded.has(noun.word);
}

const pluralNoun = /^(?:shares|talks|fears|brokers|offers|hits|plans|tests|hopes|moves|calls|demands|bids|deals|stocks|attacks|strikes|bans|cuts|orders|charges|protests|estimates|claims|supplies|targets|votes|loans|limits|requests|reviews|taxes|guards|ships|exports|imports|bets|breaks|clashes|rules|views|reports|stores|bonds|purchases|debates|drafts|ties)$/;
const nounAlone = /^(?:shares|talks|brokers|stocks|supplies|ships|exports|imports|loans|tests|offers|deals|stores|guards|taxes)$/;

/** “London shares fell”, “after Paris talks on Monday”: a plural that reads like a verb and is followed by one, or by no object. */
function isNoun(text: string, verb: string, end: number): boolean {
  if (!pluralNoun.test(verb)) return false;
  const next = wordAfter(text, end);
  if (next.word === '' || (next.gap !== '' && !/^[“"‘']$/.test(next.gap))) return nounAlone.test(verb);
  return /^(?:of|in|on|at|were|was|are|is|have|has|had|will|would|which|who|fell|rose|said|began|broke|went|got|end|eased|close|fall|rise)$/.test(next.word) || /^[a-z]{3,}ed$/.test(next.word);
}

/** What cities do: win and lose matches, reach temperatures, hold festivals, please visitors. */
function isOfCity(text: string, verb: string, end: number): boolean {
  const rest = text.slice(end, end + 60);
  if (/^(?:wins?|won|loses?|lost)$/.test(verb)) return /^\s+(?:by|to|at|against|\d)/.test(rest);
  if (/^(?:hits?|gets?|got|reports?|reported)$/.test(verb) && /^\s+\d/.test(rest)) return true;
  if (/^(?:offers?|offered)$/.test(verb)) return /^\s+(?:visitors|tourists|travell?ers|guests)\b/.test(rest);
  return /^(?:hosts?|hosted|plays?|stages?|staged)$/.test(verb) && /^[^.;]*?\b(?:championships?|finals?|games?|match|tournament|cup|race|marathon|festival|concert|fair|Olympics|Games|Cup|Open|Championships?|Marathon|Festival|Expo)\b/.test(rest);
}

/** Whether “its …” follows, and what follows is nothing that a city has. */
function isOwned(text: string, at: number): boolean {
  const its = wordAfter(text, at);
  if (its.gap !== '' || its.word !== 'its') return false;
  const first = wordAfter(text, its.end);
  const second = wordAfter(text, first.end);
  return !cityNouns.has(first.word.toLowerCase()) && !(second.gap === '' && cityNouns.has(second.word.toLowerCase()));
}
