/**
 * Finds the names of writers and assessors inside a line that holds other things as well: "Student: Koen de Graaf.
 * Locatie: Buurthuis De Brug, Wijchen". These people are no client details (DOMAIN §4).
 */
import { once } from '../../incremental/memo.ts';
import { matches } from '../../text/matches.ts';
import { LETTER } from '../../text/name-shapes.ts';
import type { Span } from '../../text/span.ts';
import { marksOfWriters, thanksUnderHeading } from './author-marks.ts';
import { colon, labelAtStart, name, names, studentWords, writerLabel, writingLabel } from './byline-patterns.ts';
import { isTitlePageName } from './bylines.ts';
import { isGuideLabel, isOfProfessional } from './professionals.ts';
import { codeMarks, schoolMarks } from './school-marks.ts';
import { selfMarks } from './self-marks.ts';
import {
  lastLine,
  signature,
  signatureBelow,
  signatureOfForeword,
  signatureOfStudent,
  writtenBy,
} from './signature-marks.ts';
import type { TitlePagePosition } from './title-page.ts';
import { marksOnTitlePage } from './title-page-marks.ts';
import type { WriterMark } from './writer-mark.ts';
import { addAll } from '../../../lists.ts';

/** A name of a writer, an assessor or a helper. */
export interface AuthorSpan extends Span {
  /**
   * How many independent things say so. One keeps the name out of the findings where it stands; two do so in the whole
   * report.
   */
  readonly reasons: number;
}

/** The title page says by itself who wrote the report. */
const ON_TITLE_PAGE = 2;

/** The mark "(stage)" belongs to a name within this many UTF-16 units before it. */
const NAME_REACH = 60;

/** Far from the title page a label counts only in a line of fewer UTF-16 units. */
const TOO_LONG_FOR_LABEL = 200;

/** Labels are matched in any case, the names after them only with capitals: two patterns, the second one sticky. */
const labelBeforeNames = new RegExp(`(?<![${LETTER}])${writerLabel}\\*{0,2}${colon}\\*{0,2}\\s*`, 'gi');
const writingLabelBeforeNames = once(() => new RegExp(`^\\W{0,4}${writingLabel}\\*{0,2}${colon}\\*{0,2}\\s*`, 'gi'));
const stickyNames = once(() => new RegExp(names, 'y'));

/** How a run is marked up, and what stands around it. */
export interface LineSetting {
  /** The text is a heading or a table cell, where a name alone is no writer's. */
  readonly titled: boolean;
  /** It stands in a block that says "Studentnummer: …" or the like: "Naam: …" is the student's. */
  readonly inStudentBlock: boolean;
  /** Somebody else's words, in a quotation or a mail. */
  readonly quoted: boolean;
}

/** Names (with their titles) of writers, assessors and thanked helpers in one line or paragraph, in no order. */
export function authorSpans(
  text: string,
  position: TitlePagePosition,
  { titled, inStudentBlock, quoted }: LineSetting,
): AuthorSpan[] {
  const aboutStudy = inStudentBlock || studentWords.test(text);
  const { front } = position;
  const spans: AuthorSpan[] = markedNames(text, front ? ON_TITLE_PAGE : 1, position.sectioned);
  const marks = [
    ...marksOfWriters,
    ...selfMarks,
    ...schoolMarks,
    ...(front ? marksOnTitlePage : []),
    ...(front || position.closing ? codeMarks : []),
    ...(position.closing ? [writtenBy] : []),
    ...(front && !titled && isTitlePageName(text, position) ? nameInLine() : []),
    ...(position.thanking ? [...thanksUnderHeading, signatureOfForeword] : []),
    ...(position.last ? (titled || position.listed ? [signature] : [signature, lastLine]) : []),
    ...(position.greeted ? [position.last ? signatureBelow : signatureOfStudent] : []),
  ];
  for (const mark of marks)
    if (!((quoted || position.perspective) && mark.inFirstPerson)) addAll(spans, spansOf(text, mark));
  const reasons = front || inStudentBlock ? ON_TITLE_PAGE : 1;
  if (front || aboutStudy || labelAtStart.test(text))
    addAll(
      spans,
      namesAfter(
        text,
        labelBeforeNames,
        reasons,
        (label) => (!titled || firmSign.test(label)) && isTrustedLabel(label, text, position),
      ),
    );
  if (front)
    addAll(
      spans,
      namesAfter(text, writingLabelBeforeNames(), reasons, (label) => firmSign.test(label)),
    );
  if (aboutStudy)
    addAll(
      spans,
      namesAfter(text, ownName, inStudentBlock ? ON_TITLE_PAGE : reasons, () => true),
    );
  return spans;
}

