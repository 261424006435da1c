import { wholeName } from '../entities/names/names.js';
import { contentsLabels } from './data/phrases.js';
import { isSalutation } from './parts.js';
import type { Passage } from './passages.js';

const leader = /(?:\.{3,}|…{2,}|\s{3,}|\t)\s*\d{1,4}$/;
const numberPrefix = /^(?:\d+(?:\.\d+)*[.)]?|[IVXLC]+\.)\s+/;
const longestEntry = 120;

function endsInDigit(head: string): boolean {
  const code = head.charCodeAt(head.length - 1);
  return code >= 48 && code <= 57;
}

/** What an entry of a contents list and the heading it points to have in common. */
function entryKey(head: string): string {
  return head.replace(leader, '').replace(/^#+\s+/, '').replace(numberPrefix, '').replace(/[\s.:]+$/u, '').toLowerCase();
}

/** `In this exchange`, `Jump to an expert`, `Click to read a response:`: labels of lists in the publisher's own words. */
const listLabel = /^(?:in this (?:\p{L}+ )?\p{L}+|(?:click (?:here )?to |tap to )?(?:jump|skip|go|scroll) (?:straight )?to (?:an? |the |each )?(?:\p{L}+ ){0,2}\p{L}+)\s*:?$/iu;

function isLabel({ head, shape }: Passage): boolean {
  return shape.length <= 50 && listLabel.test(head) || shape.length <= 40 && contentsLabels.has(head.toLowerCase().replace(/[\s:]+$/u, '').replace(/^#+\s+/, ''));
}

/** The part's heading in an entry that also says who writes it: `Ana Roe: The Port Can Wait`. */
function afterWriter(head: string): string {
  const colon = head.indexOf(': ');
  return colon > 0 && wholeName(head.slice(0, colon)) ? head.slice(colon + 2) : head;
}

const nearText = 6;

/** Whether running text stands soon after a line, as it does after a heading and not after an entry of a menu. */
function leadsToText(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 1 + nearText).some(({ shape }) => shape.prose);
}

/**
 * Finds lists of the parts of the text: entries with page numbers, or lines after a label such as `Contents` that come again
 * later, each before running text.
 * @returns for each passage, whether it belongs to such a list.
 */
export function findContents(passages: readonly Passage[]): boolean[] {
  const inside = passages.map(() => false);
  const labels = passages.flatMap((passage, i) => (isLabel(passage) ? [i] : []));
  const later = new Map<string, number>();
  if (labels.length > 0) passages.forEach((passage, i) => {
    if (passage.shape.length <= longestEntry && leadsToText(passages, i)) later.set(entryKey(passage.head), i);
  });
  for (const i of labels) {
    let last = i;
    for (let at = i + 1; at < passages.length && at <= i + 60; at++) {
      const { head, shape } = passages[at]!;
      if (shape.prose || shape.length > longestEntry || shape.rule || isSalutation(head)) break;
      if (later.get(entryKey(head))! > at || later.get(entryKey(afterWriter(head)))! > at || leader.test(head)) last = at;
      else if (!wholeName(head) && at > last + 2) break;
    }
    if (last > i) inside.fill(true, i, last + 1);
  }
  let leaders = 0;
  passages.forEach(({ head, shape }, i) => {
    leaders = shape.length <= longestEntry && endsInDigit(head) && leader.test(head) ? leaders + 1 : 0;
    if (leaders >= 3) inside.fill(true, i - leaders + 1, i + 1);
  });
  return inside;
}
