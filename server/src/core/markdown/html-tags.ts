/** Tells tags of HTML from places to fill in that only look like tags: "<br>" from "<datum>" and "<your name>". */
import { htmlTagNames } from 'html-tag-names';

const names: ReadonlySet<string> = new Set(htmlTagNames);

/** `html`: a tag with its angle brackets, or a comment. Tags with a colon or hyphen are of Word and of web components. */
export const isHtmlTag = (html: string): boolean => {
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(html)?.[1];
  return name === undefined || /[:-]/.test(name) || names.has(name.toLowerCase());
};
