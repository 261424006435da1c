import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { analyzeFiles } from './files.js';
import { analyzeJsonLines } from './jsonl.js';
import type { OutputFormat } from './files.js';

const usage = `policy-text ${version}: who argues what about which countries

  policy-text analyze FILE…                  print the outline of each file (- reads standard input)
  policy-text analyze --format json FILE…    print the analysis of each file as JSON
  policy-text analyze --jsonl                read {"id", "text"} lines from standard input, write {"id", "analysis"} lines

Options
  --format outline|json   what to print (default: outline)
  --annotations FILE      correct the one text as the editor's FILE (name.txt.annotations.json) says
  --jsonl                 JSON Lines in, JSON Lines out, in the same order, one document at a time
  --help, --version
Colour is used on a terminal only and obeys NO_COLOR. Exit status: 0 all went well, 1 some input could not be analysed, 2 wrong usage.
`;

/** Runs the command line; resolves with the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'outline' },
      annotations: { type: 'string' },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });
  if (values.version) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [command, ...files] = positionals;
  if (command !== 'analyze') throw new UsageError(command === undefined ? 'no command given' : `unknown command “${command}”`);
  if (!isFormat(values.format)) throw new UsageError(`unknown format “${values.format}”: outline or json`);
  if (values.jsonl) {
    if (values.annotations !== undefined) throw new UsageError('--annotations is of one text, not of JSON Lines');
    if (files.length > 0) throw new UsageError('--jsonl reads standard input and takes no files');
    return analyzeJsonLines(process.stdin, process.stdout);
  }
  if (files.length === 0) throw new UsageError('no file given');
  if (values.annotations !== undefined && files.length > 1) throw new UsageError('--annotations is of one text');
  return analyzeFiles(files, values.format, process.stdout, process.stderr, values.annotations);
}

class UsageError extends Error {}

function isFormat(value: string): value is OutputFormat {
  return value === 'outline' || value === 'json';
}

function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (status) => { process.exitCode = status; },
  (error: unknown) => {
    process.stderr.write(isUsageError(error) ? `policy-text: ${error.message}\nTry “policy-text --help”.\n` : `policy-text: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = isUsageError(error) ? 2 : 1;
  },
);
