/** Last touches to names: role words stripped, "Surname, First name" in lists joined. */
import { ALL_CAPS } from '../tokens/tokenize.ts';
import type { NameSpan } from './name-spans.ts';
import type { CandidateWords } from './candidates.ts';
import { cuesIn } from '../tokens/token-classes.ts';
import { cueBit } from './cues.ts';
import { COMMON_WORD, FIRST_NAME, DICTIONARY_NAME, SURNAME } from '../tokens/list-flags.ts';

const persons = cueBit('title') | cueBit('kin') | cueBit('role');
const functional = cueBit('verb') | cueBit('pronoun') | cueBit('withWord') | cueBit('article');
const listed = FIRST_NAME | SURNAME | DICTIONARY_NAME;

/** "Vrijwilligster Gré" → "Gré"; "IBAN Daryna" → "Daryna"; "THEO RUTGERS KOMT" → "THEO RUTGERS". */
export function trimmedName({ tokens, listFlags }: CandidateWords, name: NameSpan): NameSpan {
  let { first, last } = name;
  if (last - first < 2) return name;
  const known = (i: number): number => listFlags[i] ?? 0;
  const caps = (i: number): boolean => ((tokens.flags[i] ?? 0) & ALL_CAPS) !== 0;
  const isRole = (i: number): boolean =>
    (cuesIn(tokens.classes[i]) & persons) !== 0 &&
    ((known(i) & (FIRST_NAME | SURNAME)) === 0 || (known(i) & COMMON_WORD) !== 0);
  const isFunctionWord = (i: number): boolean =>
    (known(i) & COMMON_WORD) !== 0 || (cuesIn(tokens.classes[i]) & functional) !== 0;
  while (last - first > 1 && tokens.text.slice(tokens.ends[first], tokens.starts[first + 1]) === ' ') {
    const foreignCaps =
      caps(first) &&
      !caps(first + 1) &&
      (known(first) & listed) === 0 &&
      (tokens.ends[first] ?? 0) - (tokens.starts[first] ?? 0) > 2;
    if (!isRole(first) && !foreignCaps) break;
    first++;
  }
  while (last - first > 1 && caps(last - 1) && isFunctionWord(last - 1) && (known(last - 1) & listed) === 0) last--;
  if (first === name.first && last === name.last) return name;
  return {
    first,
    last,
    start: first === name.first ? name.start : (tokens.starts[first] ?? 0),
    end: last === name.last ? name.end : (tokens.ends[last - 1] ?? 0),
  };
}

const listStart = /(?:^|[\n\t;:|)])[ *_]*$/;
const listEnd = /^[ *_]*(?:[;\n\t|)]|\(["“]|$|, geb)/;
const initials = /^, (?:[A-ZÀ-Þ]\.){1,4}(?! ?[A-ZÀ-Þ])/;

/** "101; Hoogeveen, Aart; 58" and "naam: CLAESSENS, M.P.J." are one name each. */
export function joinInverted(text: string, names: readonly NameSpan[]): readonly NameSpan[] {
  if (!names.some(({ end }) => text.charAt(end) === ',')) return names;
  const joined: NameSpan[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (
      last &&
      text.slice(last.end, name.start) === ', ' &&
      listEnd.test(text.slice(name.end, name.end + 8)) &&
      listStart.test(text.slice(Math.max(0, last.start - 6), last.start))
    ) {
      joined[joined.length - 1] = { ...last, end: name.end, last: name.last };
      continue;
    }
    joined.push(name);
  }
  return joined.map((name) => {
    const tail = initials.exec(text.slice(name.end, name.end + 12));
    const shouted = /^[A-ZÀ-Þ' -]{3,}$/.test(text.slice(name.start, name.end));
    return tail && (shouted || listStart.test(text.slice(Math.max(0, name.start - 6), name.start)))
      ? { ...name, end: name.end + tail[0].length }
      : name;
  });
}
