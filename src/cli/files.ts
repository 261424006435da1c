import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import { analyze } from '../core/analyze.js';
import { readAnnotationFile } from '../core/corrections/annotationFile.js';
import type { Correction } from '../core/corrections/correction.js';
import { correctionsIn } from '../core/corrections/editAnnotations.js';
import { decodeText } from './decode.js';
import { printOutline } from './outline.js';

export type OutputFormat = 'outline' | 'json';

/**
 * Analyses files one after the other and prints each analysis. A file that cannot be read or is no text gets one line
 * on the error stream, the rest goes on.
 * @param annotations a file of the reader's corrections of the text; where it cannot be read, nothing is analysed.
 * @returns the exit status: 0, or 1 where a file could not be analysed.
 */
export async function analyzeFiles(files: readonly string[], format: OutputFormat, output: Writable, errors: Writable, annotations?: string): Promise<number> {
  let status = 0;
  let corrections: readonly Correction[] = [];
  if (annotations !== undefined) {
    try {
      corrections = correctionsIn(readAnnotationFile(decodeText(await readFile(annotations))));
    } catch (error) {
      errors.write(`policy-text: ${annotations}: ${reason(error)}\n`);
      return 1;
    }
  }
  const colors = pc.createColors(isTerminal(output) && pc.isColorSupported);
  const width = isTerminal(output) ? Math.min(output.columns, 120) : 100;
  let printed = false;
  for (const file of files) {
    try {
      const text = decodeText(file === '-' ? await buffer(process.stdin) : await readFile(file));
      const analysis = analyze(text, { corrections });
      const shown = format === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : printOutline(text, analysis, { colors, width, file });
      if (!output.write(printed && format === 'outline' ? `\n${shown}` : shown)) await once(output, 'drain');
      printed = true;
    } catch (error) {
      errors.write(`policy-text: ${file}: ${reason(error)}\n`);
      status = 1;
    }
  }
  return status;
}

function isTerminal(stream: Writable): stream is WriteStream {
  return 'isTTY' in stream && stream.isTTY === true;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT': return 'no such file';
    case 'EISDIR': return 'is a folder, not a file';
    case 'EACCES': return 'may not be read';
    default: return error.message;
  }
}
