/**
 * Tells which of many patterns may match in a text, by one walk over its words: each pattern names the words it needs,
 * and a text without them costs no more than the walk.
 */
import { WordForms } from './word-forms.ts';

/** The words that patterns need, as `npm run generate` works them out from their sources (`needed-words.ts`). */
export interface NeededWords {
  /**
   * A need a line: words of which the text must hold one. "~" stands at an end at which the word may go on: "bot~" is in
   * "botbreuk", "~hok" in "kippenhok".
   */
  readonly needs: string;
  /** A pattern a line: the ways in which it may match, each of them the numbers of its needs: "0+4 7". */
  readonly ways: string;
}

/** The fewest letters of a part of a word that is a need. */
export const SHORTEST_PART = 2;

/** A way in which a pattern may match: it needs all these. */
interface Way {
  readonly pattern: number;
  readonly needs: readonly number[];
}

interface Part {
  readonly letters: string;
  readonly opensWord: boolean;
  readonly closesWord: boolean;
  readonly needs: number[];
}

export class Triggers {
  private readonly count: number;
  private readonly lists: readonly ((word: string) => boolean)[];
  /** The number of the need that the first list stands for. */
  private readonly firstList: number;
  private readonly words = new Map<string, number[]>();
  private readonly parts = new PartIndex();
  /** By the first need of each way. */
  private readonly waysByNeed: Way[][];
  private readonly forms = new WordForms((form) => this.needsOf(form));
  /** The words with needs that were met in the text at hand. */
  private readonly met: WordNeeds[] = [];
  /** For each need and each pattern, the number of the text in which it was met last. */
  private readonly metNeeds: Float64Array;
  private readonly metPatterns: Float64Array;
  private texts = 0;

  /** `lists` come behind the patterns: each needs one word for which it holds. The word is in lower case. */
  constructor({ needs, ways }: NeededWords, lists: readonly ((word: string) => boolean)[] = []) {
    const needLines = needs.split('\n');
    const wayLines = ways.split('\n');
    this.count = wayLines.length + lists.length;
    this.lists = lists;
    for (const [need, line] of needLines.entries()) for (const part of line.split(' ')) this.addPart(part, need);
    this.firstList = needLines.length;
    this.waysByNeed = Array.from({ length: needLines.length + lists.length }, () => []);
    for (const [pattern, line] of wayLines.entries())
      for (const way of line.split(' ')) this.addWay({ pattern, needs: way.split('+').map(Number) });
    for (const index of lists.keys())
      this.addWay({ pattern: wayLines.length + index, needs: [this.firstList + index] });
    this.metNeeds = new Float64Array(this.waysByNeed.length);
    this.metPatterns = new Float64Array(this.count);
  }

  /** The numbers of the patterns that may match in a text, in order. The others surely don't. */
  askedIn(text: string): readonly number[] {
    this.met.length = 0;
    if (!this.forms.walk(text, this.met)) return Array.from({ length: this.count }, (_, pattern) => pattern);
    for (const { opensWay } of this.met) if (opensWay) return this.patternsOf(++this.texts);
    return NONE;
  }

  private patternsOf(text: number): readonly number[] {
    for (const { needs } of this.met) for (const need of needs) this.metNeeds[need] = text;
    const asked: number[] = [];
    for (const { needs: ofWord, opensWay } of this.met)
      for (const need of opensWay ? ofWord : NONE)
        for (const { pattern, needs } of this.waysByNeed[need] ?? []) {
          if (this.metPatterns[pattern] === text || !needs.every((each) => this.metNeeds[each] === text)) continue;
          this.metPatterns[pattern] = text;
          asked.push(pattern);
        }
    return asked.sort((a, b) => a - b);
  }

  private addWay(way: Way): void {
    this.waysByNeed[way.needs[0] ?? 0]?.push(way);
  }

  private addPart(part: string, need: number): void {
    if (part.includes('~')) this.parts.add(part, need);
    else this.words.set(part, [...(this.words.get(part) ?? []), need]);
  }

  private needsOf(form: string): WordNeeds | undefined {
    const needs = [...(this.words.get(form) ?? NONE), ...this.parts.needsOf(form)];
    for (const [index, isOnList] of this.lists.entries()) if (isOnList(form)) needs.push(this.firstList + index);
    if (needs.length === 0) return undefined;
    return { needs, opensWay: needs.some((need) => this.waysByNeed[need]?.length) };
  }
}

/** What a word is to the patterns. */
interface WordNeeds {
  /** The needs that it meets. */
  readonly needs: readonly number[];
  /** One of them is the rarest of a way. */
  readonly opensWay: boolean;
}

const NONE: readonly number[] = [];

/** Finds parts in words, by their first letters. */
class PartIndex {
  private readonly byStart = new Map<string, Part[]>();

  add(part: string, need: number): void {
    const letters = part.replaceAll('~', '');
    const start = letters.slice(0, SHORTEST_PART);
    const own = { letters, opensWord: !part.startsWith('~'), closesWord: !part.endsWith('~') };
    const parts = this.byStart.get(start) ?? [];
    const same = parts.find(
      (each) => each.letters === letters && each.opensWord === own.opensWord && each.closesWord === own.closesWord,
    );
    if (same) same.needs.push(need);
    else parts.push({ ...own, needs: [need] });
    this.byStart.set(start, parts);
  }

  needsOf(form: string): readonly number[] {
    const found: number[] = [];
    for (let at = 0; at + SHORTEST_PART <= form.length; at++)
      for (const { letters, opensWord, closesWord, needs } of this.byStart.get(form.slice(at, at + SHORTEST_PART)) ??
        [])
        if (
          (!opensWord || at === 0) &&
          (!closesWord || at + letters.length === form.length) &&
          form.startsWith(letters, at)
        )
          for (const need of needs) found.push(need);
    return found;
  }
}
