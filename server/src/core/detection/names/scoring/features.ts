/** The features of a candidate word, as bucket numbers: the input of the scorer. */
import { runKindAt } from '../../../report/prose/run-at.ts';
import type { RunKind } from '../../../report/model.ts';
import { mix } from '../../../lexicon/filter.ts';
import { phraseKinds } from '../../../lexicon/lexicon.ts';
import { ALL_CAPS, CAPITAL, HAS_DIGIT, NUMBER, type Tokens } from '../../tokens/tokenize.ts';
import { CLOSES_INSTITUTION, cuesIn, institutionKindIn } from '../../tokens/token-classes.ts';
import { ALL_LISTS, COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, FOREIGN_WORD, PLACE_NAME, SURNAME } from '../../tokens/list-flags.ts'; // prettier-ignore
import { BREAK, HYPHEN, NO_GAP, SPACE } from '../../tokens/separators.ts';
import type { CandidateWords } from '../candidates.ts';
import { cueBit, cuesOf } from '../cues.ts';
import { LANGUAGE_MASK } from '../setting/setting.ts';
import { FEATURE } from './feature-templates.ts';
import { hasInnerCapital, isAscii, textHash } from './spelling.ts';

/** Number of rows in the table of weights; a power of two. */
export const BUCKETS = 1 << 17;

/** No candidate has more features. */
export const MAX_FEATURES = 200;

/** How many words on either side count as nearby. */
const NEARBY_WORDS = 8;

/** Cues that say something about the next word only, so nothing about words nearby. */
const adjacentCues = cueBit('institution') | cueBit('locative');

/** The position of a run kind or phrase kind in its list is part of a feature: the weights are trained on it. */
const runKinds: readonly string[] = [
  'body', 'heading', 'quotation', 'cell', 'note', 'byline', 'references', 'code',
] satisfies readonly RunKind[]; // prettier-ignore
const FIRST_PHRASE_KIND = 1;

/** Where the features of the word at hand are written, and how many there are so far. */
let written: Int32Array = new Int32Array(MAX_FEATURES);
let count = 0;
/** The template of each feature that was written last. */
export const writtenTemplates = new Uint8Array(MAX_FEATURES);

function add(template: number, value: number): void {
  writtenTemplates[count] = template;
  written[count++] = mix(Math.imul(template + 1, 0x9e3779b1) ^ mix(value)) & (BUCKETS - 1);
}

/** Adds a feature for each bit that is set in `value`, each together with `extra` (below 64). */
function addBits(template: number, value: number, extra: number): void {
  for (let rest = value, bit = 0; rest !== 0; rest >>>= 1, bit++) if ((rest & 1) !== 0) add(template, bit * 64 + extra);
}

/**
 * Writes the features of word `i` into `out` and returns how many there are. `labelBefore`: label of the word before.
 * `hashAfter`: hash of the first word after the passage, 0 when the passage is the last. `hidden`: list flags to leave
 * out, in training, so that the scorer learns to do without them.
 */
