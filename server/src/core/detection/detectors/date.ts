/**
 * Finds exact dates, written out or in digits: "12 maart 2024", "02-09-2005", "5 mei". A month or a year alone is no
 * exact date.
 */
import { isDay } from './checksums.ts';
import { dayMonthAt, grantsOf, isScoreBefore } from './day-month.ts';
import { isPublic } from './public-dates.ts';
import { once } from '../../incremental/memo.ts';
import { season } from './seasons.ts';
import type { Detector } from '../detector.ts';
import type { Detail } from '../detail.ts';
import { numberWords, NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { textBefore, detailAt, digitCountAt, matchAt } from '../tokens/text-context.ts';
import { WordSet, wordSet } from '../tokens/word-set.ts';
import { NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { MONTH } from '../tokens/token-classes.ts';
import { isNumberWord } from '../tokens/number-tokens.ts';

const dutchMonthNames = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const shortMonthNames = 'jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec';
const englishMonthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Months in other languages. */
const foreignMonthNames =
  'jannewaris|febrewaris|maaie|septimber|novimber|desimber|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|januarie|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Februar|März|Juni|Juli|Oktober|Dezember';
/** The dot of a shortened month, unless it ends the sentence: "4 jan. Zij belde". */
const dot = '(?:\\.(?! [A-ZÀ-Þ]))?';
const month = `(?:${dutchMonthNames}|(?:${shortMonthNames})(?![a-zë])${dot}|${foreignMonthNames}|${englishMonthNames})`;
const year = "(?:(?:,? | ?['’])?(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\d))";

const dayMonth = new RegExp(
  `(\\d{1,2})(?:e|de|ste|(?:st|nd|rd|th)(?: of)?|\\.(?= ))? ?(${month})(?![a-zë])(?:${year}| \\d{2}(?![\\d.:]))?`,
  'iy',
);
/** "29-feb-1996" */
const dayHyphenMonth = new RegExp(
  `(\\d{1,2})-(?:${dutchMonthNames}|${shortMonthNames}|${englishMonthNames})\\.?-(?:\\d{4}|['’]?\\d{2})(?!\\d)`,
  'iy',
);
/** "5-V-1938" */
const romanMonth = /(\d{1,2})([-./ ])(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})\2(?:19|20)\d{2}(?![\d/])/y;
const dayMonthYear = /(\d{1,2})(\s?[-/.∙·]\s?)(\d{1,2})\2(['’]?\d{4}|['’]?\d{2})(?![\d]|[-/.]\d)/y;
const yearMonthDay = /((?:19|20)\d{2})([-/.])(\d{2})\2(\d{2})(?![\d-])/y;
const monthDay = new RegExp(
  `(?:${englishMonthNames}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:, (?:19|20)\\d{2})?|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,2}(?:(?:st|nd|rd|th)(?:, (?:19|20)\\d{2})?|, (?:19|20)\\d{2})`,
  'y',
);
const dateInWords = once(
  () =>
    new RegExp(
      `(${NUMBER_WORD_PATTERN}|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde) (${dutchMonthNames})(?![a-zë])(?: (?:(?:negentien|twintig|tweeduizend)[a-zëï]{0,30}(?: (?:${NUMBER_WORD_PATTERN})(?![a-zë]))?|[a-zë]{0,8}(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)(?![a-zë])))?`,
      'iy',
    ),
);

/** How every date in digits begins, whatever its form: a quick test before the long patterns. */
const dateStart =
  /\d{1,2}(?:(?:e|de|ste|(?:st|nd|rd|th)(?: of)?|\.(?= ))? ?[jfmasondlkwcpg]|-[jfmasond]|[-./ ][IVX]|\s?[-/.∙·]\s?\d{1,2}(?!\d))|(?:19|20)\d{2}[-/.]\d/iy;

const ordinals = wordSet('eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde');
const dutchMonths = new WordSet(() => dutchMonthNames.split('|'));
const englishMonths = new WordSet(() =>
  `${englishMonthNames}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec`.split('|'),
);

export const date: Detector = {
  id: 'date',
  scope: 'passage',
  priority: 50,
  label: { nl: 'een precieze datum', en: 'an exact date' },
  dutchNoun: 'de datum',
  title: { nl: 'Precieze datum', en: 'Exact date' },
  why: {
    nl: 'Een geboortedatum of de dag van een gebeurtenis wijst samen met een plaats of leeftijd vaak naar één persoon. "In het voorjaar" of "begin veertig" zegt genoeg.',
    en: 'A birth date or the day of an event, with a place or an age, often points to one person. "In spring" or "early forties" says enough.',
  },
  evidence: {
    'date-shape': { nl: 'het ziet eruit als een datum', en: 'it looks like a date' },
    'birth-date': { nl: 'het gaat over een geboorte', en: 'it is about a birth' },
  },
  replacement: (text, { evidence }) => (evidence.includes('birth-date') ? '[geboortedatum]' : season(text)),
  concern: 'minor-detail',
  examples: [
    { name: 'written out', text: 'Zij meldt zich op 12 maart 2024.\n', findings: ['12 maart 2024'] },
    { name: 'a birth date', text: 'Geb. dat.: 02-09-2005\n', findings: ['02-09-2005'] },
    { name: 'day and month only', text: 'Op 5 mei kwam hij langs.\n', findings: ['5 mei'] },
    { name: 'near-miss: a month or a year', text: 'In maart 2024, na de zomer van 2023.\n', findings: [] },
    { name: 'near-miss: numbers that look like one', text: 'Neem 1/2 tablet, zie blz. 12-14.\n', findings: [] },
  ],
  triggers: { shapes: NUMBER, classes: MONTH },
  at({ text }, tokens, i) {
    const found = tokens.isNumber(i) ? dateAt(text, tokens.startOf(i)) : undefined;
    return found && !isPublic(text, found) ? found : undefined;
  },
  find: (passage) => datesWithMonthNames(tokensOf(passage)),
};

/** The dates whose month is a word and whose day is a word or comes after it: "twaalf maart", "March 3". */
function datesWithMonthNames(tokens: Tokens): readonly Detail[] {
  if ((tokens.anyClasses & MONTH) === 0) return noDates;
  const { text } = tokens;
  const dates: Detail[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (((tokens.classesOf(i) | tokens.classesOf(i - 1)) & MONTH) === 0) continue;
    const before = tokens.hashOf(i - 1);
    const at = tokens.startOf(i - 1);
    if (dutchMonths.has(tokens.hashOf(i)) && (isNumberWord(tokens, i - 1) || ordinals.has(before))) {
      const match = matchAt(dateInWords(), text, at);
      const day = numberWords.get((match?.[1] ?? '').toLowerCase()) ?? 1;
      if (match && day < 32 && !/^(?:een|één)$/i.test(match[1] ?? ''))
        dates.push(detailAt(at, at + match[0].length, 0.9, 'date-shape'));
    } else if (englishMonths.has(before) && tokens.isNumber(i)) {
      const match = matchAt(monthDay, text, at);
      if (match) dates.push(detailAt(at, at + match[0].length, 0.85, 'date-shape'));
    }
  }
  return dates;
}
const noDates: readonly Detail[] = [];

/** "mijn zus wordt 12 juni 70": what looks like a year is the new age. */
const withoutAge = (date: string, before: string): string =>
  /\bword(?:t|en)? (?:op )?$/.test(before) ? date.replace(/ \d{2}$/, '') : date;

/** The date in digits at offset `at`; undefined when there is none. */
function dateAt(text: string, at: number): Detail | undefined {
  const digits = digitCountAt(text, at);
  if (digits > 2 && (digits !== 4 || !/[-/.]/.test(text.charAt(at + 4)))) return undefined;
  if (!matchAt(dateStart, text, at)) return undefined;
  if (/[\d€$/]/.test(text.charAt(at - 1)) || /\d[.,:/-]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const isBirth = /\bgeb|geboren|geboorte|\*\s*$/.test(textBefore(text, at, 30));
  const detail = (end: number, confidence: number): Detail => ({
    ...detailAt(at, end, confidence, 'date-shape', ...(isBirth ? ['birth-date'] : [])),
    ...(isBirth ? { concern: 'identifier' as const } : {}),
  });
  const withMonthName = matchAt(dayMonth, text, at);
  if (withMonthName && Number(withMonthName[1]) >= 1 && Number(withMonthName[1]) <= 31) {
    // "3 mei 40" may be a year of birth; "2 mei 14.30" is a time. "4 mars" and "1 apr" need no year, "2 mai" does.
    return detail(at + withoutAge(withMonthName[0].replace(/\s+$/, ''), textBefore(text, at, 24)).length, 0.97);
  }
  const withHyphens = matchAt(dayHyphenMonth, text, at);
  if (withHyphens && Number(withHyphens[1]) >= 1 && Number(withHyphens[1]) <= 31)
    return detail(at + withHyphens[0].length, 0.95);
  const withRomanMonth = matchAt(romanMonth, text, at);
  if (withRomanMonth && Number(withRomanMonth[1]) >= 1 && Number(withRomanMonth[1]) <= 31)
    return detail(at + withRomanMonth[0].length, 0.9);
  const withYear = matchAt(dayMonthYear, text, at);
  if (
    withYear &&
    !isScoreBefore(textBefore(text, at, 16)) &&
    isDay(Number(withYear[1]), Number(withYear[3]), Number((withYear[4] ?? '').replace(/\D/g, '')))
  )
    return { ...detail(at + withYear[0].length, 0.95), grants: grantsOf(withYear[2] ?? '') };
  const withYearFirst = matchAt(yearMonthDay, text, at);
  if (withYearFirst && isDay(Number(withYearFirst[4]), Number(withYearFirst[3]), Number(withYearFirst[1])))
    return detail(at + withYearFirst[0].length, 0.95);
  const withoutYear = dayMonthAt(text, at, isBirth);
  return withoutYear && { ...detail(withoutYear.end, withoutYear.confidence), ...withoutYear };
}
