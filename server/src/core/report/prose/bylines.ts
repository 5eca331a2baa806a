/**
 * Who wrote the report: author lines, title pages, thanks and bylines. These people are no client details (DOMAIN §4).
 *
 * Two doors: `isByline` judges a whole line or paragraph (the report model makes it a run of kind `byline`);
 * `authorSpans` finds the names of writers and assessors inside a line that holds other things as well
 * ("Student: Koen de Graaf. Locatie: Buurthuis De Brug, Wijchen").
 */
import { once } from '../../incremental/memo.ts';
import { LETTER, UPPER } from '../../text/name-shapes.ts';
import type { Span } from '../../text/span.ts';
import { matches } from '../../text/matches.ts';

/** Where a line stands in the report: always one of eight objects, so that what depends on it can be kept beside it. */
export interface TitlePagePosition {
  /** No paragraph of 25 words or more stands before it: we are still on the title page. */
  readonly front: boolean;
  /** It is one of the first eight runs with words; title and headings count. */
  readonly early: boolean;
  /** It is one of the last two, in a report of more than four. */
  readonly closing: boolean;
}

const titlePagePositions: readonly TitlePagePosition[] = Array.from({ length: 8 }, (_, bits) => ({
  front: (bits & 1) !== 0,
  early: (bits & 2) !== 0,
  closing: (bits & 4) !== 0,
}));

/** `index`: number of runs with words before it; `count`: number of them in the report. */
export const positionOf = (index: number, count: number, front: boolean): TitlePagePosition => {
  const bits = (front ? 1 : 0) | (index < 8 ? 2 : 0) | (count > 4 && index >= count - 2 ? 4 : 0);
  return titlePagePositions[bits] ?? { front, early: false, closing: false };
};

const particle =
  "(?:van|de|der|den|het|ten|ter|te|in|op|von|el|al|da|dos|du|la|le|ben|bin|['’]t|Van|De|Der|Den|Ten|Ter|El|Al|Vander|Vande)";
const initial = `(?:[${UPPER}]\\.[ ]?-?)`;
const capitalised = `[${UPPER}][${LETTER}'’]*(?:-[${LETTER}'’]+)*`;
/** A personal name by its form: "Sanne Verkuijlen", "mw. dr. A. Kooijmans", "L.P. de Beer", "Jasmijn L.". */
const titles = 'mevrouw|meneer|de heer|juf|meester|mw|mevr|dhr|drs|dr|mr|prof|ir|ing|ds';
const title = `(?:(?:${titles})\\.?,? )`;
/** What every name begins with: a look before the long patterns. */
const nameStart = `(?:[${UPPER}]|${titles})`;
const name = `${title}*(?:${initial}+(?:${particle} )*${capitalised}|${capitalised}(?: ${capitalised}| ${initial}){0,2}(?: ${particle})*(?:(?<=(?:^|[^${LETTER}])${particle}) ${capitalised}(?: ${capitalised})?)?(?: ${initial})?)`;
const names = `${name}(?:(?:, | en | & | \\+ |, en |; | / )${name}){0,7}`;

/** Labels before a writer, an assessor or a teacher. Each is a whole label, in lower case. */
const writerLabel =
  '(?:(?:ge(?:maakt|schreven)|opgesteld|ingevuld|uitgewerkt|samengesteld|ingeleverd|gezien|begeleid|opgemaakt|verslag) ?(?:door|bij|van)(?: praktijkopleider| student(?:e)?| stagiaire?)?' +
  '|naam (?:van de )?(?:student(?:e)?|cursist|stagiaire?|auteur|leerling verpleegkundige|schrijver|docent|begeleider|praktijkbegeleider|stagebegeleider|supervisor|supervisant)|(?:door )?student\\(?e?n?\\)?(?: \\([a-z]{2,10}\\))?|student verpleegkunde|studente|auteurs?|authors?|schrijver|schrijfster|stagiaire?|cursist|aspirant' +
  '|kandidaat|supervisant|supervisor|interviewer|intaker|verslaglegger|verslag|notulist|projectgroep \\w{1,3}|projectleden|groepsleden|groepsopdracht|teamleden' +
  "|feedback (?:van|aan)|docent(?:e|en|begeleider)?|slb['’]?er|studieloopbaanbegeleider|tutor|coach opleiding|stagebegeleid(?:er|ster)|stagedocent|stagementor|praktijkbegeleid(?:er|ster)|praktijkopleider|werkbegeleid(?:er|ster)|begeleiders|schoolbegeleider|begeleidend docent|beoordela(?:ar|res)|assessor|examinator|opdrachtgever|voorzitter|eerste lezer|tweede lezer" +
  '|(?:maatschappelijk werker|verpleegkundige|doktersassistente|dokters-assistente|pedagogisch medewerker|verzorgende|leraar) i\\.o\\.)';