export function features(
  candidates: CandidateWords,
  i: number,
  labelBefore: number,
  hashAfter: number,
  out: Int32Array,
  hidden = 0,
): number {
  const { tokens, listFlags, phrases, aboutAuthor, passage, document } = candidates;
  const { text } = tokens;
  const start = tokens.starts[i] ?? 0;
  const end = tokens.ends[i] ?? 0;
  const hash = tokens.hashes[i] ?? 0;
  const flags = tokens.flags[i] ?? 0;
  const isForeignWord = (listFlags[i] ?? 0) & FOREIGN_WORD ? 1 : 0;
  const known = (listFlags[i] ?? 0) & ~(hidden | FOREIGN_WORD);
  const opensSentence = candidates.sentenceStarts[i] ?? 0;
  const length = end - start;
  written = out;
  count = 0;

  // The word itself.
  const dutch = (known & COMMON_WORD) !== 0 ? 2 : (known & DUTCH_WORD) !== 0 ? 1 : 0;
  const town = (known & PLACE_NAME) !== 0 ? 1 : 0;
  const profile = personIn(known) * 6 + dutch * 2 + town;
  const shape =
    (flags & ALL_CAPS) !== 0
      ? length < 5
        ? 1
        : 2
      : length === 1
        ? 3
        : (flags & HAS_DIGIT) !== 0
          ? 4
          : hasInnerCapital(text, start, end)
            ? 5
            : 0;
  add(FEATURE.BIAS, 0);
  add(FEATURE.LIST_FLAGS, known);
  add(FEATURE.PROFILE_AND_START, profile * 2 + opensSentence);
  add(FEATURE.SHAPE_AND_START, shape * 2 + opensSentence);
  add(FEATURE.PROFILE_AND_SHAPE, profile * 8 + shape);
  if (dutch === 2) add(FEATURE.COMMON_WORD, hash);
  // `textHash` puts ASCII letters in lower case itself.
  const isPlain = isAscii(text, start, end);
  const word = isPlain ? text : text.slice(start, end).toLowerCase();
  const wordStart = isPlain ? start : 0;
  const wordEnd = isPlain ? end : word.length;
  add(FEATURE.LAST_3_LETTERS, textHash(word, Math.max(wordStart, wordEnd - 3), wordEnd));
  add(FEATURE.LAST_4_LETTERS, textHash(word, Math.max(wordStart, wordEnd - 4), wordEnd));
  if (length > 6) add(FEATURE.LAST_6_LETTERS, textHash(word, Math.max(wordStart, wordEnd - 6), wordEnd));
  add(FEATURE.FIRST_3_LETTERS, textHash(word, wordStart, Math.min(wordStart + 3, wordEnd)));
  add(FEATURE.LENGTH, Math.min(length, 12));

  // The words before and after it.
  const gapBefore = tokens.gaps[i] ?? BREAK;
  const gapAfter = tokens.gaps[i + 1] ?? BREAK;
  add(FEATURE.GAPS, gapBefore * 16 + gapAfter);
  add(FEATURE.GAP_BEFORE_AND_PROFILE, gapBefore * 32 + profile);
  add(FEATURE.GAP_AFTER_AND_PROFILE, gapAfter * 32 + profile);
  if (i > 0 && gapBefore !== BREAK) {
    const before = tokens.hashes[i - 1] ?? 0;
    const isCapital = ((tokens.flags[i - 1] ?? 0) & CAPITAL) !== 0;
    add(FEATURE.BEFORE_WORD, mix(before) ^ gapBefore);
    const cues = cuesIn(tokens.classes[i - 1]);
    addBits(FEATURE.BEFORE_CUE, cues, gapBefore === SPACE ? 1 : 0);
    addBits(FEATURE.BEFORE_CUE_AND_PROFILE, cues, 2 + profile);
    if (isCapital && (gapBefore === SPACE || gapBefore === HYPHEN)) {
      const knownBefore = (listFlags[i - 1] ?? 0) & ~hidden;
      add(FEATURE.BEFORE_LIST_FLAGS, (knownBefore & ALL_LISTS) * 2 + (gapBefore === HYPHEN ? 1 : 0));
      add(FEATURE.BEFORE_PERSON_AND_PROFILE, personIn(knownBefore) * 32 + profile);
    } else add(FEATURE.BEFORE_CAPITAL, isCapital ? 1 : 2);
    if ((tokens.flags[i - 1] ?? 0) & NUMBER) add(FEATURE.BEFORE_NUMBER, gapBefore);
    if (i > 1 && tokens.gaps[i - 1] !== BREAK) {
      addBits(FEATURE.SECOND_BEFORE_CUE, cuesIn(tokens.classes[i - 2]), 1);
      add(FEATURE.TWO_WORDS_BEFORE, mix(before) ^ Math.imul(tokens.hashes[i - 2] ?? 0, 31));
    }
  }
  if (i + 1 < tokens.count && gapAfter !== BREAK) {
    const after = tokens.hashes[i + 1] ?? 0;
    const isCapital = ((tokens.flags[i + 1] ?? 0) & CAPITAL) !== 0;
    add(FEATURE.AFTER_WORD, mix(after) ^ gapAfter);
    const cues = cuesIn(tokens.classes[i + 1]);
    addBits(FEATURE.AFTER_CUE, cues, gapAfter === SPACE ? 1 : 0);
    addBits(FEATURE.AFTER_CUE_AND_PROFILE, cues, 2 + profile);
    if (isCapital && (gapAfter === SPACE || gapAfter === HYPHEN)) {
      const knownAfter = (listFlags[i + 1] ?? 0) & ~hidden;
      add(FEATURE.AFTER_LIST_FLAGS, (knownAfter & ALL_LISTS) * 2 + (gapAfter === HYPHEN ? 1 : 0));
      add(FEATURE.AFTER_PERSON_AND_PROFILE, personIn(knownAfter) * 32 + profile);
    } else add(FEATURE.AFTER_CAPITAL, isCapital ? 1 : 2);
    if ((tokens.flags[i + 1] ?? 0) & NUMBER) add(FEATURE.AFTER_NUMBER, gapAfter);
    const secondAfter = i + 2 < tokens.count ? cuesIn(tokens.classes[i + 2]) : cuesOf(hashAfter);
    addBits(FEATURE.SECOND_AFTER_CUE, secondAfter, 1);
  }
  add(FEATURE.LABEL_BEFORE_AND_GAP, labelBefore * 16 + gapBefore);
  add(FEATURE.LABEL_BEFORE_AND_PROFILE, labelBefore * 32 + profile);

  // This mention, and the other mentions in the document.
  const mentionCues = candidates.cues[i] ?? 0;
  addBits(FEATURE.MENTION_CUE, mentionCues, 0);
  addBits(FEATURE.MENTION_CUE_AND_PROFILE, mentionCues, 1 + profile);
  const facts = document.factsOf(hash);
  const mentions = facts?.mentions;
  if (mentions) {
    addBits(FEATURE.DOCUMENT_CUE, mentions.cues, 0);
    addBits(FEATURE.DOCUMENT_CUE_AND_PROFILE, mentions.cues, 1 + profile);
    const inside = Math.min(2, mentions.inside);
    const lower = Math.min(2, mentions.lower);
    add(FEATURE.MENTIONS, inside * 9 + lower * 3 + Math.min(2, mentions.initial));
    add(FEATURE.MENTIONS_AND_PROFILE, (inside * 3 + lower) * 64 + profile * 2 + opensSentence);
    add(FEATURE.MENTIONS_AND_START, (inside > 0 ? 1 : 0) * 4 + (lower > 0 ? 2 : 0) + opensSentence);
  }
  const phrase = phrases.get(i);
  if (phrase) {
    const phraseKind = FIRST_PHRASE_KIND + phraseKinds.indexOf(phrase.kind);
    add(FEATURE.PHRASE, phraseKind);
    add(FEATURE.PHRASE_LENGTH, phraseKind * 2 + (phrase.last > phrase.first ? 1 : 0));
    add(FEATURE.PHRASE_AND_PROFILE, phraseKind * 64 + (mentionCues !== 0 ? 32 : 0) + profile);
  }
  if (facts?.isCited === true) {
    add(FEATURE.CITED, 1);
    addBits(FEATURE.CITED_AND_CUE, mentionCues, 1);
  }
  if (facts?.isAuthor === true) {
    add(FEATURE.AUTHOR, 1);
    addBits(FEATURE.AUTHOR_AND_CUE, mentionCues, 1);
  }

  // Where the mention stands.
  add(FEATURE.RUN_KIND_AND_PROFILE, runKinds.indexOf(runKindAt(passage, start)) * 32 + profile);
  if (aboutAuthor[i] === 1) add(FEATURE.ABOUT_AUTHOR, 1);
  if (gapAfter === NO_GAP) add(FEATURE.TOUCHES_NEXT, 1);
  const nearby =
    cuesIn((tokens.classes[i] ?? 0) | nearbyClasses(tokens, i, -1) | nearbyClasses(tokens, i, 1)) & ~adjacentCues;
  addBits(FEATURE.NEARBY_CUE, nearby, 0);
  addBits(FEATURE.NEARBY_CUE_AND_PROFILE, nearby, 1 + profile);

  // What the sentence and the document are about, and in which language.
  const setting = candidates.settings[i] ?? 0;
  const language = setting & LANGUAGE_MASK;
  add(FEATURE.LANGUAGE_AND_PROFILE, (language * 32 + profile) * 2 + opensSentence);
  if (isForeignWord) {
    add(FEATURE.FOREIGN_WORD, language * 2 + opensSentence);
    add(FEATURE.FOREIGN_WORD_AND_PROFILE, language * 32 + profile);
  }
  if (setting > LANGUAGE_MASK) addBits(FEATURE.SETTING_AND_PROFILE, setting & ~LANGUAGE_MASK, profile);
  const genre = document.genre.kind;
  if (genre !== 0) {
    add(FEATURE.GENRE_AND_PROFILE, genre * 32 + profile);
    addBits(FEATURE.GENRE_AND_CUE, mentionCues, genre);
  }
  addKinds(tokens, i, profile);
  return count;
}

