/**
 * Recognises sentences about an assignment itself: how it is judged, handed in or set out ("Dit onderdeel telt voor 20%
 * mee", "Minimaal drie bronnen volgens APA"). They tell of nobody: no story has such a sentence.
 */
import { fold } from '../../templates/names.ts';
import { signs } from './signs.ts';

/** Somebody of a story, the writer included, or a time that is past. */
const ofStory =
  /\b(?:ik|mij|me|mijn|we|wij|ons|onze|hij|hem|haar|hun|hen|zei|vroeg|stond|was|waren|had|hadden|werd|werden|kreeg|kregen|moest|moesten|wilde|wilden|ging|gingen|my|we|our|he|she|his|her|was|were|had|said)\b/;

const number = '(?:\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|tien|one|two|three|four|five)';
const points = '(?:punt|punten|pt|pts|points?)';
/** What a report is made of, in the plural in which it is asked for. */
const parts =
  '(?:\\w*bronnen|artikelen|boeken|theorieen|begrippen|voorbeelden|citaten|verwijzingen|perspectieven|modellen|leerpunten|leerdoelen|\\w+woorden|woorden|zinnen|regels|pagina\\w*|a4\\w*|alineas?|sources|references|examples|words|pages)';
const judging =
  '(?:beoordelings?\\w*|rubrics?|\\w*criteri(?:um|a)|leeruitkomst(?:en)?|competenties?|toetsmatrijs|cesuur)';

/** Before "minimaal drie bronnen" stands no verb: "Het plan noemt minimaal drie bronnen" is a statement. */
const requirement =
  '(?:(?:apa|alfabetische?|volgorde|gebruik|\\w*lijst|met|van|volgens|in|een|en|de|verplicht|citeren|verwijzen|\\d+) )*';

const rules = [
  // "Zie voor uitleg de studiehandleiding", "Meer informatie vind je in de modulewijzer"
  /^(?:zie|lees|bekijk|raadpleeg|meer (?:informatie|uitleg)|bron|see)\b.*\b(?:\w*handleiding|\w*wijzer|reader|rubrics?|canvas|brightspace|blackboard|course guide)\b/,
  // "Onvoldoende / Voldoende / Goed", "O / V / G"
  /^(?:(?:onvoldoende|matig|voldoende|ruim voldoende|goed|zeer goed|uitstekend) ?){3,}$|^o v g(?: u)?$/,
  // "Deze tekst kun je verwijderen", "Dit format mag niet worden gewijzigd", "Vervang deze tekst"
  /\b(?:dit|deze|de|het|cursieve) (?:\w+ )?(?:tekst|toelichting|kader|format|sjabloon|voorbeeld|voorbeeldtekst|instructie|blok|text|instructions?)\b.*\b(?:verwijder\w*|weghalen|wissen|gewijzigd|wijzigen|aanpassen|vervang\w*|vervangen|delete\w*|remove\w*|before submi\w+)\b|^vervang (?:deze|dit|de) \w+ door\b/,
  // "In te vullen door de student", "Niet invullen", "Doorhalen wat niet van toepassing is"
  /^in te vullen door\b|^(?:alleen|niet|hier niets?) (?:invullen|in te vullen|beschrijven)\b|\b(?:doorhalen|aankruisen|aanvinken|omcirkelen|invullen)\b.*\bvan toepassing\b/,
  // "Dit onderdeel weegt dubbel", "… moet voldoende zijn", "… is worth 20%"
  /\b(?:dit|deze) (?:onderdeel|opdracht|vraag|criterium|deel)\b.*\b(?:weegt|telt|knock ?out\w*|voldoende zijn|dubbel)\b|\b(?:is )?worth \d+\b|\bte behalen punten\b/,
  /\bkrijg(?:en|t)?\b.*\b\d+ punten\b/,
  // "Dit onderdeel telt voor 20% mee", "Het verslag wordt beoordeeld met een cijfer"
  /\b(?:telt|tellen|weegt|wegen)\b.*\b(?:mee|zwaarder)\b.*(?:\d|cijfer|beoordeling)|\b(?:telt|tellen) (?:voor )?\d+ (?:procent )?mee\b|\btelt niet mee\b.*\b(?:woorden|omvang|bijlagen?)\b/,
  /\b(?:opdracht|verslag|onderdeel|document|werkstuk|vraag|vragen|formulier|portfolio|assignment|report|part)\b.*\b(?:wordt|worden|is|are|will be)\b.*\b(?:beoordeeld|ingeleverd|nagekeken|gecontroleerd|teruggegeven|graded|assessed|marked)\b/,
  // "Een vraag overslaan kost 1 punt", "goals are vague = 1 pt"
  new RegExp(`\\b\\d+ ${points}\\b`),
  // "Hoort bij leeruitkomst 3", "zie beoordelingsformulier, punt 6", "onvoldoende op criterium 4"
  new RegExp(`\\bhoo?r(?:t|en) bij (?:${judging}|opdracht|toets)\\b`),
  new RegExp(
    `\\b(?:zie|volgens|conform|op|bekijk|gebruik) (?:ook )?(?:de |het )?(?:beoordelings\\w+|rubrics?|(?:studie|module)(?:handleiding|wijzer)|toetsmatrijs|criterium \\d+|criteria)\\b`,
  ),
  /\b(?:geen voldoende|onvoldoende) (?:op|voor) (?:criterium|(?:dit |het )?onderdeel|(?:de |het )?(?:opdracht|verslag))\b|\bknock ?out\w*|\bcesuur\b/,
  // "Deze vragen komen terug in het assessment"
  /\bkom(?:t|en) (?:ook )?terug (?:in|bij|tijdens|op) (?:het|de|je) (?:assessment|toets|tentamen|eindgesprek|beoordeling\w*|examen|cgi)\b/,
  // "Dit is een format", "Dit kader niet verwijderen"
  /^(?:dit|het) (?:is|betreft) (?:een|het|slechts een) (?:\w+ )?(?:format|sjabloon|template|invul\w+|voorbeelduitwerking|voorbeeldverslag|voorbeeldtekst|oefen\w+)\b|^this is (?:a|the|an) (?:\w+ )?(?:template|form|example|worksheet)\b/,
  /\b(?:inleveren|uploaden|ingeleverd|upload|hand in|submit|lever (?:je|dit|deze|het))\b.*\b(?:als (?:pdf|word\w*|een)|via|uiterlijk|voor (?:week|vrijdag|maandag|zondag|\d)|casus \d|opnieuw|by|before|as a)\b/,
  /\b(?:cursieve|grijze|gele|blauwe|rode|gekleurde) tekst\b.*\b(?:verwijder\w*|weg|wissen|delete)\b|\b(?:verwijder|wis|delete|remove) (?:deze|dit|de|alle|the|this|all) (?:\w+ ){0,2}(?:tekst|teksten|kader|toelichting|uitleg|regel|text|instructions?)\b/,
  // "Minimaal drie bronnen waarvan één Engelstalig"; a statement has its verb before it: "Ik las minimaal drie bronnen."
  new RegExp(
    `^${requirement}(?:minimaal|maximaal|minstens|ten minste|hooguit|hoogstens|min|max|at least|at most|exclusief|inclusief) (?:${number}) (?:\\w+ )?${parts}\\b(?!.* (?:is|zijn|heeft|hebben|staan|gaan|blijken)\\b)`,
  ),
];

