/**
 * Finds numbers of files, cases, clients and cards: codes with a label ("Dossiernummer: SHV-2023-00418"), and codes of
 * a shape of their own ("PL0600-2023561190").
 */
import { isBelgianNational } from './checksums.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut, checksumOk, checksumFailed } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { textBefore, columnHeader, detailAt, digitCountAt, matchAt, onlyDigits } from '../tokens/text-context.ts';
import { callsForDictation, isOtherNumber, numberLabel, type NumberLabel } from './number-labels.ts';
import { inBracket, initialsAfter, isOfJudgment } from './number-places.ts';
import { SPOKEN_SIGN_PATTERN } from '../tokens/number-words.ts';
import { HAS_DIGIT, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { CODE_WORD } from '../tokens/token-classes.ts';
import { digitTokens, isSpokenSign } from '../tokens/number-tokens.ts';

/** A code: letters and digits in groups, with a digit at least. (Codes of fewer than four signs are refused later.) */
const code =
  /(?:[A-Z]{1,4}-)?[A-Z]{1,4} (?=\d+[-/.]?\d)[A-Z0-9][A-Z0-9./-]{2,24}(?: \d{2,6}(?!\d)){0,3}|[A-Z0-9][A-Z0-9]*(?:[./-][A-Z0-9]+){0,6}(?: ?\/ ?[A-Z]{2} [A-Z]{2} \d\d-\d+| [A-Z]{2} [A-Z]{2} \d\d-\d+|(?: \d{2,4}){2,3} \d(?!\w|[.,]\d)|(?: \d{4}){1,2} \d(?!\w|[.,]\d| [a-z]+en )|(?: \d{2,4}(?!\d)){0,3})/y;
/** A code with small letters, which counts only after a label for a code: "kf-2210/07". */
const lowerCaseCode = /[a-z]{1,4}(?:\d|[./-](?=\d))[a-z0-9]*(?:[./-][a-z0-9]+){0,4}/y;
/** A day, which some label stands before: "Opname 18-12-2023". */
const dateShape = /^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})$/;
/** A code of letters before digits, which is a code even after a bare "nr.": "VM-24-0613". */
const letteredCode = /^[A-Z]{1,4}[-/.]\d/;
/** Codes that need no label: of police reports, the public prosecutor, courts, German pensions. */
const officialShape =
  /PL\d{4}-\d{8,10}(?:-\d)?|\d{2}[-/]\d{6}-\d{2}(?!\d)|C\/\d{2}\/\d{5,6}(?: ?\/ ?| )[A-Z]{2} [A-Z]{2} \d\d-\d+|[A-Z]{2,5}[-/](?:19|20)\d{2}[-/]\d{3,}(?:[-/.]\d+)*(?:-[a-z](?![a-z]))?|[A-Z]{2,5}-\d{4}-\d{4,}|[A-Z]{2,5}-[A-Z]{1,2}-\d{4,}|[A-Z]{2,5}[-.]\d{2,3}[-.]\d{4,}|\d{2} \d{6} [A-Z] \d{3}(?!\d)/y;
/** A number in a system with a name, near a word for a file: "het dossier (LARS 2019/33812)". */
const inSystem = /[A-Z]{3,6} (?:19|20)\d{2}\/\d{4,}/y;
/** Signs with spaces between: "N P 4 K 7 R 2 9 1". */
const spelledOut = /(?:[A-Z0-9] ){5,}[A-Z0-9](?![A-Za-z0-9])/y;
const dictated = new RegExp(`(?:${SPOKEN_SIGN_PATTERN}[ ,]+){4,24}${SPOKEN_SIGN_PATTERN}`, 'iy');
/** A telephone number from 0, even where the label says "nummer". */
const phoneShape = /^0(?:6|[1-9]\d)[ .-]?\d{2,3}(?:[ .-]?\d{2,5})*$/;
/** A Belgian number may have nine digits, a Dutch one has ten. */
const isPhone = (value: string): boolean =>
  // The number of digits first: of many, the groups may be made in very many ways.
  (/^\d{9,10}$/.test(onlyDigits(value)) && phoneShape.test(value)) || /^0[89]00/.test(value);
