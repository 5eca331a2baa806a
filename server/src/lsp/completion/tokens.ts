/** Completion after "[": neutral words to write instead of an identifying detail, such as "[woonplaats]". */
import type { Language } from '../../core/index.ts';
import { spanBefore, type Provider } from './offer.ts';

/** The rule about placeholders accepts all of these, each in a report of either language. */
const tokens: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    ...['adres', 'woonplaats', 'postcode', 'telefoonnummer', 'e-mailadres', 'geboortedatum', 'leeftijd'],
    ...['de cliënt', 'de moeder', 'de vader', 'het kind', 'de partner', 'de buurvrouw', 'een collega'],
    ...['de organisatie', 'de school', 'het wijkteam', 'de huisarts', 'dossiernummer'],
  ],
  en: [
    ...['address', 'town', 'postcode', 'phone number', 'e-mail address', 'date of birth', 'age'],
    ...['the client', 'the mother', 'the father', 'the child', 'the partner', 'the neighbour', 'a colleague'],
    ...['the organisation', 'the school', 'the neighbourhood team', 'the doctor', 'file number'],
  ],
};

export const replacements: Provider = (cursor) => {
  const word = /(?:^|[^\]!\w])\[([\p{L} -]*)$/u.exec(cursor.before);
  if (!word || !cursor.linted.result) return [];
  const close = cursor.after.startsWith(']') ? '' : ']';
  return tokens[cursor.report.lang].map((token) => ({
    kind: 'value',
    label: `[${token}]`,
    span: spanBefore(cursor, word[1]?.length ?? 0),
    newText: token + close,
    filter: token,
  }));
};
