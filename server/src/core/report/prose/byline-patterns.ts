/**
 * Patterns for `bylines.ts` and `author-spans.ts`: personal names by their form, labels before a writer's name, and
 * words about studying. Strings are parts of regular expressions.
 */
import { LETTER, UPPER } from '../../text/name-shapes.ts';

const particle =
  "(?:van|de|der|den|het|ten|ter|te|in|op|von|el|al|da|dos|du|la|le|ben|bin|['’]t|Van|De|Der|Den|Ten|Ter|El|Al|Vander|Vande)";
/** A particle with a space before it, and no more letters behind it. */
const spacedParticle = ` ${particle}(?![${LETTER}])`;
const initial = `(?:[${UPPER}]\\.[ ]?-?)`;
const capitalised = `[${UPPER}][${LETTER}'’]*(?:-[${LETTER}'’]+)*`;
const titles =
  '[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Jj]uf|[Mm]eester|[Mm]w|[Mm]evr|[Dd]hr|[Dd]rs|[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Ii]r|[Ii]ng|[Dd]s';
const title = `(?:(?:${titles})\\.?,? )`;
/** The first letters of any name, for a short test before a long pattern is made. */
export const nameStart = `(?:[${UPPER}]|${titles})`;
/** A personal name by its form: "Sanne Verkuijlen", "mw. dr. A. Kooijmans", "L.P. de Beer", "Jasmijn L.". */
export const name = `${title}*(?:${initial}+(?:${particle} )*${capitalised}|${capitalised}(?: ${capitalised}| ${initial}){0,2}(?:${spacedParticle})*(?:(?<=(?:^|[^${LETTER}])${particle}) ${capitalised}(?: ${capitalised})?)?(?: ${initial})?)`;
/** One name or more: "Bo Smit, Floor Hoogland en L.P. de Beer". */
export const names = `${name}(?:(?:, | en | and | & | \\+ |, en |; | / )${name}){0,7}`;

/** A name of two words or more: "Bram Kuipers", "B. Kuipers", "Bo van der Aa". */
export const fullName = `(?:${initial}+|${capitalised} )(?:${initial}|${particle} )*${capitalised}(?: ${capitalised})?`;

/**
 * A label of the title page for who wrote, made or keeps the text, in lower case: "Tekst en uitwerking", "Rapporteur",
 * "Vastgelegd door". Every such label says a form of one of these words.
 */
export const writingLabel =
  '(?:[a-z]{2,20} (?:en|&) )?[a-z-]{0,20}(?:schr(?:ij|e)v|schrift|maakt|maker|steld|stell(?:er|ing)|gevuld|vuller|werkt|werking|rapport(?:eur|age)|versla[gf]|tekst|redacti|redacteur|notul|penvoe|invoer|auteur|author|gelegd|besproken|gelezen|bekeken|observe|analyse|onderzo[ec]|samengevat|presente|ingebracht|genoteerd|eigenaar|owner|creat|written|prepared|groep(?:je)?|duo|team(?!lei))[a-z]{0,14}(?: [a-z]?\\d{1,3}[a-z]?)?(?: en [a-z]{2,20})?(?: door| van| by)?';

/** A label before the name of a writer, an assessor or a teacher, in lower case. */
export const writerLabel =
  '(?:(?:ge(?:maakt|schreven)|opgesteld|ingevuld|uitgewerkt|samengesteld|ingeleverd|gezien|begeleid|opgemaakt|verslag) ?(?:door|bij|van)(?: praktijkopleider| docent| student(?:e)?| stagiaire?)?' +
  '|naam (?:van de )?(?:student(?:e)?|cursist|stagiaire?|auteur|leerling verpleegkundige|schrijver|docent|begeleider|stagebegeleider|supervisor|supervisant)|(?:door )?student\\(?e?n?\\)?(?: \\([a-z]{2,10}\\))?|student verpleegkunde|studente|auteurs?|authors?|schrijver|schrijfster|stagiaire?(?: [a-z-]{3,20})?|studente? [a-z-]{3,20}|lio|cursist|aspirant' +
  '|kandidaat|supervisant|(?<!(?:company|practice|workplace|placement|ward|hospital|clinic|unit|department|team|line|site|job) )(?:supervisor|assessor)|interviewer|observator|rapporteur|verslaglegger|verslag|notulist|projectgroep \\w{1,3}|projectleden|groepsleden|groepsopdracht|teamleden' +
  "|feedback (?:van|aan)|medestudent(?:e|en)?|(?:groeps|klas|studie)genoten|classmates|peers|(?:vak|school|stage|pabo|module|instituuts)?docent(?:e|en|begeleider|coach|beoordelaar)?|(?:stage|praktijk)?lector(?:en)?|(?:co-?)?promotor|lecturer|(?:course|studie|school)[ -]?coach|instituuts(?:begeleid(?:er|ster)|opleider)|slb['’]?er|studieloopbaanbegeleider|tutor|coach opleiding|(?:stage)?begeleid(?:er|ster) (?:van(?:uit)? )?(?:de )?(?:school|hogeschool|opleiding)|stagebegeleid(?:er|ster)(?: (?:school|hogeschool|opleiding))?|begeleiders|schoolbegeleider|begeleidend docent|beoordela(?:ar|res)(?: \\d)?|examinator|eerste lezer|tweede lezer" +
  '|(?:maatschappelijk werker|verpleegkundige|doktersassistente|dokters-assistente|pedagogisch medewerker|verzorgende|leraar) i\\.o\\.)';

/** The sign between a label and the name: "Student: …", "Student | …", "Student - …", `author = "…"`. */
export const colon = '(?:\\s*[:|]\\s*| \\.{3,} |\\s+[-–—]\\s+|\\s*=\\s*\\[?["“]?)';

/** A line that starts with a label for a writer. */
export const labelAtStart = new RegExp(`^\\W{0,4}${writerLabel}\\*{0,2}${colon}`, 'i');

/** Words about studying and handing in: beside them a name is that of a student or a teacher. */
export const studentWords =
  /\b(?:[a-z]*student(?:e|nummer|nr|nrs)?|studentnr|stud\.? ?nr|klas|jaargang|leerjaar|jaar \d|year \d|semester|20\d\d ?[-/–] ?(?:20)?\d\d|bachelor|master|msc|bsc|university|placement|internship|trainee|duo \d|opleiding|module|minor|deeltijd|voltijd|duaal|bbl|bol|leerteam|[a-z]*hogeschool|university|college|odisee|vives|ucll|pxl|howest|hogent|artevelde|hbo|mbo ?\d?|roc|pabo|social work|verpleegkunde|slb|inleverdatum|ingeleverd|scriptie|werkcollege|leerlijn|vak|tweedejaars|eerstejaars|derdejaars|vierdejaars|versie|opdracht|avans|fontys|saxion|windesheim|inholland|hanze|zuyd|nhl|stageverslag|stage|verslag|SW\d|SJD|hbo-v|inleverversie|aspirant|praktijktoets|oefencasus|s\d{6,8})\b/i;
