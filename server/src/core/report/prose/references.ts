/**
 * Reads the reference list as entries, and in-text citations as names and years, so that rules can compare the two.
 * Forms: APA 7 as taught in Dutch higher education, with the variants of students (several entries in one paragraph,
 * hard line breaks, no initials, "e.a.", a bare address). Names are folded and without particles, so "van den Berghe"
 * and "Berghe, W. van den" are the same name.
 */
import { bareName, fold } from '../../templates/names.ts';
import { isCapitalised, LETTER, PARTICLES, UPPER } from '../../text/name-shapes.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { readKey } from './citation-keys.ts';

/** An entry of the reference list. */
export interface Entry {
  /** Author and year, as a span of the text that was read. */
  readonly span: Span;
  /** Folded words of the authors' names; for an entry without author those of its title; for an address its site. */
  readonly names: readonly string[];
  /** The part before the year as it is written: for abbreviations. */
  readonly author: string;
  /** Folded words of the whole entry. */
  readonly words: ReadonlySet<string>;
  /** The first words of the title, folded, to tell it from other titles. Empty when they are too short to do so. */
  readonly opening: string;
  /** The author is no surname with initials. */
  readonly isOrganisation: boolean;
  /** It is the address of a web page, and says itself what that was used for. */
  readonly isExplained: boolean;
  /** Years that stand in the entry; none for "z.d." and for an entry without a year. */
  readonly years: readonly string[];
}

/** An in-text citation. */
export interface Citation {
  /** As given to `readCitation`. */
  readonly span: Span;
  /** Folded words of the authors' names; at least one. */
  readonly names: readonly string[];
  /** The authors as written, for abbreviations. */
  readonly author: string;
  /** Years that stand in the citation; none for "z.d.". */
  readonly years: readonly string[];
  /** The author's letters in the key of a citation by key: "boerdam" of "@boerDam2015". Undefined for other citations. */
  readonly key?: string;
}

/** The shortest and the longest entry, in UTF-16 units. */
const SHORTEST_ENTRY = 8;
const LONGEST_ENTRY = 1200;
/** The date of an entry begins within this many UTF-16 units; else the entry has none. */
const DATE_REACH = 320;
/** A bracket around the date of an entry closes within this many UTF-16 units. */
const BRACKET_REACH = 40;
/** Without a date the authors end within the first of these numbers of UTF-16 units, else at the second. */
const AUTHORS_REACH = 160;
const AUTHORS_AT_MOST = 60;

/** The opening of a title is this many words; fewer UTF-16 units don't tell the title from others. */
const OPENING_WORDS = 4;
const SHORTEST_OPENING = 12;

/** "Aangehaald in …" stands within this many UTF-16 units behind a citation. */
const SECOND_HAND_REACH = 40;

const year = /(?:1[5-9]|20)\d\d(?=[a-z]?(?![\d\w]))/g;
const datePart = /\(?(?:(?:1[5-9]|20)\d\d[a-z]?|z\.\s?d\.|z\.\s?j\.|n\.\s?d\.|in (?:press|druk))/i;

const surname = `(?:(?:van|de|der|den|ten|ter|von|el|al|['’]t) )*[${UPPER}][${LETTER}'’-]+(?: [${LETTER}'’-]+){0,3}`;
const authored = new RegExp(`^${surname}, (?:[${UPPER}][a-z]{0,2}\\.|[${UPPER}][a-z]+[ ,&(])`);
const dated = new RegExp(`^["'‘“]?[${UPPER}\\d][^()]{1,160}\\((?:(?:1[5-9]|20)\\d\\d|z\\.|n\\.|in )`);
const address = /^(?:https?:\/\/|www\.)\S+/i;
const bullet = /^(?:[-*•–]\s+|\[?\d{1,2}[.\])]\s+)/;
const label =
  /^(?:bronnen(?:lijst)?|literatuur(?:lijst)?|referenties|referentielijst|bibliografie)(?:\s*[:.]\s*|\s*\n)/i;

