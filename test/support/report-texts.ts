/** The texts of all reports of the tests: markdown, and the texts of privacy evaluations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const test = resolve(import.meta.dirname, '..');

export function* reportTexts(): Generator<string> {
  for (const folder of ['reports', 'report-eval', 'faults', 'documents', 'privacy', 'unit/report', 'hand-ins']) {
    for (const name of readdirSync(join(test, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:md|txt|jsonl)$/.test(name)) continue;
      const content = readFileSync(join(test, folder, name), 'utf8');
      if (!name.endsWith('.jsonl')) yield content;
      else for (const line of content.split('\n')) if (line !== '') yield textOf(line);
    }
  }
}

function textOf(line: string): string {
  const { text } = JSON.parse(line) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}
