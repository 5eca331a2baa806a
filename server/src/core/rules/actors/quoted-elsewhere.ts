/**
 * Tells whether a sentence quotes somebody from outside the case: from a podcast, a book, a lesson or long ago ("In een
 * podcast zei een psycholoog …", "Op school zei een docent ooit …"). Such a person is no actor.
 */
import type { Sentence } from '../../text/sentences.ts';
import { patternsIn } from '../asked-patterns.ts';
import { anyMedium, elsewhere, inLesson, inMedium, inMind, longAgo } from './elsewhere-patterns.ts';

/** "Daarin zei een psycholoog …", after a sentence about a podcast. */
const backTo = /^\W*(?:daarin|hierin|daar|hij|zij|ze|die)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:daarin|hierin|erin)(?![a-zà-ÿ])/;
/** The role has no place in the case: "een docent", "iemand". */
const unknownPerson = /(?<![a-zà-ÿ])(?:een|één|zo’n|zo'n|iemand,) (?:[a-zà-ÿ]+ )?$/;

/** How far before the sentence a medium may be named, in UTF-16 units. */
const REACH = 160;

/** `role`: the offset of the role in the sentence. */
export function isQuotedFromElsewhere(text: string, sentence: Pick<Sentence, 'text' | 'start'>, role: number): boolean {
  const lower = sentence.text.toLowerCase();
  const isUnknown = unknownPerson.test(lower.slice(0, role));
  if (holdsAny(isUnknown ? [inMedium, longAgo, inMind, inLesson] : [inMedium, longAgo, inMind], lower)) return true;
  if (!backTo.test(lower)) return false;
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start).toLowerCase();
  const sources = isUnknown ? [anyMedium, inLesson] : [anyMedium];
  return holdsAny(sources, before) && holdsAny(sources, /[^.!?]*[.!?]\s*$/.exec(before)?.[0] ?? '');
}

/** Has one of the patterns a match in a text in lower case? */
const holdsAny = (patterns: readonly RegExp[], lower: string): boolean =>
  patternsIn(elsewhere, lower).some((pattern) => patterns.includes(pattern) && pattern.test(lower));
