/** Reads a whole download: of which LMS it is, whose hand-in each file is, and which attempt is the last. */
import { blackboardName } from './blackboard.ts';
import { brightspaceIndex, brightspaceName } from './brightspace.ts';
import { canvasName } from './canvas.ts';
import type { LmsName, ReadLmsName } from './lms-name.ts';
import { moodleName } from './moodle.ts';

const readers: readonly ReadLmsName[] = [moodleName, brightspaceName, blackboardName, canvasName];

/** UTF-16 units of the longest name that a file system knows; an archive may hold longer ones. */
const LONGEST_NAME = 255;

/** The share of the files of a download that must bear names of one LMS. */
const LEAST_SHARE = 0.5;

/**
 * The LMS names of the files of a download, by path; empty when the download is of no LMS. `paths`: those that may be
 * hand-ins. `custom`: the reader of `--lms-pattern`.
 */
export function lmsNamesOf(paths: readonly string[], custom?: ReadLmsName): ReadonlyMap<string, LmsName> {
  const byReader = (custom ? [custom] : readers).map((read) => namesBy(read, paths));
  const [best] = byReader.sort((a, b) => b.size - a.size);
  if (!best || best.size === 0 || (!custom && best.size < paths.length * LEAST_SHARE)) return new Map();
  if ([...best.values()][0]?.lms !== 'brightspace') return best;
  const withIndex = new Map(best);
  for (const path of paths) {
    const index = best.has(path) ? undefined : brightspaceIndex(path);
    if (index) withIndex.set(path, index);
  }
  return withIndex;
}

function namesBy(read: ReadLmsName, paths: readonly string[]): Map<string, LmsName> {
  const names = new Map<string, LmsName>();
  for (const path of paths) {
    const name = path.split('/').every(({ length }) => length <= LONGEST_NAME) ? read(path) : undefined;
    if (name) names.set(path, name);
  }
  return names;
}

export interface Attempt {
  /** From 1; undefined where the LMS gives only the last attempt. */
  readonly number: number | undefined;
  readonly isLast: boolean;
}

/** The attempt that each file belongs to: files of one student that were handed in at one time are one attempt. */
export function attemptsOf(names: ReadonlyMap<string, LmsName>): ReadonlyMap<string, Attempt> {
  const timesByStudent = new Map<string, Set<string>>();
  for (const { studentKey, submitted, kind } of names.values()) {
    if (submitted === undefined || kind !== 'hand-in') continue;
    const times = timesByStudent.get(studentKey);
    if (times) times.add(submitted);
    else timesByStudent.set(studentKey, new Set([submitted]));
  }
  const attempts = new Map<string, Attempt>();
  for (const [path, { studentKey, submitted, attempt }] of names) {
    const times = [...(timesByStudent.get(studentKey) ?? [])].sort();
    const at = submitted === undefined ? -1 : times.indexOf(submitted);
    attempts.set(
      path,
      at < 0 ? { number: attempt, isLast: true } : { number: at + 1, isLast: at === times.length - 1 },
    );
  }
  return attempts;
}

/**
 * The full name behind a fused one: of the names met in a document ("Renée Sterkenburg" in its properties or header), the
 * one whose letters, surname first, are "sterkenburgrenée".
 */
export const unfusedName = (fused: string, names: readonly string[]): string | undefined =>
  names.find((name) => {
    const words = name
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\d]+/u)
      .filter((word) => word !== '');
    return words.some((_, index) => [...words.slice(index), ...words.slice(0, index)].join('') === fused);
  });

/** A name has at most this many words. */
const MOST_WORDS = 6;

/** The same among all words of a text: "Naam: Renée Sterkenburg". */
export function unfusedNameIn(fused: string, text: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isPart: isPartOf(fused, match[0]),
  }));
  for (const [index, first] of words.entries()) {
    let last = first;
    for (const word of words.slice(index, index + MOST_WORDS)) {
      if (!word.isPart || /[^ \u00a0'’]/.test(text.slice(last.end, word.start))) break;
      last = word;
      const name = unfusedName(fused, [text.slice(first.start, last.end)]);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

const isPartOf = (fused: string, word: string): boolean =>
  fused.includes(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\d]/gu, ''),
  );
