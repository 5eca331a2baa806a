/**
 * Weighs the signs that a text on a dilemma dwells on one thing, for texts without a plain sign of a second side. One
 * side is praised or deplored, and the last sentence comes back to it: "… is trots. Trots is iets moois". A second side
 * mostly is a plain fact about somebody else: "De buren hebben mij in vertrouwen genomen. De jongen heeft het koud."
 *
 * The weights are those of a logistic regression, in halves and rounded, on some 600 dilemma sections: the development
 * sets of reports, the whole reports of the tests, and `test/unit/rules/dilemma-sections.txt`. Set by hand: a first half alone, feelings,
 * intensifiers and a theme that comes back weigh more than the half or less that they were given, and a change of
 * pronoun and a condition -2 instead of -0.5, because a finding on a good dilemma is worse than none. Each of these sets
 * judged by the weights that the others give: precision 96, recall 70 (November 2026).
 */
import { matches } from '../../text/matches.ts';
import { stemOf, wordsOf, type Clause } from './dilemma-clauses.ts';
import {
  anyFeeling,
  authority,
  emptyWords,
  feeling,
  firstHalf,
  inARow,
  intensifier,
  judgement,
  negation,
  noRow,
  norm,
  ownCondition,
  single,
  singleClause,
} from './one-side-words.ts';

export interface Sign {
  /** Above 0: a sign of one side. */
  readonly weight: number;
  /** How often the sign is there, or whether it is. `text`: without list marks and line endings. */
  readonly in: (clauses: readonly Clause[], text: string) => number | boolean;
}

/** A text with this weight or more has one side. */
export const ENOUGH = 2;

export const signs: readonly Sign[] = [
  // "Aan de ene kant …", and no other: the second half was forgotten.
  {
    weight: 5,
    in: (_, text) =>
      firstHalf.test(text) && !/(?<![a-zà-ÿ])(?:toch|juist|niettemin|desondanks)(?![a-zà-ÿ])/i.test(text),
  },
  // A judgement, on anything; two of them are enough for most texts.
  { weight: 3, in: (_, text) => Math.min(2, matches(judgement, text).length) },
  { weight: 1, in: (_, text) => Math.min(2, matches(norm, text).length) },
  { weight: 1, in: (_, text) => has(feeling, text) || has(anyFeeling, text) },
  { weight: 1, in: (_, text) => has(intensifier, text) },
  { weight: 1, in: (_, text) => authority.test(text) },
  { weight: 2, in: (_, text) => has(single, text) },
  { weight: 1, in: (_, text) => has(singleClause, text) },
  { weight: 2, in: (_, text) => inARow.test(text) && !noRow.test(text) },
  { weight: 1, in: (clauses) => clauses.some(({ isLast, text }) => isLast && judges(text)) },
  // The theme: a noun in general, which comes back.
  { weight: 1, in: ([first]) => first?.opening === 'bare' },
  { weight: 1, in: (clauses) => returnsToTheme(clauses) },
  { weight: 1, in: (clauses) => clauses.length > 1 && clauses.find(({ isLast }) => isLast)?.opening === 'back' },
  // A second subject: another noun, another pronoun, "ook", a yes beside a no, a condition.
  { weight: -2, in: (clauses) => clauses.length > 1 && clauses.at(-1)?.opening === 'new' },
  { weight: -2, in: (clauses) => opensWith(clauses, /^(?:hij|he)$/) && opensWith(clauses, /^(?:zij|ze|she)$/) },
  { weight: -2, in: (clauses) => clauses.length > 1 && (clauses.at(-1)?.words.slice(1, 5).some(isAlso) ?? false) },
  {
    weight: -1,
    in: (clauses) => clauses.length === 2 && clauses.filter(({ text }) => has(negation, text)).length === 1,
  },
  { weight: -2, in: (_, text) => has(ownCondition, text) },
  { weight: -1, in: (clauses) => clauses.length <= 2 },
  { weight: 3, in: (_, text) => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length >= 3 },
  { weight: -1, in: (clauses) => Math.max(0, clauses.length - 4) },
];

const has = (pattern: RegExp, text: string): boolean => matches(pattern, text).length > 0;
const judges = (text: string): boolean => has(judgement, text) || has(norm, text) || has(feeling, text);
const isAlso = (word: string): boolean => /^(?:ook|too|also)$/.test(word);
const opensWith = (clauses: readonly Clause[], pronoun: RegExp): boolean =>
  clauses.some(({ words: [first = ''] }) => pronoun.test(first));

/** A clause opens with a noun in general that stands in another clause too: "… recht op inspraak. … Inspraak leer je". */
const returnsToTheme = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ words: [first = ''], opening }, index) =>
      opening === 'bare' &&
      clauses.some(({ text }, other) => other !== index && contentStems(text).includes(stemOf(first))),
  );

const contentStems = (text: string): string[] =>
  wordsOf(text.replace(emptyWords, ' '))
    .filter((word) => word.length >= 4)
    .map(stemOf);
