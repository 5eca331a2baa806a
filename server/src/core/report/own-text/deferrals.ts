/**
 * Recognises texts that put off what is to be written: "moet nog", "werk ik later uit", "nog bespreken met mijn
 * begeleider". Such a text is elliptical: beside words of time and of writing it has only words that mean nothing alone.
 */

import { largest } from '../../../lists.ts';

const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

const time = wordSet('nog later nader verder even straks binnenkort morgen vanavond zsm asap');

/** "Morgen vragen" and "straks kijken" may be answers; with one of these no plan of the story is told. */
const open = wordSet('nog later nader zsm asap');

/** What is done to a text, in every form. With one of these it may be a whole sentence: "Ik vul dit later aan." */
const writing = wordSet(
  'vul vullen ingevuld invullen aanvullen aangevuld werk werken uitwerken uitgewerkt schrijf schrijven geschreven opschrijven',
  'typ typen uittypen afmaken afschrijven voeg voegen toevoegen toegevoegd formuleer formuleren geformuleerd beantwoord beantwoorden',
  'intevullen aantevullen uittewerken toelichten toegelicht koppelen gekoppeld onderbouwen onderbouwd uitleggen uitgelegd herschrijven inkorten uitbreiden aanscherpen',
);

/** What a writer does as well as the people in a story. "Dat heb ik nog niet gedaan" is an answer. */
const doing = wordSet(
  'doe doen gedaan nadenken maak maken gemaakt bedenk bedenken bedacht bepaal bepalen bepaald vraag vragen gevraagd navragen check checken',
  'gecheckt controleren kijk kijken bekijken nakijken zoek zoeken gezocht uitzoeken uitgezocht opzoeken opgezocht bespreek bespreken',
  'besproken overleg overleggen overlegd nagaan regelen lezen plannen af klaar bezig toegekomen gelukt compleet volledig gehad',
);

const modal = wordSet('moet moeten komt komen volgt');

/** Words that mean nothing alone. */
const glue = wordSet(
  'ik we wij dit dat deze hier het de een er wil ga gaan zal kan kunnen hoop wordt worden is ben heb hebben mee aan bij op uit in na af',
  'te toe over niet niets niks geen iets wat wel helemaal stuk stukje deel onderdeel vraag antwoord antwoorden tekst tijd',
  'voor deels nodig echt mijn eigen volgende week keer versie les eerst definitieve eindversie uitwerking paragraaf alinea eerste tweede conclusie',
  'rest inleiding reflectie theorie uitleg bron bronnen voorbeeld voorbeelden analyse samenvatting onderbouwing vervolg',
);

/** Somebody of the course, or a moment of it: "na de les", "met mijn begeleider". A talk with moeder belongs to the story. */
const adjunct =
  / (?:met|aan|bij|na|voor|tijdens|van|uit|door|in) (?:(?:de|het|mijn|een|onze|ons|deze|dit|die|volgende|definitieve|eerste|tweede|gesprek|overleg|feedback|met|van) ){0,6}(?:\w*begeleider|\w*begeleidster|docent\w*|coach|slber|tutor|supervisor|studiegeno\w+|medestudent\w*|klasgeno\w+|les|college|stage|intervisie|supervisie|feedback|week|versie|weekend|vakantie|tentamens|\w*gesprek|deadline|zoom|reader|boek|theorie|literatuur|bron|bronnen)(?: \d)?(?= |$)/;

const isVerb = (word: string): boolean => writing.has(word) || doing.has(word);

/** What is done with somebody: "nog bespreken met moeder" is a step of a plan. */
const toOthers = wordSet(
  'vraag vragen gevraagd bespreek bespreken besproken overleg overleggen overlegd kijk kijken regelen',
);

const prepositions = wordSet('met voor na bij tijdens over naar in');
const MOST_TAIL_WORDS = 4;

/** `folded`: a whole text. */
export function isDeferral(folded: string): boolean {
  const bare = ` ${folded}`
    .replace(/ z s m(?= |$)/, ' zsm')
    // "Na te kijken" is "nakijken".
    .replace(/ (na|uit|op|aan|in|af|toe) te(?= \w)/, ' $1')
    .replace(/ (na|uit|op|aan|in|af|toe) (?=(?:kijken|vragen|zoeken|vullen|werken|maken|voegen)(?: |$))/, ' $1')
    .replace(adjunct, '')
    .trim();
  const words = bare.split(' ');
  // "Aanvullen na de feedback", "deze week afmaken": the moment is still to come as well.
  const isDue = adjunct.test(` ${folded}`) || /\b(?:deze|volgende) week\b/.test(folded);
  if (!isDue && !words.some((word) => time.has(word))) return false;
  const isEmpty = (word: string): boolean => [time, writing, doing, modal, glue].some((list) => list.has(word));
  // "Nog uitzoeken voor vrijdag": behind the verb a few words may say when or with what.
  const verb = largest(words.map((word, index) => (isVerb(word) && !toOthers.has(word) ? index : -1)));
  const tail = words.slice(verb + 1);
  const isTail = verb >= 0 && tail.length <= MOST_TAIL_WORDS && prepositions.has(tail[0] ?? '');
  if (!(isTail ? words.slice(0, verb) : words).every(isEmpty)) return false;
  if (words.some((word) => writing.has(word))) return true;
  return (
    words.some((word) => open.has(word) || (isDue && modal.has(word))) &&
    words.some((word) => doing.has(word) || modal.has(word)) &&
    !/^(?:ik|we|wij|dat|het)$/.test(words[0] ?? '')
  );
}
