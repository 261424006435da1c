/** A capital that stands for its government: where it acts, owns, or is dealt with (“Beijing insists”, “Moscow’s demands”, “ties with Tehran”). */
import { actingVerbs, cityNouns, dealings, receivedFrom, rulers, treatedVerbs } from './data/governmentCues.js';
import { startsWithCapital, wordAfter, wordBefore } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

const places = new Set(('in at near outside inside around through via into across throughout beyond downtown central greater north south east west northern southern eastern western suburban old toward'
  + ' reached reaches visited visits visit visiting left leave leaves leaving toured entered entering besieged bombed outskirts arrived flew fled').split(' '));

export function standsForGovernment(occurrence: Occurrence): boolean {
  const { text, hit, before, possessive } = occurrence;
  if (hit.capitals) return false;
  const previous = before.gap === '' || before.gap === '“' || before.gap === '"' ? before.word.toLowerCase() : '';
  if (possessive >= 0) return ownsAsGovernment(occurrence);
  const next = text[hit.end];
  if (next === '-' || next === '–') return isCompound(text, hit.end);
  if (/[-–]/.test(text[hit.start - 1] ?? '') && relation.test(occurrence.after.word) && occurrence.after.gap === '') return true;
  if (/\b(?:pro|anti)[-–]$/.test(text.slice(Math.max(0, hit.start - 5), hit.start))) return true;
  if (places.has(previous) || isStateAfterTown(occurrence)) return false;
  if (rulers.has(occurrence.after.word) && occurrence.after.gap === '') return true;
  // “the Stockholm set”, “a Paris court”: the city describes a noun.
  if (/^(?:the|a|an|this|that|its|his|her|their|our|some|many|most|every|all)$/.test(previous)) return false;
  if (!describesNoun(occurrence) && isDealtWith(occurrence, previous)) return true;
  return takesAction(occurrence, previous);
}

/** “issued by London police”, “met the Lima governor”: a word follows that is neither a function word nor a participle. */
function describesNoun({ after }: Occurrence): boolean {
  return after.gap === '' && after.word !== '' && !functionWord.test(after.word) && !/(?:ed|ing|ly)$/.test(after.word);
}

const functionWord = /^(?:and|or|but|nor|to|in|on|for|over|about|that|as|after|of|with|is|was|are|were|has|have|had|will|would|could|should|may|might|must|can|by|at|from|into|since|before|because|if|when|while|who|which|where|until|during|under|against|than|then|so|not|now|also|still|more|out|up|off|back|down|away|alone|itself|again|too|through|without|amid|despite|unless|though|although|how|what|why|soon|yet|between|towards?|via|it|they|he|she|we|the|a|an|do|does|did)$/;

/** The American state: “in Tacoma, Washington”. */
function isStateAfterTown({ form, before, text, hits, index }: Occurrence): boolean {
  if (!form.form.startsWith('Washington') || before.gap !== ',' || !startsWithCapital(before.word) || hits[index - 1]?.end === before.end) return false;
  return /\b(?:in|from|of|near|at|to|outside)\s+(?:[A-Z][a-z]+\s+)?$/.test(text.slice(Math.max(0, before.start - 24), before.start));
}

/** “Beijing’s demands”, not “Beijing’s streets”. */
function ownsAsGovernment({ text, after, before }: Occurrence): boolean {
  if (after.gap !== '' && after.gap !== '“' && after.gap !== '"') return false;
  if (before.gap === '' && /^(?:in|at|near|around|outside|across|of)$/.test(before.word) && startsWithCapital(after.word)) return false;
  let word = after;
  for (let i = 0; i < 3; i++) {
    if (word.word === '' || (i > 0 && word.gap !== '')) break;
    if (cityNouns.has(word.word.toLowerCase()) || (startsWithCapital(word.word) && i === 0 && !/^[A-Z]+$/.test(word.word) && isPlaceLike(text, word.end))) return false;
    word = wordAfter(text, word.end);
  }
  return after.word !== '';
}

/** “London’s Heathrow Airport”, “Cairo’s Tahrir Square”. */
function isPlaceLike(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return next.gap === '' && startsWithCapital(next.word);
}

