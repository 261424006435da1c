/** A capital that is dealt with: “talks with Beijing”, “sanctions on Moscow”, “urged Seoul to”, “between Riyadh and Tehran”, “governments in Accra”. */
import type { Frame } from './capitalFrames.js';
import { betweenGovernments, dativeVerbs, dealings, directedAt, heldIn, receivedFrom, treatedVerbs } from './data/dealingCues.js';
import { minded, rulers } from './data/governmentCues.js';
import { isVerbForm } from './governmentVerbs.js';
import { startsWithCapital, wordBefore } from './neighbours.js';

/** How far back the verb may stand that a “to” or “with” belongs to. */
const longestCase = 60;

/** Whether the words before a capital, or before its list, say what is done with governments; after “in” see {@link isSeatOfRulers}. */
export function isDealtWith(text: string, frame: Frame): boolean {
  const { previous, before, after } = frame;
  if (previous === '') return false;
  const second = wordBefore(text, before.start);
  const head = second.gap === '' ? second.word.toLowerCase() : '';
  if (previous === 'between') return (frame.isList || after.word === 'and') && (dealings.has(head) || betweenGovernments.has(head) || dealingsFollow(text, frame));
  if (/^lets?$/.test(previous) && /^[a-z]+[^s]$/.test(after.word) && after.gap === '') return true;
  if (describesNoun(frame)) return false;
  const clause = text.slice(Math.max(0, before.start - longestCase), before.start);
  switch (previous) {
    case 'with': return dealings.has(head) || raised.test(clause) || restsWith.test(clause);
    case 'toward': case 'towards': return dealings.has(head) || minded.has(head);
    case 'at': return /^(?:aim|aimed|aiming|aims|directed|anger|angry|rage|frustration|fury)$/.test(head);
    case 'by': return !/^(?:stop|stopped|drop|dropped|went|passed|passing|close|nearby|hard|car|train|air)$/.test(head) && !/^(?:on|in|at)$/.test(after.word) && !/^\d/.test(after.word);
    case 'without': return dealings.has(head) || directedAt.get('without')!.has(head) || !/^(?:and|or|the|a|in)$/.test(after.word);
    case 'against': case 'on': case 'upon': case 'over': case 'for': case 'of':
      return (directedAt.get(previous)?.has(head) ?? false) || (previous === 'of' && (minded.has(head) || /\bon behalf $/i.test(text.slice(0, before.start).slice(-10))))
        || (/^(?:against|on|over)$/.test(previous) && onParticle.test(clause));
    case 'from': return receivedFrom.has(head);
    case 'to': return (directedAt.get('to')?.has(head) ?? false) || (dative.test(clause) && !moves.test(clause));
    case 'than': case 'in': return false;
    default: return isObject(text, frame);
  }
}

/** “governments in Accra and Lima”, “leverage in Naypyidaw”, “nobody in Ouagadougou will need it”: whoever governs there is meant. */
export function isSeatOfRulers(text: string, { previous, before, after }: Frame): boolean {
  if (previous !== 'in') return false;
  const second = wordBefore(text, before.start);
  if (second.gap !== '') return false;
  const head = second.word.toLowerCase();
  if (heldIn.has(head) || (rulers.has(head) && head !== 'administration' && head !== 'elite')) return true;
  if (/^(?:expressed|voiced|held|shared|heard)$/.test(head) && /\b(?:views?|opinions?|beliefs?|assumptions?|suspicions?|hopes?|fears?)\b[^.;:!?]*$/.test(text.slice(Math.max(0, second.start - longestCase), second.start))) return true;
  return /^(?:who|nobody|few|none|anyone|everyone|anybody|everybody|somebody|someone|one|those|many|some|most)$/.test(head) && (head !== 'one' || /\b[Nn]o $/.test(text.slice(0, second.start).slice(-4)))
    && after.gap === '' && believes.test(text.slice(after.start, after.start + 40));
}

const believes = /^(?:(?:will|would|can|could|should|may|might|must|has|have|had|does|do|did|seems? to|appears? to)\s+)?(?:(?:not|ever|now|really|still|seriously|truly|quite|even)\s+)?(?:believe|think|want|need|expect|doubt|trust|fear|worry|wish|imagine|pretend|admit|accept|understand|know|see|care|dispute|deny|regret|remember|notice|mourn|miss|hope)(?:s|es|d|ed)?\b/;

