import { once } from '../../incremental/memo.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { textBefore, columnHeader, detailAt, digitCountAt, matchAt } from '../tokens/text-context.ts';
import { NUMBER_WORD_PATTERN } from '../tokens/number-words.ts';
import { NUMBER, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { CODE_WORD } from '../tokens/token-classes.ts';
import { digitTokens, isNumber, isNumberWord } from '../tokens/number-tokens.ts';

const dutch = /[1-9]\d{3}(\s?|  |-)([A-Za-z]{2})(?![A-Za-z0-9])/y;
/** Belgian and bare Dutch codes: four digits before a place name. */
const four = /(?:[1-9]\d{3})(?!\d|[.,:%-]\d|[%-]| ?(?:euro|jaar|keer|mensen|woorden|personen))/y;
const spoken = once(
  () =>
    new RegExp(
      `(?:(?:${NUMBER_WORD_PATTERN}|honderd|duizend)[ ,]+){1,4}[A-Za-z][ ,]{1,2}[A-Za-z](?![A-Za-zÀ-ɏ])`,
      'iy',
    ),
);
const named = /postcode|\bpc\b|pc \+/;
/** Two-letter words and units that follow a four-digit number: "2020 op", "1500 ml", "4000 EU". */
/** Units that stick to a number. */
const units = new Set('ML MG KG CM MM KM KB MB GB EU NL HR PK'.split(' '));
const notLetters = new Set('SA SD SS'.split(' '));
/** "2024 AD": eras. */
const eras = new Set('AD BC CE'.split(' '));
const words = new Set(
  'al an as bv cm cc de dl do eb ed ek el em en er eu ex ga ge ha he ho id ik in is ja je jr km kg kb ma mb me mg ml mm na nl nr nu of om op os pa re te tv uw va ve vr wa we wo za ze zo zn'.split(
    ' ',
  ),
);
const addressBefore = /[a-z.] ?\d{1,4}[ -]?[a-z0-9]{0,4}(?: bus \w+)?(?:,| te| in|\t| -|)\s*\(?$/;

export const postcode: Detector = {
  id: 'postcode',
  scope: 'passage',
  priority: 60,
  label: { nl: 'een postcode', en: 'a postcode' },
  title: { nl: 'Postcode', en: 'Postcode' },
  why: {
    nl: 'Een postcode wijst een stuk van één straat aan. Laat haar weg of noem alleen hoe groot de gemeente is.',
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
  mayMatch: ({ anyFlags, anyClasses }) => (anyFlags & NUMBER) !== 0 || (anyClasses & CODE_WORD) !== 0,
  find(prose) {
    const tokens = tokensOf(prose);
    const codes: Detail[] = [];
    for (const i of digitTokens(prose)) {
      const found = isNumber(tokens, i) ? judge(tokens, tokens.starts[i] ?? 0) : undefined;
      if (found) codes.push(found);
    }
    if ((tokens.anyClasses & CODE_WORD) !== 0 && /postcode/i.test(prose.text)) dictated(tokens, codes);
    return codes;
  },
};

/** "postcode negenenzeventig vierenzestig K P". */
function dictated(tokens: Tokens, codes: Detail[]): void {
  const { text } = tokens;
  for (let i = 1; i < tokens.count; i++) {
    if (!isNumberWord(tokens, i) || isNumberWord(tokens, i - 1)) continue;
    const at = tokens.starts[i] ?? 0;
    const match = /postcode(?: is| was)?[ :,]*$/.test(textBefore(text, at)) ? matchAt(spoken(), text, at) : null;
    if (match) codes.push(detailAt(at, at + match[0].length, 0.85, 'spoken', 'context-word'));
  }
}

function judge({ text, anyClasses }: Tokens, at: number): Detail | undefined {
  if (text.charAt(at) === '0' || digitCountAt(text, at) !== 4) return undefined;
  if (/[\d.,/€-]/.test(text.charAt(at - 1)) && !/(?:^|[^A-Za-z])[A-Z]-$/.test(text.slice(Math.max(0, at - 3), at)))
    return undefined;
  const match = matchAt(dutch, text, at);
  if (!match && !matchAt(four, text, at)) return undefined;
  const context = textBefore(text, at);
  const label = (anyClasses & CODE_WORD) !== 0 && (named.test(context) || named.test(columnHeader(text, at)));
  if (match) {
    const letters = match[2] ?? '';
    const upper = letters === letters.toUpperCase();
    const street = addressBefore.test(context);
    const suspect = words.has(letters.toLowerCase()) || (eras.has(letters) && match[1] !== '');
    const place = /^,?\s(?:te |in )?[A-Z][a-zë]/.test(text.slice(at + match[0].length, at + match[0].length + 6));
    const glued = upper && match[1] === '' && !units.has(letters);
    const sure =
      glued ||
      label ||
      (street && context !== '') ||
      (upper && !suspect) ||
      (upper && place && !/^(?:19|20)/.test(match[0]));
    const lowerFine =
      !upper && !suspect && (match[1] === '' || street) && (street || place || !/k[bmg]$|m[lmg]$/.test(letters));
    if (!notLetters.has(letters.toUpperCase()) && (sure || lowerFine)) {
      if (upper || label || lowerFine)
        return detailAt(
          at,
          at + match[0].length,
          label || street ? 0.98 : 0.9,
          'postcode-shape',
          ...(label ? ['context-word'] : []),
        );
    }
  }
  return belgian(text, at, context, label);
}

function belgian(text: string, at: number, context: string, label: boolean): Detail | undefined {
  if (/(?:^|[^A-Za-z])B-$/.test(text.slice(Math.max(0, at - 3), at)) && matchAt(four, text, at))
    return detailAt(at - 2, at + 4, 0.95, 'postcode-shape');
  if (!matchAt(four, text, at)) return undefined;
  const place = /^ [A-Z][a-zà-ÿ]/.test(text.slice(at + 4, at + 7));
  if (label || (place && /(?:[a-z]{3,}|bus) \d{1,4} ?[a-z]?(?: bus \w+)?(?:,| te)?\s$/.test(context)))
    return detailAt(at, at + 4, 0.9, 'postcode-shape', 'address-before');
  return undefined;
}
