/**
 * Days and months in figures, without a year: "12/3", "21-05", "14.03". So little could be a score, a fraction or a time
 * as well: it is a date where the words around it say so, or where a sure date of the document is written likewise.
 */
import { isDay } from './checksums.ts';
import type { Detail } from '../detail.ts';
import { columnHeader, matchAt, textAfter, textBefore } from '../tokens/text-context.ts';

const dayAndMonth = /(\d{1,2})([-/.])(\d{1,2})(?![\d/-]|[.,]\d|[A-Za-z%])/y;
const weekdays =
  'ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|gisteren|vandaag|vanavond';
/** Reports, talks and shifts, also as the last part of a word: "tussengesprek". */
const occasions =
  'afspraak|evaluatie|zitting|contract|sms|mail|app|appje|bericht|gesprek|notitie|rapportage|overleg|log|logboek|sessie|bijeenkomst|dienst|bezoek|huisbezoek|hb|nacht|avond|ochtend|middag|observatie|mdo|terugkoppeling|controle|addendum|update|meting|dagboek|poli|policontrole|intake|rapportaazje';
/** Text before a day and month in figures, which are a date after such words: "op 12/3". */
const dateBefore = new RegExp(
  `(?:\\b(?:op|vanaf|tot|per|sinds|datum|d\\.d\\.|dd|na|voor|vóór|t\\/m|geb\\.?|geboren|opgenomen|opname|ontslag|verzonden|start|terug|${weekdays}|(?:[a-zà-ÿ]{2,20})?(?:${occasions})(?: van)?)[.:,]?\\s?\\(?|^[\\s>*_[|-]*)$`,
);
/** Text before a day and month with a dot, which might be a time: after "om" and "vanaf" it is. */
const dottedDateBefore = new RegExp(`\\b(?:op|datum|d\\.d\\.|dd|geb\\.?|geboren)[.:]?\\s?$`);
/** Text between which a day and month stand by themselves: a bracket, a cell, the beginning of a line. */
const frameBefore = /(?:^[\s>*_-]*|[([|\t]\s?)$/;
const frameAfter = /^\*{0,2}(?:\s?[)\]|\t:;]|\s?[–—]|\s*$|\n|,? \d{1,2}[:.]\d\d|, \d{1,2} ?u)/;
/** What follows a date that opens a line: "05-11 vroege dienst", "12/3 Loes gebeld". */
const entryAfter =
  /^\*{0,2}(?:\s*[:–—|-]|\s+[A-Z]|\s*$|\s+\d{1,2}[:.]\d|\s+(?:nacht|vroege?|late?|dag|avond|ochtend|middag|dienst|gesprek)(?:dienst)?\b)/;
/** What follows a date for sure: a time, a shift, another date, a birthday. */
const dateAfter =
  /^(?: jarig\b|,? \d{1,2}[:.]\d\d(?!\d)|, \d{1,2} ?u(?:ur)?\b| (?:nacht|avond|ochtend|middag|dag|dienst|vroeg|laat)(?:dienst)?\b| (?:t\/m|en|tot|op) \d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2}))/;
/** Text before a number of another kind: a score, a group, a page. */
const otherBefore =
  /(?:apgar|score|cijfer|pijn|nrs|vas|emv|schaal|punten|ratio|verhouding|visus|bloeddruk|\brr|gro?e?p\.?|klas|leerjaar|\bbed|lokaal|huisnummer|blz\.?|pagina|\bpp?\.|hoofdstuk|paragraaf|§|artikel|art\.|\blid|bijlage|figuur|tabel|stap|fase|niveau|kamer|\bnr\.?|nummer|versie|week|weken|vraag|vragen|item|les|lessen|\bom|rond|omstreeks|uur|stand|won|verloor|gelijkspel)[a-z]*(?: van| was| is| met|:)?[ :(]*$/;
/** Text after a fraction, a range or a time: "1/2 tablet", "3-4 keer", "14.03 uur". */
const otherAfter =
  /^(?: ?(?:tablet|tabl|bladzij|eten|uur|u\b|h\b|keer|x\b|punten|blz|stuks?|jaar|jarige|mg|ml|liter|kopje|kop|glas|glazen|personen|mensen|kinderen|leerlingen|maal|weken|dagen|nachten|maanden|minuten|min\b|kg|kilo|gram|cm|meter|km|euro|procent|graden|deel|delen|zorg)|\s?[–-]\s?\d{1,2}(?![.:\d]))/;
const otherHeader = /score|cijfer|pijn|nrs|vas|schaal|punten|groep|klas|aantal|blz|blad|tijd|uur|def|plas|voeding/;
const dateHeader = /datum|wanneer|^(?:dag|date)$|deadline|gereed/;

/** Is what stands before a date with a year in figures a score: "Apgar 9/10/10"? */
export const isScoreBefore = (before: string): boolean => scoreBefore.test(before);
const scoreBefore = /\b(?:apgar|score|emv|nrs|vas)[a-z]*(?: van| was| is|:)?[ \t:(]*$/;

/**
 * The end and the certainty of a day and month in figures at offset `at`; undefined where there is none. `isBirth`: the
 * words before it are about a birth.
 */
export function dayMonthAt(text: string, at: number, isBirth: boolean): DayMonth | undefined {
  const match = matchAt(dayAndMonth, text, at);
  if (!match) return undefined;
  const [value, day = '', separator = '', month = ''] = match;
  const end = at + value.length;
  const after = textAfter(text, end);
  const before = textBefore(text, at, 32);
  const isAlways = value === '24/7' && !weekdayBefore.test(before);
  if (!isDay(Number(day), Number(month)) || isAlways || otherAfter.test(after)) return undefined;
  if (otherBefore.test(before)) return undefined;
  const isFramed = frameBefore.test(before) && frameAfter.test(text.slice(end, end + 12));
  const isPadded = day.length === 2 && month.length === 2 && (day + month).includes('0');
  if (separator === '.') return isPadded ? dotted(end, isBirth || dottedDateBefore.test(before), isFramed) : undefined;
  const header = isFramed ? columnHeader(text, at) : '';
  if (otherHeader.test(header)) return undefined;
  // No range goes down, and hardly a fraction or a score goes beyond twelve: "26-9", "31/12".
  const isShaped = isPadded || Number(day) > 12;
  const isNamed = dateBefore.test(before) && (!opensLine.test(before) || entryAfter.test(text.slice(end, end + 12)));
  if (isNamed || isBirth || dateHeader.test(header) || dateAfter.test(after) || (isShaped && isFramed))
    return { end, confidence: 0.75, grants: [separator, `loose ${separator}`] };
  const isFraction = separator === '/' && Number(day) <= Number(month) && /^(?:[2-5]|10)$/.test(month);
  if (isFraction) return undefined;
  return { end, confidence: 0.7, needs: isShaped || isFramed ? separator : `loose ${separator}` };
}
const weekdayBefore = /\b(?:ma|di|wo|do|vr|za|zo|[a-z]{4,6}dag) $/;
const opensLine = /^[\s>*_[|-]*$/;

/** A day and month in figures: `Detail` without its start. */
type DayMonth = Pick<Detail, 'end' | 'confidence' | 'needs' | 'grants'>;

const dotted = (end: number, isSure: boolean, isFramed: boolean): DayMonth | undefined =>
  isSure ? { end, confidence: 0.75, grants: ['.'] } : isFramed ? { end, confidence: 0.65, needs: '.' } : undefined;

/** The licences that a date with a year grants to days and months with the same separator. */
export const grantsOf = (separator: string): readonly string[] => [separator.trim()];
