/** Why a detail was found, in words. The codes are those of the detectors; one without words is left out. */
import type { FindingData, Localised } from '../findings/finding.ts';

const words: Readonly<Record<string, Localised>> = {
  'address-before': { nl: 'er staat een adres voor', en: 'an address stands before it' },
  'address-shape': { nl: 'het ziet eruit als een adres', en: 'it looks like an address' },
  'age-after': { nl: 'er staat een leeftijd achter', en: 'an age follows' },
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
  'first-name-list': { nl: 'het is een bekende voornaam', en: 'it is a known first name' },
  'handle-shape': { nl: 'het ziet eruit als een accountnaam', en: 'it looks like an account name' },
  'id-shape': { nl: 'het ziet eruit als een dossiernummer', en: 'it looks like a file number' },
  'institution-context': {
    nl: 'de woorden eromheen wijzen op een instelling',
    en: 'the words around it point to an institution',
  },
  'institution-type': { nl: 'er staat bij wat voor instelling het is', en: 'it says what kind of institution it is' },
  'kin-cue': { nl: 'er staat een familielid voor', en: 'a relative is named before it' },
  'name-context': { nl: 'de woorden eromheen wijzen op een naam', en: 'the words around it point to a name' },
  'named-elsewhere': { nl: 'dezelfde naam staat ook ergens anders', en: 'the same name stands elsewhere too' },
  'known-name': { nl: 'het staat in je eigen lijst met echte namen', en: 'it is in your own list of real names' },
  'naming-cue': { nl: 'er staat "heet" of "genaamd" bij', en: 'it says "is called" or "named"' },
  'phone-shape': { nl: 'het ziet eruit als een telefoonnummer', en: 'it looks like a phone number' },
  'place-context': { nl: 'de woorden eromheen wijzen op een plaats', en: 'the words around it point to a place' },
  'plate-series': { nl: 'het ziet eruit als een kenteken', en: 'it looks like a licence plate' },
  'postcode-after': { nl: 'er staat een postcode achter', en: 'a postcode follows' },
  'postcode-shape': { nl: 'het ziet eruit als een postcode', en: 'it looks like a postcode' },
  'profile-link': { nl: 'het is een link naar een profiel', en: 'it is a link to a profile' },
  'role-cue': { nl: 'er staat een rol of beroep voor', en: 'a role or profession stands before it' },
  speaker: { nl: 'het staat als spreker voor een dubbele punt', en: 'it stands as a speaker before a colon' },
  spoken: { nl: 'het is in woorden geschreven', en: 'it is written out in words' },
  'street-shape': { nl: 'het ziet eruit als een straatnaam', en: 'it looks like a street name' },
  'surname-list': { nl: 'het is een bekende achternaam', en: 'it is a known surname' },
  'title-cue': { nl: 'er staat "mevrouw" of "meneer" voor', en: 'a title stands before it' },
  'verb-after': { nl: 'er staat een werkwoord achter dat bij een persoon hoort', en: 'a verb for a person follows' },
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
