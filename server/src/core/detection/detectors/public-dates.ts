/**
 * Tells the dates that say nothing about a client: of a law, a treaty, a judgement, a newspaper, of policy and of history
 * before living memory.
 */
import type { Detail } from '../detail.ts';
import { lineBefore, textAfter } from '../tokens/text-context.ts';

/** Text right before the date of a judgement, a newspaper, a retrieval or a hand-in. */
const publicationBefore =
  /(?:\bhr|hoge raad|ehrm|hvj(?: eu)?|crvb|abrvs|cbb|\bktr\.?|\bkb|\bmb|(?:gerechts)?hof(?: (?:den |'s-)?[a-z-]+){0,2}|\brb\.?(?: (?:den )?[a-z-]+)?|rechtbank (?!op\b|van\b)[a-z-]+(?: (?!op\b)[a-z-]+)?|arrest van|peildatum|besluit van het|stb\.?|(?:geraadpleegd|opgehaald|bekeken|bezocht|gedownload)(?: op)?|retrieved|in werking(?: getreden)? (?:sinds|op|per)|\((?:19|20)\d\d|inleverdatum:?|inleveren(?: vóór| uiterlijk| op)?|deadline:?|trouw|volkskrant|nrc|dagblad|telegraaf),?\s*(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$/i;
/** Text right after the date of a judgement or a law. */
const sourceAfter = /^,? ?\(?(?:ecli|stb|ljn|bs |b\.s\.|staatsblad|staatscourant|stcrt)/i;

/** A law, a treaty or the like by its kind or its abbreviation; not a compound like "Wmo-aanvraag". */
const laws =
  '(?:[a-zà-ÿ]+-)?[a-zà-ÿ]*(?:wet|wetten|wetboek)|wet [a-zà-ÿ]+(?: [a-zà-ÿ]+){0,5}|wmo|wlz|wvggz|wzd|zvw|avg|gdpr|aow|anw|wia|wao|wajong|awb|wgbo|wkkgz|uvrm|evrm|ivrk|[a-zà-ÿ]*verdrag|decreet|verordening|richtlijn|[a-zà-ÿ]*convenant|[a-zà-ÿ]*akkoord|koninklijk besluit|[a-zà-ÿ]*agenda';
/** What a law does on a date; "van" alone is enough. */
const inForce =
  'bestaat|bestond|kwam|kwamen|geldt|gold|gelden|trad|treedt|getreden|ging|gaat|inging|ingegaan|is|was|werd|wordt|dateert|stamt|aangenomen|ingevoerd|getekend|ondertekend|gesloten|afgekondigd|vastgesteld|gewijzigd|vervangen|vernieuwd|verving';
/** "De Jeugdwet geldt sinds", "het Kinderrechtenverdrag van de VN van", "de AOW (". */
const lawBefore = new RegExp(
  `(?:^|[^a-zà-ÿ-])(?:${laws})(?: \\([^)]{1,30}\\))?(?:,? (?:die|dat))?(?:(?: (?:van|uit|voor) (?:de |het )?[a-zà-ÿ]+){0,2} van|(?:,? (?:pas|al|nog|ook|in|sinds|door|[a-zà-ÿ]+)){0,4},? (?:${inForce})(?: [a-zà-ÿ]+){0,4} (?:op|sinds|per|van|vanaf|uit)|,? (?:sinds|per|op)) $|(?:^|[^a-zà-ÿ-])(?:${laws}) \\($`,
  'i',
);
/** "op 1 januari 1965 inging" behind a law. */
const inForceAfter = /^ (?:inging|in werking|is ingevoerd|werd ingevoerd|ingevoerd|is aangenomen|werd aangenomen)/i;
/** A law behind a date that opens the sentence: "Sinds 1 januari 2020 geldt de Wet zorg en dwang". */
const openedBefore = /^\s*(?:op|sinds|per|vanaf|met ingang van) $/i;
const forceInSentence =
  /\b(?:geldt|gelden|gold|golden|trad|treedt|in werking|van kracht|ging|gaat|ingegaan|ingevoerd|aangenomen|bestaat|bestaan|vervangen|verving|vervangt)\b/i;
const lawInLine = new RegExp(`(?:^|[^a-zà-ÿ-])(?:${laws})(?![a-zà-ÿ-])`, 'i');
/** "de Armenwet van" */
const lawRightBefore = new RegExp(`(?:^|[^a-zà-ÿ-])(?:${laws}) van $`, 'i');
/** What happened to a whole country on a date: "de watersnood van 1 februari 1953", "de troonswisseling op". */
const eventBefore =
  /(?:\b[a-zà-ÿ]*(?:watersnood|ramp|aanslag(?:en)?|staatsgreep|coup|bevrijding|onafhankelijkheid|troonswisseling|inhuldiging|kroning|verkiezing(?:en)?|referendum|revolutie|opstand|koningsdag|dodenherdenking|millennium(?:wisseling)?|lockdown)|val van de muur) (?:van|op) $/i;
/** "sinds 1 januari 2024 strafbaar (art. 285d)" */
const ruleAfter =
  /^ (?:(?:wettelijk|wel|niet|ook) )?(?:strafbaar|verboden|verplicht|verbonden|wettelijk|de standaard|afgeschaft|van kracht)\b/i;
/** A decision with its article: "het besluit van 12 oktober 2018 (artikel 3)". */
const decisionBefore = /\b(?:besluit|besluiten|regeling|beschikking|circulaire) van $/i;
const articleAfter = /^,? ?\(?(?:art\.|artikel)/i;
/** Those who make policy; the sentence is about all of them, never about a client. */
const policyMakers =
  /\b(?:gemeenten|kabinet|ministers?|staatssecretaris|(?:tweede|eerste) kamer|kamerbrief|regering|parlement|verenigde naties|rijksoverheid|ministerie)\b/i;
/** Someone near: the sentence may be about a client. */
const personNear =
  /\b(?:hij|zij|ze|hem|haar|ik|mij|me|wij|we|mevrouw|mw|mevr|meneer|dhr|cliënte?|patiënte?|bewoner|bewoonster|leerling|zoon|dochter|moeder|vader|oma|opa|broer|zus|geb|geboren|geboorte\w*|berne|hja|se|har)\b/i;
/** Text right before a date of history: a birth, a cell or a bracket is none. */
const historyBefore = /(?:^|[^a-zà-ÿ])(?:op|van|sinds|tot|vanaf) $/i;
/** The year of a date that is long past: "28 juni 1854". */
const oldYearAfter = /^,? 1[0-8]\d\d(?!\d)/;
/** The last year that few clients can tell of. */
const LAST_YEAR_OF_HISTORY = 1945;
/** How far before a date its law or policy maker is looked for, in UTF-16 units. */
const REACH = 100;

/** Is the date at `span` public: does it say something about a law, a source, policy or history, and not about a client? */
export function isPublic(text: string, { start, end }: Pick<Detail, 'start' | 'end'>): boolean {
  const after = textAfter(text, end, 70);
  const line = lineBefore(text, start, REACH);
  if (publicationBefore.test(line) || sourceAfter.test(after)) return true;
  if (lawRightBefore.test(line) || oldYearAfter.test(after) || eventBefore.test(line)) return true;
  if (ruleAfter.test(after)) return true;
  if (decisionBefore.test(line) && articleAfter.test(after)) return true;
  const sentence = line.slice(line.search(/(?<![^.!?])[^.!?]*$/));
  const rest = after.replace(/[.!?](?: .*)?$/, '');
  if (personNear.test(sentence) || personNear.test(rest)) return false;
  if (lawBefore.test(sentence) || (inForceAfter.test(after) && lawInLine.test(sentence))) return true;
  if (openedBefore.test(sentence) && forceInSentence.test(rest) && lawInLine.test(rest)) return true;
  const year = Number(/(?:18|19|20)\d\d$/.exec(text.slice(start, end))?.[0] ?? NaN);
  if (Number.isNaN(year)) return false;
  if (year <= LAST_YEAR_OF_HISTORY && historyBefore.test(sentence)) return true;
  return policyMakers.test(sentence) || policyMakers.test(rest);
}
