/** The file of answers: for each pattern of the server, by its name (`hashOf`), what `recheck` said. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Verdict } from './pattern.ts';

export const answersFile = join(resolve(import.meta.dirname, '../../trust'), 'patterns.txt');

const isVerdict = (word: string | undefined): word is Verdict =>
  word === 'safe' || word === 'vulnerable' || word === 'unknown';

/** Empty when there is no file. */
export function readAnswers(): Map<string, Verdict> {
  const answers = new Map<string, Verdict>();
  for (const line of contentOf(answersFile).split('\n')) {
    const [name, verdict] = line.split(' ');
    if (name && isVerdict(verdict)) answers.set(name, verdict);
  }
  return answers;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export const writeAnswers = (answers: ReadonlyMap<string, Verdict>): void =>
  writeFileSync(
    answersFile,
    [...answers]
      .map(([name, verdict]) => `${name} ${verdict}\n`)
      .sort()
      .join(''),
  );
