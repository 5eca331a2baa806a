/** The cost of an edit, counted in operations, which are the same on every machine. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';
import { isAsked, operations as detecting } from '../../../server/src/core/detection/annotations.ts';
import { operations as scoring } from '../../../server/src/core/detection/names/scoring/scorer.ts';
import { detectors } from '../../../server/src/core/detection/registry.generated.ts';
import { tokenize } from '../../../server/src/core/detection/tokens/tokenize.ts';
import { blocksOf } from '../../../server/src/core/markdown/document.ts';
import { operations as reading } from '../../../server/src/core/markdown/remark.ts';

const settings = defaultSettings();

/** How many detectors are asked about a passage. */
const askedAbout = (passage: string): number =>
  detectors.filter((detector) => isAsked(detector, tokenize(passage))).length;

const paragraphs = [
  'Gisteren belde mevrouw De Wit. Zij vertelde dat het thuis niet goed ging met haar zoon.',
  'In het team spraken we af om het een week aan te zien. Joris is 17 en woont bij zijn tante.',
  'Daarna hebben we samen de volgende stap besproken, zoals Wolf en Jansen (2011) dat noemen.',
  '- Een punt met `code`\n- Nog een punt',
];
const text = `# Een deur op een kier\n\n## Casusbeschrijving\n\n${`${paragraphs.join('\n\n')}\n\n`.repeat(60)}Slot.\n`;

/** The offset of these words in the middle of the text. */
const at = (words: string): number => text.indexOf(words, text.length / 2);

interface Cost {
  readonly blocks: number;
  readonly units: number;
  readonly detectors: number;
  readonly candidates: number;
}

function costOf(offset: number, inserted: string, cut = 0): Cost {
  const edited = text.slice(0, offset) + inserted + text.slice(offset + cut);
  const blocksBefore = blocksOf(text);
  const old = new Set(blocksBefore.map(({ block }) => block));
  const blocks = blocksOf(edited, { text, blocks: blocksBefore }).filter(({ block }) => !old.has(block)).length;
  const before = lint(text, settings);
  const { units } = reading;
  const { detectors: ran } = detecting;
  const { candidates } = scoring;
  lint(edited, settings, { previous: before.report });
  return {
    blocks,
    units: reading.units - units,
    detectors: detecting.detectors - ran,
    candidates: scoring.candidates - candidates,
  };
}

describe('an edit', () => {
  it('of a word reads one block, without remark, and searches only that block for details', () => {
    const cost = costOf(at('spraken we'), 'x');
    const edited = (paragraphs[1] ?? '').replace('spraken we', 'xspraken we');
    assert.deepEqual(cost, { blocks: 1, units: 0, detectors: askedAbout(edited), candidates: 2 });
    assert.ok(cost.detectors < detectors.length);
  });

  it('gives remark no more than the block it stands in', () => {
    const list = paragraphs[3] ?? '';
    const { blocks, units } = costOf(at('punt met'), 'x');
    assert.equal(blocks, 1);
    assert.ok(units > 0 && units <= list.length + 4, `${String(units)} units`);
  });

  it('that splits a paragraph reads the two parts', () => {
    const { blocks, detectors: ran } = costOf(at('Zij vertelde'), '\n\n');
    assert.equal(blocks, 2);
    const parts = (paragraphs[0] ?? '').split('Zij vertelde');
    assert.equal(ran, askedAbout(parts[0] ?? '') + askedAbout(`Zij vertelde${parts[1] ?? ''}`));
  });

  it('that adds a name scores only the candidates again about which the document now says something else', () => {
    const once = costOf(at('vertelde dat'), 'Okkema ');
    assert.equal(once.detectors, askedAbout((paragraphs[0] ?? '').replace('vertelde dat', 'Okkema vertelde dat')));
    assert.ok(once.candidates <= 8, `${String(once.candidates)} candidates`);
    // When the last mention of a word in lower case goes, only its mentions with a capital are scored again.
    const first = lint(text.replaceAll('belde', 'sprak').replace('sprak', 'belde'), settings);
    const { candidates } = scoring;
    lint(text.replaceAll('belde', 'sprak'), settings, { previous: first.report });
    assert.ok(scoring.candidates - candidates <= 8);
  });

  it('that changes nothing costs nothing', () => {
    assert.deepEqual(costOf(at('vertelde'), ''), { blocks: 0, units: 0, detectors: 0, candidates: 0 });
  });
});
