/**
 * The written form of personal names, without any list of names: shared by citations, bylines and the name detector.
 * Its character classes list the Latin letters, because `\p{L}` with the u flag is three times slower.
 */

/** Letters of the Latin scripts met in Dutch texts, upper case, as the inside of a character class. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏƠƯȘȚḤḌẒṢṬḪ';

/** Letters of the Latin scripts, any case, with combining marks (NFD text), as the inside of a character class. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f';

/** Particles inside surnames, lower case. Dutch, Flemish, French, German, Portuguese, Arabic. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "van de der den het ten ter te 't ’t 's ’s in op aan bij onder over uit uijt voor tot d' d’ l' von vom zu zum zur du des la le les " +
    'del della di da das do dos el al ad an ash at ar as bin ben ibn bint ould abu abd mac mc af av vd auf wald'
  ).split(' '),
);

/** Particles that may open a surname on their own: "in" and "op" do so only before "de", "'t" or "den". */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(
  "van de der den het ten ter te 't ’t von vom zu zum zur du des la le del della di da das do dos el al d' d’ ben bin ibn bint abu ould".split(
    ' ',
  ),
);

/** Longest word that is read as initials, in UTF-16 units. */
const MAX_INITIALS = 12;

const initials = new RegExp(`^(?:(?:[${UPPER}]|Ch|Ph|Th|Tj|Sj|Yv|IJ|Chr|Joh)\\.?-?)+$`);

/** Are these initials: "A.", "J.P.", "J", "Th.M."? */
export const isInitials = (word: string): boolean =>
  word.length <= MAX_INITIALS && (word.includes('.') || word.length === 1) && initials.test(word);

const startsWithCapital = new RegExp(`^[${UPPER}]`);

/** Does the word start with a capital, or with a particle stuck to it: "d'Hondt", "el-Khatib"? */
export const isCapitalised = (word: string): boolean =>
  startsWithCapital.test(word) ||
  (/^(?:[dl]['’]|al-|el-|ter-|van-)/.test(word) && startsWithCapital.test(word.replace(/^.{2,4}?(?=[^a-z'’-])/, '')));
