import { analyze } from '../core/analyze.js';
import { readFileSync } from 'node:fs';

const [, , command, ...rest] = process.argv;
if (command === 'analyze' && rest[0] === '--jsonl') {
  for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const request = JSON.parse(line) as { id: string; text?: string; sentences?: string[] };
    if (request.sentences) {
      let at = 0;
      const spans = request.sentences.map((s) => { const start = at; at += s.length + 1; return { start, end: start + s.length }; });
      console.log(JSON.stringify({ id: request.id, analysis: analyze(request.sentences.join(' '), { sentences: spans }) }));
    } else console.log(JSON.stringify({ id: request.id, analysis: analyze(request.text ?? '') }));
  }
} else for (const file of rest.filter((f) => !f.startsWith('--') && f !== 'json')) console.log(JSON.stringify(analyze(readFileSync(file, 'utf8')), null, 2));
