/**
 * People in a sentence, as parts of regular expressions: whom harm is done to, and who does it. The people are marked in
 * the text first (`markPeople`), which keeps the expressions short: the long list of nouns stands in none of them.
 */

import { isDutchWord, isFirstName } from '../../lexicon/dutch-words.ts';
import { fold } from '../../text/fold.ts';

/** Family, partners and housemates: who harms or is harmed at home. */
const kinNouns =
  'moeder vader ouder ouders man mannen vrouw vriend vriendin partner ex ex-man ex-vriend ex-partner ex-vrouw exman zoon zoontje zoons zonen dochter dochters dochtertje kind kinderen kindje broer broers broertje broertjes zus zussen zusje zusjes oma opa grootvader grootmoeder neef neven nicht nichten nichtje neefje oom ooms tante stiefvader stiefmoeder stiefzoon stiefdochter stiefbroer schoonmoeder schoonvader schoonzoon schoondochter schoonzus schoonfamilie pleegvader pleegmoeder pleegzoon pleegdochter pleegouders pleegkind gezinshuisvader gezinshuismoeder echtgenoot echtgenote huisgenoot huisgenote huisgenoten kamergenoot kamergenote familie gezin kleinzoon kleindochter mama mamma papa pappa zwager loverboy verloofde';

/** Others to whom harm is done in a case, or who do it. */
const otherNouns =
  'meisje meisjes jongen jongens baby peuter kleuter kleuters tiener puber cliënt cliënte client cliënten bewoner bewoonster bewoners mevrouw meneer patiënt patiënte leerling leerlinge leerlingen klasgenoot klasgenoten medebewoner medeleerling jongere jongeren deelnemer deelneemster bezoeker bezoekster collega begeleider begeleidster verzorgende verzorger verpleegkundige nachtzuster nachtwacht zuster chauffeur juf meester trainer docent huurder buurman buurvrouw buurmeisje buurjongen oudere dame heer klant klanten gast gasten werknemer werknemers arbeider arbeiders student studente scholier scholiere pupil dader slachtoffer groepsgenoot groepsgenoten kameraad maat maatje man vrouw jongens kinderen cursist logé invaller hulp huurders patiënten deelnemers bezoekers tieners pubers jongeren ouderen collega’s begeleiders groep klas bende stel groepje tweetal drietal hond kat';

const kin: ReadonlySet<string> = new Set(kinNouns.split(' '));
const others: ReadonlySet<string> = new Set(otherNouns.split(' '));
/** "Pleegbroer", "schoonouders", "medecliënt": the same people in another tie. */
const tie = /^(?:stief|pleeg|schoon|half|groot|overgroot|klein|adoptie|gast|weekend|tweeling|mede|ex-?|oud-)/;
const isIn = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || (tie.test(word) && nouns.has(word.replace(tie, '')));

/** `word`: in lower case, in the singular or the plural. */
export const isPerson = (word: string): boolean =>
  [word, word.replace(/(?:tje|en|s)$/, '')].some((form) => isIn(kin, form) || isIn(others, form));

/**
 * The text with as many UTF-16 units, in which case tells what a word is: "VADER" family, "Bewoner" or "Mo" another
 * person, and all other words in lower case. Every white space is a space, and an apostrophe is ’.
 */
export const markPeople = (text: string): string =>
  withPlainSigns(text).replace(
    /([.?!:“"‘(] ?|)([A-Za-zÀ-ÿ]+(?:-[A-Za-zÀ-ÿ]+)*)/g,
    (_, opening: string, word: string, at: number) => {
      const isCapital = /^[A-ZÀ-Þ](?:[a-zà-ÿ-]|$)/.test(word) && ((opening === '' && at > 0) || isOnlyName(word));
      return opening + (isCapital ? word : markedNoun(word.toLowerCase()));
    },
  );

/** Marked text in lower case. */
export const lowerOf = (text: string): string => withPlainSigns(text).toLowerCase();

const withPlainSigns = (text: string): string => text.replace(/\s/g, ' ').replaceAll("'", '’');

/** "Bilal" is no other word, so the name may open a sentence. */
const isOnlyName = (word: string): boolean => {
  const folded = fold(word);
  return isFirstName(folded) && !isDutchWord(folded);
};

const markedNoun = (word: string): string => {
  if (isIn(kin, word)) return word.toUpperCase();
  return isIn(others, word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};

/** Parts of patterns for marked text. */
export const KIN = '[A-ZÀ-Þ]{2}[A-ZÀ-Þ-]*';
const PERSON = '[A-ZÀ-Þ][A-Za-zà-ÿÀ-Þ-]*\\.?';
const DETERMINER = '(?:de|het|een|zijn|haar|hun|mijn|onze|ons|die|deze|dat|dit|d’r|z’n|m’n)';
/** A person by a noun or a name: "haar jongste zoon", "mevrouw S.", "Oscar". */
export const NOUN = `(?:(?:${DETERMINER} )?(?:[a-zà-ÿ]+e )?${PERSON}(?: ${PERSON})?)`;
/** A name, or a noun, in the genitive: "Sara's", "moeders". */
export const GENITIVE = '[A-ZÀ-Þ][A-Za-zà-ÿÀ-Þ]+’?s?';
/** Whom something is done to. */
export const WHOM = `(?:(?:hem|haar|mij|me|hen|hun|ons|iemand|’m|’r)(?![a-zà-ÿ])|${NOUN})`;

/** At most `most` words of one clause, each with the space behind it. */
export const words = (most: number): string =>
  `(?:(?!(?:en|maar|want|toen|of) )(?:[^\\s,.;:?!]+|[A-Z]\\.) ){0,${String(most)}}`;

/** A pattern for whole words in marked text; the nouns for people in it may be written as they are. */
export const wholeWords = (source: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ÿ-])(?:${source.replace(/[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*/g, markedNoun)})(?![A-Za-zà-ÿ])`);

/** Who is not the parent of somebody: what such a person forbids is no upbringing. */
export const controller =
  '(?:man|vriend|vriendin|ex|ex-\\S+|exman|echtgenoot|partner|verloofde|broer|broers|zoon|kleinzoon|schoonmoeder|schoonvader|schoonfamilie|zwager|stiefvader|loverboy)(?![a-zà-ÿ])';
export const controllers = new RegExp(`(?<![a-zà-ÿ])(?:${controller}|hij(?![a-zà-ÿ]))`);
