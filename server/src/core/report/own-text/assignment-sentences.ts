/**
 * Tells of a sentence whether it tells the writer of a report what to write. It does surely when nobody says it to anybody
 * else: the order is to write, what it is about is a text, or it is about the assignment itself.
 */
import { fold } from '../../templates/names.ts';
import { signs } from './signs.ts';
import { hasLengthHint } from './assignment-frame.ts';
import { isInfinitiveOrder, isRuleOfAssignment } from './assignment-rules.ts';
import { addresses, isOrder } from './speech-acts.ts';

/** Orders to write: what they ask for is text, so they can't be advice or a step of a plan. */
const writingOrder =
  /^(?:describe|explain|summari[sz]e|mention|answer the|list|write (?:a|an|your|about|down)|discuss|outline|do not|don t|remember to|make sure|beschrijf|omschrijf|schets|noteer|formuleer|verwoord|beantwoord|benoem|noem|vermeld|schrijf .*\bop\b|geef .*\baan(?:$| (?:wie|wat|welke?|hoe|waar|waarom|wanneer|of|dat|in)\b)|licht .*\btoe\b|vat .*\bsamen\b|som .*\bop\b|vul .*\bin\b|schrijf (?:minimaal|maximaal|ongeveer|een|je|in)\b|reflecteer op\b|denk (?:hierbij|daarbij|bijvoorbeeld|onder meer|dan) aan\b|vergeet niet (?:om )?(?:je|jouw|de|het|een)\b.* te \w+|maak de (?:vragen|opdracht(?:en)?)\b)/;

/** Orders that are about writing only when they address the writer: "Vertel wat jouw rol was." */
const addressedOrder =
  /^(?:vertel|leg .*\buit\b|reflecteer|onderbouw|motiveer|verantwoord|gebruik|werk|evalueer|analyseer)\b/;

/** What an order or a demand is about when it is about a text or its writing. */
const ofText =
  '(?:verslag|casus|casusbeschrijving|reflectie|onderdeel|paragraaf|hoofdstuk|alinea|tekst|teksten|voorbeeldtekst|woorden|zinnen|volzinnen|regels|steekwoorden|trefwoorden|verleden tijd|tegenwoordige tijd|ik vorm|ikvorm|spelling|namen|theorie|theorieen|literatuur|bron|bronnen|apa|model|modellen|starr\\w*|methodiek uit|begrippen|artikel|artikelen|format|sjabloon|schema|tabel|kolom|kolommen|bijlage|bijlagen|portfolio|bewijs|bewijzen|vraag|vragen|antwoord|antwoorden|mening|feiten|argumenten|tegenstelling|opsomming|eigen handelen|eigen rol|eigen ervaring|nadruk|kernachtig|bondig|kort|reader|lesstof|lezer|buitenstaander|privacy|anoniem|herkenbaar|onderdelen|bronvermelding|competenties|leerdoelen|leeruitkomsten|woordaantal|volgende (?:punten|vragen|aspecten|situaties)|samenvatting|inleiding|feiten|klasgenoot|medestudent|names?|past tense|examples?|sources?|references?|text|section|report)';
const orderAboutText = new RegExp(`^(?!vraag )\\w+\\b.*\\b${ofText}\\b`);

/** "Wees zo concreet mogelijk", "Houd het zakelijk". */
const manner =
  /^(?:wees|blijf|houd|schrijf|formuleer|werk|be|stay)\b.*\b(?:concreet|specifiek|volledig|feitelijk|kort|zakelijk|kritisch|bondig|objectief|eerlijk over|concrete|specific|brief)\b/;

/** "Kruis aan wat van toepassing is." */
const marking =
  /^(?:kruis|vink|streep|omcirkel|onderstreep|markeer|kleur|arceer|vul|tick|circle)\b.*\b(?:aan|door|in|toepassing|antwoord|antwoorden|kolommen|kolom|vakje|hokje|woorden|box|answer)\b/;

const writes =
  '(?:benoemt|beschrijft|omschrijft|noteert|vermeldt|formuleert|verwoordt|verantwoordt|onderbouwt|motiveert|schetst|reflecteert|analyseert|vergelijkt|koppelt|verwijst|licht .*\\btoe|geeft .*\\b(?:aan|weer)|legt .*\\buit)';

/** "In dit onderdeel beschrijf je …", "Je beschrijft …" at the start of a text. */
const youWrite = new RegExp(
  '^(?:(?:hier|hieronder|(?:in|bij|onder|binnen) (?:dit|deze|het|de) \\w+) )?(?:beschrijf|vertel|noteer|schets|verwoord|formuleer|omschrijf|benoem|reflecteer|verantwoord|onderbouw) (?:je|jij)\\b|' +
    '^je (?:beschrijft|noteert|schetst|verwoordt|formuleert|omschrijft|benoemt|onderbouwt|verantwoordt|reflecteert|licht .*\\btoe)\\b|' +
    '^je kun?t? (?:hier|hierbij|daarbij|bijvoorbeeld|dan) (?:bijvoorbeeld )?(?:ook )?denken aan\\b|' +
    '^in this (?:section|part|chapter|paragraph) you\\b|^(?:here )?you (?:describe|explain|reflect on)\\b',
);

/** "De student benoemt …", "Iedere student beschrijft …": no story tells what a student of no name does in writing. */
const studentWrites = new RegExp(
  `^(?:de|iedere|elke) student(?:e|en)? (?:${writes}|noemt|evalueert|laat .*\\bzien|toont .*\\baan|gebruikt (?:minimaal|de|een|bronnen|literatuur)|heeft .*\\b(?:beschreven|verwoord|onderbouwd|verantwoord)|` +
    '(?:kan|kunnen|dient|moet|moeten) .*\\b(?:beschrijven|benoemen|verwoorden|verantwoorden|onderbouwen|reflecteren|motiveren|analyseren|formuleren|toelichten|uitleggen|koppelen))\\b',
);

