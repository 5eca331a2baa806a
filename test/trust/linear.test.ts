/**
 * A lint takes linear time on any input: four times as much of an attack takes no more than some four times the steps
 * (`count-steps.mjs` says what a step is, and what it can't see). And no ordinary report comes near the bounds by which
 * that holds for markup.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { defaultSettings, lint, tooFullBlocks } from '../../server/src/core/index.ts';
import { blocksOf, parseMarkdown, type PositionedBlock } from '../../server/src/core/markdown/document.ts';
import { inlineBounds, inlineWithin, type InlineBounds } from '../../server/src/core/markdown/bounded-inline.ts';
import { attacks } from '../support/attacks.ts';
import { countOf, some } from '../support/generated.ts';
import { mostFor, readBounds } from '../support/patterns/bounds.ts';
import { hashOf } from '../support/patterns/pattern.ts';
import { reportTexts } from '../support/report-texts.ts';

const root = resolve(import.meta.dirname, '../..');

interface Steps {
  readonly blocks: number;
  readonly inBuiltIns: number;
}

/** What `count-steps.mjs` prints. */
interface Printed {
  readonly counted: readonly { readonly name: string; readonly once: Steps; readonly fourTimes: Steps }[];
  readonly given: readonly { readonly source: string; readonly flags: string; readonly units: number }[];
}

/** Units of the smaller text. With 1500 growth of comments that switch on and off, of own templates and of wide tables shows too. */
const units = countOf({ all: 700, few: 700 }, 'CASUS_UNITS');

/** Four is linear and sixteen quadratic; a text this short still has some overhead that grows in another way. */
const mostGrowth = 5.3;

describe('a lint of text made to take long', () => {
  const stepsOf = new Map<string, { readonly once: Steps; readonly fourTimes: Steps }>();
  const longest = new Map<string, number>();

  before(async function () {
    this.timeout(300_000);
    const folder = mkdtempSync(join(os.tmpdir(), 'casus-steps-'));
    try {
      const outfile = join(folder, 'attacked.cjs');
      const entryPoints = [join(root, 'test/support/attacked.ts')];
      await build({ entryPoints, outfile, bundle: true, platform: 'node', charset: 'utf8', logLevel: 'error' });
      const script = join(root, 'test/support/count-steps.mjs');
      const printed = execFileSync(process.execPath, [script, outfile, String(units)], {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      const { counted, given } = JSON.parse(printed) as Printed;
      for (const { name, ...steps } of counted) stepsOf.set(name, steps);
      for (const { units: length, ...pattern } of given) {
        const name = hashOf(pattern);
        longest.set(name, Math.max(longest.get(name) ?? 0, length));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives no pattern a longer text than the bound says that is written for it', () => {
    const bounds = [...readBounds()].filter(([name]) => longest.has(name));
    assert.ok(bounds.length > 50, 'the patterns that were met are not those of the list');
    for (const [name, bound] of bounds)
      assert.ok(
        (longest.get(name) ?? 0) <= mostFor(bound),
        `${bound.where} /${bound.pattern}/: ${String(longest.get(name))} units`,
      );
  });

  for (const { name } of attacks) {
    it(`takes linear time: ${name}`, () => {
      const steps = stepsOf.get(name);
      assert.ok(steps);
      const { once, fourTimes } = steps;
      const growth = (fourTimes.blocks + fourTimes.inBuiltIns) / (once.blocks + once.inBuiltIns);
      assert.ok(growth < mostGrowth, `four times as much takes ${growth.toFixed(1)} times the steps`);
    });
  }
});

describe('markup that is read as text, because there is too much of it', () => {
  it('is found nowhere near in any report of the tests: none passes a fifth of the bounds', () => {
    const fifth = Object.fromEntries(
      Object.entries(inlineBounds).map(([name, bound]) => [name, bound / 5]),
    ) as unknown as InlineBounds;
    const passes = (text: string): boolean => {
      let isPassed = false;
      const within = inlineWithin(() => (isPassed = true), fifth);
      fromMarkdown(text, { extensions: [gfmTable(), gfmFootnote(), within] });
      return isPassed;
    };
    assert.ok(passes('**a '.repeat(inlineBounds.emphasis / 5 + 1)));
    // A block with fewer marks and code than the least bound passes none.
    const least = Math.min(...Object.values(fifth));
    const mayPass = ({ block: { plain, text } }: PositionedBlock): boolean =>
      !plain && (text.length > fifth.codePieces || (text.match(/[*_[\]`<&\\!]/g) ?? []).length > least);
    const marked = some([...reportTexts()], 4).flatMap((text) => blocksOf(text).filter(mayPass));
    assert.equal(marked.filter(({ block }) => passes(block.text)).length, 0);
  });

  it('is told', () => {
    const text = `# Casus\n\nGewoon.\n\n${'**a '.repeat(inlineBounds.emphasis + 1)}\n`;
    const { report } = lint(text, defaultSettings());
    assert.deepEqual(tooFullBlocks(report), [text.indexOf('**a')]);
  });

  it('is not said of what is within the bounds', () => {
    const { report } = lint(`# Casus\n\n${'**a** '.repeat(inlineBounds.emphasis / 2)}\n`, defaultSettings());
    assert.deepEqual(tooFullBlocks(report), []);
  });

  it('keeps its characters and its place', () => {
    const text = '*a '.repeat(inlineBounds.emphasis + 50) + 'eind';
    const [paragraph] = parseMarkdown(text).children;
    assert.ok(paragraph && 'children' in paragraph);
    const last = paragraph.children.at(-1);
    assert.ok(last && 'value' in last && last.value.endsWith('*a eind'));
    assert.equal(last.position?.end.offset, text.length);
  });
});
