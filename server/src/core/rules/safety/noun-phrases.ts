/**
 * Reads the clauses of a Dutch sentence and the noun phrases in them: who or what each names, whether it stands behind a
 * preposition, and whether a pronoun can only be subject or object. There is no parser: the small words and the order
 * tell. "De zon | sloeg | hem | in het gezicht": a thing, a person as object, a part of the body behind "in".
 */
import { isFirstName, isDutchWord } from '../../lexicon/dutch-words.ts';
import { fold } from '../../text/fold.ts';
import { timeNouns } from '../actors/acting-words.ts';
import { roleOf } from '../actors/role-words.ts';
import {
  adverbs,
  animals,
  bodyParts,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
  thingPronouns,
} from './clause-words.ts';
import { isPerson } from './people.ts';
import { isHarmVerb } from './harm-verbs.ts';

export type NounKind = 'person' | 'animal' | 'body' | 'thing';

export interface NounPhrase {
  readonly kind: NounKind;
  /** Its last word, in lower case. */
  readonly head: string;
  /** "In" of "in haar nek"; empty when there is none. */
  readonly preposition: string;
  /** What only one case can be: "hij" is a subject, "hem" an object. */
  readonly only: 'subject' | 'object' | undefined;
  /** Index of its first word, and the index behind its last. */
  readonly from: number;
  readonly to: number;
}

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Offset into the sentence. */
  readonly start: number;
}

/** A clause, as far as its words and phrases go. */
export interface Stretch {
  readonly words: readonly Word[];
  readonly phrases: readonly NounPhrase[];
}

const titles = /^(?:mevrouw|meneer|mw|dhr|mevr|tante|oom|opa|oma|juf|meester|vader|moeder)$/;

function kindOf(word: Word, isFirst: boolean): NounKind | undefined {
  const { text, lower } = word;
  if (animals.has(lower)) return 'animal';
  if (isPersonNoun(lower)) return 'person';
  if (bodyParts.has(lower)) return 'body';
  if (/^[A-Z]\.?$/.test(text)) return 'person';
  if (!/^[A-ZÀ-Þ][a-zà-ÿ]+/.test(text)) return undefined;
  const folded = fold(text);
  return !isFirst || (isFirstName(folded) && !isDutchWord(folded)) ? 'person' : undefined;
}

/** "Roos slaat haar moeder": a name that is another word too, where a subject may stand. */
const nameBeforeVerb = (word: Word): NounKind | undefined =>
  isFirstName(fold(word.text)) ? 'person' : kindOf(word, true);

const isPersonNoun = (lower: string): boolean => isPerson(lower) || roleOf(lower) !== undefined;

/** The phrases of a clause; `before`: the clause before, to which its "die" may refer. */
export function phrasesIn(words: readonly Word[], before: Stretch | undefined): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let preposition = '';
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const { lower, text } = word;
    const add = (kind: NounKind, to: number, only?: 'subject' | 'object'): void => {
      const head = words[to - 1]?.lower ?? '';
      // "Die avond sloeg hij haar": when it happened is no subject.
      if (!(kind === 'thing' && timeNouns.has(head))) phrases.push({ kind, head, preposition, only, from: at, to });
      preposition = '';
      at = to;
    };
    const next = words[at + 1];
    if (prepositions.has(lower) && !(lower === 'bij' && determiners.has(words[at - 1]?.lower ?? ''))) {
      preposition = lower;
      at++;
    } else if (lower === 'die' && at === 0) {
      add(antecedentOf(before), at + 1);
    } else if (lower === 'dat' && at === 0 && before) {
      if (refersToPerson(before)) add('person', at + 1);
      else at++;
    } else if (lower === 'dat' && at === 0 && next && (isHarmVerb(next.lower) || !isNounStart(next))) {
      add('thing', at + 1);
    } else if (possessives.has(lower) && next && isNounStart(next) && !timeNouns.has(next.lower)) {
      const to = headAfter(words, at + 1);
      add(kindOf(words[to - 1] ?? next, false) ?? 'thing', to);
    } else if (lower === 'haar' || lower === 'hun') {
      add('person', at + 1, 'object');
    } else if (objectPronouns.has(lower)) {
      add('person', at + 1, 'object');
    } else if (subjectPronouns.has(lower)) {
      add('person', at + 1, 'subject');
    } else if (determiners.has(lower) && next && (isNounStart(next) || (lower === 'het' && next.lower === 'haar'))) {
      const to = headAfter(words, at + 1);
      add(kindOf(words[to - 1] ?? next, false) ?? 'thing', to);
    } else if (thingPronouns.has(lower)) {
      add('thing', at + 1);
    } else {
      // "Sara’s gezicht".
      if (
        next &&
        /^[A-Z].*’?s$/.test(text.replaceAll("'", '’')) &&
        next.lower !== 'haar' &&
        kindOf(next, false) === 'body'
      ) {
        add('body', at + 2);
        continue;
      }
      const opensSentence = before === undefined && at === 0;
      const kind = opensSentence && next && isHarmVerb(next.lower) ? nameBeforeVerb(word) : kindOf(word, opensSentence);
      if (kind) add(kind, withName(words, at));
      else {
        at++;
      }
    }
  }
  return phrases;
}

/** "Het meisje dat": the word belongs to who was named last. */
export const refersToPerson = ({ words, phrases }: Stretch): boolean => {
  const last = phrases.at(-1);
  return last?.kind === 'person' && last.to === words.length && /(?:kind|meisje|je|slachtoffer)$/.test(last.head);
};

/** "De man die": a person. "Torens die": a noun without an article is taken for a thing. */
function antecedentOf(before: Stretch | undefined): NounKind {
  const last = before?.phrases.at(-1);
  return last !== undefined && last.to === before?.words.length ? last.kind : 'thing';
}

const isNounStart = ({ lower }: Word): boolean =>
  !isHarmVerb(lower) &&
  !prepositions.has(lower) &&
  !adverbs.has(lower) &&
  !objectPronouns.has(lower) &&
  !subjectPronouns.has(lower) &&
  !determiners.has(lower) &&
  !possessives.has(lower);

const isAdjective = (word: Word): boolean =>
  kindOf(word, false) === undefined || /^(?:oudere|jongere)$/.test(word.lower);

/** The index behind the head noun of a phrase whose first word after the determiner is at `at`. */
function headAfter(words: readonly Word[], at: number): number {
  let index = at;
  while (
    index < at + 2 &&
    /[a-zà-ÿ]{2}e$/.test(words[index]?.lower ?? '') &&
    words[index + 1] &&
    isAdjective(words[index] as Word) &&
    isNounStart(words[index + 1] as Word)
  )
    index++;
  return withName(words, index);
}

/** "Mevrouw De Wit", "vader Gradus", "broer Sem": a name behind a noun belongs to it. */
function withName(words: readonly Word[], at: number): number {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  const isName = next !== undefined && /^[A-ZÀ-Þ]/.test(next.text);
  if (!isName) return at + 1;
  return titles.test(lower) || isPersonNoun(lower) || /^[A-Z]/.test(words[at]?.text ?? '') ? at + 2 : at + 1;
}
