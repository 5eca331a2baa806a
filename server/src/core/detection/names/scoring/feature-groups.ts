/**
 * The features of a candidate word in groups. The features of a group follow from two numbers, its keys, so the scorer
 * sums the weights of a group once for all words with the same keys: for a form, for a neighbour and the gap to it.
 * `profile`: what the word lists say about the word, below 32.
 */
import { mix } from '../../../lexicon/filter.ts';
import { ALL_LISTS } from '../../tokens/list-flags.ts';
import { HYPHEN, NO_GAP, SPACE } from '../../tokens/separators.ts';
import { cuesIn } from '../../tokens/token-classes.ts';
import { FEATURE } from './feature-templates.ts';
import { formGroup, personIn } from './form-features.ts';
import { kindGroup } from './kind-features.ts';
import { add, addBits, type FeatureGroup } from './written-features.ts';

const PROFILE = 31;
const PROFILE_BITS = 5;
const GAP = 15;
const GAP_BITS = 4;

/** The two gaps around the word. `a`: both, `b`: profile. */
const gaps: FeatureGroup = (a, profile) => {
  add(FEATURE.GAPS, a);
  add(FEATURE.GAP_BEFORE_AND_PROFILE, (a >> GAP_BITS) * 32 + profile);
  add(FEATURE.GAP_AFTER_AND_PROFILE, (a & GAP) * 32 + profile);
};

/** What the second key of a neighbour says. */
export const neighbourKey = (
  gap: number,
  isCapital: boolean,
  isNumber: boolean,
  known: number,
  profile: number,
): number =>
  ((isCapital ? known & ALL_LISTS : 0) << 11) |
  ((isNumber ? 1 : 0) << 10) |
  ((isCapital ? 1 : 0) << 9) |
  (gap << 5) |
  profile;

/** The word next to it, `step` words on: `a` is its hash, `b` a `neighbourKey`. */
const neighbour =
  (
    step: 1 | -1,
    template: Readonly<
      Record<'WORD' | 'CUE' | 'CUE_AND_PROFILE' | 'LIST_FLAGS' | 'PERSON_AND_PROFILE' | 'CAPITAL' | 'NUMBER', number>
    >,
  ): FeatureGroup =>
  (hash, b, tokens, i) => {
    const profile = b & PROFILE;
    const gap = (b >> PROFILE_BITS) & GAP;
    const isCapital = ((b >> 9) & 1) === 1;
    const known = b >> 11;
    add(template.WORD, mix(hash) ^ gap);
    const cues = cuesIn(tokens.classesOf(i + step));
    addBits(template.CUE, cues, gap === SPACE ? 1 : 0);
    addBits(template.CUE_AND_PROFILE, cues, 2 + profile);
    if (isCapital && (gap === SPACE || gap === HYPHEN)) {
      add(template.LIST_FLAGS, known * 2 + (gap === HYPHEN ? 1 : 0));
      add(template.PERSON_AND_PROFILE, personIn(known) * 32 + profile);
    } else add(template.CAPITAL, isCapital ? 1 : 2);
    if (((b >> 10) & 1) === 1) add(template.NUMBER, gap);
  };

const before = neighbour(-1, {
  WORD: FEATURE.BEFORE_WORD,
  CUE: FEATURE.BEFORE_CUE,
  CUE_AND_PROFILE: FEATURE.BEFORE_CUE_AND_PROFILE,
  LIST_FLAGS: FEATURE.BEFORE_LIST_FLAGS,
  PERSON_AND_PROFILE: FEATURE.BEFORE_PERSON_AND_PROFILE,
  CAPITAL: FEATURE.BEFORE_CAPITAL,
  NUMBER: FEATURE.BEFORE_NUMBER,
});

const after = neighbour(1, {
  WORD: FEATURE.AFTER_WORD,
  CUE: FEATURE.AFTER_CUE,
  CUE_AND_PROFILE: FEATURE.AFTER_CUE_AND_PROFILE,
  LIST_FLAGS: FEATURE.AFTER_LIST_FLAGS,
  PERSON_AND_PROFILE: FEATURE.AFTER_PERSON_AND_PROFILE,
  CAPITAL: FEATURE.AFTER_CAPITAL,
  NUMBER: FEATURE.AFTER_NUMBER,
});

/** The two words before: `a` tells both, `b` the cues of the second. */
const secondBefore: FeatureGroup = (both, cues) => {
  addBits(FEATURE.SECOND_BEFORE_CUE, cues, 1);
  add(FEATURE.TWO_WORDS_BEFORE, both);
};

