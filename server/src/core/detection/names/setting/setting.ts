/**
 * The setting of each word: what the sentence or line around it says about all names in it. "In 1887 opende Adriana van
 * Voorst een tehuis" is long ago; "In de film zoekt Rosalie haar broer" tells a story; "Can this be done?" is English.
 */
import { bitsAt, sharedZeros, uint8 } from '../../tokens/array-pool.ts';
import { BREAK, COLON, QUOTE, STOP } from '../../tokens/separators.ts';
import { ALL_CAPS, CAPITAL, NUMBER, type Tokens } from '../../tokens/tokenize.ts';
import { startsSentence } from '../context-cues.ts';
import { DUTCH, LANGUAGE_COUNT, UNKNOWN, languageOf } from './languages.ts';
import { isLongAgo, TELLS_STORY, tellsStory } from './stories.ts';
import { LANGUAGES } from './topics.ts';

/** Mask of the language of the stretch (`languages.ts`). */
export const LANGUAGE_MASK = 7;
/** The sentence is about people in a book, film or series. */
export const IN_STORY = 8;
/** The sentence is about a year in which nobody who is a client now was grown up. */
export const LONG_AGO = 16;
/** The line is in capitals: a capital says nothing there. */
export const IN_CAPITALS = 32;

/** The setting of each word, by word index, as bits. Stretches without function words take the language around them. */
export function settingsOf(tokens: Tokens): Uint8Array {
  const { count, anyFlags } = tokens;
  if (count === 0) return sharedZeros(count);
  const settings = uint8(count);
  markLanguages(tokens, settings);
  markSentences(tokens, settings);
  if ((anyFlags & ALL_CAPS) !== 0) markCapitals(tokens, settings);
  return settings;
}

const counts = new Uint16Array(LANGUAGE_COUNT);
const totals = new Uint16Array(LANGUAGE_COUNT);

/** A quotation or what follows a colon may be in another language than the sentence: "Mijn leerdoel: I can listen." */
function markLanguages(tokens: Tokens, settings: Uint8Array): void {
  const { count, topics } = tokens;
  const languages = tokens.anyTopics & LANGUAGES;
  // Without a function word of another language every stretch is Dutch; without any, all are unknown.
  if (languages === 1 << DUTCH) settings.fill(DUTCH);
  if (languages === 0 || languages === 1 << DUTCH) return;
  totals.fill(0);
  let first = 0;
  counts.fill(0);
  for (let i = 0; i <= count; i++) {
    const gap = i === count ? BREAK : (tokens.gaps[i] ?? BREAK);
    if (i > first && (gap === STOP || gap === BREAK || gap === COLON || gap === QUOTE)) {
      settings.fill(languageOf(counts), first, i);
      first = i;
      counts.fill(0);
    }
    if (i === count) break;
    for (let rest = ((topics[i] ?? 0) & LANGUAGES) >>> 1, language = DUTCH; rest !== 0; rest >>>= 1, language++)
      if ((rest & 1) !== 0) {
        counts[language] = (counts[language] ?? 0) + 1;
        totals[language] = (totals[language] ?? 0) + 1;
      }
  }
  const main = languageOf(totals);
  if (main !== UNKNOWN) for (let i = 0; i < count; i++) if (settings[i] === UNKNOWN) settings[i] = main;
}

function markSentences(tokens: Tokens, settings: Uint8Array): void {
  if ((tokens.anyTopics & TELLS_STORY) === 0 && (tokens.anyFlags & NUMBER) === 0) return;
  let first = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && !endsBefore(tokens, i)) continue;
    const bits = (tellsStory(tokens, first, i) ? IN_STORY : 0) | (isLongAgo(tokens, first, i) ? LONG_AGO : 0);
    if (bits !== 0) for (let k = first; k < i; k++) settings[k] = bitsAt(settings, k) | bits;
    first = i;
  }
}

/** Does a sentence end before word `i`? */
const endsBefore = (tokens: Tokens, i: number): boolean => {
  const gap = tokens.gaps[i] ?? BREAK;
  return gap === BREAK || (gap === STOP && startsSentence(tokens, i));
};

/** A line counts as written in capitals from this many words on. */
const LEAST_WORDS_IN_CAPITALS = 2;

function markCapitals(tokens: Tokens, settings: Uint8Array): void {
  let first = 0;
  let words = 0;
  let inCapitals = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i === tokens.count || tokens.gaps[i] === BREAK) {
      if (words >= LEAST_WORDS_IN_CAPITALS && inCapitals * 5 >= words * 4)
        for (let k = first; k < i; k++) settings[k] = bitsAt(settings, k) | IN_CAPITALS;
      first = i;
      words = inCapitals = 0;
    }
    const flag = tokens.flags[i] ?? NUMBER;
    if ((flag & NUMBER) !== 0 || tokens.lengthOf(i) < 2) continue;
    words++;
    if ((flag & (CAPITAL | ALL_CAPS)) === (CAPITAL | ALL_CAPS)) inCapitals++;
  }
}