/** "Bij deze stap gaat het erom dat je …": who speaks of a part of the report to the writer is no story. */
const partForYou =
  /^(?:(?:in|bij|voor|onder|met) )?(?:dit|deze) (?:onderdeel|stap|fase|opdracht|hoofdstuk|paragraaf|deel|kopje|alinea|verslag|vraag|section|part)\b.*\b(?:je|jij|jouw|u|uw|you|your)\b/;

/** "Het gaat om de feiten, niet om jouw mening": the form with stress means the writer. */
const yours =
  /\bjouw (?:mening|handelen|keuze|rol|ervaring|reflectie|leervraag|casus|verslag|verhaal|antwoord|eigen woorden|uitwerking)\b/;

const reportNoun =
  '(?:verslag|reflectie|reflectieverslag|beschrijving|tekst|uitwerking|verantwoording|portfolio|bronnenlijst|literatuurlijst|inleiding|conclusie|samenvatting|opdracht|werkstuk|report|reflection|assignment|text)';

/** "Je verslag moet voldoen …", "zonder handtekening is je verslag niet geldig": the writer's own has "mijn". */
const yourReport = new RegExp(`\\b(?:je|jouw|uw|your) ${reportNoun}\\b`);

/** "Je mag geen namen noemen", "Je begint met een beschrijving", "Jullie werken deze vraag samen uit". */
const youMust =
  /^(?:je|jij|u|jullie|you)\b.*\b(?:mag|mogen|moet|moeten|hoeft|hoeven|kunt|kan|dient|should|must|may)\b.*\b(?:beschrijven|omschrijven|noemen|benoemen|verwijzen|uitwerken|toelichten|kiezen|citeren|inleveren|vermelden|(?:namen|theorie|literatuur|bronnen)\b.*\bgebruiken|use|include|describe|mention|refer|hand in)\b|^(?:je|u|jullie) begint met een (?:\w+ )?(?:beschrijving|inleiding|schets|samenvatting)\b|^jullie (?:werken|beantwoorden|maken|bespreken)\b|^(?:u|jullie) (?:beschrijft|beschrijven|benoemt|benoemen|noteert|noteren|formuleert|formuleren)\b|^je laat zien dat je\b/;

/** "De reflectie is maximaal één pagina", "De beschrijving bevat in ieder geval …": a norm for a part of the report. */
const norm = new RegExp(
  `^(?:de|het|elke|ieder|iedere|the) ${reportNoun} (?:is|zijn|bevat|bestaat|omvat|telt|moet|dient|heeft|contains|should)\\b.*\\b(?:maximaal|minimaal|ten minste|minstens|hoogstens|in ieder geval|\\d+|een pagina|feitelijk|volledig|helder|concreet|zakelijk|objectief|voldoen|onderbouwd|at least|at most)\\b|` +
    '\\b(?:beschreven|verwoord|uitgewerkt|onderbouwd)\\b.*\\bvoldoende onvoldoende\\b|\\b(?:leer)?doel(?:en)? van (?:dit|deze|de) (?:onderdeel|opdracht|les|stap|module|fase)\\b',
);

/** "Doel: de student kan …": a label before it. */
const labelBefore = /^[^:.]{1,30}:\s*/;

/** 'sure': it tells the writer what to write; 'may': it may; undefined: it tells something else. */
export function tellsWriter(sentence: string, folded: string): 'sure' | 'may' | undefined {
  if (isRuleOfAssignment(sentence) || (mayTell(sentence) && tellsByItsWords(sentence, folded))) return 'sure';
  if (!isOrder(sentence))
    return sentence.endsWith('?') || addresses(folded) || hasLengthHint(sentence) || isInfinitiveOrder(sentence)
      ? 'may'
      : undefined;
  return [writingOrder, orderAboutText, manner, marking].some((order) => order.test(folded)) ||
    (addressedOrder.test(folded) && addresses(folded))
    ? 'sure'
    : 'may';
}

/** By these a sentence tells the writer what to write without an order. */
export const patternsOfSentences: readonly RegExp[] = [
  studentWrites,
  youWrite,
  yourReport,
  youMust,
  norm,
  partForYou,
  yours,
];
const mayTell = signs.add({ patterns: patternsOfSentences });

const tellsByItsWords = (sentence: string, folded: string): boolean =>
  isStudentWriting(folded) ||
  youWrite.test(folded.slice(0, FIRST_UNITS)) ||
  yourReport.test(folded) ||
  youMust.test(folded) ||
  norm.test(folded) ||
  isStudentWriting(fold(sentence.replace(labelBefore, ''))) ||
  partForYou.test(folded) ||
  (yours.test(folded) && !sentence.endsWith('?'));

/** The first words of a text stand within this many UTF-16 units. */
const FIRST_UNITS = 80;

export const isStudentWriting = (folded: string): boolean => studentWrites.test(folded);

/** "Denk hierbij aan …", "Vergeet niet …": orders that are no advice, wherever they stand. */
export const isSureOrder = (text: string): boolean =>
  /^(?:denk (?:hierbij|daarbij) aan|vergeet niet (?:om )?(?:je|jouw) .*\b(?:uploaden|sturen|leveren|inleveren|voegen|ondertekenen))\b/.test(
    fold(text),
  );
