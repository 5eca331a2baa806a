/**
 * Dutch number words from 0 to 119 ("vierendertig"), as values and as sources of patterns. Halves ("tweeënhalf") are
 * not among them.
 */

const units =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function makeNumberWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>(units.map((word, value) => [word, value]));
  words.set('één', 1);
  tens.forEach((ten, index) => {
    const base = (index + 2) * 10;
    words.set(ten, base);
    for (let unit = 1; unit < 10; unit++) {
      const word = units[unit] ?? '';
      words.set(word + (/e$/.test(word) ? 'ën' : 'en') + ten, base + unit);
      words.set(word + 'en' + ten, base + unit);
    }
  });
  for (const [word, value] of [...words]) if (value > 0 && value < 20) words.set('honderd' + word, 100 + value);
  words.set('honderd', 100);
  return words;
}

/** Value of each number word; words in lower case, spelled with and without diaeresis. */
export const numberWords = makeNumberWords();

/** Every number word as alternatives of a pattern, the longest first, so that "tweeëntwintig" isn't read as "twee". */
export const NUMBER_WORD_PATTERN = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');

/** One sign of a dictated code: a number, a single letter, or a sign by its name ("streepje"). */
export const SPOKEN_SIGN_PATTERN = `(?:(?:${NUMBER_WORD_PATTERN}|streepje|slash|schuine streep|punt)(?![a-zà-ÿ])|[A-Za-z](?![A-Za-zÀ-ɏ]))`;

/** One dictated digit. */
export const SPOKEN_DIGIT_PATTERN = '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';

/** English numbers from two to ninety-nine; "one" is a pronoun far more often. */
const englishUnits =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** The first words of English numbers: "twenty" of "twenty-six". */
export const englishNumberWords: readonly string[] = [...englishUnits, ...englishTens];
export const ENGLISH_NUMBER_PATTERN = `(?:(?:${englishTens.join('|')})(?:[- ](?:one|${englishUnits.slice(0, 8).join('|')}))?|${[...englishUnits].reverse().join('|')})`;

/** Ordinals from third on, as ages: "sinds haar elfde". */
const ordinalUnits = 'derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(' ');
const highOrdinals = [...numberWords].flatMap(([word, value]) =>
  value < 13 || value > 100 ? [] : [word + (value < 20 ? 'de' : 'ste')],
);
export const ordinalWords: readonly string[] = [...ordinalUnits, ...highOrdinals];
/** In words or digits: "elfde", "eenentwintigste", "22e", "37ste". */
export const ORDINAL_PATTERN = `(?:${[...ordinalWords].sort((a, b) => b.length - a.length).join('|')}|\\d{1,2}(?:e|de|ste))`;
/** An ordinal that counts years far more often than anything else. */
export const isHighOrdinal = (word: string): boolean =>
  highOrdinals.includes(word.toLowerCase()) || Number.parseInt(word, 10) > 12;
