import type { Page } from '../../structure/page.js';
import type { Candidate } from './candidates.js';
import { describeRest } from './restAfterName.js';

/** A person that the page names as its author. */
export interface PageAuthor {
  readonly key: string;
  readonly name: string;
  readonly score: number;
  /** Passages that name the person as author: bylines, labels, biographies. */
  readonly candidates: readonly Candidate[];
}

/** What a name must score to be an author: about one clear form (`By …`) in an unlikely place, or a bare name in the likeliest. */
const threshold = 3;
const repetitionCap = 1.8;

/** Chooses the authors of the page from its candidates: the best-scoring name, and those named in the same byline. */
export function chooseAuthors(page: Page, candidates: readonly Candidate[]): PageAuthor[] {
  const groups = group(candidates);
  const ranked = [...groups.values()].map((list) => ({ list, score: totalScore(list), best: bestOf(list) })).sort((a, b) => b.score - a.score || a.best.passage - b.best.passage);
  const winner = ranked[0];
  if (!winner || winner.score < threshold) return [];
  const together = bylineGroup(page, candidates, winner.best);
  for (const again of winner.list) {
    if (again.form === 'biography' || again.passage > page.lead + 1 || again.score < Math.max(threshold, winner.best.score - 2.5)) continue;
    for (const { key } of onLine(candidates, again.passage, again)) together.add(key);
  }
  const chosen = inOrder([...together].map((key) => groups.get(key)!));
  return chosen.map((list) => ({ key: list[0]!.key, name: bestOf(list).name.text, score: totalScore(list), candidates: list.filter((candidate) => candidate.score > 0) }));
}

/** Authors in the order of the byline that names most of them; those it does not name come after, in the order of the page. */
function inOrder(lists: readonly Candidate[][]): Candidate[][] {
  const named = new Map<number, number>();
  for (const list of lists) for (const passage of new Set(list.filter(({ form }) => form !== 'biography').map((candidate) => candidate.passage))) named.set(passage, (named.get(passage) ?? 0) + 1);
  const fullest = [...named].sort(([p, a], [q, b]) => b - a || p - q)[0]?.[0];
  const place = (list: readonly Candidate[]): number => {
    const inByline = list.find(({ passage, form }) => passage === fullest && form !== 'biography');
    return inByline ? inByline.span.start - 1e9 : Math.min(...list.filter(({ score }) => score > 0).map(({ span }) => span.start));
  };
  return [...lists].sort((a, b) => place(a) - place(b));
}

function group(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = groups.get(candidate.key);
    if (list) list.push(candidate);
    else groups.set(candidate.key, [candidate]);
  }
  return groups;
}

function bestOf(list: readonly Candidate[]): Candidate {
  return list.reduce((best, candidate) => (candidate.score > best.score ? candidate : best));
}

/** The best naming, plus something for every further one: who is named at the head and again at the foot wrote the text. */
function totalScore(list: readonly Candidate[]): number {
  const best = bestOf(list);
  const others = list.filter((candidate) => candidate !== best && candidate.passage !== best.passage);
  const repeated = others.reduce((sum, { score, form }) => sum + (score > 0 ? 0.5 + (form === 'biography' || form === 'more' ? 0.6 : 0) : 0), 0);
  const refused = list.some(({ form }) => form === 'photographer') ? -1.5 : 0;
  return best.score + Math.min(repetitionCap, repeated) + refused;
}

/** Keys of the names in the winner's byline: on its line, or on lines next to it that go on with it. */
function bylineGroup(page: Page, candidates: readonly Candidate[], winner: Candidate): Set<string> {
  const keys = new Set<string>([winner.key]);
  const byPassage = new Map<number, Candidate[]>();
  for (const candidate of candidates) byPassage.set(candidate.passage, [...(byPassage.get(candidate.passage) ?? []), candidate]);
  const take = (index: number): boolean => {
    const here = onLine(byPassage.get(index) ?? [], index, winner);
    for (const { key } of here) keys.add(key);
    return here.length > 0;
  };
  if (winner.form === 'biography') return keys;
  take(winner.passage);
  for (const step of [1, -1]) {
    for (let at = winner.passage + step, offices = 0; at >= 0 && at < page.passages.length; at += step) {
      const head = page.passages[at]!.head;
      if (/^(?:and|&|,|with)$/i.test(head)) continue;
      if (byPassage.has(at) && (plausibleCompanion(byPassage.get(at)!, winner) || (inOffice(page, at) && inOffice(page, winner.passage) && byPassage.get(at)!.every(({ name }) => name.evidence > -0.6))) && take(at)) offices = 0;
      // Co-authors stand one below the other, each with an office on the next line.
      else if (byPassage.has(at) || ++offices > mostOffices || !isOfficeLine(head)) break;
    }
  }
  return keys;
}

const mostOffices = 2;

/** `Visiting Scholar, Harbor Institute`: what a co-author is, on a line of its own. */
function isOfficeLine(head: string): boolean {
  return head.length <= 120 && !/[.?!]$/.test(head) && describeRest(`, ${head}`) === 'role';
}

function inOffice({ passages }: Page, passage: number): boolean {
  return isOfficeLine(passages[passage + 1]?.head ?? '.');
}

/** The names on one line that may share a byline with another naming. */
function onLine(candidates: readonly Candidate[], passage: number, beside: Candidate): Candidate[] {
  return candidates.filter((one) => one.passage === passage && (one.form === beside.form || one.form === 'bare' || (isExplicit(one.form) && isExplicit(beside.form))) && one.form !== 'biography' && one.name.evidence > -0.6);
}

function isExplicit(form: Candidate['form']): boolean {
  return form === 'by' || form === 'label' || form === 'posted' || form === 'foreignBy' || form === 'reporting';
}

/** A bare name next to an explicit byline is a companion only where it scores well itself. */
function plausibleCompanion(here: readonly Candidate[], winner: Candidate): boolean {
  // Lines of one pattern, a name and an office each, go together.
  if ('rest:role' in winner.features && here.every(({ form, features, name }) => form === winner.form && 'rest:role' in features && name.evidence > -0.6)) return true;
  return here.every(({ score, name, form }) => score > winner.score - 3.2 && score > 1.8 && (name.evidence >= 0.3 || (isExplicit(form) && name.evidence > -0.6)));
}