/** Spans of group 1 of every match, without those of professionals. */
function spansOf(text: string, { may, pattern, reasons, accept }: WriterMark): AuthorSpan[] {
  if (!may.test(text)) return [];
  return matches(pattern(), text).flatMap((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    const isWriter =
      value !== '' && (accept?.(text.slice(0, start), text.slice(end)) ?? true) && !isOfProfessional(text, start, end);
    return isWriter ? [{ start, end, reasons }] : [];
  });
}

/**
 * Names before a mark in brackets: "Bo (stage)". On the title page the page is another reason. `sectioned`: in a section
 * of the template, where "Sem (student) belde mij" tells about somebody who studies.
 */
function markedNames(text: string, reasons: number, sectioned: boolean): AuthorSpan[] {
  return matches(markInBrackets, text).flatMap((match) => {
    const { index } = match;
    if (sectioned && /^ \(student/.test(match[0]) && isToldOf.test(text.slice(index, index + NAME_REACH))) return [];
    const from = Math.max(0, index - NAME_REACH);
    const found = nameBefore().exec(text.slice(from, index));
    return found ? [{ start: from + found.index, end: index, reasons }] : [];
  });
}

/** Behind the mark the sentence goes on. */
const isToldOf = /^ \([^)\n]*\),? [a-z]/;

/** Names right after a match of `label` that is accepted, without those of professionals. */
function namesAfter(text: string, label: RegExp, reasons: number, accept: (label: string) => boolean): AuthorSpan[] {
  return matches(label, text).flatMap((match) => {
    if (!accept(match[0])) return [];
    const pattern = stickyNames();
    pattern.lastIndex = match.index + match[0].length;
    const found = pattern.exec(text);
    if (!found) return [];
    const end = found.index + found[0].length;
    if (!isGuideLabel(match[0]) && isOfProfessional(text, found.index, end)) return [];
    return [{ start: found.index, end, reasons }];
  });
}

/** A sign that surely makes a label of what stands before it; "Observatieverslag - Karim" is a title. */
const firmSign = /[:|=]/;
/** "Naam: X · klas: SW2C": a name label counts as the writer's only beside words about studying. */
const ownName = new RegExp(`(?<![${LETTER}])(?:naam|namen)(?: voluit)?\\*{0,2}${colon}\\*{0,2}\\s*`, 'gi');
/** The mark in "Bo (stage)", "Lieke (inbrenger)"; and the name that ends right before it. */
const markInBrackets =
  / \((?:stage(?=[),;])|(?:LIO|lio)\b|(?:stagiaire?|student(?:e)?|ik|inbrenger|auteur|schrijver|schrijfster|ikzelf|medestudente?|klasgenoot|docentbegeleider)\b|(?:stag|stg|lln|docent|docente)\.?\))/g;
const nameBefore = once(() => new RegExp(`${name}$`));

/**
 * The name that a line of the title page opens with, and the one it ends with: "Casusverslag 3 | minor GGZ-agoog |
 * Tjitske Rienks".
 */
const nameInLine = once((): readonly WriterMark[] => [
  { may: /./, pattern: once(() => new RegExp(`^\\W{0,4}(${names})`, 'g')), reasons: ON_TITLE_PAGE },
  { may: /./, pattern: once(() => new RegExp(`[|/·–—,-] ?(${names})[*_.)\\s]*$`, 'g')), reasons: ON_TITLE_PAGE },
]);

/** Does a label tell of a writer? In a line about the report: on the title page, or when the label says "student". */
const isTrustedLabel = (label: string, text: string, position: TitlePagePosition): boolean =>
  position.front ||
  studentWords.test(label) ||
  (/^\W{0,4}(?:naam |student|auteur|docent|opgesteld|gemaakt|ingevuld|door|schrijver|[a-z -]+ i\.o\.)/i.test(label) &&
    text.length < TOO_LONG_FOR_LABEL);
