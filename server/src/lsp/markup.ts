/** Builds markdown for hovers and completions. Texts of templates are escaped, so that they are shown as written. */

/** The text with the characters that mean something in markdown escaped. */
export const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

export const bold = (text: string): string => `**${escape(text)}**`;

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${escape(line)}`).join('\n');

/** The texts with a blank line between them, without the empty ones. */
export const paragraphs = (...texts: readonly (string | false | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== false && text !== '').join('\n\n');

/** The same text without markup, for clients that show no markdown. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/^---\n\n/gm, '')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');