const secondAfter: FeatureGroup = (cues) => {
  addBits(FEATURE.SECOND_AFTER_CUE, cues, 1);
};

/** `a`: label of the word before and the gap before. */
const labelBefore: FeatureGroup = (a, profile) => {
  add(FEATURE.LABEL_BEFORE_AND_GAP, a);
  add(FEATURE.LABEL_BEFORE_AND_PROFILE, (a >> GAP_BITS) * 32 + profile);
};

const mentionCues: FeatureGroup = (cues, profile) => {
  addBits(FEATURE.MENTION_CUE, cues, 0);
  addBits(FEATURE.MENTION_CUE_AND_PROFILE, cues, 1 + profile);
};

const documentCues: FeatureGroup = (cues, profile) => {
  addBits(FEATURE.DOCUMENT_CUE, cues, 0);
  addBits(FEATURE.DOCUMENT_CUE_AND_PROFILE, cues, 1 + profile);
};

/** `a`: mentions inside, in lower case and initial, each up to two; `b`: profile, and whether the word opens a sentence. */
const mentions: FeatureGroup = (a, b) => {
  const inside = Math.trunc(a / 9);
  const lower = Math.trunc(a / 3) % 3;
  add(FEATURE.MENTIONS, a);
  add(FEATURE.MENTIONS_AND_PROFILE, (inside * 3 + lower) * 64 + b);
  add(FEATURE.MENTIONS_AND_START, (inside > 0 ? 1 : 0) * 4 + (lower > 0 ? 2 : 0) + (b & 1));
};

/** `a`: kind of the phrase, and 1 for several words; `b`: profile, and 32 for a mention with a cue. */
const phrase: FeatureGroup = (a, b) => {
  add(FEATURE.PHRASE, a >> 1);
  add(FEATURE.PHRASE_LENGTH, a);
  add(FEATURE.PHRASE_AND_PROFILE, (a >> 1) * 64 + b);
};

const cited: FeatureGroup = (cues) => {
  add(FEATURE.CITED, 1);
  addBits(FEATURE.CITED_AND_CUE, cues, 1);
};

const author: FeatureGroup = (cues) => {
  add(FEATURE.AUTHOR, 1);
  addBits(FEATURE.AUTHOR_AND_CUE, cues, 1);
};

/** `a`: kind of the run, and 1 for a word about authors; `b`: profile, and above it the gap after. */
const place: FeatureGroup = (a, b) => {
  add(FEATURE.RUN_KIND_AND_PROFILE, (a >> 1) * 32 + (b & PROFILE));
  if ((a & 1) === 1) add(FEATURE.ABOUT_AUTHOR, 1);
  if (b >> PROFILE_BITS === NO_GAP) add(FEATURE.TOUCHES_NEXT, 1);
};

const nearbyCues: FeatureGroup = (cues, profile) => {
  addBits(FEATURE.NEARBY_CUE, cues, 0);
  addBits(FEATURE.NEARBY_CUE_AND_PROFILE, cues, 1 + profile);
};

/** `a`: language, and 1 for a foreign word; `b`: profile, and whether the word opens a sentence. */
const language: FeatureGroup = (a, b) => {
  add(FEATURE.LANGUAGE_AND_PROFILE, (a >> 1) * 64 + b);
  if ((a & 1) === 0) return;
  add(FEATURE.FOREIGN_WORD, (a >> 1) * 2 + (b & 1));
  add(FEATURE.FOREIGN_WORD_AND_PROFILE, (a >> 1) * 32 + (b >> 1));
};

const setting: FeatureGroup = (bits, profile) => {
  addBits(FEATURE.SETTING_AND_PROFILE, bits, profile);
};

/** `a`: cues of the mention; `b`: genre and profile. */
const genre: FeatureGroup = (cues, b) => {
  add(FEATURE.GENRE_AND_PROFILE, b);
  addBits(FEATURE.GENRE_AND_CUE, cues, b >> PROFILE_BITS);
};

/** All groups, in the order in which the weights were trained. */
export const GROUP = {
  form: formGroup, gaps, before, secondBefore, after, secondAfter, labelBefore, mentionCues, documentCues, mentions, phrase, cited, author, place, nearbyCues, language, setting, genre, kinds: kindGroup,
} as const; // prettier-ignore
