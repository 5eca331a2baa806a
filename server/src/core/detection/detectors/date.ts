import { isDay } from './checksums.ts';
import { once } from '../../incremental/memo.ts';
import { season } from './seasons.ts';
import type { Detector } from '../detector.ts';
import type { Detail } from '../detail.ts';
import { numberWords, NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { textAfter, textBefore, detailAt, digitCountAt, matchAt } from '../tokens/text-context.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { MONTH } from '../tokens/token-classes.ts';
import { digitTokens, isNumber, isNumberWord } from '../tokens/number-tokens.ts';

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const short = 'jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec';
const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
const other =
  'januarie|febrewaris|maaie|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const month = `(?:${months}|(?:${short})(?![a-zë])\\.?|${other}|${english})`;
const year = "(?:(?:,? | ?['’])?(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\d))";

const written = new RegExp(`(\\d{1,2})(?:e|de|ste)? ?(${month})(?![a-zë])(?:${year}| \\d{2}(?![\\d.:]))?`, 'iy');
/** "29-feb-1996" */
const hyphened = new RegExp(`(\\d{1,2})-(?:${months}|${short}|${english})\\.?-(?:\\d{4}|['’]?\\d{2})(?!\\d)`, 'iy');
/** "5-V-1938" */
const roman = /(\d{1,2})[-./ ](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-./ ](?:19|20)\d{2}(?!\d)/y;
const slashed = /(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2(['’]?\d{4}|['’]?\d{2})(?![\d]|[-/.]\d)/y;
const iso = /((?:19|20)\d{2})([-/.])(\d{2})\2(\d{2})(?![\d-])/y;
const shortSlashed = /(\d{1,2})([-/])(\d{1,2})(?![\d/-]|[.,]\d|[A-Za-z%])/y;
const englishFirst = new RegExp(`(?:${english}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:, (?:19|20)\\d{2})?`, 'y');
const inWords = once(
  () =>
    new RegExp(
      `(${NUMBER_WORD_PATTERN}|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde) (${months})(?![a-zë])(?: (?:negentien|twintig|tweeduizend)[a-zëï]{0,30}(?: (?:${NUMBER_WORD_PATTERN})(?![a-zë]))?)?`,
      'iy',
    ),
);

/** How every date in figures begins, whatever its form: a look before the long patterns. */
const opening =
  /\d{1,2}(?:(?:e|de|ste)? ?[jfmasond]|-[jfmasond]|[-./ ][IVX]|\s?[-/.]\s?\d{1,2}(?!\d))|(?:19|20)\d{2}[-/.]\d/iy;

const ordinals = new Set(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'.split(' ').map(hashWord),
);
const dutchMonths = new Set(months.split('|').map(hashWord));
const englishMonths = new Set(english.split('|').map(hashWord));

/** Day and month in figures are a date only where something says so. */
const dated =
  /(?:\b(?:op|vanaf|tot|per|sinds|datum|d\.d\.|dd|na|voor|vóór|t\/m|gevraagd op|geb\.?|geboren|hb|huisbezoek|ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|gisteren|afspraak|evaluatie|zitting|opgenomen|verzonden|contract|sms|mail|app|appje|bericht|gesprek|notitie|rapportage|overleg|log|logboek|sessie|bijeenkomst|dienst)[.:]?\s?|^[\s>*_[|-]*)$/;
/** "Apgar 9/10": a score. */
const scored = /(?:apgar|score|cijfer|pijn|nrs|vas|schaal|punten)[a-z]*(?: van| was| is)?[ :(]*$/;
const measured =
  /^ ?(?:tablet|bladzij|eten|uur|keer|punten|blz|stuks|jaar|mg|ml|liter|kopje|personen|kinderen|weken|dagen|maanden)/;
/** Dates of laws, judgements, newspapers, retrieval and handing in say nothing about a client. */
const published =
  /(?:\bhr|ehrm|crvb|hof|rechtbank [a-z]+|wet van|besluit van het|richtlijn van|stb\.?|(?:geraadpleegd|opgehaald|bekeken|bezocht|gedownload)(?: op)?|retrieved|in werking(?: getreden)? (?:sinds|op|per)|\((?:19|20)\d\d|inleverdatum:?|inleveren(?: vóór| uiterlijk| op)?|deadline:?|verordening van|trouw|volkskrant|nrc|dagblad|telegraaf),?\s*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$/;

export const date: Detector = {
  id: 'date',
  scope: 'passage',
  priority: 50,
  label: { nl: 'een precieze datum', en: 'an exact date' },
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
  mayMatch: ({ anyFlags, anyClasses }) => (anyFlags & NUMBER) !== 0 || (anyClasses & MONTH) !== 0,
  find(prose) {
    const { text } = prose;
    const dates: Detail[] = [];
    let free = 0;
    const tokens = tokensOf(prose);
    for (const i of digitTokens(prose)) {
      const at = tokens.starts[i] ?? 0;
      if (!isNumber(tokens, i) || at < free) continue;
      const found = judge(text, at);
      if (
        !found ||
        published.test(textBefore(text, at, 50)) ||
        /^,? ?(?:ECLI|Stb|LJN)/i.test(textAfter(text, found.end))
      )
        continue;
      dates.push(found);
      free = found.end;
    }
    if ((tokens.anyClasses & MONTH) !== 0) namedMonths(tokens, dates);
    return dates;
  },
};

/** "twaalf maart", "March 3". */
function namedMonths(tokens: Tokens, dates: Detail[]): void {
  const { text } = tokens;
  for (let i = 1; i < tokens.count; i++) {
    if ((((tokens.classes[i] ?? 0) | (tokens.classes[i - 1] ?? 0)) & MONTH) === 0) continue;
    const before = tokens.hashes[i - 1] ?? 0;
    const at = tokens.starts[i - 1] ?? 0;
    if (dutchMonths.has(tokens.hashes[i] ?? 0) && (isNumberWord(tokens, i - 1) || ordinals.has(before))) {
      const match = matchAt(inWords(), text, at);
      const day = numberWords.get((match?.[1] ?? '').toLowerCase()) ?? 1;
      if (match && day < 32 && !/^(?:een|één)$/i.test(match[1] ?? ''))
        dates.push(detailAt(at, at + match[0].length, 0.9, 'date-shape'));
    } else if (englishMonths.has(before) && isNumber(tokens, i)) {
      const match = matchAt(englishFirst, text, at);
      if (match) dates.push(detailAt(at, at + match[0].length, 0.85, 'date-shape'));
    }
  }
}

function judge(text: string, at: number): Detail | undefined {
  const digits = digitCountAt(text, at);
  if (digits > 2 && (digits !== 4 || !/[-/.]/.test(text.charAt(at + 4)))) return undefined;
  if (!matchAt(opening, text, at)) return undefined;
  if (/[\d€$/]/.test(text.charAt(at - 1)) || /\d[.,:/-]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const born = /\bgeb|geboren|geboorte|\*\s*$/.test(textBefore(text, at, 30));
  const found = (end: number, confidence: number): Detail => ({
    ...detailAt(at, end, confidence, 'date-shape', ...(born ? ['birth-date'] : [])),
    ...(born ? { concern: 'identifier' as const } : {}),
  });
  const words = matchAt(written, text, at);
  if (words && Number(words[1]) >= 1 && Number(words[1]) <= 31) {
    // "3 mei 40" may be a year of birth; "2 mei 14.30" is a time. "4 mars" and "1 apr" need no year, "2 mai" does.
    return found(at + words[0].replace(/\s+$/, '').length, 0.97);
  }
  const named = matchAt(hyphened, text, at);
  if (named && Number(named[1]) >= 1 && Number(named[1]) <= 31) return found(at + named[0].length, 0.95);
  const latin = matchAt(roman, text, at);
  if (latin && Number(latin[1]) >= 1 && Number(latin[1]) <= 31) return found(at + latin[0].length, 0.9);
  const full = matchAt(slashed, text, at);
  if (full && isDay(Number(full[1]), Number(full[3]), Number((full[4] ?? '').replace(/\D/g, ''))))
    return found(at + full[0].length, 0.95);
  const fromYear = matchAt(iso, text, at);
  if (fromYear && isDay(Number(fromYear[4]), Number(fromYear[3]), Number(fromYear[1])))
    return found(at + fromYear[0].length, 0.95);
  const brief = matchAt(shortSlashed, text, at);
  if (!brief || !isDay(Number(brief[1]), Number(brief[3])) || measured.test(textAfter(text, at + brief[0].length)))
    return undefined;
  const lead = textBefore(text, at, 24);
  if (scored.test(lead)) return undefined;
  if (!dated.test(lead) && !born) return undefined;
  const alone = /^[\s>*_[|-]*$/.test(lead);
  if (
    alone &&
    !/^\*{0,2}(?:\s*[:–—-]|\s+[A-Z]|\s*$|\s+\d{1,2}[:.]\d|\s+(?:nacht|vroege|late|dag|avond|ochtend|middag|dienst|gesprek))/.test(
      text.slice(at + brief[0].length, at + brief[0].length + 12),
    )
  )
    return undefined;
  return found(at + brief[0].length, 0.75);
}
