import { Disposable, Uri, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import { answerTypes } from '../../core/query/arguments.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import type { CurrentDocument } from '../currentDocument.js';
import { registerTool } from './toolHost.js';

/** Which text a tool is asked about: a URI, or the policy text in front. */
interface TextInput {
  readonly uri?: string;
}

interface CountryInput extends TextInput {
  /** ISO 3166-1 alpha-2 code or English name; all countries where left out. */
  readonly country?: string;
}

/** Lets assistants in the editor read what a policy text argues, and where it names a country. Nothing leaves by this extension itself. */
export function registerAssistantTools(current: CurrentDocument): Disposable {
  return Disposable.from(
    registerTool({ name: 'get_arguments', invoke: async (input, token) => toArguments(await analyzedText(input as TextInput, current, token)) }),
    registerTool({ name: 'find_country_mentions', invoke: async (input, token) => toMentions(await analyzedText(input as TextInput, current, token), (input as CountryInput).country) }),
  );
}

async function analyzedText({ uri }: TextInput, current: CurrentDocument, token: CancellationToken): Promise<AnalyzedDocument> {
  const document = uri === undefined ? current.document : await workspace.openTextDocument(Uri.parse(uri));
  const analyzed = document && (await current.analyses.of(document, token));
  if (!analyzed) throw new Error('No policy text is open, or the given file is not read as one.');
  return analyzed;
}

function toArguments(analyzed: AnalyzedDocument): unknown {
  const { analysis, index } = analyzed;
  const brief = (sentence: Sentence): unknown => ({ text: analyzed.quote(sentence), line: lineOf(analyzed, sentence.start), writer: index.author(sentence.authorId)?.name ?? null });
  return {
    title: analysis.title,
    claims: analysis.sentences.filter(({ role }) => role === 'claim').map((claim) => ({
      ...(brief(claim) as object),
      holder: claim.holderName ?? index.author(claim.holderId)?.name ?? null,
      kind: claim.kind,
      probability: Math.round(claim.scores.claim * 100) / 100,
      supportedBy: index.actingOn(claim.id, 'support').map(brief),
      answeredBy: index.actingOn(claim.id, ...answerTypes).map(brief),
    })),
  };
}

function toMentions(analyzed: AnalyzedDocument, asked: string | undefined): unknown {
  const wanted = asked?.toLowerCase();
  return analyzed.analysis.countries
    .filter(({ code, name }) => wanted === undefined || code.toLowerCase() === wanted || name.toLowerCase() === wanted)
    .map(({ code, name, mentions }) => ({
      code, name,
      mentions: mentions.map((mention) => ({ text: analyzed.quote(mention), kind: mention.kind, line: lineOf(analyzed, mention.start), sentence: sentenceAround(analyzed, mention.start) })),
    }));
}

function sentenceAround(analyzed: AnalyzedDocument, offset: number): string | null {
  const sentence = analyzed.index.sentenceAt(offset);
  return sentence ? analyzed.quote(sentence) : null;
}

/** Line numbers as the editor shows them, from 1. */
function lineOf(analyzed: AnalyzedDocument, offset: number): number {
  return analyzed.positions.position(offset).line + 1;
}
