/** A capital that stands for its government: where it acts, owns, or is dealt with (“Beijing insists”, “Moscow’s demands”, “ties with Tehran”). */
import { cityNouns, dealings, receivedFrom, rulers, treatedVerbs } from './data/governmentCues.js';
import { auxiliaries, takesAction } from './governmentActs.js';
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
  if (/\b(?:pro|anti)[-–]$/i.test(text.slice(Math.max(0, hit.start - 5), hit.start))) return true;
  if (places.has(previous) || isStateAfterTown(occurrence)) return false;
  if (occurrence.after.gap === '' && (rulers.has(occurrence.after.word) || sharesRulers(occurrence))) return true;
  // “the Stockholm set”, “a Paris court”: the city describes a noun.
  if (/^(?:the|a|an|this|its|his|her|their|our|some|many|most|every|all)$/.test(previous)) return false;
  if (isAskedAbout(occurrence, previous) || opensAsParty(occurrence, previous)) return true;
  if (!describesNoun(occurrence) && isDealtWith(occurrence, previous)) return true;
  return takesAction(occurrence, previous);
}

/** “the Dublin and London governments”: the first of the two. */
function sharesRulers({ text, hits, index, after }: Occurrence): boolean {
  const partner = hits[index + 1];
  return after.word === 'and' && partner?.form.kind === 'capital' && text.slice(after.end, partner.start).trim() === '' && /^\s+(?:governments|regimes|leaderships)\b/.test(text.slice(partner.end, partner.end + 14));
}

/** “issued by London police”, “met the Lima governor”: a word follows that is neither a function word nor a participle. */
function describesNoun({ after }: Occurrence): boolean {
  return after.gap === '' && after.word !== '' && !functionWord.test(after.word) && !/(?:ed|ing|ly)$/.test(after.word) && !irregularPast.test(after.word);
}

/** “What about Riyadh?”, “And Beijing?”: a question that is the name alone, in a text about the country. */
function isAskedAbout({ text, form, before, after, evidence }: Occurrence, previous: string): boolean {
  if (!after.gap.startsWith('?') || !evidence.counts.has(form.target)) return false;
  if (previous === 'about') return /\b(?:[Ww]hat|[Hh]ow) about $/.test(text.slice(Math.max(0, before.start - 6), before.end + 1));
  return (previous === 'and' || previous === 'but') && startsWithCapital(before.word);
}

/** “For Moscow, the pipeline is a weapon”, “As for Moscow, it waits”, “To Tehran, yes”; “so would Moscow”, “nor did Beijing”. */
function opensAsParty({ text, form, before, after, evidence }: Occurrence, previous: string): boolean {
  if (before.word === 'For' || before.word === 'To' || (before.word === 'for' && /\bAs $/.test(text.slice(Math.max(0, before.start - 4), before.start)))) return after.gap === ',' && !startsWithCapital(after.word) && evidence.counts.has(form.target);
  if (!auxiliaries.test(previous)) return false;
  const opener = wordBefore(text, before.start);
  return opener.gap === '' && /^(?:so|nor|neither|as|So|Nor|Neither)$/.test(opener.word);
}

const irregularPast = /^(?:grew|rose|fell|came|went|began|broke|led|met|ran|took|made|gave|held|kept|meant|stood|became|drew|brought|won|lost|cost|said|told|sent|sought)$/;
const functionWord = /^(?:and|or|but|nor|to|in|on|for|over|about|that|as|after|of|with|is|was|are|were|has|have|had|will|would|could|should|may|might|must|can|by|at|from|into|since|before|because|if|when|while|who|which|where|until|during|under|against|than|then|so|not|now|also|still|more|out|up|off|back|down|away|alone|itself|again|too|through|without|amid|despite|unless|though|although|how|what|why|soon|yet|between|towards?|last|this|next|later|earlier|yesterday|today|tomorrow|regularly|directly|repeatedly|privately|publicly|via|it|they|he|she|we|the|a|an|do|does|did)$/;

