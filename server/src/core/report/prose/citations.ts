/**
 * In-text citations and reference-list entries, by form (APA 7 as taught in Dutch higher education, with the
 * variants students write). The people in them are real names and no client details (DOMAIN §4).
 *
 * Every citation is anchored on its year ("2011", "2011a", "z.d.", "in press", "ibid."); the authors are read from the
 * anchor to the left. Work per anchor is bounded, so the whole is linear.
 */
import { isCapitalised, isInitials, LETTER, PARTICLES, UPPER } from '../../text/name-shapes.ts';
import type { Span } from '../../text/span.ts';
import { matches } from '../../text/matches.ts';

/** How far left of its year the authors of one citation may reach, in UTF-16 units. */
const REACH = 160;

const anchor =
  /\b(?:1[5-9]|20)\d\d[a-z]?(?![\d-])|\b(?:z\.\s?d\.|z\.\s?j\.|n\.\s?d\.|in (?:press|druk)|ibid\.?|a\.w\.)/gi;

/** What may stand between the opening bracket and the authors. */
const lead =
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
    const span = citationAt(text, match.index, match.index + match[0].length, last?.end ?? 0);
    if (span) found.push(span);
  }
  return found;
}

function citationAt(text: string, start: number, end: number, floor: number): Span | undefined {
  const from = Math.max(floor, start - REACH);
  const before = text.slice(from, start);
  const open = before.lastIndexOf('(');
  const inBrackets = open > before.lastIndexOf(')');
  const between = inBrackets ? before.slice(open + 1).trim() : '';
  if (inBrackets && (between === '' || lead.test(between))) {
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

const token = new RegExp(`[${LETTER}][${LETTER}.'’-]*|[‘’'][ts]\\b|\\S`, 'g');

/**
 * Where the authors that end at `edge` begin, or undefined when no author stands there. `listed`: commas join authors
 * freely (inside brackets); outside, a comma joins only when "en", "&", "et al." or initials follow it.
 */
function authorsStart(text: string, edge: number, floor: number, listed: boolean): number | undefined {
  const from = Math.max(floor, edge - REACH);
  const tokens = matches(token, text.slice(from, edge));
  let start: number | undefined;
  let joined = listed;
  let wantsName = false;
  for (let i = tokens.length - 1, taken = 0; i >= 0 && taken < 24; i--, taken++) {
    const found = tokens[i];
    if (!found) break;
    const word = found[0];
    const at = from + found.index;
    const lower = word.toLowerCase();
    if (/^(?:&|en|and|et|e\.a\.|al\.?|a\.|c\.s\.|red\.|eds?\.)$/.test(lower)) {
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

/** The end of the bracket that is open at `from`, when it closes within the same line and 120 units. */
function bracketEnd(text: string, from: number): number {
  const tail = text.slice(from, from + 120);
  const close = /^[^()\n]*(?:\([^()\n]{0,60}\)[^()\n]*)?\)/.exec(tail);
  return close ? from + close[0].length : from;
}

/** A page or chapter reference after the year: ", p. 87", ", pp. 33-41", ", h. 5", ", blz. 104 e.v.". */
function pageReferenceEnd(text: string, from: number): number {
  const tail = /^,? ?(?:pp?|blz|hst|h|hfst|par|§|nr)\.? ?\d[\d.]*(?: ?[-–] ?\d+)?(?: e\.v\.)?/.exec(
    text.slice(from, from + 40),
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
 * Is this line or paragraph an entry of a reference list? `underReferences`: it stands under a heading that says so, and
 * then surname and initials or a year are enough.
 */
export function isReferenceEntry(text: string, underReferences = false): boolean {
  const line = text.trim();
  if (line.length < 12 || line.length > 900) return false;
  const year = entryYear.exec(line.slice(0, 320));
  const authored = surnameInitials.test(line);
  if (year && entryStart.test(line) && (authored || underReferences)) return true;
  if (year && year.index < 80 && entryStop.test(year[0]) && isOnlyAuthors(line.slice(0, year.index))) {
    return hasSourceTail(line.slice(year.index));
  }
  if (authored && line.length < 500 && /\b(?:1[5-9]|20)\d\d\b/.test(line)) return true;
  return (
    underReferences && (authored || year !== null || /https?:\/\/|www\.|geraadpleegd|uitgeverij|\bISBN\b/i.test(line))
  );
}

/** Nothing but names, initials, particles and connectors. */
const isOnlyAuthors = (text: string): boolean =>
  [...text.replace(/^(?:[-*•]\s+|\[?\d{1,2}[.\]]\s+)/, '').matchAll(token)].every(
    ([word]) =>
      /^(?:[&,.]|en|and|et|al\.|e\.a\.|\(?red\.\)?)$/.test(word) ||
      isCapitalised(word) ||
      PARTICLES.has(word.toLowerCase()),
  );

/** After the year: a title and then a publisher, place, address or retrieval date. */
const hasSourceTail = (rest: string): boolean =>
  /(?:geraadpleegd|opgehaald|retrieved|https?:|www\.|doi|isbn|\b[A-Z][a-zë]+: [A-Z]|\(pp?\. ?\d|[.?!]\s*[A-Z][^.]{2,40}\.\s*$)/i.test(
    rest,
  );

/** Words of the authors in citations, lower case, without initials and particles: "wolf", "boszormenyi-nagy". */
export function citedNames(text: string, citations: readonly Span[]): Set<string> {
  const names = new Set<string>();
  for (const { start, end } of citations) {
    for (const match of matches(token, text.slice(start, end))) {
      const word = match[0].replace(/[.'’]+$/, '');
      if (word.length > 2 && isCapitalised(word) && !notAuthor.has(word)) names.add(word.toLowerCase());
    }
  }
  return names;
}
