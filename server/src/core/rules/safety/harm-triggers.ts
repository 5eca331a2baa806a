/** What a text may tell of violence, by its words alone: most texts hold no word of it and are read no further. */
import { numbersIn } from '../asked-patterns.ts';
import type { HarmFrame } from './harm-frame.ts';
import { firstEnglish, FORCEFUL_VERB, frames, harm, HONOUR, TERM, VIOLENT_VERB } from './harm-patterns.ts';

/** What may be found in a text. What isn't here surely is not in it. */
export interface MayTell {
  /** In the order in which they are tried. */
  readonly frames: readonly HarmFrame[];
  readonly term: boolean;
  readonly honour: boolean;
  readonly violentVerb: boolean;
  /** A verb of force, with what makes it harm. */
  readonly force: boolean;
}

/** Undefined when the text tells of no violence. */
export function mayTell(text: string): MayTell | undefined {
  const asked = numbersIn(harm, text);
  if (asked.length === 0) return undefined;
  const may: MayTell = {
    frames: asked.flatMap((number) => frames[number] ?? []),
    term: asked.includes(TERM),
    honour: asked.includes(HONOUR),
    violentVerb: asked.includes(VIOLENT_VERB),
    force: asked.includes(FORCEFUL_VERB) && asked.some((number) => number > HONOUR && number < VIOLENT_VERB),
  };
  return may.frames.length > 0 || may.term || may.honour || may.violentVerb || may.force ? may : undefined;
}

/** Frames for sentences in English. */
export const isForEnglish = (frame: HarmFrame): boolean => english.has(frame);
const english: ReadonlySet<HarmFrame> = new Set(frames.slice(firstEnglish));