/** “Beijing-backed”, “Washington-Moscow relations”; not “London-based”, “Paris-born”. */
function isCompound(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return /^(?:backed|led|controlled|funded|sponsored|aligned|friendly|imposed|supported|appointed|installed|approved|dominated|run|brokered|leaning|allied)\b/.test(next.word)
    || (/^[A-Z]/.test(next.word) && relation.test(wordAfter(text, next.end).word));
}

const relation = /^(?:relations|relationship|ties|talks|alliance|axis|rivalry|dialogue|summit|tensions|deal|pact|cooperation|partnership|trade|confrontation|split|competition|hotline|understanding|agreement|accord)$/;

/** An object of diplomacy: “talks with Beijing”, “sanctions on Moscow”, “urged Seoul to”, “between Washington and Tehran”, “backed by Moscow”. */
function isDealtWith({ text, hit, hits, index, before, after }: Occurrence, previous: string): boolean {
  if (previous === '') return false;
  const second = wordBefore(text, before.start);
  const head = second.gap === '' ? second.word.toLowerCase() : '';
  switch (previous) {
    case 'between': return after.word === 'and' && (dealings.has(head) || betweenGovernments.test(head));
    case 'and': {
      const partner = hits[index - 1];
      if (!partner || text.slice(partner.end, hit.start).trim() !== 'and') return false;
      const opener = wordBefore(text, partner.start);
      const opened = wordBefore(text, opener.start).word.toLowerCase();
      return (opener.word === 'between' && (dealings.has(opened) || betweenGovernments.test(opened))) || (/^(?:with|against)$/.test(opener.word) && dealings.has(opened));
    }
    case 'with': case 'toward': case 'towards': return dealings.has(head);
    case 'against': return dealings.has(head) || /^(?:sanctions|case|complaint|force|aggression|tariffs|retaliation|retaliate|retaliated|allegations|accusations|charges|hedge|coalition|measures|campaign)$/.test(head);
    case 'by': return !/^(?:stop|stopped|drop|dropped|went|passed|passing|close|nearby|hard|car|train|air)$/.test(head) && !/^(?:on|in|at)$/.test(after.word) && !/^\d/.test(after.word);
    case 'on': return /^(?:pressure|sanctions|tariffs|embargo|dependent|dependence|reliant|reliance|rely|relies|depend|depends|prevail|prevailed|leverage|restrictions|imposed|impose|imposing|hawks|attack|attacks|blame)$/.test(head);
    case 'from': return receivedFrom.has(head);
    case 'to': return /^(?:loyal|hostile|message|signal|aid|warning|warnings|concessions|concession|opposed|allied|response|ultimatum|threat|challenge|beholden|rival|rebuke|answerable|acceptable|alternative|subservient|sympathetic|deference|olive|overtures|overture|assurances|according|allegiance|alienating|opposition|closer|weapons|arms|support)$/.test(head);
    case 'of': return /^(?:ally|allies|critic|critics|criticism|critical|wary|suspicious|support|supportive|recognition|intentions|enemy|enemies|puppet|puppets|accuses|accused|accusing|independent|opponent|opponents|rival|rivals|behest|backing|hands|wrath|request|distrust|mistrust|policies)$/.test(head);
    case 'for': return /^(?:support|setback|blow|victory|win|problem|problems|challenge|priority|rebuke|embarrassment|defeat|headache|priorities|dilemma|concern|loss|called|calls|calling|triumph|cover|stakes|bad|good)$/.test(head) && !startsWithCapital(after.word);
    case 'than': return false;
    default: return treatedVerbs.has(previous) || /(?:'s|’s)$/.test(before.word) && startsWithCapital(before.word) || /^['’]s$/.test(text.slice(before.end, hit.start).trim());
  }
}

const betweenGovernments = /^(?:differences|difference|gap|torn|caught|choose|choosing|mediate|mediates|mediated|mediating|mediator|intermediary|distrust|mistrust|balance|balancing|arms|hotline|channel|wedge|ceasefire|bridge|disagreements?|misunderstandings?|coordination|stalemate|hostilities|animosity|triangle|compromise)$/;

