/**
 * Finds harm to people by how a sentence tells of it, in Dutch and in English. What is told of a game, a film or a slip
 * is no harm. When in doubt there is none.
 */
import { shift, type Span } from '../../text/span.ts';
import { sentences } from '../../text/sentences.ts';
import { forceIn } from './force.ts';
import type { HarmFrame } from './harm-frame.ts';
import { isForEnglish, mayTell } from './harm-triggers.ts';
import { otherWorld } from './other-worlds.ts';
import { lowerOf, markPeople } from './people.ts';

const mayBeEnglish = /(?<![a-z])(?:the|she|he|his|her|him|my|me|was|they|domestic|child|stalking)(?![a-z])/;

/** What sentences tell of harm: the words that tell it, in the order of the sentences. Offsets into the text. */
export const toldHarm = (text: string): readonly Span[] => sentences(text).flatMap((sentence) => harmIn(sentence));

function harmIn({ text: written, start }: { readonly text: string; readonly start: number }): readonly Span[] {
  const may = mayTell(written);
  if (!may || (may.frames.length === 0 && !may.force)) return [];
  const lower = lowerOf(written);
  if (isHarmless(lower)) return [];
  const found = firstFrameIn(may.frames, written, lower) ?? (may.force ? forceIn(written, lower) : undefined);
  return found ? [shift(found, start)] : [];
}

function firstFrameIn(frames: readonly HarmFrame[], written: string, lower: string): Span | undefined {
  if (frames.length === 0) return undefined;
  const marked = markPeople(written);
  const isEnglish = mayBeEnglish.test(lower);
  for (const frame of frames) {
    const found = isEnglish || !isForEnglish(frame) ? frame.pattern().exec(marked) : null;
    if (found && !frame.unless?.test(lower) && frame.amid.every((each) => each.test(lower)))
      return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Does a sentence in lower case tell of a game, a film, a slip or a joke? */
export const isHarmless = (sentence: string): boolean => slip.test(sentence) || otherWorld.test(sentence);

const slip =
  /(?<![a-zà-ÿ])(?:per ongeluk|(?:verpleegkundige|arts|dokter|huisarts|doktersassistente|laborante?|assistente) (?:prikt|prikte|stak)|onbedoeld|per abuis|ongelukkig terecht|knipoog|grapje|voor de grap|voor de lol|stoeien|stoeiden|stoeide|bij wijze van spreken|figuurlijk|by accident|accidentally|as a joke|jokingly)(?![a-zà-ÿ])/;
