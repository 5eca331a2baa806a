/**
 * What a report says about violence and safety: the first word of violence in it, and whether any word is on safety.
 */
import { memo } from '../../incremental/memo.ts';
import type { Prose, Run, RunText } from '../../report/model.ts';
import { firstIn, isInAny, type Chunk } from '../../report/prose/chunks.ts';
import { hasRole } from '../../templates/roles.ts';
import { matches } from '../../text/matches.ts';
import { sentences } from '../../text/sentences.ts';
import { shift, type Span } from '../../text/span.ts';
import { mayTell } from './harm-triggers.ts';
import { honourTerm } from './honour-violence.ts';
import { speaksOfSafety } from './measures.ts';
import { actDeniedBefore, deniedBefore, namedBefore, violenceTerm } from './safety-words.ts';
import { isHarmless, toldHarm } from './told-harm.ts';
import { violentActs } from './violent-acts.ts';

/**
 * The first word of violence that is about the client's life: not a name ("Steunpunt Huiselijk Geweld"), not denied,
 * not a keyword. Offsets into the prose.
 */
export const firstViolence = (prose: Prose): Span | undefined => firstIn(prose, violenceIn);

/** Does the report hold any word on safety? */
export const namesSafety = (prose: Prose): boolean => isInAny(prose, hasSafetyWord);

/** What somebody finds important is no word on how safe it is: "Moeder: veiligheid en rust". */
const hasSafetyWord = memo(
  ({ lower, runs }: Chunk) =>
    speaksOfSafety(lower) &&
    runs.some(({ section, content }) => !hasRole(section, 'perspective') && speaksOfSafety(content.text.toLowerCase())),
);

const storyKinds: ReadonlySet<Run['kind']> = new Set(['body', 'heading', 'quotation', 'cell']);

const violenceIn = memo(({ runs }: Chunk): Span | undefined => {
  for (const { kind, section, start, content } of runs) {
    if (!storyKinds.has(kind) || hasRole(section, 'keywords')) continue;
    const found = violenceInText(content);
    if (found) return shift(found, start);
  }
  return undefined;
});

const violenceInText = memo(({ text }: RunText): Span | undefined => {
  const may = mayTell(text);
  if (!may) return undefined;
  const lower = text.toLowerCase();
  const isTrue = ({ start }: Span, denied: RegExp): boolean => {
    if (isHarmless(sentences(lower).find(({ end }) => end > start)?.text ?? '')) return false;
    const before = lower.slice(Math.max(0, start - REACH_BEFORE), start).replace(/\s+/g, ' ');
    return !namedBefore.test(before) && !denied.test(before);
  };
  const terms = [...(may.term ? termsOfViolence(lower) : []), ...(may.honour ? honourTermIn(lower) : [])].filter(
    (span) => isTrue(span, deniedBefore),
  );
  const acts = [
    ...(may.violentVerb ? violentActs(text) : []),
    ...(may.frames.length > 0 || may.force ? toldHarm(text) : []),
  ].filter((span) => isTrue(span, actDeniedBefore));
  return [...terms, ...acts].sort((a, b) => a.start - b.start)[0];
});

const termsOfViolence = (text: string): readonly Span[] =>
  matches(violenceTerm, text).map(({ index, 0: found, 1: term = '' }) => {
    const start = index + found.length - term.length;
    return { start, end: start + term.length };
  });

/** Honour that is lost may end in violence, though no blow has fallen yet. */
function honourTermIn(text: string): readonly Span[] {
  const found = honourTerm.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** How many UTF-16 units before a word of violence are read to see whether the word is a name or denied. */
const REACH_BEFORE = 90;
