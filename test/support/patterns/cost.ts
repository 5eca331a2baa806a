/**
 * `npm run patterns -- --cost`: what the patterns that are bounded by `LONGEST_PIECE` cost for a text of that length, made to take
 * long: of what `recheck` pumps, and of the words of the pattern itself. Prints the dearest.
 */
import { Worker } from 'node:worker_threads';
import { check } from 'recheck';
import { LONGEST_PIECE } from '../../../server/src/core/text/pieces.ts';
import { allPatterns } from './all.ts';
import { readBounds } from './bounds.ts';
import type { Pattern } from './pattern.ts';

/** Milliseconds for the question where the pattern is weak, and for one pattern with all its texts. */
const questionTime = 3000;
const patternTime = 120_000;

/** The texts made of these again and again are tried on each pattern. */
const common = [
  'a',
  'A',
  'Aa ',
  'aa ',
  ' ',
  '\t',
  '\n',
  '.',
  ', ',
  '. ',
  '- ',
  '1',
  '1 ',
  '(',
  '"',
  '“',
  ': ',
  'A. ',
  'de ',
  'a, a en ',
];

const repeated = (before: string, piece: string, after: string): string =>
  (
    before +
    piece.repeat(Math.ceil(LONGEST_PIECE / piece.length)).slice(0, LONGEST_PIECE - before.length - after.length) +
    after
  ).slice(0, LONGEST_PIECE);

async function textsFor({ source, flags }: Pattern): Promise<readonly string[]> {
  const words = [...new Set(source.match(/[A-Za-zà-ÿ]{2,}/g) ?? [])].slice(0, 80);
  const texts = [...common, ...words.flatMap((word) => [`${word} `, word])].flatMap((piece) => [
    repeated('', piece, ''),
    repeated(`${words[0] ?? ''} `, piece, '\0'),
  ]);
  const { attack } = (await check(source, flags.replace(/[dg]/g, ''), { timeout: questionTime })) as {
    attack?: Attack;
  };
  if (!attack) return texts;
  const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length);
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor((LONGEST_PIECE - fixed) / pumped));
  return [...texts, attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix];
}

interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** Runs in a thread, which can be ended when a pattern takes for ever. */
const inThread = `
const { parentPort, workerData: { source, flags, texts } } = require('node:worker_threads');
const pattern = new RegExp(source, flags.replace(/[dgy]/g, '') + 'g');
let most = 0;
for (const text of texts) {
  const start = process.cpuUsage();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) if (match[0] === '') pattern.lastIndex++;
  most = Math.max(most, process.cpuUsage(start).user / 1000);
}
parentPort.postMessage(most);`;

/** Milliseconds of CPU for the dearest of the texts; Infinity when it takes too long to wait for. */
async function costOf(pattern: Pattern): Promise<number> {
  const worker = new Worker(inThread, { eval: true, workerData: { ...pattern, texts: await textsFor(pattern) } });
  const cost = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(resolve, patternTime, Infinity);
    worker.once('error', reject).once('message', (most: number) => {
      clearTimeout(timer);
      resolve(most);
    });
  });
  await worker.terminate();
  return cost;
}

export async function printCosts(): Promise<void> {
  const bounds = readBounds();
  const costs: (readonly [number, Pattern])[] = [];
  for (const [name, pattern] of allPatterns())
    if (bounds.get(name)?.within) costs.push([await costOf(pattern), pattern]);
  costs.sort(([a], [b]) => b - a);
  console.log(`${String(costs.length)} patterns, milliseconds for ${String(LONGEST_PIECE)} units:`);
  for (const [cost, { where, source }] of costs.slice(0, 20))
    console.log(`${cost.toFixed(1)} ${where} ${source.slice(0, 60)}`);
}
