/**
 * The reference list as entries, and in-text citations as names and years, so that the two can be laid side by side.
 * Forms: APA 7 as taught in Dutch higher education, with what students make of it (several entries in one paragraph, hard
 * line breaks, no initials, "e.a.", a bare address). Names are compared folded and without particles, so "van den Berghe"
 * and "Berghe, W. van den" are one. Everything is one pass over the text.
 */
import { bareName, fold } from '../../templates/names.ts';
import { isCapitalised, LETTER, PARTICLES, UPPER } from '../../text/name-shapes.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

export interface Entry {
  /** Author and year. */
  readonly span: Span;
  /** Folded words of the authors' names; for an entry without author those of its title; for an address its site. */
  readonly names: readonly string[];
  /** The part before the year as it is written: for abbreviations. */
  readonly author: string;
  /** Folded words of the whole entry. */
  readonly words: ReadonlySet<string>;
  /** The first words of the title, folded: they say which it is. Empty where they are too short for that. */
  readonly opening: string;
  /** No surname with initials. */
  readonly isOrganisation: boolean;
  /** Years that stand in it; none for "z.d." and for an entry without a year. */
  readonly years: readonly string[];
}

export interface Citation {
  readonly span: Span;
  readonly names: readonly string[];
  /** The name as it is written, for abbreviations. */
  readonly author: string;
  readonly years: readonly string[];
}

const year = /(?:1[5-9]|20)\d\d(?=[a-z]?(?![\d\w]))/g;
const datePart = /\(?(?:(?:1[5-9]|20)\d\d[a-z]?|z\.\s?d\.|z\.\s?j\.|n\.\s?d\.|in (?:press|druk))/i;

const surname = `(?:(?:van|de|der|den|ten|ter|von|el|al|['’]t) )*[${UPPER}][${LETTER}'’-]+(?: [${LETTER}'’-]+){0,3}`;
const authored = new RegExp(`^${surname}, (?:[${UPPER}][a-z]{0,2}\\.|[${UPPER}][a-z]+[ ,&(])`);
const dated = new RegExp(`^["'‘“]?[${UPPER}\\d][^()]{1,160}\\((?:(?:1[5-9]|20)\\d\\d|z\\.|n\\.|in )`);
const address = /^(?:https?:\/\/|www\.)\S+/i;
const bullet = /^(?:[-*•–]\s+|\[?\d{1,2}[.\])]\s+)/;
const label =
  /^(?:bronnen(?:lijst)?|literatuur(?:lijst)?|referenties|referentielijst|bibliografie)(?:\s*[:.]\s*|\s*\n)/i;

/** Where one entry ends and the next begins in the same line: after a full stop or an address, before "Surname, A." */
const entryBoundary = new RegExp(`(?:[a-z0-9)][.!?]|\\/\\S{0,200}) (?=${surname}, (?:[${UPPER}]\\. ?){1,4})`, 'g');

const isEntryStart = (line: string): boolean => authored.test(line) || dated.test(line) || address.test(line);

/** A folded heading of a reference list; "Literatuurverkenning" and "Bron van onveiligheid" are none. */
const listHeading =
  /^(?:literatuur(?:lijst|opgave|verwijzing(?:en)?)?|bronnen(?:lijst|vermelding)?|bron(?:vermelding|verwijzing)(?:en)?|referenties?|referentielijst|references|bibliografie|(?:geraadpleegde|gebruikte) (?:bronnen|literatuur)|bronnen en literatuur|literatuur en bronnen)$/;

/** Without a heading above it an entry has to look like nothing else: "Surname, A." or "Name Name. (2011)." */
const looksLikeEntryAlone = new RegExp(
  `^(?:(?:[${UPPER}][${LETTER}'’&-]+|van|voor|de|der|den|het|en|&)[,.]? ){1,9}\\([^()]{2,40}\\)[.:,]`,
);

/** Accents and apostrophes are folded away, so a heading that has them is looked at more closely. */
const mayBeListHeading = /liter|bron|refer|biblio|[^ -&(-_a-~]/i;

export const isListHeading = (text: string): boolean =>
  mayBeListHeading.test(text) && listHeading.test(fold(bareName(text)));

/** Is this paragraph an entry without a heading above it? */
export function isEntryWithoutHeading(text: string): boolean {
  if (label.test(text)) return true;
  const own = text.replace(bullet, '');
  return authored.test(own) || looksLikeEntryAlone.test(own);
}

/** Entries in a paragraph of the list, in order. What does not look like one is left out. */
export const readEntries = (text: string): readonly Entry[] =>
  entrySpans(text).flatMap((piece) => readEntry(text, piece) ?? []);

function entrySpans(text: string): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const lead = (label.exec(line)?.[0] ?? '').length;
    const start = at + lead + (bullet.exec(line.slice(lead))?.[0] ?? '').length;
    const end = at + line.length;
    at = end + 1;
    if (start >= end) continue;
    const last = found.at(-1);
    if (last && !isEntryStart(text.slice(start, end))) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found.flatMap((span) => splitInline(text, span));
}

