/**
 * Replaces every detail of a report, and makes a key that gives the original back, byte for byte. The key holds the
 * real names: the caller sees to it that the key stays outside the submission (see `detection/policy/key-file.ts`).
 */
import { KEY_MARK } from '../detection/policy/key-file.ts';
import { readReport } from '../report/read.ts';
import type { Settings } from '../settings/model.ts';
import { pseudonymEdit } from './front-matter.ts';
import type { Span } from '../text/span.ts';
import { wordsLeft } from './left-over.ts';
import { planReplacements, type Replacement } from './replacement-plan.ts';

/** One replacement. */
export interface KeyEntry {
  /** Of the detector that found the detail; `front-matter` for the list of invented names. */
  readonly id: string;
  /** The offset of the replacement in the text that its pass made. */
  readonly start: number;
  readonly original: string;
  readonly replacement: string;
}

export interface Key {
  readonly [KEY_MARK]: 1;
  /** In the order in which the passes were made. */
  readonly passes: readonly (readonly KeyEntry[])[];
}

export interface Pseudonymised {
  readonly text: string;
  readonly key: Key;
  /** How many details were replaced. */
  readonly count: number;
  /** Where words of replaced names still stand in `text`: the writer must look there. */
  readonly left: readonly Span[];
}

/**
 * The new words around a name can make another name recognisable, which takes a next pass. No text needs more passes.
 */
const MOST_PASSES = 4;

/** The `id` of a replacement in the front matter. */
export const FRONT_MATTER = 'front-matter';

export function pseudonymise(text: string, settings: Settings): Pseudonymised {
  const passes: KeyEntry[][] = [];
  let current = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text: next, entries } = onePass(current, settings);
    if (entries.length === 0) break;
    passes.push(entries);
    current = next;
  }
  const key = { [KEY_MARK]: 1, passes } as const;
  return {
    text: current,
    key,
    left: wordsLeft(current, realNames(passes.flat(), text)),
    count: countOf(key),
  };
}

/** How many details a key gives back. */
export const countOf = ({ passes }: Key): number => passes.flat().filter(({ id }) => id !== FRONT_MATTER).length;

/** The replaced names that stand in the original: a later pass may replace an invented one. */
const realNames = (entries: readonly KeyEntry[], text: string): readonly string[] =>
  entries.filter(({ id, original }) => id === 'person-name' && text.includes(original)).map(({ original }) => original);

function onePass(text: string, settings: Settings): { readonly text: string; readonly entries: KeyEntry[] } {
  const report = readReport(text, settings);
  const { replacements, invented } = planReplacements(report, settings);
  const edits: Replacement[] = replacements.filter(
    ({ span, newText }) => span.end > span.start && text.slice(span.start, span.end) !== newText,
  );
  if (edits.length === 0) return { text, entries: [] };
  const nameList = pseudonymEdit(report, invented);
  if (nameList) edits.unshift({ id: FRONT_MATTER, span: nameList.span, newText: nameList.newText });
  return applyReplacements(text, edits);
}

/** The text after the replacements, and how to undo them. Of overlapping ones the first counts. */
export function applyReplacements(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly entries: KeyEntry[] } {
  const ordered = [...replacements].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const entries: KeyEntry[] = [];
  let result = '';
  let at = 0;
  for (const { id, span, newText } of ordered) {
    if (span.start < at) continue;
    result += text.slice(at, span.start);
    entries.push({ id, start: result.length, original: text.slice(span.start, span.end), replacement: newText });
    result += newText;
    at = span.end;
  }
  return { text: result + text.slice(at), entries };
}

export interface Undone {
  readonly text: string;
  /** Replacements that were no longer there: the text was edited since. */
  readonly missed: number;
  /** Replacements that were found at another offset than the key says. */
  readonly moved: number;
}

/** Puts the original words back. In an edited text each replacement is searched for after the one before it. */
export function undo(text: string, key: Key): Undone {
  let current = text;
  let missed = 0;
  let moved = 0;
  for (const entries of [...key.passes].reverse()) {
    let result = '';
    let at = 0;
    let shift = 0;
    for (const { start, original, replacement } of entries) {
      const expected = start + shift;
      const found =
        current.startsWith(replacement, expected) && expected >= at ? expected : current.indexOf(replacement, at);
      if (found < 0) {
        missed++;
        continue;
      }
      if (found !== start) moved++;
      shift += found - expected;
      result += current.slice(at, found) + original;
      at = found + replacement.length;
    }
    current = result + current.slice(at);
  }
  return { text: current, missed, moved };
}
