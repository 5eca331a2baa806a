/** All patterns by which a report tells of violence, in the order in which `harm-triggers.ts` numbers them. */
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

export const patternsOfHarm: readonly RegExp[] = [
  ...frames.map(({ pattern }) => pattern),
  violenceTerm,
  honourTerm,
  marksOfForce,
];
