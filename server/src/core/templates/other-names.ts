/** Tells whether a heading names a section otherwise than its template does: with a synonym or a slip. */
import { isDutchWord } from '../lexicon/dutch-words.ts';
import { textCache } from '../incremental/text-cache.ts';
import { fold } from '../text/fold.ts';
import type { TemplateSection } from './model.ts';
import { bareName } from './names.ts';
import { foldedName, nameKey } from './section-keys.ts';
import { isSlipOf, SpelledName } from './slips.ts';

/** The key of a heading's name: the same for "Actoren", "2. Actor" and "Actoren (kort)". */
export const headingKey = textCache((heading: string): string => nameKey(bareName(heading)));

const isSameName = (a: string, b: string): boolean => headingKey(a) === headingKey(b);

/**
 * Is this heading another name of the section: a synonym, or a name with a slip? Not when it is the section's own
 * name, in singular or plural, with or without more words.
 */
export function isOtherNameFor(heading: string, section: TemplateSection): boolean {
  const name = bareName(heading);
  const folded = foldedName(name);
  const title = foldedName(section.title);
  if (folded === '' || folded === title || fold(section.heading) === fold(heading)) return false;
  // A synonym that a singular or plural of the name happens to be like: "Actors" for "Actoren".
  if (section.synonyms.some((synonym) => fold(synonym) === folded)) return true;
  if (isSameName(name, section.title)) return isMisspeltPlural(folded, title);
  const names = [section.title, ...section.synonyms];
  const spelled = new SpelledName(folded);
  return names.some((known) => isSameName(known, name) || isSlipOf(spelled, new SpelledName(foldedName(known))));
}

/** "Vraagen" for "Vragen", "Sleutelwoorde" for "Sleutelwoorden". */
function isMisspeltPlural(folded: string, title: string): boolean {
  const lastWord = folded.split(' ').at(-1) ?? '';
  return /([aeou])\1[^aeiou]en\b/.test(folded) || (title === `${folded}n` && !isDutchWord(lastWord));
}
