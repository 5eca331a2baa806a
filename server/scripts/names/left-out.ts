/** Scorers that were trained without some of the authors, to be judged on them. */
import type { Weights } from '../../src/core/detection/names/scoring/weights-table.ts';
import { developmentFiles, readExamples, readTrainingExamples, trainingFiles, type Example } from './data.ts';
import { train } from './train.ts';

/** How many times a scorer is trained where each author is left out once; each time a part of the authors is. */
export const FOLDS = 4;

export interface DevelopmentSet {
  readonly file: string;
  readonly examples: readonly Example[];
}

export const developmentSets: readonly DevelopmentSet[] = developmentFiles().map((file) => ({
  file,
  examples: readExamples(file),
}));
/** Texts that are only for training. */
export const trainingTexts: readonly Example[] = trainingFiles().flatMap(readTrainingExamples);

const trained = new Map<string, Weights>();

/** The weights of a scorer that saw neither the set with this index nor, with fewer folds than sets, some others. */
export function weightsWithout(index: number, folds: number): Weights {
  const fold = index % folds;
  const key = `${String(fold)} of ${String(folds)}`;
  const known = trained.get(key);
  if (known) return known;
  const seen = developmentSets.filter((_, other) => other % folds !== fold);
  const weights = train([...seen.flatMap(({ examples }) => examples), ...trainingTexts]);
  trained.set(key, weights);
  return weights;
}
