/**
 * `npm run patterns`: asks `recheck` about each pattern of the server that has no answer yet, and writes the file of answers
 * without those that are gone. From an empty file it takes some fifteen minutes, a new pattern seconds.
 */
import { check } from 'recheck';
import { allPatterns } from './all.ts';
import { printCosts } from './cost.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import type { Pattern, Verdict } from './pattern.ts';

/** Milliseconds for one question. */
const timeout = 8000;

/** Where an automaton takes too long, `recheck` tries strings that it makes up. */
async function verdictOf({ source, flags }: Pattern): Promise<Verdict> {
  const relevant = flags.replace(/[dg]/g, '');
  const { status } = await check(source, relevant, { timeout });
  return status === 'unknown' ? (await check(source, relevant, { timeout, checker: 'fuzz' })).status : status;
}

if (process.argv.includes('--cost')) {
  await printCosts();
  process.exit();
}

const known = readAnswers();
const answers = new Map<string, Verdict>();
const waiting = [...allPatterns()].filter(([name]) => {
  const verdict = known.get(name);
  if (verdict) answers.set(name, verdict);
  return !verdict;
});

const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, pattern] = next;
    const verdict = await verdictOf(pattern);
    answers.set(name, verdict);
    // Kept at once: a run from an empty file may be broken off.
    writeAnswers(answers);
    if (verdict !== 'safe') console.log(`${verdict}: ${name} ${pattern.where} /${pattern.source}/${pattern.flags}`);
  }
};
await Promise.all([lane(), lane()]);
writeAnswers(answers);
console.log(`${String(answers.size)} patterns`);
// The checker stays in wait of more.
process.exit();