/** Which kinds of institutions do the word and the two words on either side name or close, before which gaps? */
function addKinds(tokens: Tokens, i: number, profile: number): void {
  const { count: words, gaps } = tokens;
  const own = kindBits(tokens, i);
  if (own !== 0) add(FEATURE.KIND, own * 32 + profile);
  const gapBefore = gaps[i] ?? BREAK;
  const before = i > 0 && gapBefore !== BREAK ? kindBits(tokens, i - 1) : 0;
  if (before !== 0) {
    add(FEATURE.KIND_BEFORE, before * 16 + gapBefore);
    add(FEATURE.KIND_BEFORE_AND_PROFILE, before * 32 + profile);
  } else if (i > 1 && gapBefore !== BREAK && gaps[i - 1] === SPACE) {
    const second = kindBits(tokens, i - 2);
    if (second !== 0) add(FEATURE.KIND_SECOND_BEFORE, second * 16 + gapBefore);
  }
  if (i + 1 >= words || gaps[i + 1] === BREAK) return;
  const after = kindBits(tokens, i + 1);
  if (after !== 0) add(FEATURE.KIND_AFTER, after * 16 + (gaps[i + 1] ?? 0));
  else if (i + 2 < words && gaps[i + 2] === SPACE) {
    const second = kindBits(tokens, i + 2);
    if (second !== 0) add(FEATURE.KIND_SECOND_AFTER, second * 16 + (gaps[i + 1] ?? 0));
  }
}

