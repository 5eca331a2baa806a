/** Who wrote, assessed or helped with the report: their names are no client details, wherever they stand. */
import { authorSpans, isByline, placeOf, type Place } from '../../report/bylines.ts';
import type { Passage, Prose, Run, Span } from '../../report/model.ts';
import { CAPITAL, hashWord, scanText, type Scan } from '../scan.ts';

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

/** Where each run of a report stands. */
export function placesOf({ passages, runs }: Prose): readonly Place[] {
  const places: Place[] = [];
  let front = true;
  for (const { passage } of passages) {
    for (const { kind, start, end } of passage.runs) {
      places.push(placeOf(places.length, runs.length, front));
      if (front && kind !== 'heading' && passage.text.slice(start, end).split(/\s+/, 26).length > 25) front = false;
    }
  }
  return places;
}

/** `places`: where each of the passage's runs stands. */
export function authorsOf(passage: Passage, scan: Scan, places: readonly Place[]): Authors {
  const spans: Span[] = [];
  const names = new Set<number>();
  let word = 0;
  passage.runs.forEach((run, index) => {
    const place = places[index];
    if (!place) return;
    // Far from the title page only a paragraph with a telling word can name a writer.
    let telling = place.front;
    while (word < scan.count && (scan.starts[word] ?? 0) < run.end)
      telling = tells.has(scan.hashes[word++] ?? 0) || telling;
    if (run.kind === 'references' || run.kind === 'code' || !(telling || run.kind === 'byline')) return;
    authorsIn(passage.text, run, place, spans, names);
  });
  return { spans, names };
}

function authorsIn(text: string, run: Run, place: Place, spans: Span[], names: Set<number>): void {
  // Author lines may be hard-wrapped lines of one paragraph.
  let at = run.start;
  for (const line of text.slice(run.start, run.end).split('\n')) {
    const start = at;
    const found = authorSpans(line, place).map((span) => ({ start: start + span.start, end: start + span.end }));
    spans.push(...found);
    for (const span of found) addNames(text.slice(span.start, span.end), names);
    if (run.kind === 'byline' || (place.early && run.kind === 'body' && isByline(line, place))) {
      spans.push({ start, end: start + line.length });
      if (found.length === 0) addNames(leadingName(line), names);
    }
    if (place.front && found.length > 0 && line.length < 200 && !aboutClients.test(line))
      spans.push({ start, end: start + line.length });
    at += line.length + 1;
  }
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
