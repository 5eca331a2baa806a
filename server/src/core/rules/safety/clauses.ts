/** Cuts a Dutch sentence into clauses, and tells what the order of words says of who does something in them. */
import { isDoer } from '../actors/unnamed-roles.ts';
import { conjunctions, prepositions } from './clause-words.ts';
import { phrasesIn, refersToPerson, type NounPhrase, type Stretch, type Word } from './noun-phrases.ts';

export interface Clause extends Stretch {
  /** The word or the sign before it: "en", "tot", ","; empty for the first. */
  readonly opening: string;
}

const tokenPattern = /[A-Za-zÀ-ÿ’'][A-Za-zÀ-ÿ’'-]*\.?(?=[A-Z]|)|[,;:!?()"“”„‘.–—]/g;

/** The word of a token, and the same as it is looked up. */
function wordOf(token: string): Pick<Word, 'text' | 'lower'> {
  const text = /^[A-Z]\.$/.test(token) ? token : token.replace(/\.$/, '');
  return { text, lower: text.toLowerCase().replaceAll("'", '’') };
}

/** `sentence`: as written. */
export function clausesOf(sentence: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let words: Word[] = [];
  let opening = '';
  const close = (next: string): void => {
    if (words.length > 0) clauses.push({ words, phrases: phrasesIn(words, clauses.at(-1)), opening });
    words = [];
    opening = next;
  };
  for (const { 0: found, index } of sentence.matchAll(tokenPattern)) {
    const { text, lower } = wordOf(found);
    const previous = words.at(-1);
    if (!/[a-zà-ÿ]/.test(lower)) close(text);
    else if (conjunctions.has(lower) && !(lower === 'dan' && previous)) close(lower);
    else if (lower === 'dat' && previous && !prepositions.has(previous.lower)) {
      close(lower);
      const antecedent = clauses.at(-1);
      if (antecedent && refersToPerson(antecedent)) words.push({ text, lower, start: index });
    } else if (lower === 'die' && previous) {
      close(lower);
      words.push({ text, lower, start: index });
    } else if (lower === 'en') close(lower);
    else words.push({ text, lower, start: index });
  }
  close('');
  return clauses;
}

/** A thing as the subject does no harm: "het werk wurgt haar". The ending of "de avondhulp" tells of somebody. */
export const isNoDoer = ({ kind, head }: NounPhrase): boolean =>
  kind !== 'person' && !(kind === 'thing' && isDoer(head));

/** Does the particle of a separable verb stand behind index `verb`: "op" in "sluit haar op in de kelder"? */
export const hasParticle = ({ words, phrases }: Clause, verb: number, particle: string): boolean =>
  words.some(
    ({ lower }, index) =>
      index > verb &&
      lower === particle &&
      !phrases.some(({ preposition, from }) => preposition === particle && from === index + 1),
  );

/** "Toen de conciërge …, werd hij boos": a pronoun that can only be the subject, behind another person, isn't done anything to. */
export const isTurned = ([first, second]: readonly NounPhrase[]): boolean =>
  second?.only === 'subject' && first?.head !== 'die' && first?.head !== 'dat';

/** Whose blows are no violence. */
export const isToddler = /^(?:peuters?|kleuters?|dreumes|dreumesen|baby’?s?)$/;
