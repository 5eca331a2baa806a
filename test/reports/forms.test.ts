/**
 * The same report in another form says the same: headings in other markup, questions in other list forms, other line
 * endings. What is found must not depend on it.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, lint } from '../../server/src/core/index.ts';
import { takesAll } from '../support/generated.ts';

type Form = (text: string) => string;

/** Rewrites every markdown heading outside front matter and code. `index` counts those of the second level from 1. */
const headings =
  (write: (name: string, level: number, index: number) => string): Form =>
  (text) => {
    let fenced = false;
    let frontMatter = false;
    let index = 0;
    const lines = text.split(/\r?\n/).map((line, at) => {
      if (/^---\s*$/.test(line) && (at === 0 || frontMatter)) frontMatter = !frontMatter;
      if (/^(?:```|~~~)/.test(line)) fenced = !fenced;
      const [, marks = '', name = ''] = /^(#{1,6}) +(.*?)(?: #+)?\s*$/.exec(line) ?? [];
      if (fenced || frontMatter || marks === '') return line;
      if (marks.length === 2) index++;
      return write(name, marks.length, index);
    });
    return lines.join(text.includes('\r\n') ? '\r\n' : '\n');
  };

const atx = (name: string, level: number): string => `${'#'.repeat(level)} ${name}`;
const plain = (name: string): string => name.replace(/\*/g, '');
const belowTitle = (write: (name: string) => string): Form =>
  headings((name, level) => (level === 1 ? atx(name, 1) : `\n${write(plain(name))}\n`));
const numbered = (write: (name: string, index: number) => string): Form =>
  headings((name, level, index) => atx(level === 2 ? write(name, index) : name, level));

/** Rewrites the items of a report's numbered questions, when all of them are plain and stand on a line of their own. */
const questions =
  (write: (number: string, question: string) => string): Form =>
  (text) => {
    const lines = text.split('\n');
    let answers = false;
    const asked = lines.flatMap((line, at) => {
      if (/^(?:#|\*\*)/.test(line)) answers = /antwoord/i.test(line);
      return !answers && /^\d{1,2}\. /.test(line) ? [at] : [];
    });
    const simple = asked.every((at) => !/[*_`\r]|\?\s+\S/.test(lines[at] ?? ''));
    const mostlyAsk = asked.filter((at) => lines[at]?.includes('?')).length * 2 >= asked.length;
    if (asked.length < 2 || !simple || !mostlyAsk) return text;
    const inList = /^(?:-|\d+[.)]) /.test(write('1', 'x'));
    const rewritten = lines.map((line, at) => {
      const [, number = '', question = ''] = /^(\d{1,2})\. (.*?)\s*$/.exec(line) ?? [];
      if (asked.includes(at)) return write(number, question);
      return inList || at < (asked[0] ?? 0) ? line : line.replace(/^ {2,4}(?=\S)/, '');
    });
    return rewritten.join('\n');
  };

const forms: Readonly<Record<string, Form>> = {
  '## Actoren ##': headings((name, level) => `${atx(name, level)} ${'#'.repeat(level)}`),
  '## **Actoren**': headings((name, level) => atx(`**${plain(name)}**`, level)),
  '## *Actoren*': headings((name, level) => atx(`*${plain(name)}*`, level)),
  '## <u>Actoren</u>': headings((name, level) => atx(`<u>${name}</u>`, level)),
  '## <a id="_Toc1"></a>Actoren': headings((name, level) => atx(`<a id="_Toc1"></a>${name}`, level)),
  '## Actoren {#actoren}': headings((name, level) => atx(/\{/.test(name) ? name : `${name} {#x-1 .unnumbered}`, level)),
  '## ACTOREN': headings((name, level) => atx(/[[\]<>&{]/.test(name) ? name : name.toUpperCase(), level)),
  '## actoren': headings((name, level) => atx(/[[\]<>&{]/.test(name) ? name : name.toLowerCase(), level)),
  '## Actoren&nbsp;': headings((name, level) => atx(`${name}&nbsp;`, level)),
  '## Actoren<br>': headings((name, level) => atx(`${name}<br>`, level)),
  '## 1. Actoren': numbered((name, index) => `${String(index)}. ${name}`),
  '## 2.1 Actoren': numbered((name, index) => `2.${String(index)} ${name}`),
  '## 1) Actoren': numbered((name, index) => `${String(index)}) ${name}`),
  '## a. Actoren': numbered((name, index) => `${String.fromCharCode(96 + index)}. ${name}`),
  '## Hoofdstuk 1: Actoren': numbered((name, index) => `Hoofdstuk ${String(index)}: ${name}`),
  '## 📌 Actoren': numbered((name) => `📌 ${name}`),
  '## ① Actoren': numbered((name) => `① ${name}`),
  '**Actoren** on a line': belowTitle((name) => `**${name}**`),
  '***Actoren*** on a line': belowTitle((name) => `***${name}***`),
  '__Actoren__ on a line': belowTitle((name) => `__${name}__`),
  'a rule before every heading': headings((name, level) =>
    level === 2 ? `\n---\n\n${atx(name, 2)}` : atx(name, level),
  ),
  '\\r\\n': (text) => text.replace(/\r?\n/g, '\r\n'),
  'letters and accents apart (NFD)': (text) => text.normalize('NFD'),
  'spaces at the end of lines': (text) => text.replace(/(?<!\r)\n/g, '  \n'),
  'two blank lines for one': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'lines with only a hard space': (text) => text.replace(/\n\n/g, '\n\n\u00a0\n\n'),
  'curly apostrophes': (text) => text.replace(/'/g, '’'),
  '1) question': questions((number, question) => `${number}) ${question}`),
  '- question': questions((_, question) => `- ${question}`),
  '1. **question**': questions((number, question) => `${number}. **${question}**`),
  '**1. question**': questions((number, question) => `\n**${number}. ${question}**\n`),
  '**1.** question': questions((number, question) => `\n**${number}.** ${question}\n`),
  '**question**': questions((_, question) => `\n**${question}**\n`),
  '1\\. question': questions((number, question) => `\n${number}\\. ${question}\n`),
  'Vraag 1: question': questions((number, question) => `\nVraag ${number}: ${question}\n`),
  'Vraag 1 above the question': questions((number, question) => `\nVraag ${number}\n\n${question}\n`),
  'a) question': questions((number, question) => `\n${String.fromCharCode(96 + Number(number))}) ${question}\n`),
  '• question': questions((_, question) => `\n• ${question}\n`),
};

/** Reports in which the form changed says something: levels that tell sections from sub-headings, lists in a list; a letter of its own before each heading. */
const exceptions: Readonly<Record<string, RegExp>> = {
  'set-1/50-krachtwerk.md': /on a line$/,
  'set-4/24-subkoppen-leeg.md': /on a line$/,
  'set-4/40-netwerk-kaal-gemengd.md': /on a line$/,
  'set-5/27-geneste-lijsten.md': /^(?:1\\\.|Vraag|a\)|•)/,
  'set-7/27-starrt-zonder-transfer.md': /^## (?:1\.|2\.1|1\)|a\.|Hoofdstuk|📌|①)/,
  'set-5/07-pandoc-ankers.md': /&nbsp;|<br>|\\r|on a line/,
};

const here = import.meta.dirname;
const reports = readdirSync(here)
  .filter((name) => name.startsWith('set-'))
  .flatMap((set) => readdirSync(path.join(here, set)).map((file) => `${set}/${file}`))
  .filter((name) => name.endsWith('.md'));

/** In the inner loop a form is tried on so many reports. */
const MOST_IN_INNER_LOOP = 3;

/** Every so many reports a form is tried on; `FORMS_ON=all` tries all of them. */
const step = process.env['FORMS_ON'] === 'all' ? 1 : takesAll ? 11 : 21;

const shown = new Set([
  'structure/missing-section',
  'structure/empty-section',
  'questions/unanswered',
  'questions/repeated',
]);

function found(text: string): readonly string[] {
  return lint(text, defaultSettings())
    .findings.filter(({ ruleId, severity }) => shown.has(ruleId) && !(severity === 'info' && ruleId.startsWith('q')))
    .map(({ ruleId, data }) => `${ruleId} ${ruleId.startsWith('s') ? String(data['section']) : ''}`)
    .sort();
}

const original = new Map<string, { readonly text: string; readonly findings: readonly string[] }>();

function read(report: string): { readonly text: string; readonly findings: readonly string[] } {
  const known = original.get(report);
  if (known) return known;
  const text = readFileSync(path.join(here, report), 'utf8');
  const fresh = { text, findings: found(text) };
  original.set(report, fresh);
  return fresh;
}

describe('a report in another form has the same findings', () => {
  Object.entries(forms).forEach(([name, form], at) => {
    it(name, () => {
      const chosen = reports.filter((report, index) => index % step === at % step && !exceptions[report]?.test(name));
      let tried = 0;
      for (const report of chosen) {
        const { text, findings } = read(report);
        const changed = form(text);
        if (changed === text) continue;
        tried++;
        assert.deepEqual(found(changed), findings, report);
        if (!takesAll && tried === MOST_IN_INNER_LOOP) break;
      }
      assert.ok(tried > 0);
    });
  });
});
