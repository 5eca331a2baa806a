/** All patterns by which a report tells of violence. */
import type { PatternGroup } from '../pattern-group.ts';
import { blows } from './harm-blows.ts';
import { careWithheld } from './harm-care.ts';
import { harmInEnglish } from './harm-english.ts';
import { exploitation } from './harm-exploitation.ts';
import type { HarmFrame } from './harm-frame.ts';
import { hintsOfHarm } from './harm-hints.ts';
import { harmByName } from './harm-named.ts';
import { harmWithoutBlow } from './harm-neglect.ts';
import { harmPhrases } from './harm-phrases.ts';
import { harmOfPower } from './harm-power.ts';
import { selfHarm } from './harm-self.ts';
import { sexualHarmAndThreats } from './harm-threats.ts';
import { tracesOfHarm } from './harm-traces.ts';
import { marksOfForce } from './force-words.ts';
import { honourTerm } from './honour-violence.ts';
import { isForcefulForm, isViolentForm } from './harm-verbs.ts';
import { violenceTerm } from './safety-words.ts';

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

/** In the order in which they are tried. */
export const frames: readonly HarmFrame[] = [...dutchFrames, ...harmInEnglish];

/** Frames from this one on are for sentences in English. */
export const firstEnglish = dutchFrames.length;

export const harm: PatternGroup = {
  id: 'safety/harm',
  // Asked for only where their words are worked out.
  get patterns() {
    return [...frames.map(({ pattern }) => pattern()), violenceTerm, honourTerm, ...marksOfForce];
  },
  lists: [isViolentForm, isForcefulForm],
};

/** Their numbers in `harm`. A frame has its own index; what makes force harm stands between these. */
export const TERM = frames.length;
export const HONOUR = TERM + 1;
export const VIOLENT_VERB = HONOUR + 1 + marksOfForce.length;
export const FORCEFUL_VERB = VIOLENT_VERB + 1;
