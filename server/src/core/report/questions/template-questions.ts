/** Tells which questions of a template a report has, also in other or fewer words ("Individueel of collectief?"). */
import { memo } from '../../incremental/memo.ts';
import { textCache } from '../../incremental/text-cache.ts';
import { contentWords, similarities, wordsOfQuestion } from '../own-text/similarity.ts';

/** A question of a list is one of the template's when it is at least this similar to it (see `similarity`). */
const LIKE_TEMPLATE = 0.5;

/** Words with this many of their first letters in common are the same: "primair" and "primaire". */
const STEM_LENGTH = 6;

/**
 * The index of each question among the template's; undefined for a question that is none of these. The best match is
 * made first, and no template question is used twice.
 */
export function matchExpected(
  questions: readonly string[],
  expected: readonly string[],
): readonly (number | undefined)[] {
  const pairs: { readonly index: number; readonly expectedIndex: number; readonly likeness: number }[] = [];
  for (const [index, question] of questions.entries()) {
    const named = namedIn(expected, question);
    for (const [expectedIndex, likeness] of similarities(expected, question).entries())
      // A question in fewer words comes after those in the same words.
      if (likeness >= LIKE_TEMPLATE || named.has(expectedIndex))
        pairs.push({ index, expectedIndex, likeness: Math.max(likeness, LIKE_TEMPLATE) });
  }
  pairs.sort((a, b) => b.likeness - a.likeness);
  const result: (number | undefined)[] = questions.map(() => undefined);
  const used = new Set<number>();
  for (const { index, expectedIndex } of pairs) {
    if (result[index] !== undefined || used.has(expectedIndex)) continue;
    result[index] = expectedIndex;
    used.add(expectedIndex);
  }
  return result;
}

/**
 * Indexes of the template's questions whose subject a text names: a word that stands in no other question of the list.
 * "Welke kennis en vaardigheden heb je nodig?" names two, and so does "Which knowledge and skills do you need?".
 */
export const namedIn = (expected: readonly string[], text: string): ReadonlySet<number> => namesOf(expected)(text);

/** What texts name of these questions: a question of a report is asked about while it is read and by rules. */
const namesOf = memo((expected: readonly string[]) =>
  textCache((text): ReadonlySet<number> => {
    const words = [...wordsOfQuestion(text)].map(dutchOf);
    const named = new Set<number>();
    for (const [index, subject] of subjectsOf(expected).entries())
      if (words.some((word) => subject.some((own) => isSameWord(own, word)))) named.add(index);
    return named;
  }, TEXTS_KEPT),
);

const TEXTS_KEPT = 128;

/** The words of each question that stand in no other question of the list, without words that any question may have. */
const subjectsOf = memo((expected: readonly string[]): readonly (readonly string[])[] => {
  const all = expected.map((question) => [...contentWords(question)].map(dutchOf));
  return all.map((words, index) =>
    words.filter(
      (word) =>
        !commonWords.has(word) &&
        !all.some((others, other) => other !== index && others.some((each) => isSameWord(each, word))),
    ),
  );
});

/** Words of questions about anything. */
const commonWords = new Set(
  `wie wat waar hoe waarom wanneer welke welk hoeverre deze situatie casus verder erbij hierbij hiernaar volgens heb hebt
   hebben moet moeten kunnen kunt gaan ga pak doe doen denk vind zou zouden zien gebeuren gebeurde precies nodig mogelijk
   mee meer zelf ander anderen iemand niet wel worden wordt werd waren benoem leg geef beschrijf noem eigen goed graag
   who what where how why when which this that situation case would could can should do did have has think be is are the
   to and for from your you it whom need list else not will other others own good add find act`.split(/\s+/),
);

/** What questions of the templates are about, as an international student writes it, with the Dutch word for it. */
const inDutch: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ask: 'stellen',
    questions: 'vragen',
    primary: 'primaire',
    helpseeker: 'hulpvrager',
    persons: 'personen',
    people: 'personen',
    involve: 'betrekken',
    involved: 'betrekken',
    miss: 'mis',
    missing: 'mis',
    individual: 'individueel',
    individually: 'individueel',
    collective: 'collectief',
    collectively: 'collectief',
    approach: 'benaderen',
    skill: 'vaardigheden',
    skills: 'vaardigheden',
    knowledge: 'kennis',
    values: 'waarden',
    norms: 'normen',
    interests: 'belangen',
    feelings: 'gevoelens',
    theory: 'theorie',
    goal: 'doel',
    role: 'rol',
  }),
);

const dutchOf = (word: string): string => inDutch.get(word) ?? word;

const isSameWord = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= STEM_LENGTH && b.length >= STEM_LENGTH && a.slice(0, STEM_LENGTH) === b.slice(0, STEM_LENGTH));
