/** Makes passages of the text of a report that a reader doesn't see: they are handed in as well. */
import { memo2 } from '../../incremental/memo.ts';
import type { Block } from '../../markdown/block.ts';
import type { PositionedBlock } from '../../markdown/document.ts';
import { textOfValue, type FrontMatter } from '../../markdown/front-matter.ts';
import { hiddenSpans } from '../../markdown/hidden-text.ts';
import type { Span } from '../../text/span.ts';
import { hiddenPassage, plainPassage, type TracedPassage } from './passages.ts';

/** A passage with the offset in the source from which its own source offsets count. */
export interface HiddenPassage {
  readonly passage: TracedPassage;
  readonly start: number;
  /** It names who wrote the report. */
  readonly isOfWriters: boolean;
}

const none: readonly never[] = [];

function passagesOf(block: Block): readonly TracedPassage[] {
  const spans = hiddenSpans(block);
  return spans.length === 0 ? none : passagesOfSpans(block, spans);
}

const passagesOfSpans = memo2((block: Block, spans: readonly Span[]) =>
  spans.map((span) => hiddenPassage(block.text, span)),
);

/** Keys whose values tell nothing about a client. The title stands in the prose already. */
const settingKey =
  /^(?:casus|sjabloon|template|stadium|stage|title|titel|datum|date|inleverdatum|pseudoniemen|bekenden|lang|taal|language|versie|version|status)$/i;
/** Keys whose values are writers and teachers. */
const writerKey =
  /^(?:auteurs?|authors?|student(?:en|e)?|schrijver|docent(?:en)?|begeleiders?|slb|stagiaire?|naam|groep|eigenaar|owner)$/i;

/** The values in the front matter that may tell about a client, and the writers: source offsets count from the block. */
const frontMatterPassages = memo2((block: Block, { span, values, spans, errors }: FrontMatter) => {
  const inBlock = ({ start, end }: Span): Span => ({ start: start - span.start, end: end - span.start });
  if (errors.length > 0) return linesOf(block.text, inBlock(span));
  return Object.keys(values)
    .filter((key) => !settingKey.test(key) && mayHoldWords(values[key]))
    .flatMap((key) => {
      const value = spans[key];
      return value ? [plainPassage(block.text, inBlock(value), writerKey.test(key) ? 'byline' : 'hidden')] : [];
    });
});

const mayHoldWords = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(mayHoldWords)
    : (typeof value === 'object' && value !== null) || /[A-Za-z]/.test(textOfValue(value));

/** Front matter that can't be read, line by line. */
function linesOf(text: string, { start, end }: Span): TracedPassage[] {
  const found: TracedPassage[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const key = /^[\w-]+(?=:)/.exec(line)?.[0] ?? '';
    if (/[A-Za-z]/.test(line) && !settingKey.test(key))
      found.push(plainPassage(text, { start: at, end: at + line.length }, writerKey.test(key) ? 'byline' : 'hidden'));
    at += line.length + 1;
  }
  return found;
}

/** The hidden passages in a part of the text, in order, each value of the front matter first. */
export function hiddenPassages(
  blocks: readonly PositionedBlock[],
  { start, end }: Span,
  frontMatter: FrontMatter | undefined,
): readonly HiddenPassage[] {
  const found: HiddenPassage[] = [];
  const [first] = blocks;
  if (frontMatter && first && start <= first.start)
    for (const passage of frontMatterPassages(first.block, frontMatter))
      found.push({ passage, start: frontMatter.span.start, isOfWriters: passage.passage.runs[0]?.kind === 'byline' });
  for (const each of blocks)
    if (each.start >= start && each.start < end && !(frontMatter && each === first))
      for (const passage of passagesOf(each.block)) found.push({ passage, start: each.start, isOfWriters: false });
  return found;
}
