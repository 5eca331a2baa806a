/** Reads plain text (txt), which is markdown as it is: only the encoding and what markdown takes for code are changed. */
import type { ReadDocument } from './content.ts';
import { decodeText } from './decode.ts';
import { limits } from './limits.ts';
import { problems, UnreadableDocument } from './problems.ts';

export function readPlain(bytes: Uint8Array): ReadDocument {
  const markdown = decodeText(bytes);
  if (markdown.includes('\0')) throw new UnreadableDocument(problems.mislabelled);
  if (markdown.length > limits.markdown) throw new UnreadableDocument(problems.tooMuchText);
  if (markdown.trim() === '') throw new UnreadableDocument(problems.noText);
  return { markdown, hidden: [], authors: [], places: [] };
}
