/** Dutch number words from 0 to 119 ("vierendertig", "tweeënhalf" apart), as patterns and values. */

const units =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function build(): ReadonlyMap<string, number> {
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

/** Value by word, lower case, spelled with or without diaeresis. */
export const numberWords = build();

/** Longest first, so that "tweeëntwintig" isn't read as "twee". */
export const NUMBER_WORD = [...numberWords.keys()].sort((a, b) => b.length - a.length).join('|');

/** What a code is made of in dictation: numbers, single letters, signs by name. */
export const SPOKEN_SIGN = `(?:(?:${NUMBER_WORD}|streepje|slash|schuine streep|punt)(?![a-zà-ÿ])|[A-Za-z](?![A-Za-zÀ-ɏ]))`;

/** A digit as spoken in dictation. */
export const SPOKEN_DIGIT = '(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