function splitInline(text: string, { start, end }: Span): readonly Span[] {
  const cuts = matches(entryBoundary, text.slice(start, end)).map(
    ({ index, 0: found }) => start + index + found.length,
  );
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

function readEntry(text: string, { start, end }: Span): Entry | undefined {
  const own = text.slice(start, end);
  if (own.length < 8 || own.length > 1200 || !isEntryStart(own)) return undefined;
  const date = datePart.exec(own.slice(0, 320));
  const site = address.exec(own)?.[0];
  const cut = site?.length ?? date?.index ?? authorEnd(own);
  const close = date && !site ? own.indexOf(')', cut) : -1;
  const labelEnd = close >= 0 && close - cut < 40 ? close + 1 : cut;
  const author = own.slice(0, cut);
  return {
    span: { start, end: start + own.slice(0, labelEnd).trimEnd().length },
    names: site ? [siteName(site)] : namesIn(author),
    author,
    words: new Set(fold(own).split(' ')),
    opening: titleOpening(own.slice(labelEnd)),
    isOrganisation: isOrganisation(author),
    years: own.match(year) ?? [],
  };
}

function titleOpening(afterLabel: string): string {
  const title = afterLabel.replace(/^[\s.,:;)]+/, '').split(/[.?!:]/, 1)[0] ?? '';
  const opening = fold(title).split(' ', 4).join(' ');
  return opening.length >= 12 ? opening : '';
}

/** More than one word and no surname with initials. */
const isOrganisation = (author: string): boolean => author.trim().includes(' ') && !author.includes(',');

/** Without a year the authors end at the first full stop after a word of more than two letters, or after some words. */
const authorEnd = (own: string): number => {
  const stop = /[^\s.]{3,}\.\s/.exec(own.slice(0, 160));
  const initials = /,\s(?:[A-Z]\.\s?){1,4}/.exec(own.slice(0, 160));
  return initials ? initials.index + initials[0].length : stop ? stop.index + stop[0].length : Math.min(60, own.length);
};

const siteName = (url: string): string => fold(/^(?:https?:\/\/)?(?:www\.)?([^./]+)/i.exec(url)?.[1] ?? '');

/** Words that are no name: particles, bridge words, and what a sentence or a heading puts before an author. */
export const nonNameWords: ReadonlySet<string> = new Set(
  `van de der den het een en ten ter te in op aan uit voor bij over von vom zu du des la le and et al ea red reds ed eds hrsg
   volgens zie ook vgl cf door met als dit dat deze theorie model methode methodiek cijfers rapport onderzoek boek artikel
   auteur redactie ned vert druk aangehaald geciteerd blz pp hst hoofdstuk paragraaf ibid`.split(/\s+/),
);

const word = new RegExp(`[${LETTER}][${LETTER}'’.&-]*`, 'g');

/** Folded surnames in a stretch of authors: "Wolf, J., & Van den Berghe, C." → wolf, berghe. A double name is both of its parts. */
function namesIn(authors: string): readonly string[] {
  const found: string[] = [];
  for (const [piece] of matches(word, authors)) {
    if (
      !isCapitalised(piece) ||
      PARTICLES.has(piece.toLowerCase()) ||
      (/^(?:[A-Z]\.?)+$/.test(piece) && piece.includes('.'))
    )
      continue;
    for (const part of fold(piece.replace(/^[dl]['’]/, '')).split(' ')) {
      if (part.length > 1 && !nonNameWords.has(part) && !found.includes(part)) found.push(part);
    }
  }
  return found;
}

/** Rules, not sources: students need not list a law, and "de Wmo (2015)" is only its name. */
const law =
  /^(?:wmo|jeugdwet|avg|wlz|zvw|wgbo|bopz|wvggz|wzd|awb|participatiewet|leerplichtwet|grondwet|ivrk|bw|sr|sv|wet|gdpr|tijdelijke|besluit)$/;
/** Quoted at second hand: only the work that was read belongs in the list. */
const secondHand =
  /^[\s,;)]{0,3}(?:aangehaald|geciteerd|genoemd|besproken|zoals (?:aangehaald|geciteerd)|as cited|cited) in\b/i;

/** Undefined for what needs no entry: a law, "ibid.", what is quoted at second hand. */
export function readCitation(text: string, { start, end }: Span): Citation | undefined {
  const own = text.slice(start, end);
  const date = datePart.exec(own);
  if (!date || secondHand.test(text.slice(end, end + 40))) return undefined;
  const author = own.slice(0, date.index);
  const names = namesIn(author);
  if (names.length === 0 || names.some((name) => law.test(name))) return undefined;
  return { span: { start, end }, names, author, years: own.match(year) ?? [] };
}
