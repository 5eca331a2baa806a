/** Puts other names in a report, so that the scorer learns how names are used and not which ones our writers chose. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PARTICLES } from '../../src/core/text/name-shapes.ts';
import type { Example, Marked } from './data.ts';

/** Reproducible random numbers (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const pool = (file: string): string[] =>
  readFileSync(path.join(import.meta.dirname, '../lexicon', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) =>
      line
        .slice(line.indexOf(':') + 1)
        .split(',')
        .map((each) => each.trim()),
    )
    .filter((each) => /^[^\s'-]+$/.test(each));

const firstNames = pool('first-names.txt');
const surnames = pool('surnames.txt');
const isFirst = new Set(firstNames.map((name) => name.toLowerCase()));

/** A copy of the report with every person's name replaced, the same word by the same word throughout. */
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
      const blend = next() < 0.12;
      const one = pick(list);
      chosen.set(key, blend ? one.slice(0, Math.ceil(one.length / 2)) + pick(list).slice(2).toLowerCase() : one);
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

const cased = (like: string, word: string): string =>
  like === like.toUpperCase() && like.length > 1
    ? word.toUpperCase()
    : /^[a-zà-ÿ]/.test(like)
      ? word.toLowerCase()
      : word;

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
  let at = 0;
  for (const edit of ordered) {
    text += example.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += example.text.slice(at);
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: shifted(span.start),
    end: shifted(span.end),
  });
  const spans: Marked[] = example.spans.map(move);
  return { id: example.id, text, spans, ...(example.traps && { traps: example.traps.map(move) }) };
}
