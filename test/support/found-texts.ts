/** The texts that one detector finds in a text, which is read as prose without markup: `foundTexts('age', 'Loes is 31.')`. */
import { plainProse } from '../../server/scripts/plain-prose.ts';
import { findAll } from '../../server/src/core/detection/detect.ts';

export const foundTexts = (detector: string, text: string): readonly string[] =>
  (findAll(plainProse(text)).get(detector) ?? []).map(({ start, end }) => text.slice(start, end));
