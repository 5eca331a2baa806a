/** Finds postcodes: Dutch ("3434 XD"), and Belgian after an address ("Molenstraat 4, 9620 Zottegem"); also dictated. */
import { once } from '../../incremental/memo.ts';
import { matches } from '../../text/matches.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { textBefore, columnHeader, detailAt, digitCountAt, matchAt } from '../tokens/text-context.ts';
import { NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { CODE_WORD } from '../tokens/token-classes.ts';
import { digitTokens, isNumberWord } from '../tokens/number-tokens.ts';

const dutchCode = /[1-9]\d{3}(\s?|  |-)([A-Za-z]{2})(?![A-Za-z0-9])/y;
/** "EH6 6DN" */
const britishCode = /(?<![A-Za-z0-9-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Za-z0-9-])/g;
/** A German or French postcode, between an address and a town: "Wilhelmstr. 29, 45891 Gelsenkirchen". */
const fiveDigits = /[a-z.] \d{1,4}[a-z]?, (\d{5}) (?=[A-ZÀ-Þ][a-zà-ÿ]+)/g;
/** Four digits: a Belgian postcode, or a Dutch one without its letters. */
const fourDigits = /(?:[1-9]\d{3})(?!\d|[.,:%-]\d|[%-]| ?(?:euro|jaar|keer|mensen|woorden|personen))/y;
const dictatedCode = once(
  () =>
    new RegExp(
      `(?:(?:${NUMBER_WORD_PATTERN}|honderd|duizend)[ ,]+){1,4}[A-Za-z][ ,]{1,2}[A-Za-z](?![A-Za-zÀ-ɏ])`,
      'iy',
    ),
);
const label = /postcode(?!s)|\bpc\b|pc \+/;
/** Words with which a sentence goes on after four digits, label or not: "postcode 3025 en …". */
const goesOn = /^(?:en|of|in|is|te|op)$/;
/** Units that are written against a number: "1500ML". */
const units = new Set('ML MG KG CM MM KM KB MB GB EU NL HR PK'.split(' '));
/** Letters that no Dutch postcode has. */
const neverIssued = new Set('SA SD SS'.split(' '));
/** Eras: "2024 AD". */
const eras = new Set('AD BC CE'.split(' '));
/** Words and units of two letters, which may follow a number: "2020 op", "1500 ml". */
const twoLetterWords = new Set(
  'al an as bv cm cc de dl do eb ed ek el em en er eu ex ga ge ha he ho id ik in is ja je jr km kg kb ma mb me mg ml mm na nl nr nu of om op os pa re te tv uw va ve vr wa we wo za ze zo zn'.split(
    ' ',
  ),
);
/** The end of an address, before its postcode. */
const addressEnd = /[a-z.] ?\d{1,4}[ -]?[a-z0-9]{0,4}(?: bus \w+)?(?:,| te| in|\t| -|)\s*\(?$/;

export const postcode: Detector = {
  id: 'postcode',
  scope: 'passage',
  priority: 60,
  label: { nl: 'een postcode', en: 'a postcode' },
  dutchNoun: 'de postcode',
  title: { nl: 'Postcode', en: 'Postcode' },
  why: {
    nl: 'Een postcode wijst een stuk van één straat aan. Laat hem weg, of noem alleen hoe groot de gemeente is.',
    en: 'A postcode points to part of one street. Leave it out or only say how large the town is.',
  },
  evidence: {
    'postcode-shape': { nl: 'het ziet eruit als een postcode', en: 'it looks like a postcode' },
    'address-before': { nl: 'er staat een adres voor', en: 'an address stands before it' },
    'context-word': contextWord,
    spoken: writtenOut,
  },
  replacement: () => '[postcode]',
  concern: 'identifier',
  examples: [
    { name: 'with a space', text: 'Zij woont op 3434 XD.\n', findings: ['3434 XD'] },
    { name: 'lower case, named', text: 'postcode 9611kb\n', findings: ['9611kb'] },
    { name: 'Belgian, after an address', text: 'Molenstraat 4, 9620 Zottegem\n', findings: ['9620'] },
    { name: 'near-miss: a quantity', text: 'Infuus 1500 ML per dag.\n', findings: [] },
    { name: 'near-miss: a year', text: 'In 2019 op school.\n', findings: [] },
  ],
  triggers: { shapes: NUMBER, classes: CODE_WORD },
  find(passage) {
    const tokens = tokensOf(passage);
    const codes: Detail[] = [];
    for (const i of digitTokens(passage)) {
      const found = tokens.isNumber(i) ? postcodeAt(tokens, tokens.startOf(i)) : undefined;
      if (found) codes.push(found);
    }
    if ((tokens.anyClasses & CODE_WORD) !== 0 && /postcode/i.test(passage.text)) addDictated(tokens, codes);
    addForeign(passage.text, codes);
    return codes;
  },
};

function addForeign(text: string, codes: Detail[]): void {
  if (/\d [A-Z]?\d[A-Z]{2}/.test(text) || /[A-Z]\d[A-Z\d]? \d/.test(text))
    for (const { index, 0: code } of matches(britishCode, text))
      codes.push(detailAt(index, index + code.length, 0.9, 'postcode-shape'));
  if (/\d, \d{5} /.test(text))
    for (const { index, 0: found, 1: code = '' } of matches(fiveDigits, text)) {
      const at = index + found.length - code.length - 1;
      codes.push(detailAt(at, at + code.length, 0.9, 'postcode-shape', 'address-before'));
    }
}

/** Adds the dictated postcodes: "postcode negenenzeventig vierenzestig K P". */
function addDictated(tokens: Tokens, codes: Detail[]): void {
  const { text } = tokens;
  for (let i = 1; i < tokens.count; i++) {
    if (!isNumberWord(tokens, i) || isNumberWord(tokens, i - 1)) continue;
    const at = tokens.startOf(i);
    const match = /postcode(?: is| was)?[ :,]*$/.test(textBefore(text, at)) ? matchAt(dictatedCode(), text, at) : null;
    if (match) codes.push(detailAt(at, at + match[0].length, 0.85, 'spoken', 'context-word'));
  }
}

/** The postcode at offset `at`; undefined when the digits are none. */
function postcodeAt(tokens: Tokens, at: number): Detail | undefined {
  if (tokens.text.charAt(at) === '0' || digitCountAt(tokens.text, at) !== 4) return undefined;
  if (
    /[\d.,/€-]/.test(tokens.text.charAt(at - 1)) &&
    !/(?:^|[^A-Za-z])[A-Z]-$/.test(tokens.text.slice(Math.max(0, at - 3), at))
  )
    return undefined;
  const match = matchAt(dutchCode, tokens.text, at);
  if (!match && !matchAt(fourDigits, tokens.text, at)) return undefined;
  const before = textBefore(tokens.text, at);
  // "sinds 2018 MS"
  if (match?.[1] === ' ' && /^(?:19|20)/.test(match[0]) && /\b(?:in|sinds|vanaf|tot|na|voor|rond) $/.test(before))
    return undefined;
  const hasLabel =
    (tokens.anyClasses & CODE_WORD) !== 0 && (label.test(before) || label.test(columnHeader(tokens.text, at)));
  if (match) {
    const letters = match[2] ?? '';
    const isUpperCase = letters === letters.toUpperCase();
    const hasAddress = addressEnd.test(before);
    const isSuspect = twoLetterWords.has(letters.toLowerCase()) || (eras.has(letters) && match[1] !== '');
    const hasTown = /^,?\s(?:te |in )?[A-Z][a-zë]/.test(
      tokens.text.slice(at + match[0].length, at + match[0].length + 6),
    );
    const isGlued = isUpperCase && match[1] === '' && !units.has(letters);
    const isSure =
      isGlued ||
      hasLabel ||
      (hasAddress && before !== '') ||
      (isUpperCase && !isSuspect) ||
      (isUpperCase && hasTown && !/^(?:19|20)/.test(match[0]));
    const isLowerCaseCode =
      !isUpperCase &&
      !isSuspect &&
      (match[1] === '' || hasAddress) &&
      (hasAddress || hasTown || !/k[bmg]$|m[lmg]$/.test(letters));
    if (
      !neverIssued.has(letters.toUpperCase()) &&
      !(match[1] === ' ' && goesOn.test(letters)) &&
      (isSure || isLowerCaseCode)
    ) {
      if (isUpperCase || hasLabel || isLowerCaseCode)
        return detailAt(
          at,
          at + match[0].length,
          hasLabel || hasAddress ? 0.98 : 0.9,
          'postcode-shape',
          ...(hasLabel ? ['context-word'] : []),
        );
    }
  }
  return belgianCode(tokens.text, at, before, hasLabel);
}

/** Before a Belgian postcode and its town: an address, or "te". */
const townCodeBefore =
  /(?:(?:[a-z]{3,}|bus) \d{1,4}(?: ?[a-z]|[/-]\w{1,4})?(?: bus \w+)?(?:,| te)?|(?:^|[^a-zà-ÿ])te|wo(?:on|nen)[a-z]*(?: [a-z]+)? in)\s$/;

/** The Belgian postcode at offset `at`: with "B-" before it, a label, or an address and a town around it. */
function belgianCode(text: string, at: number, before: string, hasLabel: boolean): Detail | undefined {
  if (/(?:^|[^A-Za-z])B-$/.test(text.slice(Math.max(0, at - 3), at)) && matchAt(fourDigits, text, at))
    return detailAt(at - 2, at + 4, 0.95, 'postcode-shape');
  if (!matchAt(fourDigits, text, at)) return undefined;
  const hasTown = /^ [A-Z][a-zà-ÿ]/.test(text.slice(at + 4, at + 7));
  if (hasLabel || (hasTown && townCodeBefore.test(before)))
    return detailAt(at, at + 4, 0.9, 'postcode-shape', 'address-before');
  return undefined;
}
