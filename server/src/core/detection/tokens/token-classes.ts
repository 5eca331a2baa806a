/**
 * What a word is by its letters alone, as bits: the word lists it stands on, the cues it gives, the kind of institution
 * it names. A detector tests the bits of a word, and `Tokens.anyClasses` tells at once when no word of a passage has a
 * bit.
 */
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import {
  ALL_LISTS, CAPITALISED, COMMON_WORD, DICTIONARY_NAME, DUTCH_WORD, FIRST_NAME, PLACE_NAME, SURNAME,
} from './list-flags.ts'; // prettier-ignore
import { isAccountWord, isCodeWord, isStreetWord } from './trigger-words.ts';
import { foldWord } from './characters.ts';
import { WordSet, wordSet } from './word-set.ts';
import { cuesOf, cueNames } from '../names/cues.ts';
import { kindOfWord, mayCloseName } from '../names/institutions/kinds.ts';
import { englishNumberWords, numberWords, ordinalWords } from './number-words.ts';

/**
 * The lowest bits are the cues (`cueBit`), then come the word lists. All 31 bits are in use: the table of word forms
 * needs the highest.
 */
const LISTS_SHIFT = cueNames.length;

/** The cues among the classes of a word, as bits of `cueBit`. */
export const cuesIn = (classes: number | undefined): number => (classes ?? 0) & ((1 << LISTS_SHIFT) - 1);

/** The word lists among the classes of a word, as list flags (`list-flags.ts`). */
export const listFlagsIn = (classes: number): number => (classes >>> LISTS_SHIFT) & ALL_LISTS;
export const ON_FIRST_NAMES = FIRST_NAME << LISTS_SHIFT;
export const ON_SURNAMES = SURNAME << LISTS_SHIFT;
export const ON_DICTIONARY_NAMES = DICTIONARY_NAME << LISTS_SHIFT;
export const ON_PLACE_NAMES = PLACE_NAME << LISTS_SHIFT;
const ON_CAPITALISED = CAPITALISED << LISTS_SHIFT;
export const ON_DUTCH_WORDS = DUTCH_WORD << LISTS_SHIFT;
export const ON_COMMON_WORDS = COMMON_WORD << LISTS_SHIFT;

/** First word of a known phrase: "Veilig" of "Veilig Thuis". */
export const OPENS_PHRASE = 128 << LISTS_SHIFT;
/** A number in words; "een" as well. */
export const NUMBER_WORD = 256 << LISTS_SHIFT;
/** A number in words that can be an age, in English too, or "zestienjarige" or "elfde"; not "een". */
export const AGE_WORD = 512 << LISTS_SHIFT;
/** A month, written out. */
export const MONTH = 1024 << LISTS_SHIFT;
/** Stands in lines that say who wrote the report: "student", "opgesteld". */
export const AUTHOR_CUE = 2048 << LISTS_SHIFT;
/** Something that is written or thought up by somebody: "boek", "theorie". */
export const WORK = 4096 << LISTS_SHIFT;
const KIND_SHIFT = LISTS_SHIFT + 13;
/** The kind of institution that the word names (`institutions/kinds.ts`), `NO_KIND` for other words. */
export const institutionKindIn = (classes: number): number => (classes >>> KIND_SHIFT) & 3;
export const ANY_INSTITUTION_KIND = 3 << KIND_SHIFT;
/** May be the last word of an institution's name: "college", "Parkschool". */
export const CLOSES_INSTITUTION = 4 << KIND_SHIFT;
/** Trigger words, without which some detectors find nothing (`trigger-words.ts`). */
export const STREET_WORD = 8 << KIND_SHIFT;
export const ACCOUNT_WORD = 16 << KIND_SHIFT;
export const CODE_WORD = 32 << KIND_SHIFT;

const halfYears = ['anderhalf', 'tweeënhalf', 'drieënhalf', 'vierenhalf', 'vijfenhalf', 'zesenhalf'];
const numbers = new WordSet(() => numberWords.keys());
const ages = new WordSet(() => [
  // "een" is an article far more often than a number, with accents too.
  ...[...numberWords.keys()].filter((word) => foldWord(word) !== 'een'),
  ...halfYears,
  ...[...numberWords.keys()].map((word) => `${word}jarige`),
  ...englishNumberWords,
  ...ordinalWords,
]);
const months = wordSet(
  'januari februari maart april mei juni juli augustus september oktober november december january february march may june july august october jan feb mar apr jun jul aug sep sept oct nov dec',
);
const authorCues = wordSet(
  'ik i lln stag stg medestudent medestudente medestudenten studiegenoot studiegenoten klasgenoot klasgenote klasgenoten classmate classmates peers fellow leerteam leergroep leerkring studiegroep getekend liefs supervisie supervisiegesprek tutor lecturer docenten vakdocent pabodocent stagedocent instituutsopleider instituutsbegeleider studieloopbaanbegeleider studieloopbaanbegeleidster stagebegeleider stagebegeleidster schoolbegeleider student studente studenten studentnummer studentnr stagiair stagiaire aspirant docent docente supervisor supervisant auteur auteurs cursist inbrenger stage ikzelf dank dankwoord slb opgesteld ingevuld samengesteld scriptie groet groeten groetjes hoogachtend mvg naam heet studeer studie opleiding eerstejaars tweedejaars derdejaars vierdejaars deeltijd voltijd hogeschool hbo pabo minor leerjaar trainee study placement internship regards schrijver schrijfster',
);
/** Words beside which a maker of works or models is named; by their ends, for they make compounds. */
const works = wordSet(
  'las lees leest gelezen herlas herlees boekje definitie schema begrip termen studie onderzoek roman essay column proefschrift dichtbundel podcast documentaire lezing handboekje',
);
const workEnding =
  /(?:model|modellen|theorie(?:ën)?|methodes?|methoden|methodieke?n?|cirkels?|kwadrant(?:en)?|matrix|piramide|benadering|aanpak|driehoek|ladder|cyclus|typologie|taxonomie|raamwerk|principes?|gedachtegoed|indeling|boek|artikel)$/;

/** The classes of a word, by its hash and its folded letters. `word-forms.ts` keeps them for each word form. */
export function classesOf(hash: number, word: string): number {
  const lists = lexicon();
  return (
    cuesOf(hash) |
    (has(lists.first, hash) ? ON_FIRST_NAMES : 0) |
    (has(lists.surname, hash) ? ON_SURNAMES : 0) |
    (has(lists.name, hash) ? ON_DICTIONARY_NAMES : 0) |
    (has(lists.place, hash) ? ON_PLACE_NAMES : 0) |
    (has(lists.capital, hash) ? ON_CAPITALISED : 0) |
    (has(lists.word, hash) ? ON_DUTCH_WORDS : 0) |
    (has(lists.common, hash) ? ON_COMMON_WORDS : 0) |
    (lists.starts.has(hash) ? OPENS_PHRASE : 0) |
    (numbers.has(hash) ? NUMBER_WORD : 0) |
    (ages.has(hash) ? AGE_WORD : 0) |
    (months.has(hash) ? MONTH : 0) |
    (authorCues.has(hash) ? AUTHOR_CUE : 0) |
    (works.has(hash) || workEnding.test(word) ? WORK : 0) |
    (kindOfWord(hash, word) << KIND_SHIFT) |
    (mayCloseName(hash, word) ? CLOSES_INSTITUTION : 0) |
    (isStreetWord(word) ? STREET_WORD : 0) |
    (isAccountWord(word) ? ACCOUNT_WORD : 0) |
    (isCodeWord(word) ? CODE_WORD : 0)
  );
}
