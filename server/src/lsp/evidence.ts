/** Why a detail was found, in words. The codes are those of the detectors; one without words is left out. */
import type { FindingData, Localised } from '../core/index.ts';

const words: Readonly<Record<string, Localised>> = {
  'address-before': { nl: 'er staat een adres voor', en: 'an address stands before it' },
  'address-shape': { nl: 'het ziet eruit als een adres', en: 'it looks like an address' },
  'age-bare': { nl: 'het getal staat bij een persoon', en: 'the number stands with a person' },
  'age-is': { nl: 'iemand "is" dit getal', en: 'somebody "is" this number' },
  'age-label': { nl: 'er staat "leeftijd" bij', en: 'it is labelled as an age' },
  'age-of': { nl: 'het is de leeftijd van iemand', en: 'it is the age of somebody' },
  'age-shape': { nl: 'het is geschreven als een leeftijd', en: 'it is written as an age' },
  'age-unit': { nl: 'er staat "jaar" of "maanden" bij', en: 'it says "years" or "months"' },
  'birth-date': { nl: 'het gaat over een geboorte', en: 'it is about a birth' },
  'checksum-failed': { nl: 'het controlecijfer klopt niet helemaal', en: 'its check digit is not quite right' },
  'checksum-ok': { nl: 'het controlecijfer klopt', en: 'its check digit is right' },
  'context-word': { nl: 'de woorden eromheen wijzen erop', en: 'the words around it point to it' },
  'date-shape': { nl: 'het ziet eruit als een datum', en: 'it looks like a date' },
  'email-shape': { nl: 'het ziet eruit als een e-mailadres', en: 'it looks like an e-mail address' },
  'handle-shape': { nl: 'het ziet eruit als een accountnaam', en: 'it looks like an account name' },
  'id-shape': { nl: 'het ziet eruit als een dossiernummer', en: 'it looks like a file number' },
  'phone-shape': { nl: 'het ziet eruit als een telefoonnummer', en: 'it looks like a phone number' },
  'plate-series': { nl: 'het ziet eruit als een kenteken', en: 'it looks like a licence plate' },
  'postcode-after': { nl: 'er staat een postcode achter', en: 'a postcode follows' },
  'postcode-shape': { nl: 'het ziet eruit als een postcode', en: 'it looks like a postcode' },
  'profile-link': { nl: 'het is een link naar een profiel', en: 'it is a link to a profile' },
  spoken: { nl: 'het is in woorden geschreven', en: 'it is written out in words' },
  'street-shape': { nl: 'het ziet eruit als een straatnaam', en: 'it looks like a street name' },
};

export function evidenceOf({ evidence }: FindingData): readonly Localised[] {
  const codes = Array.isArray(evidence) ? (evidence as readonly string[]) : [];
  return codes.flatMap((code) => words[code] ?? []);
}

export function certaintyOf({ confidence }: FindingData): Localised | undefined {
  if (typeof confidence !== 'number') return undefined;
  if (confidence >= 0.9) return { nl: 'Bijna zeker', en: 'Almost certain' };
  return confidence >= 0.7 ? { nl: 'Waarschijnlijk', en: 'Likely' } : { nl: 'Misschien', en: 'Perhaps' };
}
