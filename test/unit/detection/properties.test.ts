import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { findAll } from '../../../server/src/core/detection/detect.ts';
import { tokenize } from '../../../server/src/core/detection/tokens/tokenize.ts';

const pieces = [
  'mevrouw', 'Van der', 'Eva', "'s", ' ', ' ', ' ', '\n', '\n\n', '. ', ', ', '(', ')', '06', '12', '345678', '+31', '-', '/', '@', 'post.nl', 'NL91', 'ABNA',
  'BSN', 'is', '34', 'jaar', 'op', 'maart', '2024', 'Dorpsstraat', '12a', '1234', 'AB', '#', '*', '_', '|', ':', '"', '“', '’', 'é', '\u0301', '🌸', 'Łukasz',
  'STICHTING', 'basisschool', 'De', 'http://', 'www.', '[', ']', '<', '&amp;', '\\', 'nul', 'zes', 'Wolf', '2011', '&', ';', 'J.', 'P.', 'al-', "d'", '\t', '---',
]; // prettier-ignore
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 80 })
  .map((parts) => parts.join(''));

describe('detectors: any text', () => {
  it('gives no error; details lie inside the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { prose } = readReport(source, defaultSettings());
        const all = [...findAll(prose).values()].flatMap((details) => {
          for (const [i, { start, end }] of details.entries()) {
            assert.ok(start >= 0 && start < end && end <= prose.text.length);
            assert.ok(i === 0 || (details[i - 1]?.end ?? 0) <= start);
          }
          return details;
        });
        all.sort((a, b) => a.start - b.start);
        for (const [i, { start }] of all.entries()) assert.ok(i === 0 || (all[i - 1]?.end ?? 0) <= start);
        for (const { confidence, evidence } of all) assert.ok(confidence > 0 && confidence <= 1 && evidence.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives tokens that are in order and never overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { count, starts, ends } = tokenize(source);
        for (let i = 0; i < count; i++)
          assert.ok((starts[i] ?? 0) < (ends[i] ?? 0) && (i === 0 || (ends[i - 1] ?? 0) <= (starts[i] ?? 0)));
      }),
    );
  });

  /** CPU time at two lengths is compared, with a generous limit: a quadratic detector is far above it. */
  const hostile: Readonly<Record<string, string>> = {
    digits: '0612 34 ',
    'dashes and digits': '1-2-3-',
    'ats and dots': 'a.@b.',
    capitals: 'Aa Bb Van De ',
    brackets: '(Wolf, ',
    'one long line of cells': '12\t',
    'number words': 'nul zes een ',
    'years and ampersands': 'Wolf & Jansen 2011, ',
    initials: 'J.P.',
    underscores: 'a_b_',
    quotes: '\'t "',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    it(`takes time in proportion to its length: ${name}`, () => {
      const cost = (size: number): number => {
        const source = piece.repeat(Math.ceil(size / piece.length));
        const passage = {
          text: source,
          runs: [{ kind: 'body' as const, start: 0, end: source.length, content: { text: source } }],
          citations: [],
        };
        const prose = { ...passage, passages: [{ passage, start: 0 }], toSource: <T>(span: T): T => span };
        const before = process.cpuUsage();
        findAll(prose);
        const { user, system } = process.cpuUsage(before);
        return user + system;
      };
      cost(2000);
      const small = Math.max(2000, Math.min(cost(4000), cost(4000)));
      assert.ok(cost(32000) < small * 40, `eight times the text may cost at most forty times the work`);
    });
  }
});
