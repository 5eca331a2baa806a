/** Small pieces of markdown for hovers and completions; texts of templates are shown as they are. */

export const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

export const bold = (text: string): string => `**${escape(text)}**`;

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${escape(line)}`).join('\n');

/** Paragraphs that say something, with a blank line between them. */
export const paragraphs = (...texts: readonly (string | false | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== false && text !== '').join('\n\n');

/** For clients that show no markdown. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/^---\n\n/gm, '')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1');
