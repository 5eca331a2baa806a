/**
 * Whether a document is about clients, or about works, theories and history: each passage gives signs of both
 * (`genre-signs.ts`), and the document adds them up.
 */
import type { GenreSigns } from './genre-signs.ts';

export interface DocumentGenre {
  /** The document names no clients, as far as its signs tell. */
  readonly isWithoutClients: boolean;
  /** It names people for what they thought or made, and no client as far as its signs tell. */
  readonly namesThinkers: boolean;
  /** It tells what happens in a book, film or series. */
  readonly hasStories: boolean;
  /** It names no clients, and nobody with whom the writer works. */
  readonly isPureEssay: boolean;
  /** The genre as one number, for the scorer of names. */
  readonly kind: number;
  /** Everything that the labels of a passage depend on, as one number. */
  readonly key: number;
}

/** The genre of a document, from the signs of its passages. */
export function genreOf(passages: readonly GenreSigns[]): DocumentGenre {
  const { clients, essay, stories, familiar, deeds, thinkers, subjects, practice, listed, storyWords, essayTitles, english, words } =
    sumsOf(passages); // prettier-ignore
  // A thinker counts twice: no report names its clients so.
  const essaySigns = essay + 2 * thinkers + subjects + listed;
  const hasStories = stories >= LEAST_STORIES || storyWords >= LEAST_STORIES * (1 + practice);
  const isTitled = essayTitles > 0;
  const ofPractice =
    clients * (hasStories ? CLIENTS_OUTWEIGH_STORIES : CLIENTS_OUTWEIGH) +
    practice * PRACTICE_OUTWEIGHS +
    // Novels and films have people who do things too, and so have essays about sports and politics.
    (hasStories || isTitled ? 0 : familiar * FAMILIAR_OUTWEIGHS) +
    (isTitled ? 0 : deeds * DEEDS_OUTWEIGH);
  const isWithoutClients = essaySigns >= LEAST_ESSAY && ofPractice <= essaySigns;
  const namesThinkers = essaySigns >= LEAST_THINKERS && clients * CLIENTS_OUTWEIGH <= essaySigns;
  const isPureEssay = practice === 0 && isWithoutClients;
  const isEnglish = english * 2 > words;
  const kind = (isWithoutClients ? 1 : 0) + (isEnglish ? 2 : 0) + (hasStories ? 4 : 0);
  const key = kind + (isPureEssay ? 8 : 0) + (namesThinkers ? 16 : 0);
  return { isWithoutClients, namesThinkers, hasStories, isPureEssay, kind, key };
}

function sumsOf(passages: readonly GenreSigns[]) {
  const sums = {
    clients: 0, essay: 0, stories: 0, familiar: 0, deeds: 0, thinkers: 0, subjects: 0, practice: 0, listed: 0,
    storyWords: 0, essayTitles: 0, english: 0, words: 0,
  }; // prettier-ignore
  for (const signs of passages) {
    sums.clients += signs.clients;
    sums.essay += signs.essay;
    sums.stories += signs.stories;
    sums.familiar += signs.familiar;
    sums.deeds += signs.deeds;
    sums.thinkers += signs.thought.thinkers;
    sums.subjects += signs.thought.subjects;
    sums.practice += signs.thought.practice;
    sums.listed += signs.listed;
    sums.storyWords += signs.storyWords;
    sums.essayTitles += signs.essayTitles;
    sums.english += signs.english;
    sums.words += signs.words;
  }
  return sums;
}

/** One such sentence may stand in any report. */
const LEAST_STORIES = 2;
const LEAST_ESSAY = 5;
const LEAST_THINKERS = 4;
/** A word of the writer's practice counts as this many signs of an essay; chosen in the same way as the next. */
const PRACTICE_OUTWEIGHS = 2;
const DEEDS_OUTWEIGH = 4;
const FAMILIAR_OUTWEIGHS = 2.5;
/** A sign of clients counts as this many signs of an essay; chosen across authors, to lose no client. */
const CLIENTS_OUTWEIGH = 2.5;
/** The same where stories are told, in which there are mothers and doctors too. */
const CLIENTS_OUTWEIGH_STORIES = 1.5;
