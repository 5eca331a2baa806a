/**
 * People whose role is in no list: "de kaartjesknipper", "de bloemenman", "een jongen met een hond", "de vrouw van de
 * balie". They count only where they are surely somebody new who takes part: they speak, or their place tells what they
 * do there.
 */
import type { Role } from './role-words.ts';
import { wordSet } from './acting-words.ts';
import { isPartner } from './listed-groups.ts';
import { WordEndings } from './word-endings.ts';

/** Endings of nouns for who does something. With a verb of speaking behind it such a noun is a person. */
const doerEndings =
  'aar ster ist iste eur euse erin man vrouw baas knecht hulp wacht dame heer bediende meid genoot genote maat'.split(
    ' ',
  );
const doer = new RegExp(`^[a-zà-ÿ-]{2,}(?:[a-zà-ÿ]{3}er|[a-zà-ÿ]{2}(?:${doerEndings.join('|')}))$`);
/** Nouns with such an ending for things, for time, or for those whom the case is about. */
const noDoer = wordSet(
  `bewoner bewoonster cliënt client patiënt patient leerling deelnemer deelneemster bezoeker bezoekster kleuter peuter tiener puber kinder vader moeder ouder broer zuster dochter
   folder flyer poster computer printer teller kalender wekker nummer kamer zomer winter september oktober november december andere verder eerder zonder wanneer keer manier sfeer
   moment document argument procent student studente jongere oudere iemand niemand allemaal klant gezant elkander beider verkeer beheer vermaner lezer schrijver auteur dichter filosoof
   huurder burger inwoner speler werker verpleger buitenlander nederlander`,
);
const anybody = wordSet('jongen meisje man vrouw mevrouw meneer dame heer kind vriend vriendin partner ex');

const endings = new WordEndings(['er', ...doerEndings, ...anybody]);

/** Can the word that ends just before offset `end` be a role that is in no list? False is certain. */
export const mayBeUnnamed = (text: string, end: number): boolean => endings.mayEnd(text, end);

/** Does a word in lower case end as nouns do for who does something: "kaartjesknipper", "avondhulp"? */
export const isDoer = (lower: string): boolean => doer.test(lower) && !noDoer.has(lower);

/** The role of a word that is in no list; the sentence must tell that its bearer is somebody new. */
export function unnamedRole(word: string): Role | undefined {
  const lower = word.toLowerCase();
  if (anybody.has(lower) || isDoer(lower)) return { head: lower, prefix: '', family: false, isUnnamed: true };
  return undefined;
}

const speaks = wordSet(
  `zei zegt zeiden vroeg vraagt vroegen riep roept vertelde vertelt antwoordde antwoordt bromde bromt mompelde mompelt fluisterde fluistert schreeuwde schreeuwt
   beloofde belooft waarschuwde waarschuwt adviseerde klaagde klaagt belde belt mailde mailt appte appt snauwde snauwt grapte meldde meldt beweerde gilde siste
   zuchtte wilde vond meende noemde knikte legde bood groette verklaarde vertaalde`,
);
/** Where somebody works: "de vrouw van de keuken" is a role, "de vrouw van de bakker" isn't. */
const workplace =
  /^(?:van|achter|bij|in) (?:de|het) (?:keuken|balie|receptie|kantine|winkel|gemeente|bar|kassa|kas|was|wasserij|thuiszorg|telefoon|administratie|garderobe|portiersloge|bibliotheek|apotheek|bank|verhuur|woningbouw|corporatie|verzekering|school|ggd|politie|uitgifte|loket|kiosk|kringloop|voedselbank|catering|poort|schoonmaak|techniek|beveiliging|bezorging|post|krant|kerk|moskee|sociale dienst)$/;

/**
 * Is the one at index `role` of a sentence somebody new who takes part? `words` is the sentence in lower case with its
 * punctuation, `determiner` that of the role. "Een jongen van zestien" in the first sentence of a text is the client.
 */
export function isNewAndActs(words: readonly string[], role: number, determiner: string, opensText: boolean): boolean {
  const word = words[role] ?? '';
  const after = words.slice(role + 1, role + 4).join(' ');
  const speech = words
    .slice(role + 1)
    .some(
      (each, index) =>
        speaks.has(each) && !words.slice(role + 1, role + 1 + index).some((between) => newSubject.has(between)),
    );
  if (!anybody.has(word)) return determiner !== '' && speech;
  // "Haar man": who acts was tested already.
  if (isPartner(word) && /^(?:haar|zijn)$/.test(determiner)) return true;
  if (opensText) return false;
  if (workplace.test(after)) return determiner !== '';
  const isOther = /^andere?$/.test(words[role - 1] ?? '');
  return (
    speech &&
    (isOther ||
      (/^(?:een|één)$/.test(determiner) &&
        /^(?:met|in|van|uit|achter|op|naast|bij|aan|zonder|voor)$/.test(words[role + 1] ?? '')))
  );
}

const newSubject = wordSet('ik hij zij ze we wij je jij die dat toen omdat terwijl');