/** The kind of institution that word `i` names, and 4 when it may close a name; 0 for what may be a surname. */
function kindBits({ text, starts, ends, flags, classes }: Tokens, i: number): number {
  const own = classes[i] ?? 0;
  const bits = institutionKindIn(own) + ((own & CLOSES_INSTITUTION) !== 0 ? 4 : 0);
  if (bits === 0 || ((flags[i] ?? 0) & CAPITAL) === 0) return bits;
  return endsLikeSurname.test(text.slice(starts[i], ends[i])) ? 0 : bits;
}

/** "Haarhuis", "Oudekerk" */
const endsLikeSurname = /[a-z](?:huis|kerk|hof|hoeve|haven)$/;

/** The classes of the words on one side of word `i`, within its paragraph. */
function nearbyClasses({ text, count, starts, ends, classes, gaps }: Tokens, i: number, step: 1 | -1): number {
  let found = 0;
  for (let k = i + step; k >= 0 && k < count && Math.abs(k - i) <= NEARBY_WORDS; k += step) {
    // The later of word `k` and the word passed just before: the gap between the two is noted with it.
    const later = step > 0 ? k : k + 1;
    if (gaps[later] === BREAK && text.slice(ends[later - 1], starts[later]).includes('\n\n')) break;
    found |= classes[k] ?? 0;
  }
  return found;
}

/** What the lists say about a person's name: 1 for a first name, 2 for another name of a person, else 0. */
const personIn = (known: number): number =>
  (known & FIRST_NAME) !== 0 ? 1 : (known & (SURNAME | DICTIONARY_NAME)) !== 0 ? 2 : 0;
