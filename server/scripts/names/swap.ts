/** Replaces the names in a report, so that the scorer learns how names are used, not which names our authors chose. */
import { PARTICLES } from '../../src/core/text/name-shapes.ts';
import { listWords } from '../lexicon/word-lists.ts';
import type { Example, LabelledSpan } from './data.ts';

/** Reproducible random numbers of at least 0 and below 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The names of a list that are one word. */
const pool = (file: string): string[] => listWords(file).filter((name) => /^[^\s'-]+$/.test(name));

const firstNames = pool('first-names.txt');
const surnames = pool('surnames.txt');
const isFirst = new Set(firstNames.map((name) => name.toLowerCase()));

/** A copy of the report with other names of persons. A word is replaced by the same word throughout the report. */
export function swapNames(example: Example, seed: number): Example {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const chosen = new Map<string, string>();
  const replacement = (word: string): string => {
    const key = word.toLowerCase();
    const stem = key.length > 3 && key.endsWith('s') && chosen.has(key.slice(0, -1)) ? key.slice(0, -1) : undefined;
    if (stem !== undefined) return cased(word, `${chosen.get(stem) ?? ''}s`);
    if (!chosen.has(key)) {
      const list = isFirst.has(key) || next() < 0.3 ? firstNames : surnames;
      // A name in no list: the start of one name and the end of another.
      const isBlend = next() < 0.12;
      const name = pick(list);
      chosen.set(key, isBlend ? name.slice(0, Math.ceil(name.length / 2)) + pick(list).slice(2).toLowerCase() : name);
    }
    return cased(word, chosen.get(key) ?? word);
  };
  const edits: { start: number; end: number; text: string }[] = [];
  for (const span of example.spans) {
    if (span.label !== 'PERSON') continue;
    for (const match of example.text.slice(span.start, span.end).matchAll(/[A-Za-zÀ-ɏ]+/g)) {
      if (match[0].length < 2 || PARTICLES.has(match[0].toLowerCase())) continue;
      const start = span.start + match.index;
      edits.push({ start, end: start + match[0].length, text: replacement(match[0]) });
    }
  }
  return rewrite(example, edits);
}

/** `word` in capitals, in lower case or unchanged, after the case of `like`. */
const cased = (like: string, word: string): string =>
  like === like.toUpperCase() && like.length > 1
    ? word.toUpperCase()
    : /^[a-zà-ÿ]/.test(like)
      ? word.toLowerCase()
      : word;

/** Applies the edits, and moves spans and traps with the text. */
function rewrite(example: Example, edits: readonly { start: number; end: number; text: string }[]): Example {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const shifted = (offset: number): number => {
    let shift = 0;
    for (const edit of ordered) {
      if (edit.end > offset) break;
      shift += edit.text.length - (edit.end - edit.start);
    }
    return offset + shift;
  };
  let text = '';
  let copiedTo = 0;
  for (const edit of ordered) {
    text += example.text.slice(copiedTo, edit.start) + edit.text;
    copiedTo = edit.end;
  }
  text += example.text.slice(copiedTo);
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: shifted(span.start),
    end: shifted(span.end),
  });
  const spans: LabelledSpan[] = example.spans.map(move);
  return { id: example.id, text, spans, ...(example.traps && { traps: example.traps.map(move) }) };
}
