/** The words that name a model in a title: "STARR", "Gibbs". */
import { memo } from '../incremental/memo.ts';
import { fold } from '../text/fold.ts';
import type { Template } from './model.ts';

/** Folded, with a space at both ends: to be looked for in a text that has them too. */
export const foldedCues = memo(({ cues }: Template) => cues.map((cue) => ` ${fold(cue)} `));
