/**
 * Gives a hard-wrapped paragraph without its line breaks: a line break inside a sentence becomes a space, so offsets
 * stay the same.
 */
import type { Passage } from '../../report/model.ts';
import { largest } from '../../../lists.ts';

/**
 * The longest line of a wrapped paragraph has a length between these, in UTF-16 units. Lists and labels have shorter
 * lines.
 */
const SHORTEST_MARGIN = 50;
const LONGEST_MARGIN = 120;
/** Each wrapped line, with the word that no longer fitted, fills this part of the longest line. */
const FILLED = 0.85;

/**
 * A line that ends without a stop before a line in lower case; and a code or a date that two lines share: "Op 11 /
 * december".
 */
const midSentence =
  /([a-zà-ÿ0-9,(-])\n(?=[a-zà-ÿ]{2,}[ ,.)])|((?:\(|[A-Za-z0-9]-))\n(?=[A-Za-z0-9])|((?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))\n(?=(?:19|20)\d\d\b)/g;

export function unwrap(passage: Passage): Passage {
  const { text } = passage;
  if (!text.includes('\n')) return passage;
  const parts: string[] = [];
  let copied = 0;
  for (const { kind, start, end } of passage.runs) {
    if (kind === 'cell' || kind === 'code' || kind === 'heading') continue;
    const run = text.slice(start, end);
    if (!run.includes('\n')) continue;
    const joined = isWrapped(run) ? run.replace(/\n/g, ' ') : withoutBreaks(run);
    if (joined === run) continue;
    parts.push(text.slice(copied, start), joined);
    copied = end;
  }
  if (parts.length === 0) return passage;
  parts.push(text.slice(copied));
  return { text: parts.join(''), runs: passage.runs, citations: passage.citations };
}

/** Joins the lines that a sentence goes on over: "stond mevrouw Jolijn / Versteegt te wachten." */
function withoutBreaks(run: string): string {
  const joined = run.replace(midSentence, '$1$2$3 ');
  if (!sentenceEnd.test(joined)) return joined;
  const lines = joined.split('\n');
  let text = lines[0] ?? '';
  for (const [index, line] of lines.slice(1).entries()) text += (goesOn(lines[index] ?? '', line) ? ' ' : '\n') + line;
  return text;
}

/** Two lines of running text end as a sentence does; lists, addresses and messages mostly don't. */
const sentenceEnd = /[.!?]["'’”)]?\s*$/;
/** A line that breaks off inside a sentence has two words in lower case in a row, and no stop at its end. */
const lowerCase = /[a-zà-ÿ]{2},? [a-zà-ÿ]{2}/;
const stop = /[.!?:;|"'’”)]\s*$/;
/** The line after it ends the sentence: lower case behind the name or number that was cut, and then a stop. */
const endsSentence = /^(?:[A-ZÀ-Þ][\wà-ÿ'’-]*|[\d -]{2,},?) [a-zà-ÿ][^:\n]*[.!?]/;

const goesOn = (line: string, next: string): boolean =>
  lowerCase.test(line) && !stop.test(line) && endsSentence.test(next);

function isWrapped(run: string): boolean {
  const lines = run.split('\n');
  const lengths = lines.slice(0, -1).map((line) => line.trimEnd().length);
  const margin = largest(lengths);
  if (margin < SHORTEST_MARGIN || margin > LONGEST_MARGIN) return false;
  if (lines.some((line) => /^\s*(?:[-*•>|]|\d+[.)] |\[\d|[^.!?]{1,24}: )/.test(line))) return false;
  return lengths.every(
    (length, index) => length + (lines[index + 1]?.trimStart().split(/\s/, 1)[0]?.length ?? 0) + 1 > margin * FILLED,
  );
}
