/**
 * The forms an age takes in a sentence: after "is", before a unit, after a label. `age-places.ts` has the places beside a
 * person. In the names here, `…Before` patterns end at the number, and `…After` patterns begin just behind it.
 */
import { numberWords } from '../tokens/number-words.ts';
import { isApposition, isAside, isAwayFromPerson, isInBrackets, isInHead, isOrdinaryWord } from './age-places.ts';
import { birthdayBefore, isWithAge } from './age-turns.ts';
import { ADVERB_PATTERN, endsAge, endsYears, LETTERS, PERSON_PATTERN, SUBJECT_PATTERN, UPPER } from './age-words.ts';

/** A unit that only ages have: "16-jarige", "34 jaar oud". */
const unitAndOld = /^[ -]?(?:jarige?[rn]?|jaar oud|jr\.? oud|years? old|y\/o|year[- ]old|jierrich)(?![a-zë])/i;
const yearUnit = /^[ \u00a0]?(?:jaar|jr\.?|j\.|jier|ans|years|yrs\.?)(?![a-zë])/i;
/** The unit of a child below two. */
const infantUnit = /^[ -]?(?:maanden|maand|mnd\.?|months?|weken|wkn\.?|weeks?)(?: oud| jong| old)?(?![a-zë])/i;
/** Words after a number of years that is no age: "tien jaar geleden", "30 jaar ervaring". */
const notAgeAfter =
  /^\s?(?:jaar|jr\.?)?\s?(?:dood|overleden|weg|ziek|nuchter|geleden|ervaring|lang|later|eerder|samen|getrouwd|gehuwd|gescheiden|contact|in dienst|celstraf|cel|gevangenis|garantie|tijd|na|voor|bij (?:ons|het|de)|werkzaam|werkt|clean|weduw|verslaafd|durend|onder|tbs|als|bestaan|jubileum|wachten|mee|geen|zwanger|in verwachting|pregnant|ago)/i;
/** Volume and pages of a journal: "American Psychologist, 56, 227–238". */
const journalVolume = /^(?:\(\d+\)),? ?\d+ ?[–-] ?\d+|^, ?\d{2,} ?[–-] ?\d{2,}/;
/** Words before a number that is a duration: "een wachtlijst van elf jaar", "Verjaring: 5 jaar". */
const durationBefore =
  /(?:lijst|termijn|periode|straf|duur|looptijd|contract|relatie|huwelijk|verkering|garantie|ervaring|traject|verleden|verblijf|abonnement|project|plan|verjaring|beroep|bezwaar|bewaring|opleiding|studie|(?<!leef)tijd|hypotheek|lening|achterstand)(?: van|:)\*{0,2} ?(?:(?:\d+|[a-zë]+) (?:jaar|weken|maanden), )?$/i;
/** Words before a number that is no age: "al tien jaar", "groep 8". */
const notAgeBefore =
  /(?:\b(?:al|na|over|binnen|sinds|elke|ruim|vanaf|boven|onder|tot|per|gedurende|afgelopen|laatste|komende|voor|om de|minimaal|maximaal|minstens|hooguit|ongeveer|circa|ca\.|vorige|eerste|zo'n|bijna|meer dan|ouder dan|jonger dan|langer dan|tussen|met|deze|de|haar|zijn|die|bewaar|dossier|wel|nog|ze|zij|hij|ik|we|al zo'n|heeft|duurt|was het|groep|klas|stap|fase|deel|trede|niveau|kamer|afdeling|nummer|nr\.?|artikel|art\.|casus|week|les|vraag|bijlage|figuur|tabel|hoofdstuk|score|schaal|cijfer|leerjaar|jaar)|[€$/–-]|\d (?:tot|à|en|of|t\/m))\s*$/;

const verb =
  '(?:is|was|wordt|werd|ben|bent|word|wirdt|becomes|became|turned|turns|am)(?: zelf| gisteren| vandaag| onlangs| vorige week| morgen)?';
