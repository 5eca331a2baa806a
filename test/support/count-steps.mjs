/**
 * Counts the steps of each attack at one size and at four times that size, and the longest text that each pattern was given, and prints both as JSON:
 * `node count-steps.mjs BUNDLE UNITS [NAME]`. BUNDLE: `attacked.ts` as one CommonJS file; NAME: of the attacks, or a part of it.
 *
 * A step is one time that V8 enters a block of JavaScript (its precise coverage), in core and in every library; so loops and
 * callbacks count. Built-in functions run unseen by it, so those that may go through a whole text or list are wrapped, and
 * count the characters or items that they go through at least. What neither sees: how often a pattern tries again
 * from another place (`patterns.test.ts` is for that), spreading, sorting, and what V8 itself does, such as
 * collecting garbage. The same code gives the same numbers, on a fast machine and a slow one.
 */
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';

const [bundle, units, only = ''] = process.argv.slice(2);
let inBuiltIns = 0;

/** Replaces a method by one that also counts: `cost` gets the receiver, the answer and the arguments. */
function counting(prototype, names, cost) {
  for (const name of names) {
    const original = prototype[name];
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(...args) {
        const answer = original.apply(this, args);
        inBuiltIns += cost(this, answer, args);
        return answer;
      },
    });
  }
}

/** How far a search from `from` went. */
const searched = (text, found, from) => (found < 0 ? text.length - from : found - from);

// Items that are copied or moved.
counting(Array.prototype, ['slice', 'concat', 'reverse'], (_, { length }) => length);
counting(Array.prototype, ['join', 'unshift'], ({ length }) => length);
counting(Array.prototype, ['splice'], ({ length }, removed, [start = 0]) => {
  const moves = start < 0 ? -start : length - start;
  return Math.max(0, moves) + removed.length;
});
counting(Array.prototype, ['indexOf', 'includes'], ({ length }, answer) => (answer > 0 ? answer : length));
// Characters.
counting(String.prototype, ['indexOf'], (text, found, [, from = 0]) => Math.max(0, searched(text, found, from)));
counting(String.prototype, ['lastIndexOf'], (text, found, [, from = text.length]) => Math.max(0, from - found));
counting(String.prototype, ['split', 'trim', 'toLowerCase', 'normalize'], ({ length }) => length);

/** For each pattern the longest text that it was given; the same pattern may be made anew for each text. */
const given = new Map();
const givenTo = new WeakMap();
function recordOf(pattern) {
  const known = givenTo.get(pattern);
  if (known) return known;
  const { source, flags } = pattern;
  const name = `${flags}/${source}`;
  const record = given.get(name) ?? { source, flags, units: 0 };
  given.set(name, record);
  givenTo.set(pattern, record);
  return record;
}

const { exec } = RegExp.prototype;
RegExp.prototype.exec = function counted(text) {
  const record = recordOf(this);
  record.units = Math.max(record.units, String(text).length);
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const match = exec.call(this, text);
  if (match) inBuiltIns += match.index + match[0].length - from;
  else inBuiltIns += this.sticky || this.source.startsWith('^') ? 1 : Math.max(0, String(text).length - from);
  return match;
};

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Before the code is compiled: what was compiled before has no counters.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { attacks, lintAttack } = createRequire(import.meta.url)(bundle);

/** Blocks entered since the last call. */
async function entered() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let count = 0;
  for (const { functions, url } of result) {
    if (url.endsWith('count-steps.mjs')) continue;
    for (const { ranges } of functions) for (const range of ranges) count += range.count;
  }
  return count;
}

async function stepsOf(attack, size) {
  await entered();
  inBuiltIns = 0;
  lintAttack(attack, size);
  return { blocks: await entered(), inBuiltIns };
}

const counted = [];
for (const attack of attacks.filter(({ name }) => name.includes(only))) {
  // Fills what is remembered for good, such as patterns and word lists.
  await stepsOf(attack, 200);
  const size = Math.max(Number(units), attack.steadyFrom ?? 0);
  const once = await stepsOf(attack, size);
  const fourTimes = await stepsOf(attack, 4 * size);
  counted.push({ name: attack.name, once, fourTimes });
}
process.stdout.write(JSON.stringify({ counted, given: [...given.values()] }));
