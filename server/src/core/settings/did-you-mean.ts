/** Finds the names that a mistyped one may have meant. */
import leven from 'leven';
import type { Localised } from '../findings/finding.ts';
import { smallest } from '../../lists.ts';

/**
 * Up to three known names like a mistyped one, best first: names that contain the typed text, or differ from it in at
 * most two letters (or a third of the letters typed), and not much more than the best. A part of a name counts: "unanswerd" gives
 * "questions/unanswered".
 */
function closest(typed: string, known: readonly string[]): readonly string[] {
  const lowerTyped = typed.toLowerCase();
  const distance = (name: string): number => {
    const parts = [name, ...name.split('/')];
    return smallest(
      parts.map((part) => (lowerTyped.length > 2 && part.includes(lowerTyped) ? 0 : leven(lowerTyped, part))),
    );
  };
  const near = known
    .map((name) => ({ name, distance: distance(name) }))
    .filter((each) => each.distance <= Math.max(2, lowerTyped.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return near
    .filter((each) => each.distance <= (near[0]?.distance ?? 0) + 1)
    .slice(0, 3)
    .map((each) => each.name);
}

/** " Bedoel je privacy/bsn?": known names like a mistyped one, as a sentence to append; empty when none is close. */
export function didYouMean(typed: string, known: readonly string[]): Localised {
  const names = closest(typed, known);
  return names.length === 0
    ? { nl: '', en: '' }
    : { nl: ` Bedoel je ${names.join(' of ')}?`, en: ` Did you mean ${names.join(' or ')}?` };
}