/** The end of an entry with the next one in the same line: after a full stop or an address, before "Surname, A." */
const entryBoundary = new RegExp(`(?:[a-z0-9)][.!?]|\\/\\S{0,200}) (?=${surname}, (?:[${UPPER}]\\. ?){1,4})`, 'g');

const isEntryStart = (line: string): boolean => authored.test(line) || dated.test(line) || address.test(line);

/** A folded heading of a reference list; "Literatuurverkenning" and "Bron van onveiligheid" are no such heading. */
const listHeading =
  /^(?:literatuur(?:lijst|opgave|verwijzing(?:en)?)?|bronnen(?:lijst|vermelding)?|bron(?:vermelding|verwijzing)(?:en)?|referenties?|referentielijst|references|bibliografie|(?:geraadpleegde|gebruikte) (?:bronnen|literatuur)|bronnen en literatuur|literatuur en bronnen)$/;

/** An author without initials and a year, as only an entry has them: "Name Name. (2011)." */
const authorAndYear = new RegExp(
  `^(?:(?:[${UPPER}][${LETTER}'’&-]+|van|voor|de|der|den|het|en|&)[,.]? ){1,9}\\([^()]{2,40}\\)[.:,]`,
);

/** Folding takes accents and apostrophes away, so a heading with such a character may be a list heading too. */
const mayBeListHeading = /liter|bron|refer|biblio|[^ -&(-_a-~]/i;

export const isListHeading = (text: string): boolean =>
  mayBeListHeading.test(text) && listHeading.test(fold(bareName(text)));

/** Is this paragraph an entry when no heading of references stands above it? Then only its own form can tell. */
export function isEntryWithoutHeading(text: string): boolean {
  if (label.test(text)) return true;
  const withoutBullet = text.replace(bullet, '');
  return authored.test(withoutBullet) || authorAndYear.test(withoutBullet);
}

/** Entries in a paragraph of the list, in order. Text that doesn't have the form of an entry is left out. */
export const readEntries = (text: string): readonly Entry[] =>
  entrySpans(text).flatMap((span) => readEntry(text, span) ?? []);

/** A line that doesn't start as an entry does belongs to the entry before it. */
function entrySpans(text: string): readonly Span[] {
  const found: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const labelLength = (label.exec(line)?.[0] ?? '').length;
    const start = lineStart + labelLength + (bullet.exec(line.slice(labelLength))?.[0] ?? '').length;
    const end = lineStart + line.length;
    lineStart = end + 1;
    if (start >= end) continue;
    const last = found.at(-1);
    if (last && !isEntryStart(text.slice(start, end))) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found.flatMap((span) => splitInline(text, span));
}

function splitInline(text: string, { start, end }: Span): readonly Span[] {
  const boundaries = matches(entryBoundary, text.slice(start, end)).map(
    ({ index, 0: found }) => start + index + found.length,
  );
  return [start, ...boundaries].map((from, index) => ({ start: from, end: boundaries[index] ?? end }));
}

function readEntry(text: string, { start, end }: Span): Entry | undefined {
  const entry = text.slice(start, end);
  if (entry.length < SHORTEST_ENTRY || entry.length > LONGEST_ENTRY || !isEntryStart(entry)) return undefined;
  const date = datePart.exec(entry.slice(0, DATE_REACH));
  const site = address.exec(entry)?.[0];
  const authorEnd = site?.length ?? date?.index ?? authorEndWithoutYear(entry);
  const close = date && !site ? entry.indexOf(')', authorEnd) : -1;
  const dateEnd = close >= 0 && close - authorEnd < BRACKET_REACH ? close + 1 : authorEnd;
  const author = entry.slice(0, authorEnd);
  return {
    span: { start, end: start + entry.slice(0, dateEnd).trimEnd().length },
    names: site ? [siteName(site)] : namesIn(author),
    author,
    words: new Set(fold(entry).split(' ')),
    opening: titleOpening(entry.slice(dateEnd)),
    isOrganisation: isOrganisation(author),
    isExplained: site !== undefined && /\b(?:gebruikt|used)\b/i.test(entry.slice(site.length)),
    years: entry.match(year) ?? [],
  };
}

function titleOpening(afterDate: string): string {
  const title = afterDate.replace(/^[\s.,:;)]+/, '').split(/[.?!:]/, 1)[0] ?? '';
  const opening = fold(title).split(' ', OPENING_WORDS).join(' ');
  return opening.length >= SHORTEST_OPENING ? opening : '';
}