/** The subject of a verb of saying, wanting or doing: “Beijing insists”, “Washington has long opposed”, “Moscow, which wants …”. */
function takesAction({ text, hit, hits, index, after }: Occurrence, previous: string): boolean {
  if (/^(?:to|from|of|for|on|by|with|between|against|than|over|about|via|as)$/.test(previous)) return false;
  let next = after;
  if (next.gap === ',' && /^(?:which|who|whose|meanwhile|however|too|though|for|in|having|by|on|long|already|not|along|under|like|wary|fearing|worried|eager|keen|while|despite)$/.test(next.word)) {
    if (!/^(?:which|who|meanwhile|however|too|though)$/.test(next.word)) {
      if (/^(?:long|already|wary|fearing|worried|eager|keen|having)$/.test(next.word)) return true;
      const comma = text.indexOf(',', next.start);
      if (comma < 0 || comma - next.start > 60) return false;
      next = wordAfter(text, comma);
      return isActing(text, next.word.toLowerCase(), next.end);
    }
    next = wordAfter(text, next.end);
  } else if (next.gap !== '' && next.gap !== '—') {
    return false;
  }
  if (next.word === 'on') {
    // “Paris on Tuesday rejected the plan”.
    const day = wordAfter(text, next.end);
    if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(day.word)) return false;
    next = wordAfter(text, day.end);
  }
  if (next.word === 'and') {
    const partner = hits[index + 1];
    if (/^(?:its|his|their)$/.test(wordAfter(text, next.end).word)) return /^(?:allies|ally|partners|partner|proxies|friends|government)$/.test(wordAfter(text, wordAfter(text, next.end).end).word);
    if (!partner || text.slice(next.end, partner.start).trim() !== '') return false;
    next = wordAfter(text, partner.end);
  } else {
    const partner = hits[index - 1];
    // “Tehran and Moscow agreed in …”: fine, the verb decides as for one.
    if (partner && text.slice(partner.end, hit.start).trim() === 'in') return false;
  }
  if (next.gap !== '' && next.gap !== ',') return false;
  return isActing(text, next.word.toLowerCase(), next.end);
}

const auxiliaries = /^(?:has|have|had|will|would|could|should|may|might|must|can|cannot|does|do|did|doesn['’]t|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|hasn['’]t|hadn['’]t|shouldn['’]t|is|was|are|were|isn['’]t|wasn['’]t)$/;
const adverbs = /^(?:also|now|still|then|never|always|even|not|long|already|soon|once|again|just|instead|only|often|first|later|yesterday|today|alone|both|in|turn|so|far|further|itself|at|last|more|probably|[a-z]+ly|n['’]t|since|too|yet|thus|ever)$/;
const stance = /^(?:ready|willing|unwilling|determined|concerned|reluctant|eager|keen|likely|unlikely|able|unable|prepared|committed|opposed|wary|worried|right|wrong|adamant|furious|angry|anxious|convinced|aware|afraid|bound|entitled|obliged|serious|silent|nervous|responsible|guilty|sceptical|skeptical|confident|hoping|loath|accused|considering|seeking|trying|open|careful|pleased|isolated|alarmed|unhappy|desperate|cautious|forced|poised|set)$/;

/** Whether the verb phrase that starts with `word` is something a government does. */
function isActing(text: string, word: string, end: number): boolean {
  let verb = word;
  let at = end;
  let auxiliary = '';
  for (let i = 0; i < 4; i++) {
    if (auxiliaries.test(verb)) auxiliary = verb;
    else if (stance.test(verb) || !adverbs.test(verb)) break;
    const next = wordAfter(text, at);
    if (next.gap !== '' && next.gap !== ',') return false;
    verb = next.word.toLowerCase();
    at = next.end;
  }
  if (/^(?:is|was|are|were|isn|wasn)/.test(auxiliary)) return stance.test(verb) || (verb.endsWith('ing') && actingVerbs.has(verb));
  if (auxiliary !== '' && (verb === 'be' || verb === 'been')) {
    const next = wordAfter(text, at).word.toLowerCase();
    return stance.test(next) || (next.endsWith('ing') && actingVerbs.has(next));
  }
  // “London calling” is no clause.
  return actingVerbs.has(verb) && !(auxiliary === '' && verb.endsWith('ing') && verb !== 'bring');
}