/** "Ouassim is " */
const personThenVerbBefore = new RegExp(
  `(?:${SUBJECT_PATTERN}|[${UPPER}][${LETTERS}'’.-]*),? (?:[a-z]+ )?${verb}(?: ${ADVERB_PATTERN})*\\s*$`,
);
/** "De DOS-score was ", "NRS is ": a measure in the place of a person. */
const measureBefore = new RegExp(
  `(?:[A-Za-z]-[a-z]{3,}|\\b[A-Z]{2,6}|score|cijfer|waarde|aantal|totaal|gewicht|temperatuur|niveau|index),? (?:[a-z]+ )?${verb}(?: ${ADVERB_PATTERN})*\\s*$`,
);
/** "Nu is hij ", "dan is Maud bijna " */
const verbThenPersonBefore = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:is|was|ben|wordt|werd) (?:hij|zij|ze|ik|hen|u|je|jij|([${UPPER}][${LETTERS}'’-]+)) (${ADVERB_PATTERN} )?$`,
);
/** How `personThenVanBefore` ends: a quick test before that long pattern. */
const vanBefore = /,? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$/;
const personThenVanBefore = new RegExp(
  `(?:[${UPPER}][${LETTERS}'’]*(?: [A-ZÀ-ÞŁ][${LETTERS}'’]*)*|${SUBJECT_PATTERN}|cliënten)s?,? van (?:ongeveer |rond de |bijna |net |pas |zo'n )?$`,
);
const isAfterPersonVan = (before: string): boolean => vanBefore.test(before) && personThenVanBefore.test(before);
/** "twins of ", before months or years. */
const personThenOfBefore = new RegExp(`\\b${PERSON_PATTERN} of $`, 'i');
/** "moeder van " before a small number: a mother of so many children. */
const parentBefore = /\b(?:moeder|vader|oma|opa|ouders?|oudste|jongste|middelste) van $/i;
const MOST_CHILDREN = 12;
/** "Leeftijd: ", "Leeftijd bij opstellen: " */
const labelBefore =
  /(?:leeftijd|\blft\.?|\bage|\boud)(?: [a-zà-ÿ]+){0,3}\*{0,2}\s?[:=(\t]\*{0,2}\s?\*{0,2}$|(?:leeftijd (?:van |is |was )?|op (?:haar|zijn) leeftijd van |op \w+jarige leeftijd, |\baged |\bage of )$/i;
/** The question before the answer: "Hoe oud is Joah? / N: Twaalf." */
const questionBefore = /[Hh]oe oud[^?\n]{0,30}\?["”’']?\n(?:[^:\n]{1,12}: )?["“‘']?$/;
/** "een jaar of 70" */
const yearOrBefore = /(?:[,(]|\b(?:is|was|van|lijkt|leek|schat \w+)|[a-z]e\b) ?een jaar of $/i;
/** "Bram is 9 en Loes " */
const alsoBefore = new RegExp(
  `\\b(?:is|was|wordt|werd) (?:${ADVERB_PATTERN} )?\\d{1,3}(?: jaar)?(?:,| en) (?:(?:zijn|haar|hun|mijn|de) )?(?:hij|zij|ze|ik|${PERSON_PATTERN}|([${UPPER}][${LETTERS}'’-]+)) $`,
);
/** "Hij bleek 15 te zijn" */
const seemsBefore =
  /\b(?:bleek|blijkt|zegt|zei|beweert|beweerde|lijkt|leek|schijnt|denkt|dacht|zou|zal|moet)(?: [A-Za-zÀ-ɏ]+)? $/;
/** "vandaag zou moeder honderd zijn" */
const wouldBeBefore = new RegExp(
  `\\bzou (?:[a-z]+ ){0,2}(?:hij|zij|ze|${PERSON_PATTERN}|[${UPPER}][${LETTERS}'’-]+) (?:nu |vandaag )?$`,
);
/** A person at the end of the line before: "Casus over een jongen / 6 jaar". */
const personOnLineBefore = new RegExp(`(?:${PERSON_PATTERN}|[${UPPER}][${LETTERS}'’-]+)[.:,]?\\s*\\n[\\s*_-]*$`);

/** "dochters van 10 en ": the other child. */
const siblingsBefore =
  /(?:kinderen|zonen|zoons|zoontjes|dochters|dochtertjes|broers|broertjes|zussen|zusjes|kleinkinderen|jongens|meisjes) van \d{1,2}(?: jaar)?(?:, \d{1,2})? en $/;
/** Many of an age, and none of them in particular. */
const manyBefore = /(?:kleuters|peuters|leerlingen|jongeren|tieners|pubers|baby['’]s) van $/i;
/** What small children learn at an age in months: "liep met 13 maanden". */
const milestone =
  /\b(?:woord(?:je)?s?|liep|loopt|lopen|kroop|kruipen|zitten|praten|praatte|brabbel\w*|zindelijk|verwees)\b/;
/** "De wachttijd in Tilburg is " */
const waitBefore = /(?:tijd|duur|termijn|lijst|periode)\b[^.;!?]{0,60} (?:is|was|bedraagt) $/i;
/** "I'm ", "she's only " */
const contractedBefore = new RegExp(`\\b(?:I['’]m|(?:[Hh]e|[Ss]he)['’]s|[Yy]ou['’]re) (?:${ADVERB_PATTERN} )?$`);

/** Words after a count: "van twee meter", "van drie kinderen". */
const countedAfter =
  /^[ -]?(?:uur|leerlingen|bewoners|cliënten|jaar geleden|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|procent|dag|dagen|week|weken|keer|kilo|kg|meter|cm|km|kilometer|kinderen|zonen|dochters|personen|mensen|minuten|stuks|punten|gezinnen|broers|zussen|honden|katten|kamers|jongens|meisjes|[.,:]\d)/i;

/**
 * The evidence code for the form of an age ("age-is"); undefined when the number is no age. `before`: the same line
 * before the number; `after`: the text behind it; `earlier`: the text before the number, line ends included.
 */
export function ageFormOf(before: string, after: string, number: string, earlier: string): string | undefined {
  const form = formOf(before, after, number, earlier);
  return form === undefined || durationBefore.test(before) || journalVolume.test(after) ? undefined : form;
}

function formOf(before: string, after: string, number: string, earlier: string): string | undefined {
  if (unitAndOld.test(after)) return isGroupOrBand(before, after) ? undefined : 'age-unit';
  if (/^\s?(?:tot|à|t\/m|–|-|of|to) ?\d/.test(after) || /^[ ]?(?:plus|\+|%)/.test(after)) return undefined;
  if (labelBefore.test(before) || (earlier.includes('oe oud') && questionBefore.test(earlier))) return 'age-label';
  const unit = yearUnit.exec(after);
  const afterUnit = unit ? after.slice(unit[0].length) : after;
  if (infantUnit.test(after)) return infantForm(before, after);
  if (unit && (notAgeAfter.test(afterUnit.trimStart()) || notAgeAfter.test(after))) return undefined;
  if (isInBrackets(before, afterUnit)) return unit ? 'age-unit' : 'age-bare';
  if (isInHead(before, after, afterUnit)) return unit ? 'age-unit' : 'age-bare';
  if (/\b[Hh]et (?:werd|wordt|is|was|duurt|duurde) $/.test(before)) return undefined;
  if (endsAge.test(afterUnit) && birthdayBefore.test(before)) return 'age-is';
  if (isWithAge(before, after)) return 'age-is';
  if (/^ (?:dagen|uur) (?:oud|jong)\b/.test(after))
    return isAfterPerson(before, number) && !/^[3-9]\d$/.test(number) ? 'age-unit' : undefined;
  const isAfterVerb = isAfterPerson(before, number);
  if (isAfterVerb && !unit && endsAge.test(after)) return 'age-is';
  if (isAwayFromPerson(before, afterUnit, number)) return unit ? 'age-unit' : 'age-is';
  if (isAfterVerb) return unit && endsYears.test(afterUnit) ? 'age-is' : undefined;
  if (isRemark(before, after, afterUnit)) return 'age-is';
  if (isAside(before, afterUnit, number)) return 'age-bare';
  if (isAgeOf(before, after, number, unit !== null)) return 'age-of';
  if (unit && isSetOff(before, unit[0], afterUnit, earlier)) return 'age-unit';
  if (isApposition(before, afterUnit, number)) return unit ? 'age-unit' : 'age-bare';
  return undefined;
}

/** "de 8-jarigen", "een 10-jarig bestaan", "tot 23-jarige": no age of one person. */
function isGroupOrBand(before: string, after: string): boolean {
  const isGroup = /^[ -]?(?:jarige[rn])/i.test(after) && /\b(?:de|alle|voor|onder|veel|van) $/i.test(before);
  const isBand =
    /\d ?-? ?(?:-|–|tot|t\/m|à|en|of) ?$/i.test(before) ||
    (/^[ -]?jarig(?![a-z])/i.test(after) &&
      !/^[ -]?jarig (?:kind|meisje|jongetje|jongen|zoontje|dochtertje|broertje|zusje|kleinkind)/.test(after)) ||
    /^-?jarige (?:bestaan|jubileum|huwelijk|relatie|oorlog)/i.test(after);
  return isGroup || isBand;
}

/** Does the number follow a person and "is": "Ouassim is ", "nu is hij ", "dan is Maud bijna "? */
function isAfterPerson(before: string, number: string): boolean {
  if (personThenVerbBefore.test(before)) return !measureBefore.test(before);
  if (contractedBefore.test(before)) return true;
  const inverted = verbThenPersonBefore.exec(before);
  const name = inverted?.[1];
  if (!inverted || name === undefined) return inverted !== null;
  return (inverted[2] !== undefined || !/^\d$/.test(number)) && !isOrdinaryWord(name);
}

/** "een man, een jaar of 70", "hij bleek 15 te zijn", "zij zou 60 geworden zijn" */
function isRemark(before: string, after: string, afterUnit: string): boolean {
  if (yearOrBefore.test(before)) return endsAge.test(after);
  const also = endsAge.test(after) ? alsoBefore.exec(before) : null;
  if (also) return also[1] === undefined || !isOrdinaryWord(also[1]);
  if (/^ te zijn\b/.test(afterUnit)) return seemsBefore.test(before);
  if (/^ zijn\b/.test(afterUnit)) return wouldBeBefore.test(before);
  return /^ geworden\b/.test(afterUnit) && !/\b(?:er|het|dat|dit) $/i.test(before);
}

/** "Kobe van 7", "mijn moeder van 90", not "moeder van drie". */
function isAgeOf(before: string, after: string, number: string, hasUnit: boolean): boolean {
  if (siblingsBefore.test(before)) return hasUnit || !countedAfter.test(after);
  if (!isAfterPersonVan(before) || /^(?:een|één)$/i.test(number) || manyBefore.test(before)) return false;
  const value = numberWords.get(number.toLowerCase()) ?? Number(number);
  if (!hasUnit && parentBefore.test(before) && !(value > MOST_CHILDREN)) return false;
  return hasUnit || !countedAfter.test(after);
}

/** Does a number with a unit stand by itself: after a sign, or alone on the line below a person? */
function isSetOff(before: string, unit: string, afterUnit: string, earlier: string): boolean {
  const isClosed = afterUnit === '' || endsAge.test(afterUnit) || (unit.endsWith('.') && /^\s/.test(afterUnit));
  if (!isClosed) return false;
  // "6 jaar" alone: on a line below a person, or as the whole passage.
  if (/^[\s*_-]*$/.test(before))
    return /^\.?\s*(?:\n|$)/.test(afterUnit) && (personOnLineBefore.test(earlier) || /^[\s*_-]*$/.test(earlier));
  return !notAgeBefore.test(before.toLowerCase()) && /(?:[,(;:–—-]|\bvan|\bis|\bwas)\s*$/.test(before);
}

/** The evidence code for an age in months or weeks: "een baby van 5 maanden", "Puck (9 weken)", "20 maanden oud". */
function infantForm(before: string, after: string): string | undefined {
  if (/^[ -]?(?:maanden|maand|mnd\.?|months?|weken|weeks?|week) (?:oud|jong|old)/i.test(after)) return 'age-unit';
  const afterUnit = after.replace(infantUnit, '');
  if (notAgeAfter.test(afterUnit)) return undefined;
  if (isInHead(before, after, afterUnit)) return 'age-unit';
  if (isInBrackets(before, afterUnit) || isAfterPersonVan(before)) return 'age-unit';
  // "Ik ben er acht weken": how long someone is somewhere.
  if (waitBefore.test(before)) return undefined;
  if (/\b(?:met|bij) $/.test(before) && (milestone.test(before) || milestone.test(after))) return 'age-unit';
  if (personThenVerbBefore.test(before) && !/\b(?:[Ii]k|[Ww]ij|[Ww]e|er) (?:[a-z]+ )?$/.test(before)) return 'age-unit';
  if (personThenOfBefore.test(before)) return 'age-unit';
  if (/[,;] ?$/.test(before) && isApposition(before, afterUnit, '10')) return 'age-unit';
  return undefined;
}
