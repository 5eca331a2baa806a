/**
 * Finds who wrote, assessed or helped with the report: their names are no client details, in whatever passage they
 * stand.
 */
import { authorSpans, type AuthorSpan } from '../../report/prose/author-spans.ts';
import { isByline, opensLetter } from '../../report/prose/bylines.ts';
import { isLineOfProfessional } from '../../report/prose/professionals.ts';
import { hiddenPosition, ofStudent, TitlePageBuilder, type TitlePagePosition } from '../../report/prose/title-page.ts';
import type { Passage, Prose, Run } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { BRACKET, SPACE } from '../tokens/separators.ts';
import { cellsOfStudents, labelOf } from './author-cells.ts';
import {
  anyLabel, clientBlock, clientInLine, clientLabel, filledInBy, isStudentBlock, linesOf, MOST_WORDS_OF_LINE, namesBefore,
  opensWithName, signatureBlock, student,
} from './author-lines.ts'; // prettier-ignore
import { addNames, leadingName } from './author-names.ts';
import { ENOUGH_REASONS } from './exclusions.ts';
import { wordSet } from '../tokens/word-set.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { AUTHOR_CUE } from '../tokens/token-classes.ts';
import { addAll, smallest } from '../../../lists.ts';

/** The names of authors in a passage. */
export interface Authors {
  readonly spans: readonly Span[];
  /** By the hashes of the words of their names, without titles and particles: how many reasons the passage gives. */
  readonly names: ReadonlyMap<number, number>;
}

/** Where each run of a report stands with respect to the title page, in order. */
export function positionsOf({ passages, runs }: Prose): readonly TitlePagePosition[] {
  const titlePage = new TitlePageBuilder(runs.filter(({ kind }) => kind !== 'hidden').length);
  const positions: TitlePagePosition[] = [];
  let isOfStudent = false;
  for (const { passage } of passages)
    for (const { kind, start, end } of passage.runs) {
      if (kind === 'hidden') {
        positions.push(hiddenPosition);
        continue;
      }
      const text = passage.text.slice(start, end);
      const position = titlePage.next({
        isHeading: kind === 'heading',
        text,
        section: runs[positions.length]?.section,
      });
      positions.push(position);
      isOfStudent ||= position.front && isStudentBlock(text);
    }
  return isOfStudent ? positions.map((position) => (position.front ? ofStudent(position) : position)) : positions;
}

/** `positions`: where each run of the passage stands with respect to the title page. */
export function authorsOf(passage: Passage, tokens: Tokens, positions: readonly TitlePagePosition[]): Authors {
  if ((tokens.anyClasses & AUTHOR_CUE) === 0 && !positions.some(needsNoCueAt) && !passage.runs.some(needsNoCue))
    return noAuthors;
  const spans: Span[] = [];
  const names = new Map<number, number>();
  let word = 0;
  const ofStudents = cellsOfStudents(passage);
  passage.runs.forEach((run, index) => {
    const position = positions[index];
    if (!position) return;
    // Far from the title page only a run with a cue for authors can name a writer.
    let mayNameAuthor = needsNoCueAt(position) || needsNoCue(run);
    while (word < tokens.count && tokens.startOf(word) < run.end)
      mayNameAuthor = isCue(tokens, word++) || mayNameAuthor;
    if (run.kind === 'references' || run.kind === 'code' || !mayNameAuthor) return;
    if (ofStudents?.[index] === 1) {
      spans.push({ start: run.start, end: run.end });
      addNames(passage.text.slice(run.start, run.end), ENOUGH_REASONS, names);
    } else authorsIn(passage.text, run, position, labelOf(passage, index), spans, names);
  });
  return { spans, names };
}

/** Is word `i` a cue for authors? "Ik" only beside a sign: "Ik, Floor, schrok", "Floor (ik dus)". */
const isCue = (tokens: Tokens, i: number): boolean =>
  tokens.has(i, AUTHOR_CUE) &&
  (!pronouns.has(tokens.hashOf(i)) || tokens.gaps[i + 1] !== SPACE || tokens.gaps[i] === BRACKET);
const pronouns = wordSet('ik i');

const noAuthors: Authors = { spans: [], names: new Map() };
const needsNoCueAt = ({ front, closing, thanking, greeted }: TitlePagePosition): boolean =>
  front || closing || thanking || greeted;
/** Can a run name an author without a cue such as "student"? */
const needsNoCue = ({ kind }: Run): boolean => kind === 'cell' || kind === 'byline';

/**
 * Adds the author names of one run to `spans` and `names`. `label`: the text of the cell before the run, where the run
 * is a cell.
 */
function authorsIn(
  text: string,
  run: Run,
  position: TitlePagePosition,
  label: string,
  spans: Span[],
  names: Map<number, number>,
): void {
  const whole = text.slice(run.start, run.end);
  const setting = {
    titled: run.kind === 'heading' || run.kind === 'cell',
    inStudentBlock: position.ofStudent || isStudentBlock(whole),
    quoted: run.kind === 'quotation',
  };
  // A greeting and the name below it are one signature.
  const lines = position.last || position.greeted ? [whole] : linesOf(whole);
  // A letter of a client or an organisation, in an appendix.
  const isLetter = position.front && opensLetter(whole);
  const isOfClientAndStudent = student.test(whole) && clientBlock.test(whole);
  // Author lines may be hard-wrapped lines of one paragraph.
  let lineStart = run.start;
  for (const line of lines) {
    const start = lineStart;
    const end = start + line.length;
    lineStart = end + (text.charAt(end) === '\n' ? 1 : 0);
    const isAboutClient =
      isLetter ||
      clientLabel.test(line) ||
      isLineOfProfessional(label + line) ||
      (isOfClientAndStudent && filledInBy.test(line) && !student.test(line));
    const labelStart = start - label.length;
    const found = authorSpans(label + line, isAboutClient ? { ...position, front: false } : position, setting).map(
      (span): AuthorSpan => ({
        start: labelStart + span.start,
        end: labelStart + span.end,
        reasons: span.reasons,
      }),
    );
    addAll(spans, found);
    for (const span of found) addNames(text.slice(span.start, span.end), span.reasons, names);
    if (isAboutClient) continue;
    if (run.kind === 'byline' || (position.early && run.kind === 'body' && isByline(line, position))) {
      spans.push({ start, end });
      const startsBefore = found.every((span) => span.start > start + line.length / 3);
      // Of "Bedrijf: Bouwgroep Hoogland" nothing is a writer's name.
      const isLabelled = anyLabel.test(line);
      if (startsBefore && !isLabelled) addNames(leadingName(line), position.front ? ENOUGH_REASONS : 1, names);
    }
    if (
      position.front &&
      found.some(({ reasons }) => reasons >= ENOUGH_REASONS) &&
      !clientInLine.test(line) &&
      !namesBefore.test(line.slice(0, smallest(found.map((span) => span.start)) - start)) &&
      !line.includes(';') &&
      line.split(/\s+/).length <= MOST_WORDS_OF_LINE
    ) {
      spans.push({ start, end });
      // "Floor Hoogland, groep 2C, docent Jan Smit"
      if (opensWithName().test(line)) addNames(leadingName(line), ENOUGH_REASONS, names);
    }
  }
  const signed = signatureBlock.exec(whole);
  if (!signed || setting.quoted) return;
  const name = signed[1] ?? '';
  const start = run.start + signed.index + signed[0].indexOf(name);
  spans.push({ start, end: start + name.length });
  // The greeting is one reason, the role another.
  addNames(leadingName(name), ENOUGH_REASONS, names);
}
