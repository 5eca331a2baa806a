/**
 * What a report says about violence and safety: the first word of violence in it, and whether any word is on safety.
 */
import { memo } from '../../incremental/memo.ts';
import type { Prose, Run } from '../../report/model.ts';
import { firstIn, isInAny, type Chunk } from '../../report/prose/chunks.ts';
import { hasRole } from '../../templates/roles.ts';
import { matches } from '../../text/matches.ts';
import { shift, type Span } from '../../text/span.ts';
import { deniedBefore, namedBefore, safetyWord, violenceStem, violenceTerm } from './safety-words.ts';

/**
 * The first word of violence that is about the client's life: not a name ("Steunpunt Huiselijk Geweld"), not denied,
 * not a keyword. Offsets into the prose.
 */
export const firstViolence = (prose: Prose): Span | undefined => firstIn(prose, violenceIn);

/** Does the report hold any word on safety? */
export const namesSafety = (prose: Prose): boolean => isInAny(prose, hasSafetyWord);

const hasSafetyWord = memo(({ lower }: Chunk) => safetyWord.test(lower));

const storyKinds: ReadonlySet<Run['kind']> = new Set(['body', 'heading', 'quotation', 'cell']);

const violenceIn = memo(({ lower, runs }: Chunk): Span | undefined => {
  if (!violenceStem.test(lower)) return undefined;
  for (const { kind, section, start, content } of runs) {
    if (!storyKinds.has(kind) || hasRole(section, 'keywords')) continue;
    const found = violenceInText(content.text.toLowerCase());
    if (found) return shift(found, start);
  }
  return undefined;
});

/** `text`: in lower case. */
function violenceInText(text: string): Span | undefined {
  if (!violenceStem.test(text)) return undefined;
  for (const { index, 0: found, 1: term = '' } of matches(violenceTerm, text)) {
    const start = index + found.length - term.length;
    const before = text.slice(Math.max(0, start - REACH_BEFORE), start).replace(/\s+/g, ' ');
    if (!namedBefore.test(before) && !deniedBefore.test(before)) return { start, end: start + term.length };
  }
  return undefined;
}

/** How many UTF-16 units before a word of violence are read to see whether the word is a name or denied. */
const REACH_BEFORE = 90;
