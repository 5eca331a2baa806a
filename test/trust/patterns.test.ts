/**
 * Every pattern of the server was put to `recheck`: can some text make it take more than linear time? One of which that isn't
 * ruled out stands in `pattern-bounds.json` with `within` (it gets no more than is read at once: `pieces.test.ts`), with `most` (the longest
 * text it was seen to get, in measurements with lines of thousands of units; no promise of its callers, and `linear.test.ts`
 * fails where an attack gives it more), with `why` it can't take long, or with `open`: nobody wrote a bound yet, and it may
 * take quadratic time or worse.
 */
import assert from 'node:assert/strict';
import { allPatterns } from '../support/patterns/all.ts';
import { readAnswers } from '../support/patterns/answers.ts';
import { readBounds } from '../support/patterns/bounds.ts';
import type { Pattern } from '../support/patterns/pattern.ts';

/** May only become less: a new pattern is safe or has its bound written. */
const mostOpen = 0;

describe('the patterns of the server', () => {
  let patterns: ReadonlyMap<string, Pattern>;
  const answers = readAnswers();
  const bounds = readBounds();

  before(function () {
    this.timeout(60_000);
    patterns = allPatterns();
  });

  it('were all checked (`npm run patterns` asks about new ones)', () => {
    const missing = [...patterns].filter(([name]) => !answers.has(name));
    assert.deepEqual(missing.map(shown), []);
  });

  it('take linear time, or have a bound', () => {
    const without = [...patterns].filter(([name]) => answers.get(name) !== 'safe' && !bounds.has(name));
    assert.deepEqual(without.map(shown), []);
  });

  it('are all that stand in the lists', () => {
    const gone = [...answers.keys()].filter((name) => !patterns.has(name));
    assert.deepEqual(gone, [], 'answers about patterns that are gone: `npm run patterns`');
    const needless = [...bounds].filter(([name]) => !patterns.has(name) || answers.get(name) === 'safe');
    assert.deepEqual(
      needless.map(([name, { where }]) => `${name} ${where}`),
      [],
      'bounds of patterns that are gone or safe',
    );
  });

  it('have a bound that says something', () => {
    for (const [name, { most, within, why, open }] of bounds)
      assert.ok((most !== undefined && most > 0) || within === 'piece' || (why ?? '').length > 20 || open, name);
  });

  it('do not wait for a bound more than before', () => {
    const open = [...bounds.values()].filter((bound) => bound.open);
    assert.ok(open.length <= mostOpen, `${String(open.length)} wait, ${String(mostOpen)} may`);
  });
});

const shown = ([name, { where, source, flags }]: readonly [string, Pattern]): string =>
  `${name} ${where} /${source}/${flags}`;
