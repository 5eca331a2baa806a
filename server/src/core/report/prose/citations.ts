/**
 * Recognises in-text citations and entries of reference lists by their form (APA 7 as taught in Dutch higher
 * education, with the variants students write). The people in them are real names and no client details (DOMAIN §4).
 *
 * The year anchors every citation ("2011", "2011a", "z.d.", "in press", "ibid."); the authors are read from the
 * anchor to the left. The number of characters read for one anchor has a limit, so the time is linear in the text.
 */
import { findCitationKeys } from './citation-keys.ts';
import { isCapitalised, isInitials, LETTER, PARTICLES, UPPER } from '../../text/name-shapes.ts';
import type { Span } from '../../text/span.ts';
import { matches } from '../../text/matches.ts';

/** How far left of its year the authors of one citation may reach, in UTF-16 units. */
const REACH = 160;

/** The authors of one citation are read from at most this many words and signs. */
const MOST_TOKENS = 24;

/** How far behind its year the bracket of a citation may close, and a page reference may reach, in UTF-16 units. */
const BRACKET_REACH = 120;
const PAGES_REACH = 40;

/** The shortest and the longest entry of a reference list, in UTF-16 units. */
const SHORTEST_ENTRY = 12;
const LONGEST_ENTRY = 900;
/** The year of an entry ends within this many UTF-16 units. */
const ENTRY_YEAR_REACH = 320;
/** Without a heading of references, the year of an entry without initials begins before this offset. */
const AUTHORS_REACH = 80;
/**
 * Without a heading of references, a paragraph with surname and initials is an entry when it has fewer UTF-16 units.
 */
const TOO_LONG_WITHOUT_HEADING = 500;

const anchor =
  /\b(?:1[5-9]|20)\d\d[a-z]?(?![\d-])|\b(?:z\.\s?d\.|z\.\s?j\.|n\.\s?d\.|in (?:press|druk)|ibid\.?|a\.w\.)/gi;

/** Words between a bracket and the year, when the authors stand before the bracket: "Wolf en Jansen (vgl. 2011)". */
const leadToYear =
  /^(?:zie(?: ook| bijvoorbeeld| o\.a\.)?|vgl\.?|cf\.?|in|naar|uit|o\.a\.|bijv\.|aldus|bron:?|ook|met|volgens)$/i;

/** Capitalised words that open a sentence and are not an author. */
const notAuthor = new Set(
  (
    'Volgens Zie Ook In Door Wat Van Uit Bij Naar De Het Een Dat Dit Als Maar Want En Of Zo Aldus Toch Toen Daarom Daarnaast Daarbij ' +
    'Verder Hierbij Hierin Vooral Zowel Bovendien Echter Lees Gebruik Ik Wij We Hij Zij Ze Er Om Voor Met Sinds Rond Tot Tussen Vanaf ' +
    'Bron Bronnen Literatuur Theorie Model Methode Herstel Begin Eind Zomer Januari Februari Maart April Mei Juni Juli Augustus ' +
    'September Oktober November December'
  ).split(' '),
);

