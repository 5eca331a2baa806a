/** Behind an opening bracket: what can stand in the place of a detail. */
import { back, type Provider } from './offer.ts';

/** None of these is taken for a place that is still to be filled in. */
const tokens = [
  ...['adres', 'woonplaats', 'postcode', 'telefoonnummer', 'e-mailadres', 'geboortedatum', 'leeftijd'],
  ...['de cliënt', 'de moeder', 'de vader', 'het kind', 'de partner', 'de buurvrouw', 'een collega'],
  ...['de organisatie', 'de school', 'het wijkteam', 'de huisarts', 'dossiernummer'],
];

export const replacements: Provider = (place) => {
  const word = /(?:^|[^\]!\w])\[([\p{L} -]*)$/u.exec(place.before);
  if (!word || !place.linted.result) return [];
  const close = place.after.startsWith(']') ? '' : ']';
  return tokens.map((token) => ({
    kind: 'value',
    label: `[${token}]`,
    span: back(place, word[1]?.length ?? 0),
    newText: token + close,
    filter: token,
  }));
};
