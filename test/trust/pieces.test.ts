/**
 * Rules and detectors read no text that is longer than `LONGEST_PIECE` at once: that is what bounds the time of the patterns
 * that `pattern-bounds.json` lists with `within`. What is longer is read in pieces, from which no report of the tests suffers.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksOf } from '../../server/src/core/markdown/document.ts';
import { leafBlocksOf } from '../../server/src/core/markdown/leaf-blocks.ts';
import { sourceSpan } from '../../server/src/core/markdown/source-map.ts';
import { chunksOf } from '../../server/src/core/report/prose/chunks.ts';
import { defaultSettings, lint, readReport, tooFullBlocks } from '../../server/src/core/index.ts';
import { LONGEST_PIECE, piecesOf } from '../../server/src/core/text/pieces.ts';
import { sentences } from '../../server/src/core/text/sentences.ts';
import { some } from '../support/generated.ts';
import { longTexts } from '../support/long-texts.ts';
import { mostFor, readBounds, type PatternBound } from '../support/patterns/bounds.ts';
import { hashOf } from '../support/patterns/pattern.ts';
import { reportTexts } from '../support/report-texts.ts';

const settings = defaultSettings();
const word = 'bezoek ';

describe('a text that is too long to be read at once', () => {
  const { exec } = RegExp.prototype;
  afterEach(() => {
    RegExp.prototype.exec = exec;
  });

  it('is given in pieces to each pattern whose time that bounds', () => {
    const bounds = readBounds();
    const boundOf = new Map<string, PatternBound | undefined>();
    const tooLong = new Set<string>();
    const long = new Set<string>();
    let name = '';
    RegExp.prototype.exec = function recorded(this: RegExp, text: string) {
      if (text.length > LONGEST_PIECE / 2) {
        RegExp.prototype.exec = exec;
        const source = `${this.flags}/${this.source}`;
        if (!boundOf.has(source)) boundOf.set(source, bounds.get(hashOf(this)));
        const bound = boundOf.get(source);
        if (bound?.within) long.add(source);
        if (bound && text.length > mostFor(bound))
          tooLong.add(`${name}: ${String(text.length)} units for ${bound.where} ${bound.pattern}`);
        RegExp.prototype.exec = recorded;
      }
      return exec.call(this, text);
    };
    for (const [what, text] of Object.entries(longTexts)) {
      name = what;
      lint(text, settings);
    }
    RegExp.prototype.exec = exec;
    assert.deepEqual([...tooLong], []);
    // So that the texts do come to the patterns.
    assert.ok(long.size > 40, String(long.size));
  }).timeout(60_000);

  it('is no sentence in any report of the tests, and a long paragraph has lines or sentences to be cut behind', () => {
    let longest = 0;
    for (const text of some([...reportTexts()], 20, 4)) {
      const report = readReport(text, settings);
      for (const { chunk } of chunksOf(report.prose))
        for (const sentence of sentences(chunk.text)) longest = Math.max(longest, sentence.text.length);
      assert.deepEqual(tooFullBlocks(report), []);
    }
    assert.ok(longest > 300 && longest < LONGEST_PIECE * 0.6, String(longest));
  }).timeout(60_000);

  it('is whole in its pieces, none of which is longer than the limit', () => {
    const pieces = fc.array(
      fc.constantFrom('a', ' ', '. ', '\n', '😀', word, word.repeat(300), '…”'.repeat(900), 'x'.repeat(2600)),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const cut = piecesOf(text).map(({ start, end }) => text.slice(start, end));
        assert.equal(cut.join(''), text);
        assert.ok(cut.every(({ length }) => length <= LONGEST_PIECE));
        assert.ok(cut.every((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece)));
        assert.deepEqual(
          sentences(text).map(({ start, end }) => text.slice(start, end)),
          sentences(text).map((each) => each.text),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('ends a piece behind a line, else a sentence, else a word', () => {
    const long = word.repeat(400);
    const firstOf = (text: string): string => text.slice(0, piecesOf(text)[0]?.end);
    assert.ok(firstOf(`${long}\n${long}. ${long}`).endsWith(' \n'));
    assert.ok(firstOf(`${long}b. ${long}${long}`).endsWith('b. '));
    assert.ok(firstOf(long.repeat(3)).endsWith(word));
    assert.equal(firstOf('x'.repeat(9000)).length, LONGEST_PIECE);
  });
});

describe('what is found in a text that is read in pieces', () => {
  const bsn = '123456782';
  const placesOf = (text: string): readonly string[] =>
    lint(text, settings)
      .findings.filter(({ ruleId }) => ruleId === 'privacy/bsn')
      .map(({ span }) => text.slice(span.start, span.end));

  for (const [where, text] of [
    ['in a paragraph', `# Casus\n\n${word.repeat(1200)}BSN ${bsn}. ${word.repeat(900)}BSN ${bsn}\n`],
    [
      'in one with markup',
      `# Casus\n\n**Let &amp; op** ${`*${word.trim()}* `.repeat(1000)}BSN **${bsn}**. ${word.repeat(900)}BSN ${bsn}\n`,
    ],
    ['in a cell', `# Casus\n\n|Naam|BSN|\n|-|-|\n|${word.repeat(1200)}|${bsn}|\n|${word.repeat(900)}|BSN ${bsn}|\n`],
    [
      'in a table',
      `# Casus\n\n|Wat|BSN|\n|-|-|\n${`|${word}|nee|\n`.repeat(500)}|BSN|${bsn}|\n${`|${word}|nee|\n`.repeat(400)}|BSN|${bsn}|\n`,
    ],
    ['in a comment', `# Casus\n\nTekst.\n\n<!-- ${word.repeat(1200)} BSN ${bsn}. ${word.repeat(900)} BSN ${bsn} -->\n`],
    [
      'in front matter',
      `---\ncliënt: ${word.repeat(1200)} BSN ${bsn}. ${word.repeat(900)} BSN ${bsn}\n---\n\n# Casus\n\nTekst.\n`,
    ],
  ] as const)
    it(`stands in its own place: ${where}`, () => {
      assert.deepEqual(placesOf(text), [bsn, bsn]);
    });

  it('has leaf blocks that stand one behind the other, and only the first piece of a heading is one', () => {
    const text = `# ${word.repeat(2000)}\n\n- ${word.repeat(900)}\n- kort\n`;
    const leaves = leafBlocksOf(blocksOf(text));
    assert.deepEqual(
      leaves.map(({ kind }) => kind),
      ['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    );
    for (const { origin, span, rendered } of leaves) {
      const source = sourceSpan(rendered.segments, { start: 0, end: rendered.text.length });
      assert.equal(text.slice(origin.start + source.start, origin.start + source.end), rendered.text);
      assert.ok(span.start <= source.start && source.end <= span.end);
    }
  });

  it('is told only where a piece ends within a sentence', () => {
    const told = (text: string): readonly number[] => tooFullBlocks(readReport(text, settings));
    const sentence = `${word.repeat(20).trim()}. `;
    assert.deepEqual(told(`# Casus\n\n${sentence.repeat(100)}\n`), []);
    assert.deepEqual(told(`# Casus\n\n${`${word.repeat(20).trim()}\n`.repeat(100)}\n`), []);
    assert.deepEqual(told(`# Casus\n\n${word.repeat(1500)}\n`), [9]);
  });
});
