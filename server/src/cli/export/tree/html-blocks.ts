/** Blocks of html in a report, as markdown. */
import { isHtmlTag } from '../../../core/index.ts';

/** `fromHtml`: markdown of a web page. What only looks like a tag ("<datum>") stays as it is. */
export const htmlAsMarkdown = (
  html: string,
  { fromHtml }: { fromHtml(html: string): Promise<string> },
): Promise<string> =>
  fromHtml(html.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => (isHtmlTag(tag) ? tag : `&lt;${tag.slice(1, -1)}&gt;`)));
