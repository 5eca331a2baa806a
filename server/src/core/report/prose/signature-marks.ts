/** Marks of who signs a report or a part of it: "Met vriendelijke groet, Floor Hoogland", "Genotuleerd door F. Hoogland". */
import { fullName, name, names, nameStart } from './byline-patterns.ts';
import { pattern, type WriterMark } from './writer-mark.ts';

/** Below words of thanks: "Floor Hoogland, Leeuwarden, juni 2024". */
export const signatureOfForeword: WriterMark = {
  may: /^[A-ZÀ-Þ].* (?:19|20)\d\d\s*$/s,
  pattern: pattern(() => `^(${fullName})[, \\n]{1,2}[A-ZÀ-Þ][A-Za-zà-ÿ-]+, (?:\\d{1,2} )?[a-z]+ (?:19|20)\\d\\d\\s*$`),
  reasons: 2,
};

/** One of the last lines: "Genotuleerd door F. Hoogland", "Ondertekend door Floor Hoogland, s1400517". */
export const writtenBy: WriterMark = {
  may: /\bdoor:? [A-ZÀ-Þ]/,
  pattern: pattern(
    () =>
      `^\\W{0,4}(?:[Gg]enotuleerd|[Oo]pgesteld|[Uu]itgewerkt|[Gg]eschreven|[Gg]emaakt|[Oo]ndertekend|[Gg]etekend|[Vv]erslag) door:? (${name})(?:,? \\(?s?\\d{5,8}\\)?)?[.*_\\s]*$`,
  ),
  reasons: 1,
};

/** The last lines of a report: "Met vriendelijke groet, Floor Hoogland". */
export const signature: WriterMark = {
  may: /[Gg]roet|oogachtend|egards|[Mm]vg|liefs|etekend/,
  pattern: pattern(
    () => `(?:[Gg]roet(?:en|jes)?|[Hh]oogachtend|[Rr]egards|[Mm]vg|[Ll]iefs|[Gg]etekend)[,.!]?\\s+(${names})[*_.\\s]*$`,
  ),
  reasons: 1,
  inFirstPerson: true,
};
/** The last line of a report, a full name and nothing else. */
export const lastLine: WriterMark = {
  may: new RegExp(`^[*_ ]{0,4}${nameStart}`),
  pattern: pattern(() => `^[*_ ]{0,4}(${fullName})[*_.\\s]*$`),
  reasons: 2,
  inFirstPerson: true,
};
/** The last line alone, below the greeting. */
export const signatureBelow: WriterMark = {
  may: new RegExp(`^\\W{0,4}${nameStart}`),
  pattern: pattern(() => `^\\W{0,4}(${names})(?:,[^\\n]{0,60})?[*_.\\s]*$`),
  reasons: 1,
  inFirstPerson: true,
};

/**
 * The same in the middle of a report, with what the writer is: "Lieke Bronsvoort, fysiotherapeut i.o." The greeting is
 * one reason, the role another.
 */
export const signatureOfStudent: WriterMark = {
  ...signatureBelow,
  reasons: 2,
  pattern: pattern(
    () =>
      `^\\W{0,4}(${names})[, \\n](?:\\W{0,3}(?:[a-z-]+(?:jaars|de|ste) )?(?:[Ss]tagiair|[Ss]tudent)|[^\\n]{0,40}(?:in opleiding|i\\.o\\.))`,
  ),
};
