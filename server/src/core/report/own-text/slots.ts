/**
 * Finds places to fill in within a line of the writer's own text: "Evaluatie op <datum>", "een spaarpot voor € … per
 * week", "[bedrag opzoeken in het protocol]". An anonymisation token ("[de moeder]", "[plaats]") is none, and neither
 * is what stands in a quotation ("U spreekt met [naam]").
 */
import { isAsciiLetterOrDigit, isTypographic } from '../../text/character-codes.ts';
import { isHtmlTag } from '../../markdown/html-tags.ts';
import { fold } from '../../templates/names.ts';
import { matches } from '../../text/matches.ts';
import { blankQuotations } from '../../text/quotations.ts';
import { sentences } from '../../text/sentences.ts';
import type { HasSign } from '../../text/word-signs.ts';
import { firstLetters } from '../../text/necessary-words.ts';
import { signs } from './signs.ts';
import { isQuestionSentence } from './speech-acts.ts';
import type { Span } from '../../text/span.ts';
import { gapsIn } from './gaps.ts';
import { isPromise, isToFillIn, isWordy } from './placeholders.ts';
import { isNoteInBrackets } from './writers-notes.ts';

/** Text without one of these signs or words holds no place to fill in. */
const mayHoldSlot =
  /[[({<…%]|\.\.|__|xx|XX|\?\?|TODO|TBD|FIXME|dd[-/. ]|[Ff]out!|[Ee]rror!|\b(?:[Nn]og|[Vv]olgt|[Kk]omt|[Kk]ies een|[Kk]lik|[Tt]ik|[Cc]hoose|[Cc]lick|here|invoegen|inplakken|plaatsen|toevoegen)\b/;

const bracketed = /\(([^()\n]{2,160})\)|\[([^[\]\n]{2,160})\](?![([:])/g;
/** "<datum>", "<<docent>>", "{{stageplek}}", "{naam}": what a form letter has for a name. Tags are no text here. */
const variable =
  /(?<![\p{L}\p{Nd}])(?:<{1,2}[\p{L}][\p{L}\d .,'’+/-]{1,40}>{1,2}|\{{1,2}[\p{L}][\p{L}\d .,'’+/-]{1,40}\}{1,2})/gu;

const unit = '(?:per|uur|euro|jaar|dagen?|weken|keer|minuten|maanden|procent|personen|kilo|km|meter|%)';
/** "€ … per week", "elke … weken", "d.d. .. / .. / 20..", "Volgende keer ... (uitwerken)", "een rij van ____". */
const dots = new RegExp(
  `€\\s?(?:…|\\.{2,}|_{2,})|(?<=\\s)(?:…|\\.{3,})(?=\\s?${unit}(?![\\p{L}]))|` +
    `(?:\\.{2}|…|_{2,})\\s?[/-]\\s?(?:\\.{2}|…|_{2,})\\s?[/-]\\s?(?:\\d{2})?(?:\\.{2}|…|_{2,})|20(?:\\.{2}|…|_{2}|\\?\\?)(?!\\d)|` +
    `(?:…|\\.{3,})(?=\\s\\((?:nog|hier|later|uitwerken|invullen|aanvullen|dag|datum|tijd|naam|bedrag)\\b|\\s\\([^()]*\\bnog\\b[^()]*\\))|` +
    `(?<=^|\\s)_{3,}|(?<=\\s)\\.{5,}(?=\\s\\p{L})`,
  'gu',
);
/** "%NAAM%", "${NAAM}", "(auteur, jaartal)". */
const fields =
  /%[A-Z_]{3,}%|\$\{[\p{L}_]{3,}\}|\((?:auteurs?|naam auteur|achternaam|author|bron|source)[^()\n]{0,20}, ?(?:jaar|jaartal|year)\b[^()\n]{0,20}\)/giu;

/** "XXX", "TODO: bron", "TBD": signs for the writer. "Mevrouw XXX" is somebody's name that was taken out. */
const crosses =
  /(?<![\p{L}\d@#-])(?:(?<!(?:mevrouw|meneer|mw\.?|dhr\.?|mijnheer|heer|familie|mrs?\.?|ms\.?) )X{3,}(?:(?= nog)|(?=[.!?]?$)|(?=,))|(?<!\b(?:de|het|een|mijn|the|my) )(?:TODO|TBD|FIXME))(?![\p{L}\d-])(?::[^.!?\n]{0,80})?/giu;

/** The same, found by one walk, and what a text must have for a place of each kind. */
const mayHaveSlot = signs.add({
  characters: '[({<…%',
  doubled: '._?',
  words: firstLetters(
    'xx dd todo tbd fixme fout error nog volgt komt kies klik tik choose click here invoegen inplakken plaatsen toevoegen',
  ),
});
const mayHaveBrackets = signs.add({ characters: '([' });

/** Patterns of which the whole match is a place to fill in. */
const places: readonly (readonly [HasSign, RegExp])[] = [
  [signs.add({ characters: '<{' }), variable],
  [signs.add({ characters: '%{(' }), fields],
  [signs.add({ characters: '…', doubled: '._?' }), dots],
  [signs.add({ words: firstLetters('xxx todo tbd fixme') }), crosses],
];

/** The places to fill in, in order. Offsets into the text. */
export function slotsIn(text: string): readonly Span[] {
  if (!mayHaveSlot(text) || !mayHoldSlot.test(text)) return none;
  const outside = blankQuotations(text);
  const found: Span[] = [
    ...(mayHaveBrackets(text) ? matches(bracketed, outside) : none).flatMap((match) => {
      const [whole, inRound, inSquare = ''] = match;
      const isSlot = inRound === undefined ? isSlotText(inSquare) : isNoteInBrackets(inRound);
      return isSlot ? [{ start: match.index, end: match.index + whole.length }] : [];
    }),
    ...places.flatMap(([mayMatch, pattern]) =>
      (mayMatch(text) ? matches(pattern, outside) : none)
        // "`<br>`" in code shows a tag.
        .filter(({ 0: whole }) => !whole.startsWith('<') || whole.startsWith('<<') || !isHtmlTag(whole))
        .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length })),
    ),
    ...gapsIn(outside),
    ...promisesAtEnd(outside),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((span, index) => !found.slice(0, index).some((before) => before.end > span.start));
}

const none: readonly never[] = [];

/** "… zonder papier. Nog een voorbeeld toevoegen": a sentence of its own behind others. */
function promisesAtEnd(text: string): readonly Span[] {
  if (endsWithStory(text)) return none;
  const all = sentences(text);
  const last = all.at(-1);
  if (!last || all.length < 2 || !/\p{L}/u.test(last.text) || !isPromise(last.text)) return none;
  const start = text.lastIndexOf(last.text);
  return start < 0 ? none : [{ start, end: start + last.text.length }];
}

/** Has the last sentence too many words to be a promise? Only what stands behind the last stop in the text is counted. */
function endsWithStory(text: string): boolean {
  let end = text.length;
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && !'.?!…'.includes(text.charAt(start - 1))) start--;
  return isWordy(text.slice(start, end)) && !/[[<{]|lorem|todo|bla|asdf|qwer|test|te[kx]st|(\p{L})\1{4}/iu.test(text);
}

/** Or another character beyond ASCII that is no space or stop. */
const isLetter = (code: number): boolean => isAsciiLetterOrDigit(code) || (code >= 0xc0 && !isTypographic(code));

/** Words for what a report leaves out so that nobody is recognised. A token with one of these is no place to fill in. */
const anonymised =
  /\b(?:naam|namen|voornaam|achternaam|bijnaam|plaats(?:naam)?|woonplaats|dorp|stad|gemeente|wijk|straat|adres|postcode|land|datum|geboortedatum|leeftijd|school|instelling|organisatie|afdeling|team|bedrijf|werkgever|ziekenhuis|praktijk|locatie|groep|account|dossiernummer|burgerservicenummer|telefoonnummer|rekeningnummer|kenteken|nummer|bsn|e mailadres|diagnose|ziekte|functie|beroep|geloof|herkomst|name|place|city|age|school|date)\b/;

/** Parts of a report and facts that only its writer can give: no story leaves these out for the sake of privacy. */
const ofReport =
  /^(?:(?:de|het|een|je|jouw|uw|your|hier|korte?|eigen|the|a|nog|eerste|tweede|derde|vierde|vijfde|andere?|extra|passende?|concreet|concrete|relevante?|first|second|third) )*(?:optie|alternatief|option|titel|title|ondertitel|bedrag|aantal|amount|number of|bron(?:nen)?|source|auteurs?|author|jaartal|citaat|quote|voorbeeld(?:en)?|example|voordeel|nadeel|voordelen|nadelen|theorie|theory|model|methodiek|begrip|concept|link|url|doi|pagina(?:nummer)?|page|afbeelding|foto|picture|figuur|tabel|schema|bijlage|onderwerp|topic|conclusie|conclusion|samenvatting|inleiding|toelichting|uitleg|onderbouwing|argument(?:en)?|reden|reason|emotie|gevoel|feeling|waarde|norm|leerdoel|doel|goal|leerpunt|actie|action|resultaat|result|stap|antwoord|answer|tekst|text|zin|alinea|kopje|omschrijving|beschrijving|schets|situatieschets|description|verwijzing|theoreticus|wetsartikel|artikel|kernwoord|sleutelwoord|trefwoord|naam (?:van )?(?:de |het |een )?(?:model|theorie|methode|boek|auteur|bron)|handtekening|signature|invullen|studentnummer|student number|voornaam student|naam student|your name|jouw naam|je naam)\b/;

/** "dd-mm-jjjj", "dd/mm", "uu:mm". */
const dateForm = /^(?:d{1,2}|uu|hh)[-/. :]?m{1,2}(?:[-/. ]?(?:j{2,4}|y{2,4}))?$/i;

/** Is the text between square brackets one to replace, rather than the name of somebody or something left out? */
function isSlotText(inner: string): boolean {
  const text = inner.trim();
  // "[…]" and "[sic]" belong to a quotation, "[x]" is a box that is ticked, "[1]" a note.
  if (!/\p{L}{2}/u.test(text) || /^(?:sic|red\.?|bron\s\d+)$/i.test(text)) return false;
  const folded = fold(text);
  // "[plaats]" is a token, although "Plaats hier …" is an order.
  if (isToken(folded)) return false;
  // "[hoeveel kamers?]" asks the writer; nobody's name is left out as a question.
  if (text.endsWith('?') && isQuestionSentence(text)) return true;
  if (dateForm.test(text) || isNoteInBrackets(text) || isToFillIn(folded) || ofReport.test(folded)) return true;
  // "[VOORDEEL]": capitals, as a form has them.
  return /^[\p{Lu}\d _-]{4,}$/u.test(text) && !anonymised.test(folded) && folded.split(' ').length <= 3;
}

const field = /^([^:?!.]{2,40}):\s*(\S.*)$/s;
/** What the lecturer fills in. */
const ofLecturer =
  /\b(?:cijfer|beoordeling|feedback|handtekening|paraaf|score|resultaat|opmerkingen?|grade|comments?)\b/i;

/**
 * The value of a field in the header of a report when it is still to fill in: "Naam: [naam]", "Klas: ???"; undefined
 * when it isn't. Any text in brackets is, there. `isValue`: the text is a cell of its own, without its label.
 */
export function unfilledField(text: string, isValue: boolean): readonly Span[] | undefined {
  const [, label = '', value = ''] = isValue ? [text, '', text] : (field.exec(text) ?? []);
  if (value === '' || ofLecturer.test(label) || !isUnfilledValue(value.trim())) return undefined;
  const start = text.lastIndexOf(value);
  return [{ start, end: start + value.trimEnd().length }];
}

/** Is the text a token that stands for a detail that was taken out? */
const isToken = (folded: string): boolean => anonymised.exec(folded)?.[0] === folded;

/** In round or square brackets a field asks for what a student fills in; another word there may be a token. */
const asked =
  /\b(?:naam|voornaam|nummer|studentnummer|klas|groep|datum|opleiding|cursus|docent|student|invullen|in te vullen|jouw|je|uw|your|name|number|date)\b/;

/** A value that speaks to who fills in the form, without a verb of its own. */
const forYou =
  /^(?:(?:vul|zet|typ|schrijf|plaats|noteer|hier) )*(?:(?:jouw|uw|your|je eigen) (?:\w+ ){0,2}\w+|je (?:volledige |eigen )?(?:(?:voor|achter)?namen?|(?:voor|achter)naam|\w*nummer|\w*groep|klas|opleiding|school|\w*plek|begeleider|docent|titel))(?: (?:hier|here|in))?$|^(?:hier )?(?:vul (?:hier )?in|invullen|in te vullen|type here)$/;

function isUnfilledValue(value: string): boolean {
  if (/^(?:«[^«»]{2,40}»\s*)+$/.test(value) || /^(?:[%$]{1,2})[\p{L}_]{3,30}[%$]{1,2}$/u.test(value)) return true;
  // "Ingevuld door: jouw naam hier", "Stageplek: vul in"
  if (forYou.test(fold(value))) return true;
  if (/^[<{].*[>}]$/s.test(value)) return /\p{L}{2}/u.test(value);
  const inner = /^[[(](.*)[\])]$/s.exec(value)?.[1];
  if (inner === undefined) return isPromise(value);
  return !/\d/.test(inner) && !isToken(fold(inner)) && (isSlotText(inner) || asked.test(fold(inner)));
}
