/**
 * Three or more indirect details about one person: linked by nearness to a name or a role, collected over the report.
 */
import { memo2 } from '../../incremental/memo.ts';
import { chunksOf, type Chunk } from '../../report/prose/chunks.ts';
import { shift } from '../../text/span.ts';
import type { Report, RunKind } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import type { Settings } from '../../settings/model.ts';
import { detailsOf } from '../detect.ts';
import { foldWord } from '../tokens/characters.ts';
import { findWordPatterns, WordPattern } from '../tokens/word-start-search.ts';

export interface Combination {
  /** First mention of the person, in the report's text. */
  readonly span: Span;
  readonly kinds: readonly string[];
}

/** A detail belongs to a person mentioned at most this many UTF-16 units before it, in the same paragraph. */
const NEAR = 220;
const ENOUGH = 3;

/** What detectors find that says something about a person without naming one. */
const found = ['age', 'date', 'place', 'organisation'];

/** Persons without a name. */
export const personRoles = new WordPattern(
  'person',
  /(?:(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]w\.|[Dd]hr\.)(?: [A-Z]\.)?|[Cc]li[eë]nte?(?: [A-Z]\b\.?)?|(?:[Dd]e|[Mm]ijn|[Zz]ijn|[Hh]aar|[Hh]un) (?:moeder|vader|zoon|dochter|zus|broer|partner|buurman|buurvrouw|collega|oma|opa|jongen|man|vrouw|bewoner|bewoonster|patiënte?|leerling))/y,
  'mevrouw meneer de mw dhr cli mijn zijn haar hun',
);
export const indirectDetails: readonly WordPattern[] = [
  new WordPattern(
    'diagnosis',
    /(?:autis(?:me|tisch)|adhd|add|borderline\w*|schizofreni\w+|psychose\w*|bipolair\w*|depressi\w+|dementie|alzheimer|parkinson|epilepsie|verslaafd|verslaving|alcoholis\w+|suïcidaal|anorexia|boulimia|ptss|multiple sclerose|kanker|diabetes|hiv|downsyndroom|syndroom van down|lvb|licht verstandelijk beperkt\w*|verstandelijke beperking|niet-aangeboren hersenletsel|nah|cva|copd|blind|doof|rolstoel\w*)\b/iy,
    'aut adhd add bor sch psy bip dep dem alz par epi versl alc suï ano bou ptss mul kan dia hiv dow syn lvb lic verst nie nah cva copd bli doof rol',
  ),
  // "als" is a word of every sentence.
  new WordPattern('diagnosis', /(?:ALS|MS)\b/y, 'als ms'),
  new WordPattern(
    'origin',
    /(?:Syri(?:ër|sche?)|Eritre(?:eër|se)|Somali(?:ër|sche?)|Turkse?|Marokkaan(?:se)?|Surinaam(?:se|s)|Antilliaan(?:se)?|Afghaan(?:se)?|Ira(?:kees|kese|ans|anse)|Poolse?|Oekraïen(?:er|se)|Moluk(?:ker|se)|Chinese?|Ghanees|Ghanese|Koerd(?:ische?)?|Roma|islamitische?|moslima?|joodse?|hindoe(?:stische?)?|Jehova\w*|gereformeerde?|statushouder|asielzoeker|vluchteling)\b/y,
    'syr eri som tur mar sur ant afg ira poo oek mol chi gha koe rom isl mos joo hin jeh ger sta asi vlu',
  ),
  new WordPattern(
    'occupation',
    /(?:burgemeester|wethouder|huisarts|tandarts|notaris|dominee|pastoor|imam|schooldirecteur|brandweer(?:man|vrouw)|politieagente?|veerman|vuurtorenwachter|molenaar|imker|hoefsmid|circusartieste?|beeldhouwer|dirigent|organist|profvoetballer|topsporter|raadslid|veehouder|schaapherder|begrafenisondernemer|dierenarts|vroedvrouw|verloskundige)\b/iy,
    'bur wet hui tan not dom pas ima sch bra pol vee vuu mol imk hoe cir bee dir org pro top raa beg die vro ver',
  ),
];
const asked = [personRoles, ...indirectDetails];
const sources = [...found, ...indirectDetails.map(({ kind }) => kind)];
const kinds = [...new Set(sources)];
/** A bit of the kind of each source. */
const bits = sources.map((kind) => 1 << kinds.indexOf(kind));