/** More than one word and no surname with initials. */
const isOrganisation = (author: string): boolean => author.trim().includes(' ') && !author.includes(',');

/** Without a year the authors end after initials, else at the first full stop after a word of more than two letters. */
const authorEndWithoutYear = (entry: string): number => {
  const stop = /[^\s.]{3,}\.\s/.exec(entry.slice(0, AUTHORS_REACH));
  const initials = /,\s(?:[A-Z]\.\s?){1,4}/.exec(entry.slice(0, AUTHORS_REACH));
  if (initials) return initials.index + initials[0].length;
  return stop ? stop.index + stop[0].length : Math.min(AUTHORS_AT_MOST, entry.length);
};

const siteName = (url: string): string => fold(/^(?:https?:\/\/)?(?:www\.)?([^./]+)/i.exec(url)?.[1] ?? '');

/** Words that are no name, folded: particles, bridge words, and words before an author in a sentence or a heading. */
export const nonNameWords: ReadonlySet<string> = new Set(
  `van de der den het een en ten ter te in op aan uit voor bij over von vom zu du des la le and et al ea red reds ed eds hrsg
   volgens zie ook vgl cf door met als dit dat deze theorie model methode methodiek cijfers rapport onderzoek boek artikel
   auteur redactie ned vert druk aangehaald geciteerd blz pp hst hoofdstuk paragraaf ibid`.split(/\s+/),
);

const word = new RegExp(`[${LETTER}][${LETTER}'’.&-]*`, 'g');

/** Folded surnames: "Wolf, J., & Van den Berghe, C." → wolf, berghe. Of a double name both parts are given. */
function namesIn(authors: string): readonly string[] {
  const found: string[] = [];
  for (const [written] of matches(word, authors)) {
    if (
      !isCapitalised(written) ||
      PARTICLES.has(written.toLowerCase()) ||
      (/^(?:[A-Z]\.?)+$/.test(written) && written.includes('.'))
    )
      continue;
    for (const part of fold(written.replace(/^[dl]['’]/, '')).split(' ')) {
      if (part.length > 1 && !nonNameWords.has(part) && !found.includes(part)) found.push(part);
    }
  }
  return found;
}

/** Laws are no sources: students need not list a law, and "de Wmo (2015)" is only its name. */
const law =
  /^(?:wmo|jeugdwet|avg|wlz|zvw|wgbo|bopz|wvggz|wzd|awb|participatiewet|leerplichtwet|grondwet|ivrk|bw|sr|sv|wet|gdpr|tijdelijke|besluit)$/;
/** Quoted at second hand: only the work that was read belongs in the list. */
const secondHand =
  /^[\s,;)]{0,3}(?:aangehaald|geciteerd|genoemd|besproken|zoals (?:aangehaald|geciteerd)|as cited|cited) in\b/i;

/** The citation at a span of `text`; undefined when it needs no entry: a law, "ibid.", a work quoted at second hand. */
export function readCitation(text: string, { start, end }: Span): Citation | undefined {
  const citation = text.slice(start, end);
  if (citation.startsWith('@')) return citationByKey(citation, { start, end });
  const date = datePart.exec(citation);
  if (!date || secondHand.test(text.slice(end, end + SECOND_HAND_REACH))) return undefined;
  const author = citation.slice(0, date.index);
  const names = namesIn(author);
  if (names.length === 0 || names.some((name) => law.test(name))) return undefined;
  return { span: { start, end }, names, author, years: citation.match(year) ?? [] };
}

/** A key without an author ("@2011a") tells nothing. */
function citationByKey(citation: string, span: Span): Citation | undefined {
  const parts = readKey(citation);
  if (!parts || parts.names.length === 0) return undefined;
  const author = parts.names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(' ');
  return { span, names: parts.names, author, years: parts.years, key: parts.author };
}
