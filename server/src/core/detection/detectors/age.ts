/** Finds exact ages: "Ouassim is 17", "Naomi (34)", "zijn dochter van negentien". `age-forms.ts` knows the forms. */
import { once } from '../../incremental/memo.ts';
import { ageBand } from './age-bands.ts';
import type { Detector } from '../detector.ts';
import type { Detail } from '../detail.ts';
import { ENGLISH_NUMBER_PATTERN, NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { ageFormOf } from './age-forms.ts';
import { besideName, ordinalAt, ordinalEnd } from './age-ordinals.ts';
import { followsAge, isPersonWord, precedesAge } from './age-words.ts';
import { SPACE } from '../tokens/separators.ts';
import { isLetterAt } from '../tokens/characters.ts';
import {
  textBefore,
  columnHeader,
  detailAt,
  digitCountAt,
  isDigitAt,
  lineBefore,
  matchAt,
} from '../tokens/text-context.ts';
import { runKindAt } from '../../report/prose/run-at.ts';
import { NUMBER, type Tokens } from '../tokens/tokenize.ts';
import { AGE_WORD } from '../tokens/token-classes.ts';
import { isGluedAge } from '../tokens/number-tokens.ts';

const ageInDigits = /(?:\d{1,2}(?:[.,]5| ?½| ?1\/2)?|1[01]\d)(?![\d%]|[.,]\d)/y;
const ageInWords = once(
  () =>
    new RegExp(
      `(?:${NUMBER_WORD_PATTERN}|anderhalf|[a-zë]{3,5}(?:ë|e)nhalf|tweeënhalf|drieënhalf|${ENGLISH_NUMBER_PATTERN})(?![a-zë])`,
      'iy',
    ),
);
/** Before the months of an age: "vier jaar en twee maanden", "8 jr 2 mnd". */
const yearsAnd = / (?:jaar|jr\.?|j\.|years?|yrs?\.?)(?: en| and|,)? (?=\d|[a-z])/iy;
const yearsAndMonths = once(
  () =>
    new RegExp(
      ` (?:jaar|jr\\.?|j\\.|years?|yrs?\\.?)(?: en| and|,)? (?:\\d{1,2}|${NUMBER_WORD_PATTERN})(?= ?(?:maand|mnd|months?\\b|m\\b))`,
      'iy',
    ),
);
/** Years and months, as schools write them: "8;4". */
const schoolAge = /\d{1,2};(?:1[01]|\d)(?![\d;])/y;
const schoolAgeBefore = /(?:leeftijd|jaar|[(,:\t]|\bis|\bnu|\bvan)\s*[:(]?\s*$/i;
/** A range of them is the norm group of a test. */
const rangeBefore = /(?:\btot|\d ?[-–]) ?$/;
const rangeAfter = /^ ?(?:tot|[-–à]) ?\d/;
/** A capitalised word before "van": "Kobe van ". */
const afterName = /([A-ZÀ-ÞŁŠŽÇŞİ][\wà-ɏ'’]*),? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$/;

export const age: Detector = {
  id: 'age',
  scope: 'passage',
  priority: 10,
  triggers: { shapes: NUMBER, classes: AGE_WORD },
  label: { nl: 'een precieze leeftijd', en: 'an exact age' },
  dutchNoun: 'de leeftijd',
  title: { nl: 'Precieze leeftijd', en: 'Exact age' },
  why: {
    nl: 'Een precieze leeftijd maakt iemand samen met een plaats, een beroep of een diagnose herkenbaar. Een leeftijdsgroep zegt meestal genoeg.',
    en: 'An exact age together with a place, an occupation or a diagnosis makes a person recognisable. An age band is mostly enough.',
  },
  evidence: {
    'age-bare': { nl: 'het getal staat bij een persoon', en: 'the number stands with a person' },
    'age-is': { nl: 'iemand "is" dit getal', en: 'somebody "is" this number' },
    'age-label': { nl: 'er staat "leeftijd" bij', en: 'it is labelled as an age' },
    'age-of': { nl: 'het is de leeftijd van iemand', en: 'it is the age of somebody' },
    'age-shape': { nl: 'het is geschreven als een leeftijd', en: 'it is written as an age' },
    'age-unit': { nl: 'er staat "jaar" of "maanden" bij', en: 'it says "years" or "months"' },
  },
  replacement: ageBand,
  concern: 'minor-detail',
  examples: [
    { name: 'after "is"', text: 'Ouassim is 17 en woont thuis.\n', findings: ['17'] },
    { name: 'bare, after a name', text: 'Naomi (34) belde die avond.\n', findings: ['34'] },
    { name: 'in words', text: 'Zijn dochter van negentien helpt mee.\n', findings: ['negentien'] },
    { name: 'with a unit', text: 'Een 23-jarige vrouw met een baby van 5 maanden.\n', findings: ['23', '5'] },
    { name: 'years and months, as schools write it', text: 'Noor (8;4) leest goed.\n', findings: ['8;4'] },
    { name: 'near-miss: a duration', text: 'Zij werkt daar al twaalf jaar en had tien jaar ervaring.\n', findings: [] },
    { name: 'near-miss: an age band', text: 'Jongeren van 12 tot 18 jaar, vrouwen boven de 65 jaar.\n', findings: [] },
    { name: 'near-miss: a year and a page', text: 'Movisie (2019) en Wolf (p. 34).\n', findings: [] },
  ],
  at(passage, tokens, i) {
    const { text } = passage;
    const start = tokens.startOf(i);
    const isWord = tokens.has(i, AGE_WORD);
    if (isWord && isGluedAge(tokens.hashOf(i))) return gluedAge(text, start, tokens.endOf(i));
    if ((!isWord && digitCountAt(text, start) > MOST_DIGITS) || isCount(tokens, i)) return undefined;
    const found = ageAt(text, start);
    return found && runKindAt(passage, start) !== 'references' ? found : undefined;
  },
};

/** An age has at most this many digits in a row: "121/2" is twelve and a half. */
const MOST_DIGITS = 3;

/** What lasts for years: " loopbaan", after "jarige". */
const lastsAfter =
  /^ (?:bestaan|jubileum|huwelijk|relatie|oorlog|ervaring|loopbaan|studie|opleiding|periode|strijd|carrière|verkering|contract|straf)/i;

/** "zestienjarige": the number in such a word, unless the word is about a period ("zestienjarige loopbaan"). */
function gluedAge(text: string, start: number, end: number): Detail | undefined {
  return lastsAfter.test(text.slice(end, end + 14))
    ? undefined
    : detailAt(start, end - 'jarige'.length, 0.9, 'age-unit');
}

/**
 * "in drie gesprekken": is number `i` a count in running text, as nearly all numbers are? A quick test before the long
 * patterns.
 */
function isCount(tokens: Tokens, i: number): boolean {
  const at = tokens.startOf(i);
  const end = tokens.endOf(i);
  return (
    tokens.gaps[i] === SPACE &&
    tokens.text.charAt(end) === ' ' &&
    isLetterAt(tokens.text, end + 1) &&
    !matchAt(followsAge, tokens.text, end) &&
    !precedesAge.test(tokens.text.slice(Math.max(0, at - 10), at))
  );
}

/** The number at offset `at` with the months after it; undefined when no age can stand there. */
function valueAt(text: string, at: number): string | undefined {
  const value = matchAt(isDigitAt(text, at) ? ageInDigits : ageInWords(), text, at)?.[0];
  if (value === undefined || !matchAt(yearsAnd, text, at + value.length)) return value;
  return value + (matchAt(yearsAndMonths(), text, at + value.length)?.[0] ?? '');
}

/** What may follow an age in a cell: its unit, and the end of the cell. */
const cellAfter = /^(?: ?(?:jaar|jr\.?|j\.|years?|yrs?\.?|maanden|months?|m|mnd\.?|weken|wkn\.?))?\s?(?:$|[\t\n.,;(/])/;

/** Do years and months from `at` to `end` stand where an age does: "Noor (8;4)", not "de norm van 4;0 tot 5;0"? */
function isSchoolAge(text: string, at: number, end: number): boolean {
  const before = textBefore(text, at);
  return schoolAgeBefore.test(before) && !rangeBefore.test(before) && !rangeAfter.test(text.slice(end, end + 8));
}

/** The age at offset `at`; undefined when the number is no age. */
function ageAt(text: string, at: number): Detail | undefined {
  if (/[\d.,:/€$+#-]/.test(text.charAt(at - 1)) && !/^[A-Za-z]/.test(text.slice(at))) return undefined;
  const value = valueAt(text, at);
  if (value === undefined || matchAt(ordinalEnd, text, at + value.length)) return ordinalAt(text, at);
  const school = isDigitAt(text, at) ? matchAt(schoolAge, text, at) : null;
  if (school && isSchoolAge(text, at, at + school[0].length))
    return detailAt(at, at + school[0].length, 0.9, 'age-shape');
  const end = at + value.length;
  // "06-12345678", "12-14"
  if (text.charAt(end) === '-' && isDigitAt(text, end + 1)) return undefined;
  const after = text.slice(end, end + 40);
  const before = lineBefore(text, at);
  const evidence =
    ageFormOf(before, after, value, text.slice(Math.max(0, at - 70), at)) ??
    (cellAfter.test(after) && /leeftijd|\blft\b|\bage\b|\boud\b/.test(columnHeader(text, at))
      ? 'age-label'
      : undefined);
  if (evidence === undefined) return besideName(text, at, end);
  const detail = detailAt(at, end, evidence === 'age-bare' ? 0.8 : 0.92, evidence);
  // "Kobe van 7" is an age, "Klas van 24" isn't: the word before "van" must turn out to be a name.
  const name = evidence === 'age-of' ? afterName.exec(before) : null;
  return name && !isPersonWord(name[1] ?? '')
    ? { ...detail, anchor: at - before.length + name.index + (name[1] ?? '').length }
    : detail;
}
