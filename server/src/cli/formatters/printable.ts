/** Text from a report or a file name, safe for a terminal: no control codes, no reversed writing direction. */

const control = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g;

export const printable = (text: string): string =>
  text.replaceAll('\t', '  ').replace(control, '\u00b7').replace(invisible, '\u00b7');
