/** Tells what made the scorer take a word for a person's name: its lists, its letters, the words around it. */
import type { CandidateWords } from '../candidates.ts';
import { FEATURE } from './feature-templates.ts';
import { writeFeatures } from './features.ts';
import { PERSON, type PassageSurroundings } from './scorer.ts';
import { addWeights } from './sums.ts';
import { LABEL_COUNT, type Weights } from './weights-table.ts';
import { written } from './written-features.ts';

/** What a feature is about. */
export type Aspect = 'lists' | 'letters' | 'before' | 'after' | 'cues' | 'document' | 'around';

/** By aspect: how far its features put the label PERSON above the best other label. Units of the weights. */
export type Strengths = Readonly<Record<Aspect, number>>;

export const noStrengths: Strengths = { lists: 0, letters: 0, before: 0, after: 0, cues: 0, document: 0, around: 0 };

/** The aspect of each template up to the one named, in the order of the templates. */
const lastTemplates: readonly (readonly [number, Aspect])[] = [
  [FEATURE.COMMON_WORD, 'lists'],
  [FEATURE.LENGTH, 'letters'],
  [FEATURE.TWO_WORDS_BEFORE, 'before'],
  [FEATURE.SECOND_AFTER_CUE, 'after'],
  [FEATURE.LABEL_BEFORE_AND_PROFILE, 'before'],
  [FEATURE.MENTION_CUE_AND_PROFILE, 'cues'],
  [FEATURE.MENTIONS_AND_START, 'document'],
];
const aspects: readonly Aspect[] = Array.from(
  { length: FEATURE.GENRE_AND_CUE + 1 },
  (_, template) => lastTemplates.find(([last]) => template <= last)?.[1] ?? 'around',
);

const sums = new Float64Array(LABEL_COUNT);

/** Adds what the features of word `i` say to `strengths`. `labelBefore`: the label of the word before. */
export function addStrengths(
  strengths: Record<Aspect, number>,
  candidates: CandidateWords,
  i: number,
  { table }: Weights,
  { labelBefore, hashAfter }: PassageSurroundings,
): void {
  writeFeatures(candidates, i, labelBefore, hashAfter);
  addWeights(table, sums.fill(0));
  let rival = 0;
  for (let label = 1; label < LABEL_COUNT; label++)
    if (label !== PERSON && (sums[label] ?? 0) > (sums[rival] ?? 0)) rival = label;
  for (let k = 0; k < written.count; k++) {
    const row = (written.buckets[k] ?? 0) * LABEL_COUNT;
    strengths[aspects[written.templates[k] ?? 0] ?? 'around'] += (table[row + PERSON] ?? 0) - (table[row + rival] ?? 0);
  }
}
