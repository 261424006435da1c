import { l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Author, Country, CountryMentionKind, Organization, Work } from '../../core/analysis.js';
import type { Mention } from '../../core/query/analysisIndex.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { escapeMarkdown, linkingMarkdown, revealLink } from '../markdown.js';
import { authorRoleName, claimCount, mentionCount, mentionKindName } from '../wording.js';

/** Who or what is mentioned. */
export async function mentionHover(analyzed: AnalyzedDocument, mention: Mention): Promise<MarkdownString> {
  switch (mention.type) {
    case 'author': return authorHover(analyzed, mention.entity);
    case 'country': return countryHover(analyzed, mention.entity, mention);
    case 'organization': return organizationHover(analyzed, mention.entity);
    case 'work': return workHover(analyzed, mention.entity);
  }
}

function authorHover(analyzed: AnalyzedDocument, author: Author): MarkdownString {
  const { sentences, sections } = analyzed.analysis;
  const markdown = linkingMarkdown().appendMarkdown(`**${escapeMarkdown(author.name)}** · ${escapeMarkdown(authorRoleName(author.role))}`);
  const about = author.biography ?? author.affiliations.join(', ');
  if (about) markdown.appendMarkdown(`\n\n${escapeMarkdown(about)}`);
  const claims = sentences.filter(({ role, authorId }) => role === 'claim' && authorId === author.id).length;
  const parts = sections.filter(({ authorIds }) => authorIds.includes(author.id)).flatMap((section) => (section.heading === null ? [] : [revealLink(analyzed.uri, { start: section.start, end: section.start }, section.heading)]));
  const facts = [claims > 0 ? escapeMarkdown(claimCount(claims)) : '', escapeMarkdown(mentionCount(author.mentions.length)), ...parts];
  return markdown.appendMarkdown(`\n\n${facts.filter(Boolean).join(' · ')}`);
}

/** More memberships than this say nothing at a glance. */
const mostMemberships = 6;
const mostNames = 4;
/** More members than this are told by those that the text mentions. */
const mostMembers = 12;

async function countryHover(analyzed: AnalyzedDocument, country: Country, { span }: Mention): Promise<MarkdownString> {
  const { kind, corrected } = country.mentions.find(({ start }) => start === span.start) ?? {};
  const { describeCountry } = await import('../../core/entities/countryFacts.js');
  const facts = describeCountry(country.code);
  const title = `${facts ? `${facts.flag} ` : ''}**${escapeMarkdown(country.name)}**`;
  const head = [title, country.code, facts?.alpha3, facts?.numeric, facts?.region, facts?.capital && l10n.t('capital {0}', facts.capital), corrected && l10n.t('corrected')];
  const markdown = linkingMarkdown().appendMarkdown(head.filter(Boolean).map((part, i) => (i === 0 ? part : escapeMarkdown(part ?? ''))).join(' · '));
  const others = facts?.otherNames.filter((name) => name !== country.name).slice(0, mostNames) ?? [];
  if (others.length > 0) markdown.appendMarkdown(`\n\n${escapeMarkdown(l10n.t('Also {0}', others.join(', ')))}`);
  const inText = new Set(analyzed.analysis.organizations.map(({ id }) => id));
  // What the text speaks of first.
  const memberships = (facts?.memberships ?? []).filter(({ former }) => !former).sort((a, b) => Number(inText.has(b.id)) - Number(inText.has(a.id)));
  if (memberships.length > 0) {
    const ids = memberships.slice(0, mostMemberships).map(({ id }) => id).join(', ');
    const line = memberships.length > mostMemberships ? l10n.t('Member of {0} and others', ids) : l10n.t('Member of {0}', ids);
    markdown.appendMarkdown(`\n\n${escapeMarkdown(line)}`);
  }
  if (kind && kind !== 'name') markdown.appendMarkdown(`\n\n${escapeMarkdown(l10n.t('Named here by: {0}', mentionKindName(kind)))}`);
  const forms = new Set(country.mentions.map((mention) => analyzed.quote(mention)));
  const said = claimsAbout(analyzed, country);
  if (said !== '') markdown.appendMarkdown(`\n\n${escapeMarkdown(said)}`);
  const line = forms.size > 1 ? l10n.t('{0}, as {1}', mentionCount(country.mentions.length), [...forms].join(', ')) : mentionCount(country.mentions.length);
  const kinds = countByKind(country);
  return markdown.appendMarkdown(`\n\n${escapeMarkdown(kinds === '' ? line : `${line} · ${kinds}`)}`);
}

/** “name 3, abbreviation 1”; empty where all mentions are of one kind. */
function countByKind({ mentions }: Country): string {
  const counts = new Map<CountryMentionKind, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size < 2) return '';
  return [...counts].map(([kind, count]) => `${mentionKindName(kind) || l10n.t('name')} ${count}`).join(', ');
}

/** Who makes how many claims that name the country. */
function claimsAbout(analyzed: AnalyzedDocument, country: Country): string {
  const counts = new Map<string, number>();
  for (const sentence of analyzed.analysis.sentences) {
    if (sentence.role !== 'claim' || !analyzed.index.countriesIn(sentence).has(country.code)) continue;
    const writer = analyzed.index.author(sentence.authorId)?.name ?? l10n.t('Author not named');
    counts.set(writer, (counts.get(writer) ?? 0) + 1);
  }
  return [...counts].map(([writer, count]) => l10n.t('{0}: {1}', writer, claimCount(count))).join(' · ');
}

async function organizationHover(analyzed: AnalyzedDocument, { id, name, members, mentions }: Organization): Promise<MarkdownString> {
  const markdown = linkingMarkdown().appendMarkdown(`**${escapeMarkdown(name)}**`);
  const { describeOrganization } = await import('../../core/entities/countryFacts.js');
  const listed = members.length > 0 ? describeOrganization(id) : null;
  const size = listed ? l10n.t('{0} member countries (as of {1})', members.length, listed.membersAsOf) : members.length > 0 ? l10n.t('{0} member countries', members.length) : '';
  markdown.appendMarkdown(`\n\n${escapeMarkdown([size, mentionCount(mentions.length)].filter(Boolean).join(' · '))}`);
  if (!listed) return markdown;
  const inText = new Set(analyzed.analysis.countries.map(({ code }) => code));
  const short = listed.members.length <= mostMembers;
  const names = listed.members.filter(({ code }) => short || inText.has(code)).map((member) => member.name).join(', ');
  if (names !== '') markdown.appendMarkdown(`\n\n${escapeMarkdown(short ? l10n.t('Members: {0}', names) : l10n.t('Members in this text: {0}', names))}`);
  return markdown;
}

function workHover(analyzed: AnalyzedDocument, work: Work): MarkdownString {
  const markdown = linkingMarkdown().appendMarkdown(`**${escapeMarkdown(work.title)}**`);
  const facts = [analyzed.index.author(work.authorId)?.name, work.date, mentionCount(work.mentions.length)].filter(Boolean);
  return markdown.appendMarkdown(`\n\n${escapeMarkdown(facts.join(' · '))}`);
}
