/** Tells lines in which a writer only signs: "Ondertekend door Floor Hoogland, s1400517", "Met vriendelijke groet, Floor". */
import { names } from '../prose/byline-patterns.ts';
import { once } from '../../incremental/memo.ts';

/** Most lines have none of these words; the long pattern is made when one does. */
const opening =
  /^\W{0,4}(?:(?:onder|ge)tekend|opgesteld|geschreven|gemaakt|ingeleverd|genotuleerd|handtekening|met [a-z]+ groet|groet|hoogachtend|mvg\b)/i;

const signed = once(
  () =>
    new RegExp(
      `^\\W{0,4}(?:(?:[Oo]nder|[Gg]e)tekend|[Oo]pgesteld|[Gg]eschreven|[Gg]emaakt|[Ii]ngeleverd|[Gg]enotuleerd|[Hh]andtekening(?: student)?|[Mm]et [a-z]+ groet(?:en)?|[Gg]roet(?:en|jes)?|[Hh]oogachtend|[Mm]vg)(?: door)?(?:[:,.]? ${names})?(?:[,.]? \\(?s?\\d{5,8}\\)?)?[,.:]?$`,
    ),
);

export const isSignature = (line: string): boolean => opening.test(line) && signed().test(line.trim());
