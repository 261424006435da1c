/** Views that everybody is said to hold: “the conventional wisdom holds that P”, “received opinion has it that P”, “there are those who say that P”. */
import { clauseFrom } from './clauses.js';
import type { Finder } from './clauses.js';
import { Mark } from './marks.js';
import { receivedViews } from './word-lists.js';

const received = /^(?:conventional|received|common|prevailing|accepted|orthodox|standard|usual|popular|official|established|prevalent|general|fashionable|traditional|public|academic|informed|expert|current|dominant|widespread|old|growing|broad)$/;
const unqualified = new Set(['consensus', 'orthodoxy', 'legend', 'folklore', 'rumour', 'rumor', 'gossip']);

export const fromReceivedView: Finder = (reading) => {
  const { tokens } = reading;
  for (let i = 0; i < Math.min(tokens.length - 3, 14); i++) {
    const { word } = tokens[i]!;
    if ((tokens[i]!.marks & Mark.Received) === 0 || !receivedViews.has(word)) continue;
    if (word === 'those') {
      // “There are those who say the light should be sold.”
      const verb = i + 2;
      if (!/^(?:are|were|be)$/.test(tokens[i - 1]?.word ?? '') || tokens[i + 1]!.word !== 'who' || !/^(?:say|argue|believe|think|claim|hold|maintain|insist|fear|contend)$/.test(tokens[verb]!.word) || !tokens[verb + 1]) continue;
      const clause = clauseFrom(reading, tokens[verb + 1]!.word === 'that' ? verb + 2 : verb + 1);
      return clause && { subject: { kind: 'unnamed', first: i, last: i }, clause, after: tokens.length };
    }
    const isReceived = received.test(tokens[i - 1]?.word ?? '');
    if (!isReceived && !unqualified.has(word)) continue;
    let first = isReceived ? i - 1 : i;
    if (first > 0 && /^(?:the|a|an|much)$/.test(tokens[first - 1]!.word)) first--;
    // “… in Paris is that P”: the place belongs to it.
    let last = i;
    while (last + 1 < tokens.length && last - i < 5 && !/^(?:is|was|holds?|held|has|had|says?|goes|runs|remains|that)$/.test(tokens[last + 1]!.word)) last++;
    const verb = tokens[last + 1]?.word ?? '';
    const that = /^(?:has|had)$/.test(verb) ? (tokens[last + 2]?.word === 'it' ? last + 3 : -1) : /^(?:is|was|holds?|held|says?|goes|runs|remains)$/.test(verb) ? last + 2 : -1;
    if (that < 0 || tokens[that]?.word !== 'that' || !tokens[that + 1]) continue;
    const clause = clauseFrom(reading, that + 1);
    if (clause) return { subject: { kind: 'unnamed', first, last }, clause, after: tokens.length };
  }
  return null;
};
