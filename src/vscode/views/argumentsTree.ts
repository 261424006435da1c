import type { Sentence } from '../../core/analysis.js';
import { selectClaims } from '../../core/query/arguments.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import type { ArgumentOptions } from './argumentOptions.js';
import { CountryGroupNode, RelationGroupNode, SectionGroupNode } from './groupNodes.js';
import type { ClaimGroupNode } from './groupNodes.js';
import { WriterNode } from './writerNode.js';

/** The claims in groups; under each claim what supports and what answers it. */
export function argumentRoots(analyzed: AnalyzedDocument, { groupBy, sortBy, filter }: ArgumentOptions): ClaimGroupNode[] {
  const claims = selectClaims(analyzed.index, analyzed.text, filter, sortBy);
  switch (groupBy) {
    case 'author': return byAuthor(analyzed, claims);
    case 'section': return bySection(analyzed, claims);
    case 'country': return byCountry(analyzed, claims);
    case 'relation': return byRelation(analyzed, claims);
  }
}

function byAuthor(analyzed: AnalyzedDocument, claims: readonly Sentence[]): ClaimGroupNode[] {
  const groups = groupBy(claims, ({ authorId }) => authorId);
  // Writers stand in the order in which they speak, however their claims are sorted.
  const first = (group: readonly Sentence[]): number => Math.min(...group.map(({ start }) => start));
  return [...groups].sort(([, a], [, b]) => first(a) - first(b)).map(([id, group]) => new WriterNode(analyzed, analyzed.index.author(id), group));
}

function bySection(analyzed: AnalyzedDocument, claims: readonly Sentence[]): ClaimGroupNode[] {
  const { sections } = analyzed.analysis;
  const groups = groupBy(claims, ({ start }) => analyzed.index.sectionAt(start));
  return [undefined, ...sections].flatMap((section, ordinal) => {
    const group = groups.get(section);
    return group ? new SectionGroupNode(analyzed, section, ordinal, group) : [];
  });
}

function byCountry(analyzed: AnalyzedDocument, claims: readonly Sentence[]): ClaimGroupNode[] {
  const { countries } = analyzed.analysis;
  const groups = countries
    .map((country) => new CountryGroupNode(analyzed, country, claims.filter((claim) => analyzed.index.countriesIn(claim).has(country.code))))
    .filter((group) => group.claims.length > 0)
    .sort((a, b) => b.claims.length - a.claims.length);
  const rest = claims.filter((claim) => analyzed.index.countriesIn(claim).size === 0);
  return rest.length > 0 ? [...groups, new CountryGroupNode(analyzed, undefined, rest)] : groups;
}

function byRelation(analyzed: AnalyzedDocument, claims: readonly Sentence[]): ClaimGroupNode[] {
  const { index } = analyzed;
  const groups = (['attack', 'reply', 'concede', 'support'] as const).map((type) => new RelationGroupNode(analyzed, type, claims.filter(({ id }) => index.actingOn(id, type).length > 0)));
  const alone = new RelationGroupNode(analyzed, undefined, claims.filter(({ id }) => index.relationsTo(id).length === 0));
  return [...groups, alone].filter((group) => group.claims.length > 0);
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
