/**
 * Finds the names of writers and assessors inside a line that holds other things as well: "Student: Koen de Graaf.
 * Locatie: Buurthuis De Brug, Wijchen". These people are no client details (DOMAIN §4).
 */
import { once } from '../../incremental/memo.ts';
import { matches } from '../../text/matches.ts';
import { LETTER } from '../../text/name-shapes.ts';
import type { Span } from '../../text/span.ts';
import { colon, labelAtStart, name, names, nameStart, studentWords, writerLabel } from './byline-patterns.ts';
import { isTitlePageName, type TitlePagePosition } from './bylines.ts';

/** The mark "(stage)" belongs to a name within this many UTF-16 units before it. */
const NAME_REACH = 60;

/** Far from the title page a label counts only in a line of fewer UTF-16 units. */
const TOO_LONG_FOR_LABEL = 200;

/** Labels are matched in any case, the names after them only with capitals: two patterns, the second one sticky. */
const labelBeforeNames = new RegExp(`(?<![${LETTER}])${writerLabel}\\*{0,2}${colon}\\*{0,2}\\s*`, 'gi');
const stickyNames = once(() => new RegExp(names, 'y'));

/**
 * Names (with their titles) of writers, assessors and thanked helpers in one line or paragraph; spans of `text`, in
 * no order. `titled`: the text is a heading or a table cell, where a name alone is no writer's.
 */
export function authorSpans(text: string, position: TitlePagePosition, titled = false): Span[] {
  const aboutStudy = studentWords.test(text);
  // The patterns are long and slow to make, and few reports need one: a short test on its first word comes before each.
  const patterns = [];
  if (/\((?:stud|stag|aspir|docent|superv|aut|curs|inbr)/.test(text)) patterns.push(inBrackets());
  if (/[Ss]tud|[Ss]tagiair|groep/.test(text)) patterns.push(beforeBrackets());
  if (/\(s?\d{6,8}\)/.test(text)) patterns.push(withStudentNumber());
  if (/[Ii]k |[Mm]ijn naam/.test(text) && /stag|stud|leerling|aspir/.test(text)) patterns.push(introducesSelf());
  if (/\bonze [a-z]*(?:redact|verslag|corresp|medew)/.test(text)) patterns.push(reporter());
  if (/[Dd]ank/.test(text)) patterns.push(thanks());
  if (position.front && mayBeByWriter.test(text)) patterns.push(byWriter());
  if (position.front && mayBeNamedByRole.test(text)) patterns.push(namedByRole());
  if (position.front && !titled && isTitlePageName(text)) patterns.push(nameAtStart(), nameAtEnd());
  const spans = [...patterns.flatMap((pattern) => groupSpans(text, pattern)), ...markedNames(text)];
  if (position.front || aboutStudy || labelAtStart.test(text)) {
    spans.push(...namesAfter(text, labelBeforeNames, (label) => isTrustedLabel(label, text, position)));
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

/** Names before a mark in brackets: "Bo (stage)". */
function markedNames(text: string): Span[] {
  return matches(markInBrackets, text).flatMap(({ index }) => {
    const from = Math.max(0, index - NAME_REACH);
    const found = nameBefore().exec(text.slice(from, index));
    return found ? [{ start: from + found.index, end: index }] : [];
  });
}

/** Names right after a match of `label` that is accepted. */
function namesAfter(text: string, label: RegExp, accept: (label: string) => boolean): Span[] {
  return matches(label, text).flatMap((match) => {
    if (!accept(match[0])) return [];
    const pattern = stickyNames();
    pattern.lastIndex = match.index + match[0].length;
    const found = pattern.exec(text);
    return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
  });
}

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
const roleBeforeName =
  '[Ss]tudente?|[Ss]tagiaire?|[Aa]spirant|[Dd]ocent|[Kk]andidaat|[Ii]ngeleverd bij|[Ss]tageverslag|[Bb]egeleider op de stage|onder begeleiding van|[Oo]pgesteld door(?: stagiaire?)?|[Ss]amengesteld door|[Gg]emaakt door|[Ss]tudent verpleegkunde|[Gg]espreksnotities|[Aa]antekening(?:en)?';
/** "student T. Scholte" near the title. */
const namedByRole = once(() => new RegExp(`(?:^|[^${LETTER}])(?:${roleBeforeName}) (${names})`, 'g'));
const mayBeNamedByRole = new RegExp(`(?:${roleBeforeName}) ${nameStart}`);
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
/** The mark in "Bo (stage)", "Lieke (inbrenger)"; and the name that ends right before it. */
const markInBrackets = / \((?:stage|stagiaire?|student(?:e)?|ik|inbrenger|auteur|ikzelf)\b/g;
const nameBefore = once(() => new RegExp(`${name}$`));
/** "Met (bijzondere) dank aan X en Y". */
const thanks = once(() => new RegExp(`\\b[Dd]ank(?:woord)? (?:aan|voor)(?: mijn [a-z]+)? (${names})`, 'g'));
/** The name that a line of the title page opens with. */
const nameAtStart = once(() => new RegExp(`^\\W{0,4}(${names})`, 'g'));
/** The name that it ends with: "Casusverslag 3 | minor GGZ-agoog | Tjitske Rienks". */
const nameAtEnd = once(() => new RegExp(`[|/·–—,-] ?(${names})[*_.)\\s]*$`, 'g'));

/** Does a label tell of a writer? In a line about the report: on the title page, or when the label says "student". */
const isTrustedLabel = (label: string, text: string, position: TitlePagePosition): boolean =>
  position.front ||
  studentWords.test(label) ||
  (/^\W{0,4}(?:naam |student|auteur|docent|opgesteld|gemaakt|ingevuld|door|schrijver|[a-z -]+ i\.o\.)/i.test(label) &&
    text.length < TOO_LONG_FOR_LABEL);