const colon = '(?:\\s*[:|]\\s*|\\s+[-–—]\\s+)';
/** Labels are matched in any case, the names after them only with their capitals: two patterns, the second sticky. */
const labelBeforeNames = new RegExp(`(?<![${LETTER}])${writerLabel}\\*{0,2}${colon}\\*{0,2}\\s*`, 'gi');
const stickyNames = once(() => new RegExp(names, 'y'));
const studentWords =
  /\b(?:student(?:e|nummer|nr|nrs)?|studentnr|stud\.? ?nr|klas|jaargang|leerjaar|jaar \d|opleiding|module|minor|deeltijd|voltijd|duaal|bbl|bol|leerteam|hogeschool|hbo|mbo ?\d?|roc|pabo|social work|verpleegkunde|slb|inleverdatum|ingeleverd|scriptie|werkcollege|leerlijn|vak|tweedejaars|eerstejaars|derdejaars|vierdejaars|versie|opdracht|avans|fontys|saxion|windesheim|inholland|hanze|zuyd|nhl|stageverslag|stage|verslag|SW\d|SJD|hbo-v|inleverversie|aspirant|praktijktoets|oefencasus|s\d{6,8})\b/i;

/**
 * Names (with their titles) of writers, assessors and thanked helpers in one line or paragraph. `titled`: it is a heading or a
 * table cell, where a name alone is no writer's.
 */
