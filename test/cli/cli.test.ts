import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Analysis } from '../../src/core/analysis.js';

const root = join(__dirname, '../..');
const sample = join(root, 'media/samples/exchange.policy.txt');

interface Answer {
  readonly id: unknown;
  readonly analysis?: Analysis;
  readonly error?: string;
}

describe('the command line', () => {
  let folder: string;
  let cli: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-text-cli-'));
    cli = join(folder, 'cli.js');
    buildSync({ entryPoints: [join(root, 'src/cli/main.ts')], outfile: cli, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input: string | Uint8Array = '', env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 2 ** 28 });
  const answers = (stdout: string): Answer[] => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Answer);
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  describe('analyze FILE…', () => {
    it('prints an outline with authors, claims and countries, without colour off a terminal', () => {
      const { stdout, status } = run(['analyze', sample]);
      assert.equal(status, 0);
      for (const part of ['Authors', 'Arguments', 'Countries']) assert.match(stdout, new RegExp(`^${part}$`, 'm'));
      assert.ok(!stdout.includes('\u001b['), 'no colour codes in a pipe');
    });

    it('has no line over the width', () => {
      const { stdout } = run(['analyze', sample]);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 100, `${line.length} columns: ${line}`);
    });

    it('prints the analysis as JSON', () => {
      const analysis = JSON.parse(run(['analyze', '--format', 'json', sample]).stdout) as Analysis;
      assert.equal(analysis.schemaVersion, 1);
      assert.ok(analysis.sentences.length > 5);
    });

    it('reads standard input for “-”', () => {
      assert.equal((JSON.parse(run(['analyze', '--format', 'json', '-'], 'One sentence only.').stdout) as Analysis).sentences.length, 1);
    });

    it('goes on after a file it cannot read, and says so', () => {
      const { stdout, stderr, status } = run(['analyze', join(folder, 'absent.txt'), sample]);
      assert.equal(status, 1);
      assert.match(stderr, /absent\.txt: no such file\n$/);
      assert.match(stdout, /Arguments/);
    });

    it('names a folder and a binary file for what they are', () => {
      mkdirSync(join(folder, 'sub'), { recursive: true });
      const { stderr, status } = run(['analyze', join(folder, 'sub'), file('x.bin', new Uint8Array([80, 75, 0, 1]))]);
      assert.equal(status, 1);
      assert.match(stderr, /sub: is a folder/);
      assert.match(stderr, /x\.bin: looks like a binary file/);
    });

    it('drops a byte-order mark, as editors do, and reads UTF-16', () => {
      const words = 'By Ann Lee\r\n\r\nWe should go.';
      const marked = JSON.parse(run(['analyze', '--format', 'json', file('bom.txt', `\ufeff${words}`)]).stdout) as Analysis;
      const wide = JSON.parse(run(['analyze', '--format', 'json', file('wide.txt', Buffer.from(`\ufeff${words}`, 'utf16le'))]).stdout) as Analysis;
      const plain = JSON.parse(run(['analyze', '--format', 'json', file('plain.txt', words)]).stdout) as Analysis;
      assert.deepEqual(marked, plain);
      assert.deepEqual(wide, plain);
    });

    it('corrects a text as a file of annotations says, and only then', () => {
      const words = 'The bridge was first drawn in 1961.';
      const text = file('bridge.txt', `A Bridge\n\nBy Ada Lind\n\nNorway should build it. ${words}\n`);
      const item = { id: '#1', type: 'Annotation', body: { type: 'policyText:Role', 'policyText:role': 'claim' }, target: { selector: { type: 'TextQuoteSelector', exact: words } } };
      const annotations = file('bridge.txt.annotations.json', JSON.stringify({ '@context': ['http://www.w3.org/ns/anno.jsonld'], type: 'AnnotationPage', items: [item] }));
      const corrected = (...args: string[]): string[] => (JSON.parse(run(['analyze', '--format', 'json', ...args, text]).stdout) as Analysis).sentences.filter((one) => one.corrected).map(({ role }) => role);
      assert.deepEqual(corrected('--annotations', annotations), ['claim']);
      assert.deepEqual(corrected(), []);
    });

    it('says of a file that holds no annotations, or is not there, why, and analyses nothing', () => {
      for (const [name, why] of [[file('foreign.json', '{"mine": true}'), /not a page of W3C annotations/], [join(folder, 'absent.json'), /absent\.json: no such file/]] as const) {
        const { stdout, stderr, status } = run(['analyze', '--annotations', name, sample]);
        assert.deepEqual([stdout, status], ['', 1]);
        assert.match(stderr, why);
      }
    });

    it('says that nothing was found in an empty file', () => {
      const { stdout, status } = run(['analyze', file('empty.txt', '')]);
      assert.equal(status, 0);
      assert.match(stdout, /no claims found/);
    });
  });

  describe('analyze --jsonl', () => {
    it('answers each line in order', () => {
      const { stdout, status } = run(['analyze', '--jsonl'], [{ id: 'b', text: 'Japan should act.' }, { id: 7, text: '' }].map((one) => JSON.stringify(one)).join('\n'));
      assert.equal(status, 0);
      assert.deepEqual(answers(stdout).map(({ id }) => id), ['b', 7]);
    });

    it('takes given sentences as exactly one each', () => {
      const [answer] = answers(run(['analyze', '--jsonl'], `${JSON.stringify({ id: 1, sentences: ['One. Two.', 'Three', ''] })}\n`).stdout);
      assert.deepEqual(answer?.analysis?.sentences.map(({ start, end }) => [start, end]), [[0, 9], [10, 15], [16, 16]]);
    });

    it('answers a bad line with an error in its place, goes on, and exits with 1', () => {
      const lines = ['{"id": 1, "text": "A."}', 'not json', '{"id": 3}', '[1]', '{"id": 5, "sentences": [1]}', '{"id": 6, "text": "B."}'];
      const { stdout, status } = run(['analyze', '--jsonl'], lines.join('\n'));
      assert.equal(status, 1);
      assert.deepEqual(answers(stdout).map(({ id, error }) => [id, error === undefined]), [[1, true], [null, false], [3, false], [null, false], [5, false], [6, true]]);
    });

    it('splits at line feeds only: U+2028 may stand inside a JSON string', () => {
      const { stdout, status } = run(['analyze', '--jsonl'], '{"id": 1, "text": "A.\u2028B."}\r\n{"id": 2, "text": "C."}');
      assert.equal(status, 0);
      assert.equal(answers(stdout).length, 2);
    });

    it('keeps lone surrogates and null characters out of trouble', () => {
      const { stdout, status } = run(['analyze', '--jsonl'], '{"id": 1, "text": "A \\ud800 B\\u0000."}\n');
      assert.equal(status, 0);
      assert.equal(answers(stdout).length, 1);
    });

    it('takes no files', () => {
      assert.equal(run(['analyze', '--jsonl', sample]).status, 2);
    });
  });

  describe('usage', () => {
    for (const args of [[], ['fly'], ['analyze'], ['analyze', '--format', 'xml', 'x'], ['analyze', '--nope'], ['analyze', '--annotations', 'a.json', 'x', 'y'], ['analyze', '--jsonl', '--annotations', 'a.json']]) {
      it(`refuses “${args.join(' ')}” with status 2 and one clear line`, () => {
        const { status, stderr } = run(args);
        assert.equal(status, 2);
        assert.match(stderr, /^policy-text: [^\n]+\nTry “policy-text --help”\.\n$/);
      });
    }

    it('prints help and version', () => {
      assert.match(run(['--help']).stdout, /analyze --jsonl/);
      assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    });
  });
});
