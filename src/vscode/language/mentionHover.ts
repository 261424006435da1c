import { l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Author, Country, CountryMentionKind, Organization, Work } from '../../core/analysis.js';
import type { describeCountry } from '../../core/entities/countryFacts.js';
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
const mostMemberships = 5;
const mostNames = 2;
/** More members than this are told by those that the text mentions. */
const mostMembers = 12;

/** A few short lines: which country, what it is part of, how often this text names it and how, and who makes claims about it. */
async function countryHover(analyzed: AnalyzedDocument, country: Country, { span }: Mention): Promise<MarkdownString> {
  const { kind, corrected } = country.mentions.find(({ start }) => start === span.start) ?? {};
  const { describeCountry: describe } = await import('../../core/entities/countryFacts.js');
  const facts = describe(country.code, analyzed.gazetteer);
  const codes = [country.code, facts?.alpha3].filter(Boolean).join(', ');
  // The flag comes after the name: where no font has it, two boxes or letters are drawn.
  const title = `**${escapeMarkdown(country.name)}**${facts?.flag ? ` ${facts.flag}` : ''}`;
  const head = [codes, facts?.region, facts?.capital && l10n.t('capital {0}', facts.capital), corrected && l10n.t('corrected')].filter(Boolean);
  const lines = [
    [title, ...head.map((part) => escapeMarkdown(String(part)))].join(' · '),
    escapeMarkdown([alsoNamed(facts, country.name), memberOf(facts, analyzed)].filter(Boolean).join(' · ')),
    escapeMarkdown([countByKind(country), kind && kind !== 'name' && l10n.t('here by {0}', mentionKindName(kind))].filter(Boolean).join(' · ')),
    escapeMarkdown(claimsAbout(analyzed, country)),
  ];
  return linkingMarkdown().appendMarkdown(lines.filter((line) => line !== '').join('  \n'));
}

type Facts = ReturnType<typeof describeCountry>;

function alsoNamed(facts: Facts, called: string): string {
  const others = facts?.otherNames.filter((name) => name !== called).slice(0, mostNames) ?? [];
  return others.length > 0 ? l10n.t('Also {0}', others.join(', ')) : '';
}

function memberOf(facts: Facts, { analysis }: AnalyzedDocument): string {
  const inText = new Set(analysis.organizations.map(({ id }) => id));
  // What the text speaks of first.
  const memberships = (facts?.memberships ?? []).filter(({ former }) => !former).sort((a, b) => Number(inText.has(b.id)) - Number(inText.has(a.id)));
  if (memberships.length === 0) return '';
  const ids = memberships.slice(0, mostMemberships).map(({ id }) => id).join(', ');
  return memberships.length > mostMemberships ? l10n.t('Member of {0} and others', ids) : l10n.t('Member of {0}', ids);
}

/** “4 mentions: name 3, abbreviation 1”; without the kinds where all mentions are of one. */
function countByKind({ mentions }: Country): string {
  const counts = new Map<CountryMentionKind, number>();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const all = mentionCount(mentions.length);
  return counts.size < 2 ? all : l10n.t('{0}: {1}', all, [...counts].map(([kind, count]) => `${mentionKindName(kind) || l10n.t('name')} ${count}`).join(', '));
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
  const listed = members.length > 0 ? describeOrganization(id, analyzed.gazetteer) : null;
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
