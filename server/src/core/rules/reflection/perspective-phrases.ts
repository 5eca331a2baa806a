/** Reads the phrases that name somebody: "de oude bewoner", "Roos", "mevrouw P.", "Milans vader", "zij", "ouders". */
import { isDutchWord, isFirstName } from '../../lexicon/dutch-words.ts';
import { fold } from '../../text/fold.ts';
import { roleOf } from '../actors/role-words.ts';
import { otherPerson, otherPronoun } from './party-words.ts';

/** Who a phrase names: a pronoun's kind (`self`, `us`, `he`, `she`, `them`), `trade` for any professional, or a noun. */
export interface Phrase {
  readonly key: string;
  /** It surely is a person or an organisation; else any noun with an article: "de koks". */
  readonly isParty: boolean;
  /** How many words it has. */
  readonly length: number;
}

const pronouns: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['self', /^(?:ik(?:zelf)?|mij(?:zelf|n)?|me(?:zelf)?|i|my|me)$/],
  ['us', /^(?:wij|we|ons|onze|us|our)$/],
  ['he', /^(?:hij|hem|zijn|he|him|his)$/],
  ['she', /^(?:zij|ze|haar|she|her)$/],
  ['them', /^(?:hun|hen|they|their|them)$/],
];
export const pronounKinds: ReadonlySet<string> = new Set(pronouns.map(([key]) => key));

const article = /^(?:de|het|een|die|deze|zijn|haar|hun|mijn|onze|ons|the|a|an|his|her|their|my|our|beide|alle)$/;
const title = /^(?:mevrouw|meneer|mw|dhr|mevr|mr|mrs|ms)$/;
const organisation =
  /(?:organisatie|instelling|school|gemeente|afdeling|team|bestuur|directie|politie|corporatie|buurt|samenleving|overheid|stichting|club|vereniging|bond|bedrijf|opvang|kerk|moskee|ziekenhuis|inspectie|bewind|wet)$/;
const trade =
  /^(?:professional|professionals|hulpverlener|hulpverleners|vak|beroep|jeugdzorg|zorg|beroepscode|profession)$/;

/** Finite verbs, and no noun among them: "haar zou" isn't "haar buurt". */
const finite =
  /^(?:is|was|waren|zou|wil|wilde|mag|kan|moet|telt|heeft|had|gaat|staat|betekent|voelt|geldt|hoort|weegt|werd|wordt|blijft|ligt|komt|klinkt|ook)$/;

/** Nobody in particular, or a noun for a thing or a value. */
const nobody =
  /^(?:je|u|men|niemand|iemand|dat|dit|die|er|het|wat|wie|ook|daar|daarom|toen|nu|hier|zo|soms|vaak|dan|echt|alles|iets|niets|rol|that|this|it|what|there|[a-zà-ÿ-]*(?:heid|isme|teit|schap|waarden?|norm(?:en)?|belang(?:en)?|plicht|recht|privacy|vertrouwen|rust|keer|dag|week|jaar|nacht|moment|voorbeeld|gevoel|leven|code|artikel))$/;

/** `word`: in lower case. */
export const isParty = (word: string): boolean =>
  organisation.test(word) || roleOf(word) !== undefined || (!otherPronoun.test(word) && otherPerson.test(word));

const isPronoun = (word: string): boolean => pronouns.some(([, pattern]) => pattern.test(word));

/** "Ferry", "W.", "X"; not "Familie", which opens a sentence. */
const isName = (word: string): boolean => {
  if (/^[A-Z]\.?$/.test(word)) return word !== 'I';
  if (!/^[A-Z][a-zà-ÿ’'-]+$/.test(word)) return false;
  const folded = fold(word);
  return (
    !nobody.test(word.toLowerCase()) && !isPronoun(word.toLowerCase()) && (isFirstName(folded) || !isDutchWord(folded))
  );
};

/** "Huurders zoeken", "activisten willen": people by what they do, when they do something. */
const isGroup = (word: string, next: string): boolean =>
  /[a-zà-ÿ]{2}(?:ers|aars|isten|sters|anten)$/.test(word) && /[a-zà-ÿ]en$/.test(next);

/** The phrase that begins at a word, as written; undefined when none does. */
export function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  const word = words[at] ?? '';
  const lower = word.toLowerCase();
  const next = words[at + 1] ?? '';
  if (title.test(lower.replace('.', ''))) return { key: lower, isParty: true, length: /^[A-Z]/.test(next) ? 2 : 1 };
  // "Milans vader", "Stefs school".
  if (/^[A-Z].{2,}s$/.test(word) && isName(word.replace(/['’]?s$/, '')) && isParty(next.toLowerCase()))
    return { key: next.toLowerCase(), isParty: true, length: 2 };
  if (article.test(lower) && !(finite.test(next) && isPronoun(lower))) {
    const noun = nounAfter(words, at + 1);
    if (noun) return noun;
  }
  // "Biologische moeder", "oude bewoners".
  if (/^[A-Za-z][a-zà-ÿ]{3,}e$/.test(word) && !isParty(lower) && isParty(next.toLowerCase()))
    return { key: `${lower} ${next.toLowerCase()}`, isParty: true, length: 2 };
  if (isGroup(lower, next)) return { key: lower, isParty: true, length: 1 };
  if (/^[A-Za-z][a-zà-ÿ]{2,}e$/.test(word) && isGroup(next.toLowerCase(), words[at + 2] ?? ''))
    return { key: `${lower} ${next.toLowerCase()}`, isParty: true, length: 2 };
  const pronoun = pronouns.find(([, pattern]) => pattern.test(lower));
  if (pronoun) return { key: pronoun[0], isParty: true, length: 1 };
  if (isName(word)) return { key: lower, isParty: true, length: 1 };
  if (isParty(lower) && !nobody.test(lower) && lower !== 'familie') return { key: lower, isParty: true, length: 1 };
  return /^(?:professional|hulpverlener)s?$/.test(lower) ? { key: 'trade', isParty: true, length: 1 } : undefined;
}

/** The noun after an article and at most two adjectives. */
function nounAfter(words: readonly string[], at: number): Phrase | undefined {
  for (let index = at; index < Math.min(at + 3, words.length); index++) {
    const word = (words[index] ?? '').toLowerCase();
    if (trade.test(word)) return { key: 'trade', isParty: true, length: index - at + 2 };
    // "De ene buurvrouw … de andere": two people with one noun.
    if (isParty(word) || /^(?:ene|andere)$/.test(word)) return { key: word, isParty: true, length: index - at + 2 };
    if (!/e$/.test(word)) {
      const isThing = nobody.test(word) || word.length < 3;
      return isThing ? undefined : { key: word, isParty: false, length: index - at + 2 };
    }
  }
  return undefined;
}
