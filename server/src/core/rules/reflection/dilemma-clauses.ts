/**
 * Cuts a text on a dilemma into clauses and tells how each of them opens: with a new subject ("De buren …"), with what
 * went before ("Dat …", "Zij …") or with somebody in general ("Je …").
 */
import { roleOf } from '../actors/role-words.ts';
import { isDutchWord } from '../../lexicon/dutch-words.ts';
import { fold } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import { otherPerson, otherPronoun } from './party-words.ts';

export interface Clause {
  readonly text: string;
  /** Its words in lower case, without the "en" or "maar" it may open with. */
  readonly words: readonly string[];
  readonly opening: Opening;
  /** It belongs to the last sentence. */
  readonly isLast: boolean;
}

export type Opening =
  /** The first clause, or a noun that wasn't there before: "De jongen …", "Achter de baan …". */
  | 'new'
  /** A noun that was there before, or a pronoun for somebody: "De kantine …", "Hij …". */
  | 'known'
  /** What was said before as a whole, and what adds to it: "Dat …", "Daarom …", "Ook …". */
  | 'back'
  /** Somebody in general: "Je …", "Iedereen …", "Wie …". */
  | 'general'
  /** A noun without an article, which speaks of the thing in general: "Armoede …", "Kinderen …". */
  | 'bare';

const back =
  /^(?:dat|dit|daar[a-z]*|hier[a-z]*|zo|zoiets|het|er|wat|dus|ook|bovendien|want|toen|sindsdien|elke|that|this|it|also|so|there)$/;
const general = /^(?:je|men|wie|iedereen|niemand|nobody|everyone|everybody|you)$/;
const pronoun = /^(?:hij|zij|ze|ik|we|wij|he|she|they|i|mij|hem)$/;
const article =
  /^(?:de|een|het|zijn|haar|mijn|hun|onze|ons|die|deze|één|twee|drie|vier|vijf|zes|zeven|\d+|the|a|an|his|her|my|their|our|one|two|three|four|mevrouw|meneer)$/;
const preposition =
  /^(?:op|in|achter|onder|voor|met|zonder|tegen|bij|aan|naast|tussen|vanuit|van|als|for|with|on|behind)$/;
/** After these verbs "het" says nothing of a thing: "Het is …", and not "Het hek …". */
const afterIt =
  /^(?:is|was|gaat|kan|moet|mag|blijft|wordt|heeft|komt|zit|maakt|maakte|lijkt|raakt|vriest|hoort|voelt|helpt|past|zou)$/;

/** Without the ending, so that "gelden" is "geldt" and "schaamt" is "schaamte". At most seven letters. */
export const stemOf = (word: string): string =>
  word.replace(/(?:heden|heid|ingen|ing|elijke?|ness|en|er|te|de|e|s|t|d)$/, '').slice(0, 7);

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-zà-ÿ0-9][a-zà-ÿ0-9’'-]*/g) ?? [];

/** "Moeder", "de wijkagent", "haar buren": somebody by a noun. */
export const isSomebody = (word: string): boolean =>
  roleOf(word) !== undefined || (!otherPronoun.test(word) && otherPerson.test(word));

/** `source`: with its list marks and line endings. A list item is a clause. */
export function clausesOf(source: string): readonly Clause[] {
  const lines = source.replace(/\n(?!\s*(?:\n|[-+*•>|]|\d{1,2}[.)]))/g, ' ').split('\n');
  const found = lines
    .flatMap((line) => sentences(line.replace(/^[\s>|]*(?:[-+*•]|\d{1,2}[.)])?[ \t]*/, '')))
    .filter(({ text }) => /[a-zà-ÿ]{2}/i.test(text));
  const seen = new Set<string>();
  return found.flatMap((sentence, index) =>
    sentence.text.split(/;\s|,\s(?=(?:en|maar|terwijl|and|but|while)\s)/).map((text) => {
      const words = wordsOf(text.replace(/^\W*(?:en|maar|terwijl|want|and|but|while)\s/i, ''));
      const opening = openingOf(words, seen);
      for (const word of words) if (word.length >= 4) seen.add(stemOf(word));
      return { text, words, opening, isLast: index === found.length - 1 };
    }),
  );
}

function openingOf([first = '', second = '', third = '']: readonly string[], seen: ReadonlySet<string>): Opening {
  const isThing = first === 'het' && second.length >= 3 && !afterIt.test(second);
  if (back.test(first) && !isThing) return 'back';
  if (general.test(first)) return 'general';
  if (pronoun.test(first)) return 'known';
  if (preposition.test(first)) return 'new';
  if (article.test(first)) {
    const noun = second.length > 3 && second.endsWith('e') && third !== '' && !isSomebody(second) ? third : second;
    return seen.has(stemOf(noun)) ? 'known' : 'new';
  }
  if (isSomebody(first) && !first.endsWith('en') && !first.endsWith('s'))
    return seen.has(stemOf(first)) ? 'known' : 'new';
  return isInGeneral(first, second) ? 'bare' : 'known';
}

/** "Armoede is", "Kinderen verdienen"; not a name, a question ("Laat ik") or a road ("Zwijgen spaart"). */
const isInGeneral = (first: string, second: string): boolean =>
  first.length >= 4 &&
  !pronoun.test(second) &&
  (isDutchWord(fold(first)) || /(?:ty|ness|tion|ship|[^aeiou]ren|sts?|ing|ve|om|th|ce|ct)$/.test(first)) &&
  !(/(?:en|aan|ien|oen)$/.test(first) && !/(?:en|gaan|staan|zijn|doen)$/.test(second));