/** "Herkansers: …", "Cesuur: 5,5", "Beoordelingscriterium: …", "Rubric (teacher): …" */
const label =
  /(?:^|\|)[^\p{L}]*(?:beoordelings?\p{L}*|rubrics?|cesuur|weging|normering|puntenverdeling|leeruitkomst(?:en)?(?: \d+)?|criterium \d+|vormeisen|herkansers?|deeltijders?|voltijders?|alle studenten|marking|grading|knock-?outs?)(?:\s*\([^()]{1,30}\))?\s*:/iu;

/** "Omvang per casus: 150-200 woorden", "Lengte: max. 2 A4"; "Omvang: 1203 woorden" tells how long the report is. */
const lengthLabel =
  /^[^\p{L}]*(?:omvang|lengte|aantal woorden|woordenaantal|length|word count)\b[^:]{0,30}:.*(?:\d\s*(?:-|–|tot|à)\s*\d|\bmax|\bmin|ongeveer|circa|hoogstens|±)/iu;

/** A longer text, in UTF-16 units, is no rule of an assignment. */
const LONGEST = 300;

/** "Richtlijn: 250 woorden", "Word limit: 200 words". */
const limitLabel =
  /^[^\p{L}]*(?:richtlijn|woordlimiet|limiet|maximum|word limit|limit|max)\b[^\d]{0,12}\d[\d\s–-]*(?:woorden|words|regels|pagina|zinnen|a4)/iu;

const mayBeRule = signs.add({ patterns: rules });

/** Does the sentence, or short text, tell how the report is to be made, handed in or judged? */
export function isRuleOfAssignment(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (text.includes(':') && (label.test(text) || lengthLabel.test(text))) return true;
  if (limitLabel.test(text)) return true;
  if (!mayBeRule(text)) return false;
  const folded = fold(text);
  return !ofStory.test(folded) && rules.some((rule) => rule.test(folded));
}

/** "Bewijs toevoegen als bijlage", "Niet meer dan één A4 inleveren": an order in the infinitive, beside a rule. */
export const isInfinitiveOrder = (text: string): boolean => mayBeInfinitive(text) && infinitiveOrder.test(fold(text));

const infinitiveOrder =
  /^(?:\w+ ){1,8}(?:toevoegen|bijvoegen|inleveren|uploaden|meesturen|invullen|verwijderen|gebruiken|vermelden|opnemen|beantwoorden)(?: (?:als|via|voor|in|bij|op) (?:\w+ ?){1,4})?$/;

const mayBeInfinitive = signs.add({ patterns: [infinitiveOrder] });

/** A text that matches none of these, and has no colon, is no rule and no order in the infinitive. */
export const patternsOfRules: readonly RegExp[] = [...rules, limitLabel, infinitiveOrder];
