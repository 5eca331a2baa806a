/** Makes text from outside safe to show: no control codes, no change of writing direction. "a\u001b[31m" becomes "a·[31m". */

const control = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g;

/**
 * Only characters that are safe and one column wide: Latin letters, digits, punctuation, and `█` for masked details.
 */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2588]*$/;

export const isPlain = (text: string): boolean => plain.test(text);

/** Control codes become "·", a tab two spaces. */
export const printable = (text: string): string =>
  isPlain(text) ? text : text.replaceAll('\t', '  ').replace(control, '\u00b7').replace(invisible, '\u00b7');