/** Standards and flaws, which are public. */
const publicCode = /^(?:CVE|ISO|IEC|NEN|RFC|COVID|SARS)-/;
/** A Belgian national number: "85.07.30-033.28". */
const belgianNational = /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)/y;

export const idNumber: Detector = {
  id: 'id-number',
  scope: 'passage',
  priority: 90,
  label: { nl: 'een dossier-, zaak- of cliëntnummer', en: 'a file, case or client number' },
  dutchNoun: 'het nummer',
  title: { nl: 'Dossiernummer of ander kenmerk', en: 'File number or other reference' },
  why: {
    nl: 'Wie bij het systeem kan, vindt met dit nummer meteen de persoon. Het verslag heeft het nummer niet nodig.',
    en: 'Anyone with access to the system finds the person by this number at once. The report does not need it.',
  },
  evidence: {
    'id-shape': { nl: 'het ziet eruit als een dossiernummer', en: 'it looks like a file number' },
    'context-word': contextWord,
    spoken: writtenOut,
    'checksum-ok': checksumOk,
    'checksum-failed': checksumFailed,
  },
  replacement: () => '[dossiernummer]',
  concern: 'identifier',
  examples: [
    { name: 'a file number', text: 'Dossiernummer: SHV-2023-00418\n', findings: ['SHV-2023-00418'] },
    { name: 'a police report', text: 'Dat staat in PL0600-2023561190.\n', findings: ['PL0600-2023561190'] },
    { name: 'near-miss: an invoice', text: 'De factuur met nummer 2023-4471 is betaald.\n', findings: [] },
    { name: 'near-miss: a law article', text: 'Zie artikel 2.3.2 van de Wmo 2015.\n', findings: [] },
  ],
  triggers: { shapes: HAS_DIGIT, classes: CODE_WORD },
  find(passage) {
    const { text } = passage;
    const tokens = tokensOf(passage);
    const numbers: Detail[] = [];
    if ((tokens.anyClasses & CODE_WORD) !== 0) addDictated(tokens, numbers);
    let freeFrom = 0;
    let previous: Detail | undefined;
    for (const i of digitTokens(passage)) {
      const wordStart = tokens.startOf(i);
      const at = codeStart(text, wordStart);
      if (at < freeFrom || (at === wordStart && isShort(tokens, i))) continue;
      // The letters before the digits may be part of the code ("EPD 00-771") or its label ("SKN 31550842").
      const found =
        idNumberAt(text, at) ??
        (at < wordStart ? idNumberAt(text, wordStart) : undefined) ??
        secondCode(text, at, previous);
      if (!found) continue;
      numbers.push(found);
      previous = found;
      freeFrom = found.end;
    }
    return numbers;
  },
};

/**
 * Where the code with the digits at offset `at` begins, with the letters before them: "SHV-2023-00418", "EPD
 * 00-771-904", "kf-2210/07".
 */
function codeStart(text: string, at: number): number {
  // Most numbers follow a word in lower case, which is no part of a code.
  if (!/[-/. ]/.test(text.charAt(at - 1)) || !/[A-Za-z0-9]/.test(text.charAt(at - 2))) return at;
  const letters = /(?:[A-Z][A-Z0-9]{0,5}[-/.]){0,3}$|(?:[A-Z]{1,4}-)?[A-Z]{1,4} $/.exec(
    text.slice(Math.max(0, at - 16), at),
  )?.[0];
  const found =
    at -
    (letters || (/(?:^|[^A-Za-z0-9])([a-z]{1,4}[-/.])$/.exec(text.slice(Math.max(0, at - 6), at))?.[1] ?? '')).length;
  return /[A-Za-z0-9]/.test(text.charAt(found - 1)) ? at : found;
}

/**
 * Is number `i` too short for a code: at most three digits, or a year where no word calls for a code, with no more of a
 * code behind it?
 */
function isShort(tokens: Tokens, i: number): boolean {
  const at = tokens.startOf(i);
  const length = digitCountAt(tokens.text, at);
  if (length === 0 || length > 4) return false;
  if (length === 4 && ((tokens.anyClasses & CODE_WORD) !== 0 || !/19|20/.test(tokens.text.slice(at, at + 2))))
    return false;
  return !matchAt(continues, tokens.text, at + length);
}
const continues = /[A-Z]|[./-][A-Z0-9]| ?\/| [A-Z0-9]/y;

