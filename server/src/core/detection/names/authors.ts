/**
 * Finds who wrote, assessed or helped with the report: their names are no client details, in whatever passage they
 * stand.
 */
import { hasCapital, lengthAt } from '../tokens/token-access.ts';
import { authorSpans } from '../../report/prose/author-spans.ts';
import { endsTitlePage, isByline, positionOf, type TitlePagePosition } from '../../report/prose/bylines.ts';
import type { Passage, Prose, Run } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { hashesOf } from '../tokens/word-hash.ts';
import { tokenize, type Tokens } from '../tokens/tokenize.ts';
import { AUTHOR_CUE } from '../tokens/token-classes.ts';

/** The names of authors in a passage. */
export interface Authors {
  readonly spans: readonly Span[];
  /** Hashes of the words of their names, without titles and particles. */
  readonly names: ReadonlySet<number>;
}

/** Words in a title-page line that also names a client. */
const clientInLine =
  /cli[eë]nt|pati[eë]nt|bewo[no]|betreft|casus |mevrouw|meneer|dhr|geboren|zij |hij | is | was |familie|gezin|kind|zoon|dochter|moeder|vader|\boma\b|\bopa\b|tante|broer|\bzus|echtgeno|partner|buur|genoot|aanwezig|\(\d{1,2}\b|\d ?(?:jaar|jr)\b/i;
/** A line of the title page that says whom the report is about: "Cliënt: …". */
const clientLabel =
  /^\W{0,4}(?:naam |de )?(?:cli[eë]nt|pati[eë]nt|bewoner|bewoonster|betreft|deelne|zorgvrager|kind|gezin|familie|aanvrager|betrokken|aanwezig)[^.:|]{0,24}:/i;
/** The end of a letter, and under it the name of a student with what he or she is. */
const signatureBlock =
  /(?:groet(?:en|jes)?|hoogachtend)[^\n]{0,20}\n+([^\n]{3,60})\n?[^\n]{0,60}(?:stagiair|student|in opleiding|i\.o\.)/i;
/** A title-page line of more words than this is a sentence. */
const MOST_WORDS_OF_LINE = 14;
/** Words with a capital that are no part of an author's name. */
const notInNames = hashesOf(
  'Mevrouw Meneer Juf Meester Van De Der Den Dr Drs Mr Mw Dhr Prof Student Docent Hogeschool Social Work Verslag Casus Module Opdracht Met Dank',
);

/** Where each run of a report stands with respect to the title page, in order. */
export function positionsOf({ passages, runs }: Prose): readonly TitlePagePosition[] {
  const positions: TitlePagePosition[] = [];
  let onTitlePage = true;
  for (const { passage } of passages) {
    for (const { kind, start, end } of passage.runs) {
      positions.push(positionOf(positions.length, runs.length, onTitlePage));
      if (onTitlePage && kind !== 'heading' && endsTitlePage(passage.text.slice(start, end))) onTitlePage = false;
    }
  }
  return positions;
}

/** `positions`: where each run of the passage stands with respect to the title page. */
export function authorsOf(passage: Passage, tokens: Tokens, positions: readonly TitlePagePosition[]): Authors {
  if ((tokens.anyClasses & AUTHOR_CUE) === 0 && !positions.some(({ front }) => front) && !passage.runs.some(needsNoCue))
    return noAuthors;
  const spans: Span[] = [];
  const names = new Set<number>();
  let word = 0;
  passage.runs.forEach((run, index) => {
    const position = positions[index];
    if (!position) return;
    // Far from the title page only a run with a cue for authors can name a writer.
    let mayNameAuthor = position.front || needsNoCue(run);
    while (word < tokens.count && (tokens.starts[word] ?? 0) < run.end)
      mayNameAuthor = ((tokens.classes[word++] ?? 0) & AUTHOR_CUE) !== 0 || mayNameAuthor;
    if (run.kind === 'references' || run.kind === 'code' || !mayNameAuthor) return;
    authorsIn(passage.text, run, position, labelOf(passage, index), spans, names);
  });
  return { spans, names };
}

const noAuthors: Authors = { spans: [], names: new Set() };
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
  names: Set<number>,
): void {
  const isTitleOrCell = run.kind === 'heading' || run.kind === 'cell';
  // Author lines may be hard-wrapped lines of one paragraph.
  let lineStart = run.start;
  for (const line of text.slice(run.start, run.end).split('\n')) {
    const start = lineStart;
    const end = start + line.length;
    lineStart = end + 1;
    const isAboutClient = clientLabel.test(line);
    const labelStart = start - label.length;
    const found = authorSpans(
      label + line,
      isAboutClient ? { ...position, front: false } : position,
      isTitleOrCell,
    ).map((span) => ({
      start: labelStart + span.start,
      end: labelStart + span.end,
    }));
    spans.push(...found);
    for (const span of found) addNames(text.slice(span.start, span.end), names);
    if (isAboutClient) continue;
    if (run.kind === 'byline' || (position.early && run.kind === 'body' && isByline(line, position))) {
      spans.push({ start, end });
      if (found.length === 0) addNames(leadingName(line), names);
    }
    if (
      position.front &&
      found.length > 0 &&
      !clientInLine.test(line) &&
      line.split(/\s+/).length <= MOST_WORDS_OF_LINE
    )
      spans.push({ start, end });
  }
  const signature = signatureBlock.exec(text.slice(run.start, run.end));
  if (!signature) return;
  const name = signature[1] ?? '';
  const start = run.start + signature.index + signature[0].indexOf(name);
  spans.push({ start, end: start + name.length });
  addNames(leadingName(name), names);
}

/** The label of a table cell, which is the cell before it in the same row: "Opgesteld door: "; else empty. */
function labelOf({ text, runs }: Passage, index: number): string {
  const before = runs[index - 1];
  const cell = runs[index];
  if (before?.kind !== 'cell' || cell?.kind !== 'cell' || text.slice(before.end, cell.start) !== '\t') return '';
  const label = text.slice(before.start, before.end);
  return label.length < 40 ? `${label.replace(/:\s*$/, '')}: ` : '';
}

/** The words of a byline up to its first separator: mostly the name of the writer. */
const leadingName = (line: string): string => line.replace(/^[^:]{3,30}:\s*/, '').split(/[,/|·–—(]| - /, 1)[0] ?? '';

function addNames(text: string, names: Set<number>): void {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.count; i++) {
    const length = lengthAt(tokens, i);
    if (hasCapital(tokens, i) && length > 2 && !notInNames.has(tokens.hashes[i] ?? 0)) names.add(tokens.hashes[i] ?? 0);
  }
}
