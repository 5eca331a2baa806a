/**
 * Finds the roles in a text, and tells which of them act: "De coördinator van deze organisatie plaatste …", "‘…’, zei
 * de mentor", "volgens de huisarts". Only the order of the words counts; there is no parser. A role acts when it opens
 * its clause before a verb of doing or saying, or follows such a verb that has no other subject. A doubtful role
 * doesn't act.
 */
import { memo } from '../../incremental/memo.ts';
import type { RunText } from '../../report/model.ts';
import { matches } from '../../text/matches.ts';
import { LETTER } from '../../text/name-shapes.ts';
import { sentences, type Sentence } from '../../text/sentences.ts';
import { isQuotedFromElsewhere } from './quoted-elsewhere.ts';
import {
  adverbsFirst,
  afterVerb,
  determiners,
  formsOfBeing,
  hypothetical,
  noActiveVerb,
  openers,
  participle,
  prepositions,
  strongPasts,
  subjects,
  timeNouns,
  verbs,
} from './acting-words.ts';
import { roleOf } from './role-words.ts';
import { isNewAndActs } from './unnamed-roles.ts';

const token = new RegExp(`[${LETTER}][${LETTER}'’-]*|[.,;:!?()"“”„‘—–]`, 'g');

/**
 * The determiner of the role that starts at offset `start` of a text: "haar", "mijn", "de" …, empty when the role has
 * none. Undefined when the role doesn't act. In a question and in a sentence with "zou" or "stel" nobody acts. Whether the
 * one who acts is quoted from elsewhere is for `isFromElsewhere` to say.
 */
export function determinerOf(content: RunText, start: number): string | undefined {
  const sentence = sentencesIn(content).find(({ end }) => end > start);
  const tokens = sentence && tokensIn(sentence);
  if (!tokens) return undefined;
  const { words, starts } = tokens;
  const role = starts.indexOf(start - sentence.start);
  const determiner = role < 0 ? undefined : actingDeterminer(words, role);
  if (determiner === undefined) return undefined;
  const isNamed = roleOf(words[role] ?? '') !== undefined;
  return isNamed || isNewAndActs(words, role, determiner, sentence.start === 0) ? determiner : undefined;
}

/** Does the role at offset `start` of a text act in a podcast, a book or a memory, and not in the case? */
export function isFromElsewhere(content: RunText, start: number): boolean {
  const sentence = sentencesIn(content).find(({ end }) => end > start);
  return sentence !== undefined && isQuotedFromElsewhere(content.text, sentence, start - sentence.start);
}

const sentencesIn = memo(({ text }: RunText) => sentences(text));

