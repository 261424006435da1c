/** Verbs of governments: whether what follows a capital is something that only those do who can want and decide. */
import { hasCityThing, isNoun, isOfCity, isOwned } from './cityLife.js';
import { actingVerbs, bareVerbs, cityNouns, cityVerbs, minded, pastForms } from './data/governmentCues.js';
import { wordAfter } from './neighbours.js';

export const auxiliaries = /^(?:has|have|had|will|would|could|should|may|might|must|can|cannot|does|do|did|doesn['’]t|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|hasn['’]t|hadn['’]t|shouldn['’]t|is|was|are|were|isn['’]t|wasn['’]t)$/;
const adverbs = /^(?:also|now|still|then|never|always|even|not|long|already|soon|once|again|just|instead|only|often|first|later|yesterday|today|alone|both|in|turn|so|far|further|itself|at|last|more|probably|[a-z]+ly|n['’]t|since|too|yet|thus|ever|earlier|recently|twice|thrice|rather|rarely|seldom|sooner|better|therefore|indeed|perhaps|all|each|ultimately|nevertheless|nonetheless|otherwise|much|merely|almost)$/;
const stance = /^(?:ready|willing|unwilling|determined|concerned|reluctant|eager|keen|likely|unlikely|able|unable|prepared|committed|opposed|wary|worried|right|wrong|adamant|furious|angry|anxious|convinced|aware|afraid|bound|entitled|obliged|serious|silent|nervous|responsible|guilty|sceptical|skeptical|confident|hoping|loath|accused|considering|seeking|trying|open|careful|pleased|isolated|alarmed|unhappy|desperate|cautious|forced|poised|set|delighted|displeased|unmoved|unimpressed|complicit|outraged|relieved|sure|mad|paranoid|rational|impatient|patient|stubborn|intransigent|defiant|hesitant|ambivalent|sincere|insincere|complacent|evasive|vocal|supportive|culpable|mistaken|hypocritical|cynical|ambitious|assertive|belligerent|conciliatory|dismissive|lukewarm|receptive|weary|uneasy|upset|annoyed|embarrassed|frustrated|disappointed|dissatisfied|grateful|answerable|tougher|softer|harsher|firmer|bolder|warier|keener|stricter|readier|generous|hawkish|dovish|tight-lipped|non-committal|noncommittal|undecided|resentful|vengeful|vindictive|obsessed|mistrustful|distrustful|suspicious|indifferent|jealous|envious|scornful|contemptuous|indignant|livid|irate|appalled|horrified|baffled|puzzled|fearful|apprehensive|hopeful|optimistic|pessimistic|circumspect|coy|cagey|evasive|truculent|pragmatic|principled|powerless|helpless|blameless|beholden|indebted|insolvent|bankrupt|solvent|neutral|resigned|resolute|firm|emboldened|chastened|humbled|humiliated|offended|insulted|stung|tempted|torn|content|satisfied|loyal|disloyal|hostile|friendly)$/;

/** “were of one mind”, “is not at odds with”. */
const state = /^(?:\s+(?:not|now|still|also|both|again))?\s*[“"‘']?\s*(?:of (?:one|the same|two) minds?|at (?:odds|loggerheads|fault|one)|in (?:favou?r|agreement|breach|denial|talks)|to blame|on board|under (?:pressure|no illusions?)|in (?:a|no) (?:position|mood|hurry|doubt|shape)|(?:out|short) of (?:patience|options|friends|allies|ideas|excuses|money|cash|credit)|so short of (?:friends|allies|money|cash)|about to|on the (?:defensive|side|verge)|not amused|all ears|of the (?:view|opinion)|its own (?:master|enemy)|(?:too |so )?(?:slow|slower|quick|quicker|free|eager|foolish|wise|the (?:first|last|only [a-z]+)) to (?:say|seek|take|give|recogni[sz]e|sign|send|see it|offer|act|agree|answer|blame|accept|refuse|respond|reply|join|leave it|move|react|condemn|admit|notice|ask|pay|adopt|ratify|choose|decide|help|forget|forgive))\b/;

/** What is done to those who can be spoken to: “Manila was told”; and, after “should be” and the like, what they can be given. */
const addressed = /^(?:told|asked|invited|consulted|warned|urged|persuaded|pressed|informed|briefed|notified|promised|reassured|rebuffed|snubbed|sidelined|tempted|punished|emboldened|deterred|appeased|provoked|blamed|rebuked|outmanoeuvred|outmaneuvered)$/;
const granted = /^(?:given|offered|denied|allowed|permitted|required|expected|trusted|praised|encouraged)$/;

const being = /^(?:is|was|are|were|isn|wasn|aren|weren)/;
const modal = /^(?:will|would|could|should|may|might|must|can|cannot|won|wouldn|couldn|shouldn|can['’]t|does|did|do|doesn|didn|don)/;
const longestAside = 60;

/** Whether the verb phrase that starts with `word` is something a government does; `bare`: its verb may stand without an ending. */
export function isActing(text: string, word: string, end: number, bare: boolean, previous: string): boolean {
  let verb = word;
  let at = end;
  let auxiliary = '';
  for (let i = 0; i < 5; i++) {
    // “all that Libreville can do”, “whereas Tallinn did so”: the verb is “do”.
    if ((verb === 'do' && (modal.test(auxiliary) || (bare && i === 0))) || (verb === 'so' && /^(?:does|did|do)$/.test(auxiliary))) return true;
    if (auxiliaries.test(verb)) auxiliary = verb;
    else if (stance.test(verb) || !adverbs.test(verb)) break;
    // “would rather starve them”: who has a choice.
    if (auxiliary !== '' && /^(?:rather|sooner|gladly)$/.test(verb)) return true;
    let next = wordAfter(text, at);
    // “Warsaw will; Prague does not.”: what has been said of another government is denied of this one.
    if ((next.gap !== '' || next.word === '') && deniesAlone(verb, auxiliary)) {
      const resumed = next.gap === ',' ? afterAside(text, next.start) : -1;
      if (resumed < 0) return next.gap !== ',' || !actingVerbs.has(next.word.toLowerCase()) || modal.test(auxiliary);
      next = wordAfter(text, resumed);
    } else if (next.gap === ',' && auxiliary !== '' && (/^(?:in|at)$/.test(next.word) || (!adverbs.test(next.word) && !actingVerbs.has(next.word)))) {
      const resumed = afterAside(text, next.start);
      if (resumed >= 0) next = { ...wordAfter(text, resumed), gap: '' };
    }
    // “has not once in ten years used it”.
    const span = auxiliary !== '' && next.gap === '' ? timeSpan.exec(text.slice(next.start, next.start + longestAside)) : null;
    if (span) next = wordAfter(text, next.start + span[0].length);
    if (!/^[,“"]?$/.test(next.gap)) return false;
    verb = next.word.toLowerCase();
    at = next.end;
  }
  if (auxiliary === '') return actsNow(text, verb, at, bare, previous);
  return being.test(auxiliary) ? isMinded(text, verb, at, end) : doesWith(text, auxiliary, verb, at);
}

const timeSpan = /^(?:in|for|since|over|within|during)\s+(?:[a-z0-9]+\s+){0,4}?(?:years?|decades?|months?|weeks?|days?|century|centuries|generations?|memory|\d{4})\b/;

/** “is the smallest player”, “was no friend of theirs”. */
const isParty = /^\s+(?:(?:not|now|still|also|never|hardly|no longer)\s+)?(?:an?|the|no|its|their|our|neither)\s+(?:[a-z-]+\s+){0,3}?(?:player|ally|partner|party|culprit|loser|winner|donor|creditor|debtor|signatory|mediator|broker|aggressor|patron|sponsor|rival|enemy|adversary|friend|villain|hostage|holdout|spoiler|bystander|spectator|supplicant|buyer|supplier|guarantor|backer|belligerent|combatant|stakeholder|negotiator|opponent|critic|champion|laggard|outlier|pariah|vassal|satellite|client)s?\b/;

/** Where “, in all these months,” ends; -1 if nothing is put between commas. */
function afterAside(text: string, start: number): number {
  const comma = text.indexOf(',', start);
  return comma >= 0 && comma - start <= longestAside && !/[.;:!?\n]/.test(text.slice(start, comma)) ? comma + 1 : -1;
}

/** “is ready”, “was told”, “were considering it”. */
function isMinded(text: string, verb: string, at: number, end: number): boolean {
  return state.test(text.slice(end, end + 80)) || isParty.test(text.slice(end, end + 80)) || stance.test(verb) || addressed.test(verb) || (verb.endsWith('ing') && actingVerbs.has(verb) && !isOfCity(text, verb, at));
}

/** The verb after “has”, “will”, “should” and the like. */
function doesWith(text: string, auxiliary: string, verb: string, at: number): boolean {
  const perfect = /^(?:has|have|had)/.test(auxiliary);
  const next = wordAfter(text, at);
  const following = next.word.toLowerCase();
  // “Washington would have to agree”.
  if (verb === 'to' && perfect) return next.gap === '' && /^[a-z]{2}/.test(following) && following !== 'be' && !isOfCity(text, following, next.end) && (actingVerbs.has(following) || !endures.test(following));
  if (verb === 'be' || verb === 'been') return stance.test(following) || addressed.test(following) || granted.test(following) || state.test(text.slice(at, at + 80)) || (following.endsWith('ing') && actingVerbs.has(following));
  if (/^(?:does|do|did)$/.test(auxiliary) && /^(?:neither|nothing|likewise|so|it|this|that)$/.test(verb)) return true;
  if (perfect && hasMind(text, verb, at)) return true;
  if (/^[^a-z]/.test(verb) || verb.length < 2) return false;
  // “Madrid should open its archives”: what somebody ought to do, he can.
  if (/^(?:should|must)/.test(auxiliary) && /^[a-z]{3,}$/.test(verb) && !endures.test(verb) && !cityVerbs.has(verb)) return true;
  // “Hanoi has doubled its tax breaks”: what has something of its own done is an owner, whatever the verb.
  if (/[a-z]{3}/.test(verb) && isOwned(text, at)) return true;
  if (isOfCity(text, verb, at)) return false;
  if (actingVerbs.has(verb)) return true;
  if (endures.test(verb) || nonVerb.test(verb)) return false;
  return perfect ? (/(?:ed|en)$/.test(verb) && !number.test(verb)) || pastForms.has(verb) : !/(?:ed|ing)$/.test(verb);
}

/** The verb by itself: “insists”, “expelled two diplomats”. */
function actsNow(text: string, verb: string, at: number, bare: boolean, previous: string): boolean {
  const next = wordAfter(text, at);
  if (!actingVerbs.has(verb)) {
    // Of verbs that are not listed, those with an object: “trains them”, “mothballed the plant”.
    if (cityVerbs.has(verb) || cityNouns.has(verb)) return false;
    // “defaulted again”, “Kabul and Dushanbe revive it”.
    if (/[a-z]{2}ed$/.test(verb) && (/^[.;!?]/.test(next.gap) || next.word === '' || /^(?:again|first|too|anyway|instead|twice|early|late|accordingly)$/.test(next.word))) return true;
    if (bare && next.gap === '' && /^[a-z]{3,}$/.test(verb) && /^(?:it|them|him|us)$/.test(next.word)) return true;
    if (next.gap !== '' || isOfCity(text, verb, at)) return false;
    return (/[a-z]{2}ed$/.test(verb) && object.test(next.word) && !hasCityThing(text.slice(at, at + 60))) || (/[a-z]{2}s$/.test(verb) && (pronoun.test(next.word) || article.test(next.word)));
  }
  // “London calling” is no clause; “a Tokyo court” and “London shares” are nouns; “What Bogotá fears is” is a clause again.
  if (verb.endsWith('ing') && verb !== 'bring') return false;
  return (bare || !bareVerbs.has(verb)) && ((previous === 'what' && !/^[a-z]+s [a-z]+ed\b/.test(text.slice(at - verb.length, at + 20))) || !isNoun(text, verb, at)) && !isOfCity(text, verb, at);
}

const object = /^(?:the|a|an|its|his|her|their|our|them|it|him|us|this|these|those|no|nothing|nobody|all|any|every|both|neither|each|another|two|three|four|five|six|seven|eight|nine|ten|twenty|dozens|hundreds|thousands|several|some|many|most|half)$/;
/** Behind a noun in the plural these do not stand. */
const article = /^(?:the|an?|its|every|each|another|two|three|four|five)$/;
const number = /teen$|^(?:seven|ten|eleven|hundred|green|golden|often|open|wooden|even)$/;
const pronoun = /^(?:them|it|him|us|nobody|nothing|everything|everyone|its|whatever|neither)$/;
const nonVerb = /^(?:the|a|an|its|his|their|no|two|three|more|most|less|little|few|many|some|any|every|another|nothing|plenty|enough|good|bad|only|both|such|what|but|and|or|in|on|at|of|to|for|with|by|from|as|than|that|which|who|it|he|she|they|we|you|i|there|here)$/;

function deniesAlone(verb: string, auxiliary: string): boolean {
  if (/^(?:does|did|do|will|would|can|could|has|have|had)$/.test(auxiliary)) return /^(?:not|too|likewise)$/.test(verb);
  return /^(?:doesn|didn|don|won|wouldn|can|couldn|hasn|hadn)['’]t$/.test(verb);
}

/** What befalls a city as well as a government. */
const endures = /^(?:have|move|had|see|seen|seem|look|feel|felt|get|got|gone|go|stay|remain|reach|rain|wait|expect|come|shine|been|become|be|run|fallen|fall|turned|changed|kept|held|left|lost|won|gained|known|moved)$/;

/** “has no interest in”, “has its reasons”: what only somebody with a mind has. */
function hasMind(text: string, word: string, end: number): boolean {
  if (minded.has(word)) return true;
  if (!/^(?:no|little|every|a|an|some|any|enough|its|the|other|more|much|few|good|strong)$/.test(word)) return false;
  let noun = wordAfter(text, end);
  if (noun.word === 'own' || noun.word === 'good' || noun.word === 'serious') noun = wordAfter(text, noun.end);
  return noun.gap === '' && minded.has(noun.word);
}

/** Whether the words before “than” compare minds: “has been tougher”, “was slower to see it”, “is more cautious”. */
export function soMinded(clause: string): boolean {
  const words = (/[^.;:!?\n]*$/.exec(clause)![0]).split(/[^A-Za-z]+/);
  return words.some((word) => comparedMind.test(word)) || /\b(?:slower|quicker|faster|better|readier|likelier) (?:to|at) [a-z]+/.test(clause) || words.some((word, i) => /^(?:more|less)$/.test(word) && stance.test(words[i + 1] ?? ''));
}

const comparedMind = /^(?:tougher|softer|harsher|firmer|bolder|warier|keener|kinder|meaner|angrier|stricter|readier|shrewder|wiser|braver|franker|prouder|blunter|gentler|generous|cautious|hawkish|dovish)$/;

/** Whether a word behind a capital is surely a verb: “left”, “insists”. */
export function isVerbForm(word: string): boolean {
  return pastForms.has(word) || (actingVerbs.has(word) && !bareVerbs.has(word));
}
