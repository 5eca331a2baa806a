/** A finding as one line of text, for formats that have no field for its place in a document or for what was matched. */
import type { Finding } from '../../core/index.ts';
import { placeOf, type FileResult } from '../lint/result.ts';
import { messagesIn } from '../messages.ts';
import { isDetail } from '../../summary/details.ts';
import { isHiddenContent, matchedText } from './matched.ts';
import type { View } from './model.ts';
import { printable } from './printable.ts';

/** "Hier staat waarschijnlijk een naam. (blz. 2 alinea 14)"; with `--show-matches` a detail follows. */
export function fullMessage(finding: Finding, result: FileResult, view: View): string {
  const { lint } = result;
  const place = placeInWords(finding, result, view);
  const match = view.showMatches && lint && isDetail(finding) ? `: ${matchedText(lint, finding)}` : '';
  return printable(`${finding.message}${place === undefined ? '' : ` (${place})`}${match}`);
}

/** "blz. 2 alinea 14", of a document that was turned into markdown: its lines mean nothing to who has the document. */
export function placeInWords(finding: Finding, { source }: FileResult, view: View): string | undefined {
  const place = source && !isHiddenContent(finding) ? placeOf(source, finding.span.start) : undefined;
  return place && messagesIn(view.language).place(place);
}