/** "(XDB418276 en NXR7P2K61)": the code at offset `at` if it is of the same length as the code right before. */
function secondCode(text: string, at: number, first: Detail | undefined): Detail | undefined {
  if (!first || at - first.end > 16 || !betweenCodes.test(text.slice(first.end, at))) return undefined;
  const value = matchAt(code, text, at)?.[0].replace(/(?<![ .-])[ .-]+$/, '') ?? '';
  const isSameShape = value.length === first.end - first.start && value.length > 5 && onlyDigits(value).length > 2;
  return isSameShape ? detailAt(at, at + value.length, 0.8, 'context-word') : undefined;
}

const betweenCodes = /^(?: en |, | \/ |; )(?:(?:die )?van (?:hem|haar) |haar |hem |zijn )?$/;

/** Adds the codes that are dictated sign by sign, after a label. */
function addDictated(tokens: Tokens, numbers: Detail[]): void {
  let freeFrom = 0;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!isSpokenSign(tokens, i) || !isSpokenSign(tokens, i + 1) || (i > 0 && isSpokenSign(tokens, i - 1))) continue;
    const at = tokens.startOf(i);
    const found = at >= freeFrom ? dictatedAt(tokens.text, at) : undefined;
    if (!found) continue;
    numbers.push(found);
    freeFrom = found.end;
  }
}

function dictatedAt(text: string, at: number): Detail | undefined {
  if (!callsForDictation(textBefore(text, at, 70))) return undefined;
  const match = matchAt(spelledOut, text, at) ?? matchAt(dictated, text, at);
  const value = match?.[0].replace(/(?:[ ,]+(?:punt|en|de))+$/, '') ?? '';
  return value.length > 10 && !/^0 ?[1-9]/.test(value)
    ? detailAt(at, at + value.length, 0.8, 'spoken', 'context-word')
    : undefined;
}

/** The code at offset `at`; undefined when the text is none. */
function idNumberAt(text: string, at: number): Detail | undefined {
  const national = text.charAt(at + 2) === '.' ? matchAt(belgianNational, text, at) : null;
  if (national)
    return detailAt(
      at,
      at + national[0].length,
      0.97,
      'id-shape',
      isBelgianNational(onlyDigits(national[0])) ? 'checksum-ok' : 'checksum-failed',
    );
  const ownShape = matchAt(officialShape, text, at);
  const context = textBefore(text, at, 70);
  if (
    ownShape &&
    !publicCode.test(ownShape[0]) &&
    !/[A-Za-z0-9]/.test(text.charAt(at + ownShape[0].length)) &&
    !isOtherNumber(context.slice(-25))
  ) {
    return detailAt(at, at + ownShape[0].length, 0.9, 'id-shape');
  }
  const number = /dossier|map |systeem|registratie/.test(context) ? matchAt(inSystem, text, at) : null;
  if (number) return detailAt(at, at + number[0].length, 0.8, 'context-word');
  const label = numberLabel(context, columnHeader(text, at));
  // A label of its own right before the code outweighs an article or a bill further off.
  if (label?.isNamed !== true && isOtherNumber(context.slice(-32))) return undefined;
  if (!label) return inBracket(text, at, context);
  if (isOfJudgment(text, at)) return undefined;
  const match = matchAt(code, text, at) ?? (label.callsForCode ? matchAt(lowerCaseCode, text, at) : null);
  const value = match?.[0].replace(/(?<![ ./-])[ ./-]+$/, '') ?? '';
  if (!isCode(value, label)) return undefined;
  const end = at + value.length + (matchAt(initialsAfter, text, at + value.length)?.[0].length ?? 0);
  return detailAt(at, end, 0.9, 'context-word');
}

/** Can `value` be the number that the label calls for? */
function isCode(value: string, { isBare, callsForCode, isDirect }: NumberLabel): boolean {
  if (value.length < 4 || isPhone(value) || dateShape.test(value) || /^\d\d\.\d\d$/.test(value)) return false;
  const isLettered = letteredCode.test(value);
  if (isBare && !isLettered) return false;
  // A year is a code only where the label calls it a number.
  if (/^(?:19|20)\d\d$/.test(value)) return isDirect;
  return onlyDigits(value).length > (callsForCode && /[A-Za-z]/.test(value) ? 1 : 2);
}
