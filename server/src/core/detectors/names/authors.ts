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
const aboutClients = /cli[eë]nt|pati[eë]nt|bewoner|betreft|casus |mevrouw|meneer|dhr|geboren|zij |hij | is | was /i;
const tells = new Set(
  'student studente studenten studentnummer studentnr stagiair stagiaire aspirant docent docente supervisor supervisant auteur auteurs cursist inbrenger stage ikzelf dank dankwoord slb opgesteld ingevuld samengesteld scriptie'
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
  const scan = scanOf(prose);
  let word = 0;
  prose.runs.forEach((run, index) => {
    // Far from the title page only a paragraph with a telling word can name a writer.
    let telling = front;
    while (word < scan.count && (scan.starts[word] ?? 0) < run.end)
      telling = tells.has(scan.hashes[word++] ?? 0) || telling;
    if (run.kind === 'references' || run.kind === 'code' || !(telling || run.kind === 'byline')) return;
    const whole = prose.text.slice(run.start, run.end);
    // Author lines may be hard-wrapped lines of one paragraph.
    let at = run.start;
    for (const line of whole.split('\n')) {
      const place = { index, count: prose.runs.length, front };
      const found = authorSpans(line, place).map(({ start, end }) => ({ start: at + start, end: at + end }));
      spans.push(...found);
      for (const span of found) addNames(prose.text.slice(span.start, span.end), names);
      if (run.kind === 'byline' || (index < 8 && run.kind === 'body' && isByline(line, place))) {
        spans.push({ start: at, end: at + line.length });
        if (found.length === 0) addNames(leadingName(line), names);
      }
      if (front && found.length > 0 && line.length < 200 && !aboutClients.test(line))
        spans.push({ start: at, end: at + line.length });
      at += line.length + 1;
    }
    if (run.kind !== 'heading' && whole.split(/\s+/, 26).length > 25) front = false;
  });
  return { spans, names };
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
