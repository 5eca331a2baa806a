/** Who wrote, assessed or helped with the report: their names are no client details, wherever they stand. */
import { authorSpans } from '../../report/prose/author-spans.ts';
import { endsTitlePage, isByline, positionOf, type TitlePagePosition } from '../../report/prose/bylines.ts';
import type { Passage, Prose, Run } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { CAPITAL, tokenize, type Tokens } from '../tokens/tokenize.ts';
import { TELLS_AUTHOR } from '../tokens/token-classes.ts';

export interface Authors {
  readonly spans: readonly Span[];
  /** Hashes of the words of their names, titles and particles left out. */
  readonly names: ReadonlySet<number>;
}

/** A title-page line that also names a client. */
const aboutClients =
  /cli[eë]nt|pati[eë]nt|bewo[no]|betreft|casus |mevrouw|meneer|dhr|geboren|zij |hij | is | was |familie|gezin|kind|zoon|dochter|moeder|vader|\boma\b|\bopa\b|tante|broer|\bzus|echtgeno|partner|buur|genoot|aanwezig|\(\d{1,2}\b|\d ?(?:jaar|jr)\b/i;
/** A line of the title page that says whom the report is about. */
const clientLabel =
  /^\W{0,4}(?:naam |de )?(?:cli[eë]nt|pati[eë]nt|bewoner|bewoonster|betreft|deelne|zorgvrager|kind|gezin|familie|aanvrager|betrokken|aanwezig)[^.:|]{0,24}:/i;
/** A letter's end, and under it a student's name with what he or she is. */
const parting =
  /(?:groet(?:en|jes)?|hoogachtend)[^\n]{0,20}\n+([^\n]{3,60})\n?[^\n]{0,60}(?:stagiair|student|in opleiding|i\.o\.)/i;
/** A title-page line of more words is a sentence. */
const LONGEST_LINE = 14;
const noName = new Set(
  'Mevrouw Meneer Juf Meester Van De Der Den Dr Drs Mr Mw Dhr Prof Student Docent Hogeschool Social Work Verslag Casus Module Opdracht Met Dank'
    .split(' ')
    .map(hashWord),
);

/** Where each run of a report stands. */
export function positionsOf({ passages, runs }: Prose): readonly TitlePagePosition[] {
  const places: TitlePagePosition[] = [];
  let front = true;
  for (const { passage } of passages) {
    for (const { kind, start, end } of passage.runs) {
      places.push(positionOf(places.length, runs.length, front));
      if (front && kind !== 'heading' && endsTitlePage(passage.text.slice(start, end))) front = false;
    }
  }
  return places;
}

/** `places`: where each of the passage's runs stands. */
export function authorsOf(passage: Passage, tokens: Tokens, places: readonly TitlePagePosition[]): Authors {
  if ((tokens.anyClasses & TELLS_AUTHOR) === 0 && !places.some(({ front }) => front) && !passage.runs.some(mayTell))
    return nobody;
  const spans: Span[] = [];
  const names = new Set<number>();
  let word = 0;
  passage.runs.forEach((run, index) => {
    const place = places[index];
    if (!place) return;
    // Far from the title page only a paragraph with a telling word can name a writer.
    let telling = place.front || mayTell(run);
    while (word < tokens.count && (tokens.starts[word] ?? 0) < run.end)
      telling = ((tokens.classes[word++] ?? 0) & TELLS_AUTHOR) !== 0 || telling;
    if (run.kind === 'references' || run.kind === 'code' || !telling) return;
    authorsIn(passage.text, run, place, labelOf(passage, index), spans, names);
  });
  return { spans, names };
}

const nobody: Authors = { spans: [], names: new Set() };
/** Names a writer without a telling word. */
const mayTell = ({ kind }: Run): boolean => kind === 'cell' || kind === 'byline';

/** `label`: what the cell before it says. */
function authorsIn(
  text: string,
  run: Run,
  place: TitlePagePosition,
  label: string,
  spans: Span[],
  names: Set<number>,
): void {
  const titled = run.kind === 'heading' || run.kind === 'cell';
  // Author lines may be hard-wrapped lines of one paragraph.
  let at = run.start;
  for (const line of text.slice(run.start, run.end).split('\n')) {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    const ofClients = clientLabel.test(line);
    const from = start - label.length;
    const found = authorSpans(label + line, ofClients ? { ...place, front: false } : place, titled).map((span) => ({
      start: from + span.start,
      end: from + span.end,
    }));
    spans.push(...found);
    for (const span of found) addNames(text.slice(span.start, span.end), names);
    if (ofClients) continue;
    if (run.kind === 'byline' || (place.early && run.kind === 'body' && isByline(line, place))) {
      spans.push({ start, end });
      if (found.length === 0) addNames(leadingName(line), names);
    }
    if (place.front && found.length > 0 && !aboutClients.test(line) && line.split(/\s+/).length <= LONGEST_LINE)
      spans.push({ start, end });
  }
  const signature = parting.exec(text.slice(run.start, run.end));
  if (!signature) return;
  const name = signature[1] ?? '';
  const start = run.start + signature.index + signature[0].indexOf(name);
  spans.push({ start, end: start + name.length });
  addNames(leadingName(name), names);
}

/** The cell before a cell of the same row, as the label of what stands in it: "Opgesteld door: ". */
function labelOf({ text, runs }: Passage, index: number): string {
  const before = runs[index - 1];
  const own = runs[index];
  if (before?.kind !== 'cell' || own?.kind !== 'cell' || text.slice(before.end, own.start) !== '\t') return '';
  const label = text.slice(before.start, before.end);
  return label.length < 40 ? `${label.replace(/:\s*$/, '')}: ` : '';
}

/** The words of a byline up to its first separator: mostly the writer's name. */
const leadingName = (line: string): string => line.replace(/^[^:]{3,30}:\s*/, '').split(/[,/|·–—(]| - /, 1)[0] ?? '';

function addNames(text: string, names: Set<number>): void {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.count; i++) {
    const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
    if (((tokens.flags[i] ?? 0) & CAPITAL) !== 0 && length > 2 && !noName.has(tokens.hashes[i] ?? 0))
      names.add(tokens.hashes[i] ?? 0);
  }
}
