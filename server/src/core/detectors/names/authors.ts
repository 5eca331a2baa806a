/** Who wrote, assessed or helped with the report: their names are no client details, wherever they stand. */
import { authorSpans, isByline } from '../../report/bylines.ts';
import type { Prose, Span } from '../../report/model.ts';
import { CAPITAL, hashWord, scanOf, scanText } from '../scan.ts';

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
const parting = /groet(?:en|jes)?|hoogachtend/i;
const signed = /^[^\n]{3,60}\n?[^\n]{0,60}(?:stagiair|student|in opleiding|i\.o\.)/i;
/** A title-page line of more words is a sentence. */
const LONGEST_LINE = 14;
const tells = new Set(
  'student studente studenten studentnummer studentnr stagiair stagiaire aspirant docent docente supervisor supervisant auteur auteurs cursist inbrenger stage ikzelf dank dankwoord slb opgesteld ingevuld samengesteld scriptie groet groeten groetjes hoogachtend'
    .split(' ')
    .map(hashWord),
);
const noName = new Set(
  'Mevrouw Meneer Juf Meester Van De Der Den Dr Drs Mr Mw Dhr Prof Student Docent Hogeschool Social Work Verslag Casus Module Opdracht Met Dank'
    .split(' ')
    .map(hashWord),
);

export function authorsOf(prose: Prose): Authors {
  const spans: Span[] = [];
  const names = new Set<number>();
  let front = true;
  let lastLine = '';
  const scan = scanOf(prose);
  let word = 0;
  prose.runs.forEach((run, index) => {
    // Far from the title page only a paragraph with a telling word can name a writer.
    let telling = front;
    while (word < scan.count && (scan.starts[word] ?? 0) < run.end)
      telling = tells.has(scan.hashes[word++] ?? 0) || telling;
    telling ||= run.kind === 'cell';
    if (run.kind === 'references' || run.kind === 'code' || !(telling || run.kind === 'byline')) return;
    const whole = prose.text.slice(run.start, run.end);
    const titled = run.kind === 'heading' || run.kind === 'cell';
    const label = run.kind === 'cell' ? labelOf(prose, index) : '';
    // Author lines may be hard-wrapped lines of one paragraph.
    let at = run.start;
    for (const line of whole.split('\n')) {
      const ofClients = clientLabel.test(line);
      const place = { index, count: prose.runs.length, front: front && !ofClients, titled };
      const from = at - label.length;
      const found = authorSpans(label + line, place).map(({ start, end }) => ({
        start: from + start,
        end: from + end,
      }));
      spans.push(...found);
      for (const span of found) addNames(prose.text.slice(span.start, span.end), names);
      if (ofClients) {
        at += line.length + 1;
        continue;
      }
      if (run.kind === 'byline' || (index < 8 && run.kind === 'body' && isByline(line, place))) {
        spans.push({ start: at, end: at + line.length });
        if (found.length === 0) addNames(leadingName(line), names);
      }
      if (front && found.length > 0 && !aboutClients.test(line) && line.split(/\s+/).length <= LONGEST_LINE)
        spans.push({ start: at, end: at + line.length });
      at += line.length + 1;
    }
    if (parting.test(lastLine) && signed.test(whole)) {
      const line = whole.split('\n', 1)[0] ?? '';
      spans.push({ start: run.start, end: run.start + line.length });
      addNames(leadingName(line), names);
    }
    lastLine = whole.slice(whole.lastIndexOf('\n') + 1);
    if (run.kind !== 'heading' && whole.split(/\s+/, 26).length > 25) front = false;
  });
  return { spans, names };
}

/** The cell before a cell of the same row, as the label of what stands in it: "Opgesteld door: ". */
function labelOf({ text, runs }: Prose, index: number): string {
  const before = runs[index - 1];
  const own = runs[index];
  if (before?.kind !== 'cell' || !own || text.slice(before.end, own.start) !== '\t') return '';
  const label = text.slice(before.start, before.end);
  return label.length < 40 ? `${label.replace(/:\s*$/, '')}: ` : '';
}

/** The words of a byline up to its first separator: mostly the writer's name. */
const leadingName = (line: string): string => line.replace(/^[^:]{3,30}:\s*/, '').split(/[,/|·–—(]| - /, 1)[0] ?? '';

function addNames(text: string, names: Set<number>): void {
  const scan = scanText(text);
  for (let i = 0; i < scan.count; i++) {
    const length = (scan.ends[i] ?? 0) - (scan.starts[i] ?? 0);
    if (((scan.flags[i] ?? 0) & CAPITAL) !== 0 && length > 2 && !noName.has(scan.hashes[i] ?? 0))
      names.add(scan.hashes[i] ?? 0);
  }
}
