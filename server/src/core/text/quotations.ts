/** Words in quotation marks: somebody else's, or a form of words that is spoken about. */

/** A quotation in any of the usual marks. It may not be longer than a paragraph. */
export const quotation =
  /“[^”“\n]{1,400}”|„[^”“„\n]{1,400}[”“]|«[^»\n]{1,400}»|‘[^‘\n]{1,400}?’(?=[\s.,;:!?)]|$)|"[^"\n]{1,400}"|(?<=^|[\s(])'[^'\n]{2,300}'(?=[\s.,;:!?)]|$)/gm;

/** The text with spaces in place of its quotations: all offsets stay the same. */
export const blankQuotations = (text: string): string =>
  /["“„«‘']/.test(text) ? text.replace(quotation, (found) => ' '.repeat(found.length)) : text;
