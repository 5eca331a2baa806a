/**
 * Finds who wrote, assessed or helped with the report: their names are no client details, in whatever passage they
 * stand.
 */
import { once } from '../../incremental/memo.ts';
import { has } from '../../lexicon/filter.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { hasCapital, lengthAt } from '../tokens/token-access.ts';
import { authorSpans, type AuthorSpan } from '../../report/prose/author-spans.ts';
import { fullName } from '../../report/prose/byline-patterns.ts';
import { isByline, opensLetter } from '../../report/prose/bylines.ts';
import { isLineOfProfessional } from '../../report/prose/professionals.ts';
import { hiddenPosition, ofStudent, TitlePageBuilder, type TitlePagePosition } from '../../report/prose/title-page.ts';
import type { Passage, Prose, Run } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { BRACKET, SPACE } from '../tokens/separators.ts';
import { cellsOfStudents, labelOf } from './author-cells.ts';
import { ENOUGH_REASONS } from './exclusions.ts';
import { isInitial } from './initials.ts';
import { isParticle } from './particles.ts';
import { hashesOf } from '../tokens/word-hash.ts';
import { tokenize, type Tokens } from '../tokens/tokenize.ts';
import {
  AUTHOR_CUE, ON_COMMON_WORDS, ON_DICTIONARY_NAMES, ON_DUTCH_WORDS, ON_FIRST_NAMES, ON_SURNAMES,
} from '../tokens/token-classes.ts'; // prettier-ignore

/** The names of authors in a passage. */
export interface Authors {
  readonly spans: readonly Span[];
  /** By the hashes of the words of their names, without titles and particles: how many reasons the passage gives. */
  readonly names: ReadonlyMap<number, number>;
}