/** “press Ankara”, “telephoned Lima”, “Trump’s Washington”; “told both Riga and Oslo”. */
function isObject(text: string, { previous, before, start, after }: Frame): boolean {
  if (treatedVerbs.has(previous)) return true;
  if (/^leaves?$/.test(previous)) return /\b(?:[Ww]hich|[Tt]hat|[Tt]his|[Ii]t) leaves? $/.test(text.slice(Math.max(0, start - 14), start)) && !/^(?:for|on|at|in)$/.test(after.word);
  return (/(?:'s|’s)$/.test(before.word) && startsWithCapital(before.word)) || /^['’]s$/.test(text.slice(before.end, start).trim());
}

/** “what lies between Georgetown and Caracas is an award”, “Between Lomé and Accra there is a treaty”: said after the pair. */
function dealingsFollow(text: string, { end }: Frame): boolean {
  const clause = /^[^.;:!?\n]{0,70}/.exec(text.slice(end, end + 70))![0];
  return clause.split(/[^A-Za-z]+/).slice(0, 9).some((word) => strife.test(word));
}

const strife = /^(?:disputes?|treat(?:y|ies)|wars?|peace|quarrels?|talks|relations|ties|trust|mistrust|distrust|rivalry|pact|alliance|truce|ceasefire|enmity|friendship|agreements?|accord|understanding|negotiations|tensions?|dialogue|grievances?)$/;

/** “raised such cases with Kigali”, “discussed it with Kigali and with Lima”. */
const raised = /\b(?:trad(?:e|es|ed|ing)|swap(?:s|ped|ping)?|rais(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|negotiat(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|takes? up|taking up|took up|taken up|plead(?:s|ed|ing)?|settl(?:e|es|ed|ing)|sign(?:s|ed|ing)?|agree[ds]?)\s[^.;:!?\n]*$/;
/** “the blame lies with Lima”. */
const restsWith = /\b(?:blame|fault|responsibility|decision|choice|initiative|onus|burden|duty|answer|leverage)\s+(?:\w+\s+)?(?:lies|lay|lie|rests?|rested|remains|belongs|sits)\s+(?:\w+\s+)?$/;
const onParticle = /\b(?:crack(?:s|ed|ing)? down|clamp(?:s|ed|ing)? down|turn(?:s|ed|ing)?|gang(?:s|ed|ing)? up|spy|spies|spied|spying|prevail(?:s|ed|ing)?|lean(?:s|ed|ing)?|press(?:es|ed|ing)?\s[^.;:!?\n]*)\s+$/;

/** “hand the islands to Lima”, “it falls to Nicosia”, “did so to Chisinau”. */
const dative = new RegExp(`\\b(?:${dativeVerbs}|up|falls?|fell|left|did (?:so|this|that|it|the same)|does (?:so|this|that|it|the same)|done (?:so|this|that|it|the same)|listen(?:s|ed|ing)?|speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?|matter(?:s|ed)?|apologi[sz](?:e|es|ed|ing)|surrender(?:s|ed|ing)?|capitulat(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|object(?:s|ed|ing)?|defer(?:s|red|ring)?|kowtow(?:s|ed|ing)?)(?:\\s[^.;:!?\\n]{0,45})?\\s+$`);
/** What goes to a city by road, or is said or handed over there. */
const moves = /\b(?:fl(?:y|ies|ew|own|ying)|flights?|travel\w*|trips?|journey\w*|visits?|visited|return\w*|roads?|railways?|trains?|drove|driven|went|gone|going|came|come|coming|way|route|tickets?|back|moved|invit\w+|convoys?|cable|line|pipeline|bus|close|next)\b/;

/** “issued by London police”, “met Lima officers”: a word follows that is neither a function word nor a verb. */
function describesNoun({ after, possessive }: Frame): boolean {
  return possessive < 0 && after.gap === '' && after.word !== '' && !functionWord.test(after.word) && !/(?:ed|ing|ly)$/.test(after.word) && !isVerbForm(after.word);
}

const functionWord = /^(?:and|or|but|nor|to|in|on|for|over|about|that|as|after|of|with|is|was|are|were|has|have|had|will|would|could|should|may|might|must|can|by|at|from|into|since|before|because|if|when|while|who|which|where|until|during|under|against|than|then|so|not|now|also|still|more|out|up|off|back|down|away|alone|itself|again|too|through|without|amid|despite|unless|though|although|how|what|why|soon|yet|between|towards?|last|this|next|later|earlier|yesterday|today|tomorrow|regularly|directly|repeatedly|privately|publicly|via|it|they|he|she|we|the|a|an|do|does|did|abroad|altogether|ahead|always|never|ever|both|each|all|any|some|no|nothing|little|much|less|least|most|many|few|every|enough|another|its|their|his|her|our|your|my|these|those|whatever|whether|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|first|instead|rather|even|just|only|behind|beyond|across|apart|aside|there|here|anyway|around)$/;
