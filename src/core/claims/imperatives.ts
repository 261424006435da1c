/** Sentences that open by telling somebody to do something: “Put the timetables in the hands of a board.” */
import type { FeatureReader } from './features.js';
import { PhraseMarks } from './phrase-marks.js';

/** Verbs one tells others to do, in the form that is a command; many are nouns too, so that an object must follow. */
const verbs = `abandon|abolish|accept|act|admit|adopt|allow|amend|appoint|apply|arm|ask|avoid|ban|begin|break|bring|build|buy|call|cancel|cap|change|check|choose|clear|close|compare|consider|count|cut|deal|decide|defend|deny|divide|double|drop|elect|end|extend|face|feed|fill|find|fix
 |forbid|force|forget|free|fund|get|give|guard|halve|have|help|hire|hold|ignore|insist|invest|judge|keep|leave|lend|lift|limit|link|listen|look|lower|make|measure|merge|move|name|offer|open|pass|pay|pick|plan|print|prosecute|protect|prove|publish|put|raise|read|refuse
 |reject|release|remember|remove|repair|repeal|replace|require|resist|respect|restore|return|reward|save|scrap|secure|see|sell|send|set|settle|share|show|shut|sign|spare|speak|spend|split|stand|start|stop|strengthen|strike|strip|subsidise|subsidize|support|suspend|take|talk
 |tax|teach|tell|test|think|tie|train|treat|trust|try|turn|use|vote|wait|withdraw|write`;
const objects = 'the|a|an|this|these|those|that|its|their|our|his|her|my|your|no|any|every|each|all|both|some|it|them|him|us|me|more|less|fewer|enough|what|how|only|out|up|down|off|away|to|in|on|with|for|against|from|into|instead';
const [connectiveList, verbList, objectList, plainList] = [1, 2, 4, 8] as const;
const marks = new PhraseMarks([
  'and; but; so; then; instead; first; second; next; please', `(${verbs})`, `(${objects})`,
  "(do not|don't) *; let (us|them|him|her|it|the|no|those|these|this|that|every|each|all|our|their)",
]);

/** @param reader has just read the sentence. */
export function isImperative(reader: FeatureReader): boolean {
  let first = marks.at(reader, 0);
  if (first === 0) return false;
  let verb = 0;
  if ((first & connectiveList) !== 0 && reader.tokenCount > 1) first = marks.at(reader, verb = 1);
  if ((first & plainList) !== 0) return true;
  return (first & verbList) !== 0 && verb + 1 < reader.tokenCount && (marks.at(reader, verb + 1) & objectList) !== 0;
}
