/** HTML in which every value is escaped: only what was made by `html` itself goes in as it is. */

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Undefined and false give nothing; a list gives its items one after another. */
export type Value = Markup | string | number | undefined | false | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** What a page can't show, and what turns the direction of writing, so that a name can't disguise what stands after it. */
const unwanted =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Safe in text and in attributes with quotes around them. */
export const escaped = (text: string): string =>
  text.replace(unwanted, '').replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/**
 * A template whose values are escaped. An attribute needs quotes around its value. The indentation of the template is left
 * out.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(unindented(strings).reduce((text, part, index) => text + textOf(values[index - 1]) + part));

const kept = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The strings of a template are the same object each time it is used. */
function unindented(strings: TemplateStringsArray): readonly string[] {
  const known = kept.get(strings);
  if (known) return known;
  const parts = strings.map((part) => part.replace(/\n\s*/g, '\n'));
  kept.set(strings, parts);
  return parts;
}

function textOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return escaped(String(value));
}

/** Where something stands in a hand-in, for a program that shows the page and can open it. */
export const atLine = (line: number | undefined): Markup =>
  new Markup(line === undefined ? '' : ` data-line="${String(line)}"`);

/** An attribute that is there or not. */
export const flag = (name: 'hidden' | 'open', isOn: boolean): Markup => new Markup(isOn ? ` ${name}` : '');
