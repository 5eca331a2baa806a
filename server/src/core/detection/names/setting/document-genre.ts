/**
 * Whether a document is about clients, or about works, theories and history: each passage gives signs of both
 * (`genre-signs.ts`), and the document adds them up.
 */
import type { GenreSigns } from './genre-signs.ts';

/** The signs of all passages together. */
export class DocumentGenreCounter {
  private clients = 0;
  private essay = 0;
  private stories = 0;
  private familiar = 0;
  private deeds = 0;
  private thinkers = 0;
  private subjects = 0;
  private practice = 0;
  private listed = 0;
  private storyWords = 0;
  private essayTitles = 0;
  private english = 0;
  private words = 0;

  /** Counts the signs of a passage. `sign`: 1 for a passage that has come, −1 for one that is gone. */
  count(signs: GenreSigns, sign: 1 | -1): void {
    this.clients += sign * signs.clients;
    this.essay += sign * signs.essay;
    this.stories += sign * signs.stories;
    this.deeds += sign * signs.deeds;
    this.familiar += sign * signs.familiar;
    this.thinkers += sign * signs.thought.thinkers;
    this.subjects += sign * signs.thought.subjects;
    this.practice += sign * signs.thought.practice;
    this.listed += sign * signs.listed;
    this.storyWords += sign * signs.storyWords;
    this.essayTitles += sign * signs.essayTitles;
    this.english += sign * signs.english;
    this.words += sign * signs.words;
  }

  /** Does the document name no clients, as far as its signs tell? */
  get isWithoutClients(): boolean {
    const outweigh = this.hasStories ? CLIENTS_OUTWEIGH_STORIES : CLIENTS_OUTWEIGH;
    // Novels and films have people who do things too, and so have essays about sports and politics.
    const isTitled = this.essayTitles > 0;
    const familiar = this.hasStories || isTitled ? 0 : this.familiar;
    const practice =
      this.clients * outweigh +
      this.practice * PRACTICE_OUTWEIGHS +
      familiar * FAMILIAR_OUTWEIGHS +
      (isTitled ? 0 : this.deeds * DEEDS_OUTWEIGH);
    return this.essaySigns >= LEAST_ESSAY && practice <= this.essaySigns;
  }

  /** A thinker counts twice: no report names its clients so. */
  private get essaySigns(): number {
    return this.essay + 2 * this.thinkers + this.subjects + this.listed;
  }

  /** Does the document name people for what they thought or made, and no client as far as its signs tell? */
  get namesThinkers(): boolean {
    return this.essaySigns >= LEAST_THINKERS && this.clients * CLIENTS_OUTWEIGH <= this.essaySigns;
  }

  /** Does the document tell what happens in a book, film or series? */
  get hasStories(): boolean {
    return this.stories >= LEAST_STORIES || this.storyWords >= LEAST_STORIES * (1 + this.practice);
  }

  /** Is most of the document in English? */
  get isEnglish(): boolean {
    return this.english * 2 > this.words;
  }

  /** Does the document name no clients, and nobody with whom the writer works? */
  get isPureEssay(): boolean {
    return this.practice === 0 && this.isWithoutClients;
  }

  /** The genre as one number, for the scorer of names. */
  get kind(): number {
    return (this.isWithoutClients ? 1 : 0) + (this.isEnglish ? 2 : 0) + (this.hasStories ? 4 : 0);
  }

  /** Everything that the labels of a passage depend on, as one number. */
  get key(): number {
    return this.kind + (this.isPureEssay ? 8 : 0) + (this.namesThinkers ? 16 : 0);
  }
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