/** In-text citations in `text`, in order, never overlapping. Offsets in UTF-16 units of `text`. */
export function findCitations(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matches(anchor, text)) {
    const last = found.at(-1);
    if (last && match.index < last.end) continue;
    if (isPeriod(text, match.index, match.index + match[0].length)) continue;
    const span = citationAt(text, match.index, match.index + match[0].length, last?.end ?? 0);
    if (span) found.push(span);
  }
  const keys = findCitationKeys(text).filter((key) => !found.some((other) => overlap(key, other)));
  return keys.length === 0 ? found : [...found, ...keys].sort((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Room for a second year behind the first, and for a first before the second, in UTF-16 units. */
const SECOND_YEAR_REACH = 12;

/** "HU 2013/2014", "SW, 2023–'24", "Humanitas (2019-nu)": a school year or a period. "(Freud, 1900/1999)" is a reprint. */
function isPeriod(text: string, start: number, end: number): boolean {
  const second = /^\s?([/–—-])\s?(?:['’]?(\d{4}|\d\d)(?!\d)|(?:heden|nu|now|present)(?![a-z]))/.exec(
    text.slice(end, end + SECOND_YEAR_REACH),
  );
  const first = /(?:^|\D)(\d{4})\s?([/–—-])\s?$/.exec(text.slice(Math.max(0, start - SECOND_YEAR_REACH), start));
  if (second) return second[1] !== '/' || isNextYear(text.slice(start, end), second[2] ?? '');
  return first !== null && (first[2] !== '/' || isNextYear(first[1] ?? '', text.slice(start, end)));
}

const isNextYear = (first: string, second: string): boolean =>
  String(Number(first.slice(0, 4)) + 1).endsWith(second.slice(0, 4));

/**
 * The citation whose year is `[start, end)`; undefined when no authors stand before the year. `floor`: the end of the
 * citation before it.
 */
function citationAt(text: string, start: number, end: number, floor: number): Span | undefined {
  const from = Math.max(floor, start - REACH);
  const before = text.slice(from, start);
  const open = before.lastIndexOf('(');
  const inBrackets = open > before.lastIndexOf(')');
  const between = inBrackets ? before.slice(open + 1).trim() : '';
  if (inBrackets && (between === '' || leadToYear.test(between))) {
    // "Wolf en Jansen (2011, p. 45)"
    const authors = authorsStart(text, from + open, floor, false);
    return authors === undefined ? undefined : { start: authors, end: bracketEnd(text, end) };
  }
  // "(Wolf & Jansen, 2011)" or the same without brackets: "Onderwaater, 2008"
  const gap = /,?[ \t\n]+$|,?[ \t]+\(?(?:ongedateerd|red\.)\)?,? $/.exec(before);
  if (!gap || (!inBrackets && !gap[0].startsWith(',') && !/& [^.;:()]{3,40}$/.test(before))) return undefined;
  const edge = from + gap.index;
  const authors = authorsStart(text, edge, inBrackets ? Math.max(floor, from + open + 1) : floor, inBrackets);
  if (authors === undefined) return undefined;
  return { start: authors, end: pageReferenceEnd(text, end) };
}

/** A word, or a single sign. */
const token = new RegExp(`[${LETTER}][${LETTER}.'’-]*|[‘’'][ts]\\b|\\S`, 'g');

/**
 * The offset at which the authors that end at `edge` begin, at `floor` or later; undefined when no author stands
 * there. `listed`: commas join authors freely (inside brackets); outside, a comma joins only when "en", "&", "et al."
 * or initials follow the comma.
 */
function authorsStart(text: string, edge: number, floor: number, listed: boolean): number | undefined {
  const from = Math.max(floor, edge - REACH);
  const tokens = matches(token, text.slice(from, edge));
  let start: number | undefined;
  let joined = listed;
  let wantsName = false;
  for (let i = tokens.length - 1, read = 0; i >= 0 && read < MOST_TOKENS; i--, read++) {
    const found = tokens[i];
    if (!found) break;
    const word = found[0];
    const at = from + found.index;
    const lower = word.toLowerCase();
    if (/^(?:&|\/|en|and|et|e\.a\.|al\.?|a\.|c\.s\.|red\.|eds?\.)$/.test(lower)) {
      if (start === undefined && !/^(?:e\.a\.|al\.?|c\.s\.|red\.|eds?\.|et|a\.)$/.test(lower)) return undefined;
      joined = true;
      wantsName = true;
    } else if (word === ',') {
      if (start !== undefined && !joined && !initialsRightOf(tokens, i)) break;
      wantsName = true;
    } else if (word === '(' || word === ')' || word === '.' || word === ':' || word === ';') {
      break;
    } else if (isInitials(word) || (isCapitalised(word) && !notAuthor.has(word))) {
      if (/\.$/.test(word) && !isInitials(word)) break;
      start = at;
      wantsName = false;
    } else if (PARTICLES.has(lower) && !wantsName && start !== undefined && (lower !== 'in' || !listed)) {
      if (lower === 'in' || lower === 'op' || lower === 'uit' || lower === 'bij' || lower === 'voor' || lower === 'aan')
        break;
      start = at;
    } else break;
  }
  return start;
}

const initialsRightOf = (tokens: readonly RegExpExecArray[], comma: number): boolean =>
  isInitials(tokens[comma + 1]?.[0] ?? '');

/** The end of the bracket open at `from`, when it closes in the same line and within `BRACKET_REACH`; else `from`. */
function bracketEnd(text: string, from: number): number {
  const tail = text.slice(from, from + BRACKET_REACH);
  const close = /^[^()\n]*(?:\([^()\n]{0,60}\)[^()\n]*)?\)/.exec(tail);
  return close ? from + close[0].length : from;
}

/** The end of a page or chapter reference at `from`: ", p. 87", ", pp. 33-41", ", blz. 104 e.v."; else `from`. */
function pageReferenceEnd(text: string, from: number): number {
  const tail = /^,? ?(?:pp?|blz|hst|h|hfst|par|§|nr)\.? ?\d[\d.]*(?: ?[-–] ?\d+)?(?: e\.v\.)?/.exec(
    text.slice(from, from + PAGES_REACH),
  );
  return tail ? from + tail[0].length : from;
}

const entryYear =
  /\((?:(?:1[5-9]|20)\d\d[a-z]?|z\.\s?d\.|z\.\s?j\.|n\.\s?d\.|in (?:press|druk))(?:,[^()]{0,30})?\)[.:,]?\s/i;
/** "(2011). Title": in a list a full stop or colon follows, in a sentence a verb. */
const entryStop = /\)[.:]\s$/;
const entryStart = new RegExp(
  `^(?:[-*•]\\s+|\\[?\\d{1,2}[.\\]]\\s+)?(?:(?:van|de|der|den|ten|ter|von|el|al|['’]t) )*[${UPPER}][${LETTER}'’. -]{1,60}[,.(&]`,
);
const surnameInitials = new RegExp(`^(?:[-*•]\\s+)?[${LETTER}'’ -]{2,40}, (?:[${UPPER}][a-z]{0,2}\\.[ -]?){1,4}`);

/**
 * Is this line or paragraph an entry of a reference list? `underReferences`: the text stands under a heading of
 * references, where surname and initials, a year or an address are enough.
 */
export function isReferenceEntry(text: string, underReferences = false): boolean {
  const line = text.trim();
  if (line.length < SHORTEST_ENTRY || line.length > LONGEST_ENTRY) return false;
  const year = entryYear.exec(line.slice(0, ENTRY_YEAR_REACH));
  const hasAuthor = surnameInitials.test(line);
  if (year && entryStart.test(line) && (hasAuthor || underReferences)) return true;
  if (year && year.index < AUTHORS_REACH && entryStop.test(year[0]) && isOnlyAuthors(line.slice(0, year.index))) {
    return hasSourceTail(line.slice(year.index));
  }
  if (hasAuthor && line.length < TOO_LONG_WITHOUT_HEADING && /\b(?:1[5-9]|20)\d\d\b/.test(line)) return true;
  return (
    underReferences && (hasAuthor || year !== null || /https?:\/\/|www\.|geraadpleegd|uitgeverij|\bISBN\b/i.test(line))
  );
}

/** Is the text nothing but names, initials, particles and connectors? */
function isOnlyAuthors(text: string): boolean {
  token.lastIndex = /^(?:[-*•]\s+|\[?\d{1,2}[.\]]\s+)/.exec(text)?.[0].length ?? 0;
  for (let word = token.exec(text)?.[0]; word !== undefined; word = token.exec(text)?.[0]) {
    const isOfAuthors =
      isCapitalised(word) ||
      PARTICLES.has(word.toLowerCase()) ||
      /^(?:[&,.]|en|and|et|al\.|e\.a\.|\(?red\.\)?)$/.test(word);
    if (!isOfAuthors) return false;
  }
  return true;
}

/** Does a publisher, town, address or retrieval date follow the title? `rest`: the entry from its year on. */
const hasSourceTail = (rest: string): boolean =>
  /(?:geraadpleegd|opgehaald|retrieved|https?:|www\.|doi|isbn|\b[A-Z][a-zë]+: [A-Z]|\(pp?\. ?\d|[.?!]\s*[A-Z][^.]{2,40}\.\s*$)/i.test(
    rest,
  );

/**
 * Words of the authors in citations, lower case, without initials and particles: "wolf", "boszormenyi-nagy".
 * `citations`: spans of `text`.
 */
export function citedNames(text: string, citations: readonly Span[]): Set<string> {
  const names = new Set<string>();
  for (const { start, end } of citations) {
    for (const match of matches(token, text.slice(start, end))) {
      const word = match[0].replace(/(?<![.'’])[.'’]+$/, '');
      if (word.length > 2 && isCapitalised(word) && !notAuthor.has(word)) names.add(word.toLowerCase());
    }
  }
  return names;
}
