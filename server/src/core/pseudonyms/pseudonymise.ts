/**
 * Replaces every detail of a report and keeps a key with which the original can be had back, byte for byte. The key holds
 * the real names: it belongs outside the submission (the caller's business, see `policy/key-file.ts`).
 */
import type { Span } from '../text/span.ts';
import { readReport } from '../report/read.ts';
import type { Settings } from '../settings/model.ts';
import { pseudonymEdit } from './front-matter.ts';
import { planAll } from './replacement-plan.ts';

/** One replaced stretch; `start` is its offset in the text after its pass. */
export interface KeyEntry {
  readonly id: string;
  readonly start: number;
  readonly original: string;
  readonly replacement: string;
}

export interface Key {
  readonly 'casus-sleutel': 1;
  /** Passes in the order they were made; each pass's offsets are in its own result. */
  readonly passes: readonly (readonly KeyEntry[])[];
}

export interface Pseudonymised {
  readonly text: string;
  readonly key: Key;
  /** How many stretches were replaced. */
  readonly count: number;
}

/** New words around a name can uncover another; more passes than this are never needed. */
const PASSES = 4;

export function pseudonymise(text: string, settings: Settings): Pseudonymised {
  const passes: KeyEntry[][] = [];
  let current = text;
  for (let pass = 0; pass < PASSES; pass++) {
    const { text: next, entries } = onePass(current, settings);
    if (entries.length === 0) break;
    passes.push(entries);
    current = next;
  }
  return {
    text: current,
    key: { 'casus-sleutel': 1, passes },
    count: passes.flat().filter(({ id }) => id !== 'front-matter').length,
  };
}

interface Edit {
  readonly id: string;
  readonly span: Span;
  readonly newText: string;
}

function onePass(text: string, settings: Settings): { readonly text: string; readonly entries: KeyEntry[] } {
  const report = readReport(text, settings);
  const { replacements, invented } = planAll(report, settings);
  const edits: Edit[] = replacements.filter(
    ({ span, newText }) => span.end > span.start && text.slice(span.start, span.end) !== newText,
  );
  if (edits.length === 0) return { text, entries: [] };
  const front = pseudonymEdit(report, invented);
  if (front) edits.unshift({ id: 'front-matter', span: front.span, newText: front.newText });
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const entries: KeyEntry[] = [];
  let result = '';
  let at = 0;
  for (const { id, span, newText } of edits) {
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
  /** Replacements found elsewhere than where they were made. */
  readonly moved: number;
}

/** Puts the original words back. In an edited text each replacement is looked for after the one before it. */
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