export function authorSpans(text: string, place: TitlePagePosition, titled = false): Span[] {
  const aboutStudy = studentWords.test(text);
  // The patterns of names are long, and making them costs more than most reports: only where their first word occurs.
  const patterns = [];
  if (/\((?:stud|stag|aspir|docent|superv|aut|curs|inbr)/.test(text)) patterns.push(inBrackets());
  if (/[Ss]tud|[Ss]tagiair|groep/.test(text)) patterns.push(beforeBrackets());
  if (/\(s?\d{6,8}\)/.test(text)) patterns.push(withStudentNumber());
  if (/[Ii]k |[Mm]ijn naam/.test(text) && /stag|stud|leerling|aspir/.test(text)) patterns.push(introducesSelf());
  if (/\bonze [a-z]*(?:redact|verslag|corresp|medew)/.test(text)) patterns.push(reporter());
  if (/[Dd]ank/.test(text)) patterns.push(thanks());
  if (place.front && mayBeByWriter.test(text)) patterns.push(byWriter());
  if (place.front && mayBeNamed.test(text)) patterns.push(namedByRole());
  if (place.front && !titled && isTitlePageName(text)) patterns.push(nameFirst(), nameAtEnd());
  const spans = [...patterns.flatMap((pattern) => groupSpans(text, pattern)), ...markedNames(text)];
  if (place.front || aboutStudy || labelAtStart.test(text)) {
    spans.push(...namesAfter(text, labelBeforeNames, (label) => isTrustedLabel(label, text, place)));
  }
  if (aboutStudy) spans.push(...namesAfter(text, ownName, () => true));
  return spans;
}

/** Spans of group 1 of every match. */
function groupSpans(text: string, pattern: RegExp): Span[] {
  return matches(pattern, text).flatMap((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    return value === '' ? [] : [{ start, end: start + value.length }];
  });
}

function markedNames(text: string): Span[] {
  return matches(markInBrackets, text).flatMap(({ index }) => {
    const from = Math.max(0, index - 60);
    const found = nameBefore().exec(text.slice(from, index));
    return found ? [{ start: from + found.index, end: index }] : [];
  });
}

function namesAfter(text: string, label: RegExp, accept: (label: string) => boolean): Span[] {
  return matches(label, text).flatMap((match) => {
    if (!accept(match[0])) return [];
    const pattern = stickyNames();
    pattern.lastIndex = match.index + match[0].length;
    const found = pattern.exec(text);
    return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
  });
}

const labelAtStart = new RegExp(`^\\W{0,4}${writerLabel}\\*{0,2}${colon}`, 'i');
/** "Naam: X · klas: SW2C": a name label counts as the writer's only beside words about studying. */
const ownName = new RegExp(`(?<![${LETTER}])(?:naam|namen)\\*{0,2}${colon}\\*{0,2}\\s*`, 'gi');
/** "Van onze verslaggever Jan Smid": who wrote the article. */
const reporter = once(
  () =>
    new RegExp(
      `\\bonze (?:[a-z]+)?(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondente?|medewerker|medewerkster) (${names})`,
      'g',
    ),
);
const mayBeByWriter = new RegExp(`[Dd]oor:? ${nameStart}`);
/** "door D. Smeets, deeltijd" near the title. */
const byWriter = once(() => new RegExp(`(?:^|[^${LETTER}])[Dd]oor:? (${names})`, 'g'));
const nameLabel =
  '[Ss]tudente?|[Ss]tagiaire?|[Aa]spirant|[Dd]ocent|[Kk]andidaat|[Ii]ngeleverd bij|[Ss]tageverslag|[Bb]egeleider op de stage|onder begeleiding van|[Oo]pgesteld door(?: stagiaire?)?|[Ss]amengesteld door|[Gg]emaakt door|[Ss]tudent verpleegkunde|[Gg]espreksnotities|[Aa]antekening(?:en)?';
/** "student T. Scholte" near the title. */
const namedByRole = once(() => new RegExp(`(?:^|[^${LETTER}])(?:${nameLabel}) (${names})`, 'g'));
const mayBeNamed = new RegExp(`(?:${nameLabel}) ${nameStart}`);
/** "(student Floor Hoogland, SJD-2)", "(supervisor Jetske)" anywhere. */
const inBrackets = once(
  () =>
    new RegExp(
      `\\((?:student(?:e)?|stagiaire?|aspirant|docent|supervisor|auteur|cursist|inbrenger)[:,]? (${name})`,
      'g',
    ),
);
/** "student (Floor Hoogland, SJD-2)", "gemaakt door werkgroep 3 (Floor Hoogland en Bo Smit)". */
const beforeBrackets = once(
  () =>
    new RegExp(
      `(?:[Ss]tudente?|[Ss]tagiaire?|[Dd]oor:? (?:werk|project|leer)?groep(?: [A-Za-z\\d]+){0,2}) \\((${names})`,
      'g',
    ),
);
/** "Floor Hoogland (s1109447)": a student number. */
const withStudentNumber = once(() => new RegExp(`(${names}) \\(s?\\d{6,8}\\)`, 'g'));
/** "Ik ben Floor, eerstejaars student", "Mijn naam is Floor en ik loop stage", "dat ik Floor ben, stagiaire". */
const introducesSelf = once(
  () =>
    new RegExp(
      `(?:[Ii]k (?:ben|heet)|[Mm]ijn naam is|\\bik(?= ${name} (?:ben|heet))) (${name})(?=(?: (?:ben|heet))?,? (?:en )?(?:ik )?(?:ben |loop |de |een |als )?(?:[a-z]+jaars? )?(?:de |een )?(?:stag|stud|leerling|aspirant))`,
      'g',
    ),
);
/** "Bo (stage)", "Lieke (inbrenger)": the mark first, then the name before it. */
const markInBrackets = / \((?:stage|stagiaire?|student(?:e)?|ik|inbrenger|auteur|ikzelf)\b/g;
const nameBefore = once(() => new RegExp(`${name}$`));
/** "Met (bijzondere) dank aan X en Y". */
const thanks = once(() => new RegExp(`\\b[Dd]ank(?:woord)? (?:aan|voor)(?: mijn [a-z]+)? (${names})`, 'g'));
/** The name a title-page line opens with. */
const nameFirst = once(() => new RegExp(`^\\W{0,4}(${names})`, 'g'));
/** … or ends with: "Casusverslag 3 | minor GGZ-agoog | Tjitske Rienks". */
const nameAtEnd = once(() => new RegExp(`[|/·–—,-] ?(${names})[*_.)\\s]*$`, 'g'));

/** A labelled person counts when the line is about the report: near the title, or its label says "student". */
const isTrustedLabel = (match: string, text: string, place: TitlePagePosition): boolean =>
  place.front ||
  studentWords.test(match) ||
  (/^\W{0,4}(?:naam |student|auteur|docent|opgesteld|gemaakt|ingevuld|door|schrijver|[a-z -]+ i\.o\.)/i.test(match) &&
    text.length < 200);

const nameWords =
  'van|de|der|den|het|ten|ter|te|in|op|von|el|al|da|dos|du|la|le|ben|bin|en|mevrouw|meneer|heer|juf|meester|mw|mevr|dhr|drs|dr|mr|prof|ir|ing|ds';
const nameOnly = once(() => new RegExp(`^\\W{0,4}${names}(?:<sup>\\d+</sup>|[\\d¹²³⁴-⁹])?[.\\s*_]*$`));
const nameThen = once(() => new RegExp(`^\\W{0,4}${names} ?(?:[,/|·–—(-]|\\. )`));
const nameLast = once(() => new RegExp(`(?:[|/·–—-]|,) ?${names}[*_.)\\s]*$`));

/** A word in small letters that stands in no name: with it a line is no name alone. */
const plainWord = new RegExp(`(?:^|\\s)(?!(?:${nameWords})(?:[ .,]|$))[a-z]{2,}(?=[\\s.,:;!?]|$)`);

/** A line of the title page that is a name, alone or among words about studying. */
export function isTitlePageName(line: string): boolean {
  const text = line.trim();
  const words = text.split(/\s+/).length;
  if (
    words > 22 ||
    /\(\d{1,2}\b|\b\d{1,2} ?(?:jaar|jr)\b/.test(text) ||
    /^[-*•+]\s/.test(text) ||
    /^\W{0,3}(?:mevrouw|meneer|mw|dhr|de heer|familie|gezin|casus|verslag)\b/i.test(text)
  )
    return false;
  if (!plainWord.test(text) && nameOnly().test(text)) return words > 1 && words < 13;
  return studentWords.test(text) && (nameThen().test(text) || nameLast().test(text));
}

const worksAt = once(
  () =>
    new RegExp(
      `^\\W{0,3}(?:Over de auteurs?:? )?${names},? (?:werk(?:t|en)|is|zijn|doceert|studeert|studeren|was|waren) (?:als |bij |aan |in het |in |binnen |werkzaam |verbonden |docent|onderzoeker|lector|student|redacteur|projectleider|adviseur|hoofddocent|hoogleraar|freelance|maatschappelijk)`,
    ),
);

/** The people of an article's byline: "Saskia Daru en Anna van Deth werken in het programma …" as one of the last paragraphs. */
export function isClosingByline(paragraph: string, place: TitlePagePosition): boolean {
  const text = paragraph.trim();
  return place.closing && text.length < 500 && worksAt().test(text) && !/\d{2} jaar|["“”]/.test(text);
}

/** A line or paragraph that is only about who wrote, assessed or helped: a run of kind `byline`. */
export function isByline(paragraph: string, place: TitlePagePosition): boolean {
  const text = paragraph.trim();
  if (text === '' || text.length > 400) return false;
  if (place.front && place.early && isTitlePageName(text)) return true;
  if (labelAtStart.test(text) && (place.front || studentWords.test(text))) return true;
  return (
    isClosingByline(text, place) ||
    /^\W{0,5}(?:met (?:bijzondere |veel )?dank aan|dankwoord\b|over de auteurs?\b)/i.test(text)
  );
}