/** The words of a sentence, in lower case, and its punctuation, with their offsets; undefined when nobody acts in it. */
const tokensIn = memo(({ text }: Sentence) => {
  if (/\?["'”’)]*$/.test(text)) return undefined;
  const tokens = matches(token, text);
  const words = tokens.map(({ 0: each }) => each.toLowerCase());
  if (words.includes('zou') || words.includes('zouden') || words.includes('stel')) return undefined;
  return { words, starts: tokens.map(({ index }) => index) };
});

/** As `determinerOf`, for the word with index `role` in a sentence. `words` holds punctuation too. */
function actingDeterminer(words: readonly string[], role: number): string | undefined {
  const first = startOfPhrase(words, role);
  const word = words[first] ?? '';
  const determiner = first < role && determiners.has(word) ? word : '';
  const before = words[first - 1] ?? '';
  if (isAnyOfThem(words.slice(first, role))) return undefined;
  if (before === 'volgens') return determiner;
  if (prepositions.has(before)) return undefined;
  if (opensClause(words, first) && hasVerbAfter(words, role)) return determiner;
  return determiner !== '' && followsVerb(words, first) ? determiner : undefined;
}

/** "Elke docent", "een goede hulpverlener": nobody of the case. */
const isAnyOfThem = ([determiner = '', ...adjectives]: readonly string[]): boolean =>
  /^(?:elke|iedere|sommige|geen)$/.test(determiner) ||
  (/^(?:een|de|één)$/.test(determiner) &&
    adjectives.some((each) => /^(?:goede|echte|slechte|gemiddelde|professionele|moderne|ideale|doorsnee)$/.test(each)));

/**
 * The index of the determiner, with at most two adjectives between it and the role; without one that of the role
 * itself.
 */
function startOfPhrase(words: readonly string[], role: number): number {
  for (let back = 1; back <= 3; back++) {
    const word = words[role - back] ?? '.';
    if (determiners.has(word)) return role - back;
    if (isPunctuation(word) || prepositions.has(word) || verbs.has(word)) break;
  }
  return role;
}

const isPunctuation = (word: string): boolean => word.length === 1 && /[^a-zà-ÿ]/.test(word);

/** Does the phrase that starts at index `first` open its clause, but for an adverb or two before the phrase? */
function opensClause(words: readonly string[], first: number): boolean {
  if (words[first - 1] === 'die') return determiners.has(words[first] ?? '') && isPluralThing(words[first - 2] ?? '');
  for (let back = 1; back <= 4; back++) {
    const word = words[first - back];
    if (word === undefined || isPunctuation(word) || openers.has(word))
      return !hypothetical.has(words[first - back - 1] ?? '');
    if (
      hypothetical.has(word) ||
      verbs.has(word) ||
      subjects.has(word) ||
      prepositions.has(word) ||
      formsOfBeing.has(word)
    )
      return false;
    if (determiners.has(word) || roleOf(word)) return false;
  }
  return false;
}

/** "Schulden die haar broer heeft gemaakt": things can't be the subject of "heeft". */
const isPluralThing = (word: string): boolean => /[a-zà-ÿ]{3}(?:en|s)$/.test(word) && !roleOf(word);

/** Does a verb follow the role within the clause, with no other subject between them? */
function hasVerbAfter(words: readonly string[], role: number): boolean {
  const slot = afterRelativeClause(words, afterPrepositions(words, role + 1));
  if (slot > role + 1 && words[slot - 1] === ',') return isVerb(words[slot] ?? '') || looksLikeVerb(words[slot] ?? '');
  for (let ahead = role + 1; ahead <= role + 9; ahead++) {
    const word = words[ahead];
    if (word === undefined || isPunctuation(word) || openers.has(word)) return false;
    if (subjects.has(word) && ahead >= slot) return false;
    if (isVerb(word) || ((ahead === slot || ahead === role + 1) && looksLikeVerb(word))) return true;
    if (formsOfBeing.has(word)) return words.slice(ahead, ahead + 10).some((next) => participle.test(next));
  }
  return false;
}

const isVerb = (word: string): boolean => verbs.has(word) || strongPasts.has(word);

/** The index behind "achter de balie", "van de streekkrant", "met een groot skateboard". */
function afterPrepositions(words: readonly string[], start: number): number {
  let index = start;
  while (prepositions.has(words[index] ?? '')) {
    index++;
    if (determiners.has(words[index] ?? '')) index++;
    // "Met een groot houten bord", but "achter de balie draaide".
    while (
      /^[a-zà-ÿ]+e$/.test(words[index] ?? '') &&
      !isVerb(words[index + 1] ?? '') &&
      !looksLikeVerb(words[index + 1] ?? '')
    )
      index++;
    index++;
  }
  return index;
}

/** The index behind ", die toevallig op bezoek was,"; else the same index. */
function afterRelativeClause(words: readonly string[], start: number): number {
  if (words[start] !== ',' || words[start + 1] !== 'die') return start;
  const end = words.indexOf(',', start + 2);
  return end < 0 ? start : end + 1;
}

/**
 * Right after the one who opens a clause stands its verb, whatever verb that is: "de apotheker leverde", "de buurman
 * klopte aan". Passives, modals and adverbs in the same form are none.
 */
const looksLikeVerb = (word: string): boolean =>
  /^[a-zà-ÿ]{2,}(?:te|de|ten|den|t)$/.test(word) && !noActiveVerb.has(word);

/**
 * Does the phrase that starts at index `first` follow a verb that has no other subject before it? "… zei de mentor",
 * "Vorige week belde de wijkagent", "Thuis deed zijn opa open". Before the verb stands a quotation or an adverb.
 */
function followsVerb(words: readonly string[], first: number): boolean {
  let verb = first - 1;
  while (afterVerb.has(words[verb] ?? '')) verb--;
  const word = words[verb] ?? '';
  if (!isVerb(word) && !looksLikeVerb(word)) return false;
  let opening = verb;
  for (let back = verb - 1; back >= verb - 8; back--) {
    const earlier = words[back];
    if (earlier === undefined || isPunctuation(earlier) || openers.has(earlier)) break;
    if (subjects.has(earlier) || verbs.has(earlier) || hypothetical.has(earlier) || roleOf(earlier)) return false;
    opening = back;
  }
  if (opening === verb) return /^[”"’,]$/.test(words[verb - 1] ?? '') || openers.has(words[verb - 1] ?? '');
  const start = words[opening] ?? '';
  return (
    adverbsFirst.has(start) ||
    prepositions.has(start) ||
    (determiners.has(start) && timeNouns.has(words[verb - 1] ?? ''))
  );
}