/** Words in a title-page line that also names a client. */
const clientInLine =
  /cli[eë]nt|pati[eë]nt|bewo[no]|betreft|casus |mevrouw|meneer|dhr|geboren|zij |hij | is | was |familie|gezin|kind|zoon|dochter|moeder|vader|\boma\b|\bopa\b|tante|broer|\bzus|echtgeno|partner|buur|genoot|aanwezig|\(\d{1,2}\b|\d ?(?:jaar|jr)\b/i;
/** A line of the title page that says whom the report is about: "Cliënt: …". */
const clientLabel =
  /^\W{0,4}(?:naam |de )?(?:cli[eë]nt|pati[eë]nt|bewoner|bewoonster|betreft|deelne|zorgvrager|kind|gezin|familie|aanvrager|betrokken|aanwezig)[^.:|]{0,24}:/i;
/** What only the block of a student says, and what only that of a client or a pupil says. */
const studentLabel =
  /(?:^|[\n·|,\t])\W{0,4}(?:naam )?(?:student(?:en)?[- ]?(?:nummer|nr|no)?|stud\.? ?nr|opleiding|studiejaar|leerjaar|studie|module|minor|docent|cohort|inleverdatum|hogeschool|slb['’]?er)\b[^\n:]{0,15}:/i;
const clientBlock =
  /geboren|geboorte|leeftijd|bsn|cli[eë]nt|pati[eë]nt|bewoner|zorgvrager|leerlingnummer|diagnose|indicatie/i;
/** In the block of a client that names a student apart, who filled it in is a colleague. */
const filledInBy =
  /^\W{0,4}(?:naam )?(?:opgesteld|ingevuld|opgemaakt|gemaakt|bijgewerkt|overgedragen|intaker|rapporteur|verslaglegger)\b/i;
const student = /\b(?:student|stagiair)/i;
/** The end of a letter, and under it the name of a student with what he or she is. */
const signatureBlock =
  /(?:groet(?:en|jes)?|hoogachtend|liefs|getekend)[^\n]{0,20}\n+([^\n,]{3,60})[,\n](?:\W{0,3}(?:[a-z-]+(?:jaars|de|ste) )?(?:stagiair|student)|[^\n]{0,60}(?:in opleiding|i\.o\.))/i;
const anyLabel = /^\W{0,4}[A-Za-zÀ-ÿ][^:\n]{1,30}: /;
const opensWithName = once(() => new RegExp(`^\\W{0,4}${fullName},`));
/** "Karim en Bo achter de pan, foto gemaakt door Floor": whoever stands before the writer may be a client. */
const namesBefore = /[A-Za-zà-ÿ] (?:en|met|and|with) [A-ZÀ-Þ]/;
/** A title-page line of more words than this is a sentence. */
const MOST_WORDS_OF_LINE = 14;
/** Words with a capital that are no part of an author's name. */
const notInNames = hashesOf(
  'Mevrouw Meneer Juf Meester Van De Der Den Dr Drs Mr Mw Dhr Prof Student Docent Hogeschool Social Work Verslag Casus Module Opdracht Met Dank Groet Groeten Groetjes Mrs Ms Ir Ing Ds',
);

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

const isStudentBlock = (text: string): boolean => studentLabel.test(text) && !clientBlock.test(text);

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
    while (word < tokens.count && (tokens.starts[word] ?? 0) < run.end)
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
const isCue = ({ classes, hashes, gaps }: Tokens, i: number): boolean =>
  ((classes[i] ?? 0) & AUTHOR_CUE) !== 0 &&
  (!pronouns.has(hashes[i] ?? 0) || gaps[i + 1] !== SPACE || gaps[i] === BRACKET);
const pronouns = hashesOf('ik i');

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
    spans.push(...found);
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
      !namesBefore.test(line.slice(0, Math.min(...found.map((span) => span.start)) - start)) &&
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

/**
 * The lines of a run, each cut before every further label: "Student: Bo Smit | Leerkracht: Jan Post" are two lines, so
 * that the teacher at work is not taken for a writer.
 */
const linesOf = (text: string): string[] =>
  text.split(
    /\n|(?<=(?:[|;,·/]| [–—-]) )(?=[A-Za-zÀ-ÿ][A-Za-zà-ÿ' -]{2,29}: )|(?<=[a-zà-ÿ\d]{2}\. )(?=[A-ZÀ-Þ][a-zà-ÿ-]{2,20}: )/,
  );

/** The words of a byline up to its first separator: mostly the name of the writer. */
const leadingName = (line: string): string => line.replace(/^[^:]{3,30}:\s*/, '').split(/[,/|·–—(]| - /, 1)[0] ?? '';

/** Adds the words of names in a text, with the number of reasons that it gives for them. */
function addNames(text: string, reasons: number, names: Map<number, number>): void {
  const tokens = tokenize(text);
  let wasName = false;
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hashes[i] ?? 0;
    // A word is a name behind a name only: "Bo Kwast", "B. Kwast", but not "Stageverslag" or "Opleiding".
    const isBehindName: boolean = (wasName && tokens.gaps[i] === SPACE) || isInitial(tokens, i - 1) || isParticle(tokens, i - 1); // prettier-ignore
    const isWord: boolean = isOrdinaryWord(tokens, i) && !isBehindName;
    wasName = hasCapital(tokens, i) && !isWord;
    if (!wasName || notInNames.has(hash) || isTooShort(tokens, i)) continue;
    names.set(hash, Math.min(ENOUGH_REASONS, Math.max(reasons, names.get(hash) ?? 0)));
  }
}

/** A Dutch word that is on no list of names. */
const isOrdinaryWord = ({ classes }: Tokens, i: number): boolean =>
  ((classes[i] ?? 0) & (ON_DUTCH_WORDS | ON_COMMON_WORDS)) !== 0 &&
  ((classes[i] ?? 0) & (ON_FIRST_NAMES | ON_SURNAMES | ON_DICTIONARY_NAMES)) === 0;

/** One letter, or two that are no first name: "Bo" is one. */
const isTooShort = (tokens: Tokens, i: number): boolean =>
  lengthAt(tokens, i) < 2 || (lengthAt(tokens, i) === 2 && !has(lexicon().first, tokens.hashes[i] ?? 0));
