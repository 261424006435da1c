import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { analyze } from '../core/analyze.js';
import type { Analysis, Span } from '../core/analysis.js';

/**
 * Reads one JSON document a line and writes one analysis a line, in the same order, holding one document at a time.
 * A line that is no valid request gives `{"id", "error"}` in its place and the rest goes on.
 * @returns the exit status: 0, or 1 where a line was not valid.
 */
export async function analyzeJsonLines(input: Readable, output: Writable): Promise<number> {
  let status = 0;
  for await (const line of lines(input)) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if ('error' in answer) status = 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return status;
}

type Answer = { readonly id: unknown; readonly analysis: Analysis } | { readonly id: unknown; readonly error: string };

/** Answers one request line; never throws. */
export function answerLine(line: string): Answer {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== 'object' || request === null || Array.isArray(request)) return { id, error: 'not a JSON object' };
    if ('id' in request) id = request.id;
    if ('sentences' in request) {
      const { sentences } = request;
      if (!Array.isArray(sentences) || !sentences.every((sentence) => typeof sentence === 'string')) return { id, error: '"sentences" is not a list of strings' };
      const { text, spans } = joinSentences(sentences);
      return { id, analysis: analyze(text, { sentences: spans }) };
    }
    if (!('text' in request) || typeof request.text !== 'string') return { id, error: 'neither "text" nor "sentences"' };
    return { id, analysis: analyze(request.text) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Joins sentences by one space; the spans are UTF-16 offsets into the joined text. */
export function joinSentences(sentences: readonly string[]): { text: string; spans: Span[] } {
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return { text: sentences.join(' '), spans };
}

/**
 * Lines of a UTF-8 stream, split at line feeds only: `readline` also splits at U+2028, which JSON allows inside strings.
 * Chunks of an unfinished line are kept apart until its end, so that one huge line costs its length once.
 */
async function* lines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let unfinished: string[] = [];
  for await (const chunk of input as AsyncIterable<Uint8Array>) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      unfinished.push(part);
      yield unfinished.join('');
      unfinished = [];
    }
    unfinished.push(parts[parts.length - 1]!);
  }
  unfinished.push(decoder.decode());
  yield unfinished.join('');
}
