/**
 * Finds harm to people by how a sentence tells of it, in Dutch and in English. What is told of a game, a film or a slip
 * is no harm. When in doubt there is none.
 */
import type { Span } from '../../text/span.ts';
import { sentences } from '../../text/sentences.ts';
import { forceIn } from './force.ts';
import { blows } from './harm-blows.ts';
import { harmInEnglish } from './harm-english.ts';
import { harmWithoutBlow } from './harm-neglect.ts';
import { careWithheld } from './harm-care.ts';
import { exploitation } from './harm-exploitation.ts';
import { harmByName } from './harm-named.ts';
import { hintsOfHarm } from './harm-hints.ts';
import { harmPhrases } from './harm-phrases.ts';
import { harmOfPower } from './harm-power.ts';
import { selfHarm } from './harm-self.ts';
import { tracesOfHarm } from './harm-traces.ts';
import { sexualHarmAndThreats } from './harm-threats.ts';
import { lowerOf, markPeople } from './people.ts';
import { otherWorld } from './other-worlds.ts';

const dutchFrames = [
  ...blows,
  ...harmPhrases,
  ...harmWithoutBlow,
  ...sexualHarmAndThreats,
  ...selfHarm,
  ...harmOfPower,
  ...exploitation,
  ...careWithheld,
  ...tracesOfHarm,
  ...hintsOfHarm,
  ...harmByName,
];
const allFrames = [...dutchFrames, ...harmInEnglish];
const mayBeEnglish = /(?<![a-z])(?:the|she|he|his|her|him|my|me|was|they|domestic|child|stalking)(?![a-z])/;

/** What sentences tell of harm: the words that tell it, in the order of the sentences. Offsets into the text. */
export const toldHarm = (text: string): readonly Span[] => sentences(text).flatMap((sentence) => harmIn(sentence));

function harmIn({ text: written, start }: { readonly text: string; readonly start: number }): readonly Span[] {
  const lower = lowerOf(written);
  if (isHarmless(lower)) return [];
  // Made only at the first cue: marking people takes long.
  let marked: string | undefined;
  for (const { cue, pattern, unless, amid } of mayBeEnglish.test(lower) ? allFrames : dutchFrames) {
    if (!cue.test(lower)) continue;
    marked ??= markPeople(written);
    const found = pattern().exec(marked);
    if (found && !unless?.test(lower) && (!amid || amid.test(lower)))
      return [{ start: start + found.index, end: start + found.index + found[0].length }];
  }
  const force = forceIn(written, lower);
  return force ? [{ start: start + force.start, end: start + force.end }] : [];
}

/** Does a sentence in lower case tell of a game, a film, a slip or a joke? */
export const isHarmless = (sentence: string): boolean => slip.test(sentence) || otherWorld.test(sentence);

const slip =
  /(?<![a-zà-ÿ])(?:per ongeluk|(?:verpleegkundige|arts|dokter|huisarts|doktersassistente|laborante?|assistente) (?:prikt|prikte|stak)|onbedoeld|per abuis|ongelukkig terecht|knipoog|grapje|voor de grap|voor de lol|stoeien|stoeiden|stoeide|bij wijze van spreken|figuurlijk|by accident|accidentally|as a joke|jokingly)(?![a-zà-ÿ])/;