/** What is said of a person in a chunk of passages, and where that person is met first. Offsets as in its runs. */
interface Mention extends Span {
  /** Folded: the same person again. */
  readonly key: string;
  /** A bit of each of `kinds`. */
  kinds: number;
}

interface Holder extends Span {
  key?: string;
}

/** Runs in which nothing is said about a person. */
const silent: ReadonlySet<RunKind> = new Set(['references', 'byline', 'code', 'heading']);

export function combinations(report: Report, settings: Settings): Combination[] {
  const { prose } = report;
  const details = detailsOf(report, settings);
  const lists = ['person-name', ...found].map((id) => inOrder(details.get(id) ?? none));
  const chunks = chunksOf(prose);
  const people = new Map<string, Mention>();
  chunks.forEach(({ chunk, by }, index) => {
    const next = chunks[index + 1];
    const stretch = { start: chunk.start + by, end: next ? next.chunk.start + next.by : Infinity };
    const near = lists.map((within) => movedBack(within(stretch), by));
    for (const mention of mentionsIn(chunk, near)) {
      const known = people.get(mention.key);
      if (known) known.kinds |= mention.kinds;
      else people.set(mention.key, { ...shift(mention, by), key: mention.key, kinds: mention.kinds });
    }
  });
  return [...people.values()]
    .map((mention) => ({ mention, named: kinds.filter((_, kind) => (mention.kinds & (1 << kind)) !== 0) }))
    .filter(({ named }) => named.length >= ENOUGH)
    .map(({ mention, named }) => ({ span: prose.toSource(mention), kinds: named.sort() }));
}

/** Spans of names, and of each kind of detail. */
type Near = readonly (readonly Span[])[];

const areSame = (a: Near, b: Near): boolean =>
  a.every((spans, kind) => {
    const others = b[kind] ?? none;
    return (
      spans.length === others.length &&
      spans.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end)
    );
  });

/** As long as the details in a chunk stay what they are, so does what they say. */
const mentionsIn = memo2(({ text, runs, start: at }: Chunk, [names = none, ...near]: Near): readonly Mention[] => {
  const [persons = none, ...said] = findWordPatterns(text, at, asked);
  const points = [...near, ...said];
  if (names.length + persons.length === 0 || points.every(({ length }) => length === 0)) return noMentions;
  const holders = [...names, ...persons].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
  const holdersIn = inOrder<Holder>(holders);
  const pointsIn = points.map(inOrder);
  const people = new Map<string, Mention>();
  for (const run of runs) {
    const here = silent.has(run.kind) ? noHolders : holdersIn(run);
    if (here.length === 0) continue;
    pointsIn.forEach((within, source) => {
      const kind = bits[source] ?? 0;
      for (const point of within(run)) {
        const holder = lastNear(here, point);
        if (!holder) continue;
        const key = (holder.key ??= foldWord(text.slice(holder.start - at, holder.end - at)));
        const known = people.get(key);
        if (known) known.kinds |= kind;
        else people.set(key, { start: holder.start, end: holder.end, key, kinds: kind });
      }
    });
  }
  return [...people.values()];
}, areSame);

/** The last that ends before a point, but not far before it. */
function lastNear(holders: readonly Holder[], { start }: Span): Holder | undefined {
  for (let index = holders.length - 1; index >= 0; index--) {
    const holder = holders[index];
    if (holder && holder.end <= start && start - holder.end <= NEAR) return holder;
  }
  return undefined;
}

const movedBack = (spans: readonly Span[], by: number): readonly Span[] =>
  by === 0 || spans.length === 0 ? spans : spans.map((span) => shift(span, -by));

/** Asked for one stretch after the other, gives the spans that start in it. */
function inOrder<Each extends Span>(spans: readonly Each[]): (stretch: Span) => readonly Each[] {
  const nothing: readonly Each[] = [];
  if (spans.length === 0) return () => nothing;
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? Infinity) < start) next++;
    const from = next;
    while ((spans[next]?.start ?? Infinity) < end) next++;
    return from === next ? nothing : spans.slice(from, next);
  };
}

const none: readonly Span[] = [];
const noHolders: readonly Holder[] = [];
const noMentions: readonly Mention[] = [];
