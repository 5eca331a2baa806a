/** What a text may tell of violence, by its words alone: most texts hold no word of it and are read no further. */
import { once } from '../../incremental/memo.ts';
import { Triggers } from '../../text/triggers.ts';
import type { HarmFrame } from './harm-frame.ts';
import { firstEnglish, frames, patternsOfHarm } from './harm-patterns.ts';
import { isForcefulForm, isViolentForm } from './harm-verbs.ts';
import { wordsOfHarm } from './needed-words.generated.ts';

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

const triggers = once(() => new Triggers(wordsOfHarm, [isViolentForm, isForcefulForm]));

const [TERM, HONOUR, MARK_OF_FORCE] = [frames.length, frames.length + 1, frames.length + 2];
const [VIOLENT_VERB, FORCEFUL_VERB] = [patternsOfHarm.length, patternsOfHarm.length + 1];

/** Undefined when the text tells of no violence. */
export function mayTell(text: string): MayTell | undefined {
  const asked = triggers().askedIn(text);
  if (asked.length === 0) return undefined;
  const may: MayTell = {
    frames: asked.flatMap((number) => frames[number] ?? []),
    term: asked.includes(TERM),
    honour: asked.includes(HONOUR),
    violentVerb: asked.includes(VIOLENT_VERB),
    force: asked.includes(FORCEFUL_VERB) && asked.includes(MARK_OF_FORCE),
  };
  return may.frames.length > 0 || may.term || may.honour || may.violentVerb || may.force ? may : undefined;
}

/** Frames for sentences in English. */
export const isForEnglish = (frame: HarmFrame): boolean => english.has(frame);
const english: ReadonlySet<HarmFrame> = new Set(frames.slice(firstEnglish));
