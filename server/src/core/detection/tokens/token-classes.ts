/**
 * What is known of a word by its letters alone, as bits: the word lists it is on, the cues it gives, what kind of thing it
 * names. A report has few different words, so it is worked out once for each and kept; whoever goes through a passage tests
 * bits, and whoever looks for something can tell from all bits of the passage together (`Scan.any`) that it isn't there.
 */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { isAccountWord, isCodeWord, isStreetWord } from './trigger-words.ts';
import { wordFormCache } from './word-form-cache.ts';
import { hashes, hashWord } from './word-hash.ts';
import { cuesOf, cueNames } from '../names/cues.ts';
import { kindOfWord, mayClose } from '../names/institutions/kinds.ts';
import { numberWords } from './number-words.ts';

/** The first bits are the cues (`cueBit`). */
const LISTS = cueNames.length;

export const cuesIn = (classes: number | undefined): number => (classes ?? 0) & ((1 << LISTS) - 1);

/** On the list of first names, surnames … ; the bits `lookup.ts` names, moved up. */
export const listsOf = (classes: number): number => (classes >>> LISTS) & 127;
export const ON_FIRST = 1 << LISTS;
export const ON_SURNAME = 2 << LISTS;
export const ON_NAME = 4 << LISTS;
export const ON_PLACE = 8 << LISTS;
const ON_CAPITAL = 16 << LISTS;
export const ON_WORD = 32 << LISTS;
const ON_COMMON = 64 << LISTS;

/** First word of a phrase of the lists. */
export const OPENS_PHRASE = 128 << LISTS;
/** A number in words; "een" as well. */
export const NUMBER_WORD = 256 << LISTS;
/** A number in words that can be an age, or "zestienjarige"; not "een". */
export const AGE_WORD = 512 << LISTS;
/** A month, written out. */
export const MONTH = 1024 << LISTS;
/** Stands in lines that say who wrote the report. */
export const TELLS_AUTHOR = 2048 << LISTS;
/** Something that is written or thought up by somebody: "boek", "theorie". */
export const WORK = 4096 << LISTS;
const KIND = LISTS + 13;
/** What kind of institution it names, if any (`institution-kinds.ts`). */
export const kindIn = (classes: number): number => (classes >>> KIND) & 3;
export const ANY_KIND = 3 << KIND;
/** May be the last word of an institution's name: "college", "Parkschool". */
export const CLOSES = 4 << KIND;
/** What some detectors find nothing without (`cue-words.ts`). */
export const STREET = 8 << KIND;
export const ACCOUNT = 16 << KIND;
export const CODE = 32 << KIND;

const halves = ['anderhalf', 'tweeënhalf', 'drieënhalf', 'vierenhalf', 'vijfenhalf', 'zesenhalf'];
const numbers = new Set([...numberWords.keys()].map(hashWord));
const ages = new Set([
  ...numbers,
  ...halves.map(hashWord),
  ...[...numberWords.keys()].map((word) => hashWord(`${word}jarige`)),
]);
/** "een" is an article far more often than a number. */
ages.delete(hashWord('een'));
const months = hashes(
  'januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october',
);
const tells = hashes(
  'student studente studenten studentnummer studentnr stagiair stagiaire aspirant docent docente supervisor supervisant auteur auteurs cursist inbrenger stage ikzelf dank dankwoord slb opgesteld ingevuld samengesteld scriptie groet groeten groetjes hoogachtend',
);
const works = hashes(
  'handboek handboekje boek boekje theorie theorieën model methode methodiek artikel roman definitie schema piramide indeling gedachtegoed begrip termen studie onderzoek',
);

/** The classes of the word from `start` to `end` in a text, by its hash. */
export const classesOf = wordFormCache((hash, word) => {
  const lists = lexicon();
  return (
    cuesOf(hash) |
    (has(lists.first, hash) ? ON_FIRST : 0) |
    (has(lists.surname, hash) ? ON_SURNAME : 0) |
    (has(lists.name, hash) ? ON_NAME : 0) |
    (has(lists.place, hash) ? ON_PLACE : 0) |
    (has(lists.capital, hash) ? ON_CAPITAL : 0) |
    (has(lists.word, hash) ? ON_WORD : 0) |
    (has(lists.common, hash) ? ON_COMMON : 0) |
    (lists.starts.has(hash) ? OPENS_PHRASE : 0) |
    (numbers.has(hash) ? NUMBER_WORD : 0) |
    (ages.has(hash) ? AGE_WORD : 0) |
    (months.has(hash) ? MONTH : 0) |
    (tells.has(hash) ? TELLS_AUTHOR : 0) |
    (works.has(hash) ? WORK : 0) |
    (kindOfWord(hash, word) << KIND) |
    (mayClose(hash, word) ? CLOSES : 0) |
    (isStreetWord(word) ? STREET : 0) |
    (isAccountWord(word) ? ACCOUNT : 0) |
    (isCodeWord(word) ? CODE : 0)
  );
});
