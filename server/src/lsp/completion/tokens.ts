/** Completion after "[": neutral words to write instead of an identifying detail, such as "[woonplaats]". */
import { spanBefore, type Provider } from './offer.ts';

/** The rule about placeholders accepts all of these. */
const tokens = [
  ...['adres', 'woonplaats', 'postcode', 'telefoonnummer', 'e-mailadres', 'geboortedatum', 'leeftijd'],
  ...['de cliënt', 'de moeder', 'de vader', 'het kind', 'de partner', 'de buurvrouw', 'een collega'],
  ...['de organisatie', 'de school', 'het wijkteam', 'de huisarts', 'dossiernummer'],
];

export const replacements: Provider = (cursor) => {
  const word = /(?:^|[^\]!\w])\[([\p{L} -]*)$/u.exec(cursor.before);
  if (!word || !cursor.linted.result) return [];
  const close = cursor.after.startsWith(']') ? '' : ']';
  return tokens.map((token) => ({
    kind: 'value',
    label: `[${token}]`,
    span: spanBefore(cursor, word[1]?.length ?? 0),
    newText: token + close,
    filter: token,
  }));
};