/** The American state: “in Tacoma, Washington”. */
function isStateAfterTown({ form, before, text, hits, index }: Occurrence): boolean {
  if (!form.form.startsWith('Washington') || before.gap !== ',' || !startsWithCapital(before.word) || hits[index - 1]?.end === before.end) return false;
  return /\b(?:in|from|of|near|at|to|outside)\s+(?:[A-Z][a-z]+\s+)?$/.test(text.slice(Math.max(0, before.start - 24), before.start));
}

/** “Beijing’s demands”, not “Beijing’s streets”. */
function ownsAsGovernment({ text, after, before }: Occurrence): boolean {
  // “Paris’s did not”: another word is left out.
  if ((after.gap !== '' && after.gap !== '“' && after.gap !== '"') || auxiliaries.test(after.word)) return false;
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
      return (opener.word === 'between' && (dealings.has(opened) || betweenGovernments.test(opened))) || (/^(?:with|against)$/.test(opener.word) && dealings.has(opened))
        || (partner.form.kind === 'capital' && opener.gap === '' && treatedVerbs.has(opener.word.toLowerCase()));
    }
    case 'with': return dealings.has(head) || raisedWith.test(text.slice(Math.max(0, before.start - longestCase), before.start));
    case 'toward': case 'towards': return dealings.has(head);
    case 'against': return dealings.has(head) || /^(?:sanctions|case|complaint|force|aggression|tariffs|retaliation|retaliate|retaliated|allegations|accusations|charges|hedge|coalition|measures|campaign)$/.test(head);
    case 'by': return !/^(?:stop|stopped|drop|dropped|went|passed|passing|close|nearby|hard|car|train|air)$/.test(head) && !/^(?:on|in|at)$/.test(after.word) && !/^\d/.test(after.word);
    case 'on': return /^(?:call|calls|called|calling|urging|pressure|sanctions|tariffs|embargo|dependent|dependence|reliant|reliance|rely|relies|depend|depends|prevail|prevailed|leverage|restrictions|imposed|impose|imposing|hawks|attack|attacks|blame)$/.test(head);
    case 'from': return receivedFrom.has(head);
    case 'to': return /^(?:loyal|hostile|message|signal|aid|warning|warnings|concessions|concession|opposed|allied|response|ultimatum|threat|challenge|beholden|rival|rebuke|answerable|acceptable|alternative|subservient|sympathetic|deference|olive|overtures|overture|assurances|according|allegiance|alienating|opposition|closer|weapons|arms|support)$/.test(head);
    case 'of': return /^(?:ally|allies|critic|critics|criticism|critical|wary|suspicious|support|supportive|recognition|intentions|enemy|enemies|puppet|puppets|accuses|accused|accusing|independent|opponent|opponents|rival|rivals|behest|backing|hands|wrath|request|distrust|mistrust|policies)$/.test(head);
    case 'for': return /^(?:support|setback|blow|victory|win|problem|problems|challenge|priority|rebuke|embarrassment|defeat|headache|priorities|dilemma|concern|loss|called|calls|calling|triumph|cover|stakes|bad|good|weapons|arms|ammunition|missiles|tanks)$/.test(head) && !startsWithCapital(after.word);
    case 'than': return false;
    default: return treatedVerbs.has(previous) || /(?:'s|’s)$/.test(before.word) && startsWithCapital(before.word) || /^['’]s$/.test(text.slice(before.end, hit.start).trim());
  }
}

/** “raised such cases with Kigali”, “discussed it with Kigali and with Lima”. */
const raisedWith = /\b(?:rais(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|negotiat(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|takes? up|taking up|took up|taken up)\s[^.;:!?\n]*$/;
const longestCase = 60;

const betweenGovernments = /^(?:differences|difference|gap|torn|caught|choose|choosing|mediate|mediates|mediated|mediating|mediator|intermediary|distrust|mistrust|balance|balancing|arms|hotline|channel|wedge|ceasefire|bridge|disagreements?|misunderstandings?|coordination|stalemate|hostilities|animosity|triangle|compromise)$/;
