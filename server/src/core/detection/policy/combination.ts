/**
 * Finds persons about whom a report gives three or more kinds of indirect details (DOMAIN §4): "de burgemeester van
 * Wijchen, 54". A detail belongs to the name or role that stands near before it.
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
  /** First mention of the person, as a span in the report's text. */
  readonly span: Span;
  readonly kinds: readonly string[];
}

/** A detail belongs to the last person mentioned before it in the same run, at most this many UTF-16 units away. */
const NEAR = 220;
/** This many kinds of details make a combination (DOMAIN §4). */
const ENOUGH = 3;

/** The detectors whose details say something about a person without naming one. */
const detectorKinds = ['age', 'date', 'place', 'organisation'];

/** Persons without a name: "cliënt X", "mijn zus". */
export const personRoles = new WordPattern(
  'person',
  /(?:(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]w\.|[Dd]hr\.)(?: [A-Z]\.)?|[Cc]li[eë]nte?(?: [A-Z]\b\.?)?|(?:[Dd]e|[Mm]ijn|[Zz]ijn|[Hh]aar|[Hh]un) (?:moeder|vader|zoon|dochter|zus|broer|partner|buurman|buurvrouw|collega|oma|opa|jongen|man|vrouw|bewoner|bewoonster|patiënte?|leerling))/y,
  'mevrouw meneer de mw dhr cli mijn zijn haar hun',
);
/** Indirect details that no detector finds. */
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
const patterns = [personRoles, ...indirectDetails];
/** Where details come from: the detectors, then the patterns above. Two sources may give details of one kind. */
const sources = [...detectorKinds, ...indirectDetails.map(({ kind }) => kind)];
const kinds = [...new Set(sources)];
/** By source: the bit of its kind. */
const kindBits = sources.map((kind) => 1 << kinds.indexOf(kind));

/**
 * A person in a chunk of passages: the span of the first mention, and the kinds of details near any mention. Offsets as
 * in the chunk's runs.
 */
interface PersonInChunk extends Span {
  /** The folded text of the mention: the same for every mention of a person. */
  readonly key: string;
  /** The kinds of details found near the person, as bits. */
  kinds: number;
}

/** A mention of a person, with its folded text once that is needed. */
interface PersonMention extends Span {
  key?: string;
}

/** Kinds of runs that tell nothing about a person. */
const runsWithoutPersons: ReadonlySet<RunKind> = new Set(['references', 'byline', 'code', 'heading']);

/** The combinations in a report, in order of the first mention of the person. */
export function combinations(report: Report, settings: Settings): Combination[] {
  const { prose } = report;
  const details = detailsOf(report, settings);
  const spansByDetector = ['person-name', ...detectorKinds].map((id) => inOrder(details.get(id) ?? noSpans));
  const chunks = chunksOf(prose);
  const people = new Map<string, PersonInChunk>();
  chunks.forEach(({ chunk, by }, index) => {
    const next = chunks[index + 1];
    const part = { start: chunk.start + by, end: next ? next.chunk.start + next.by : Infinity };
    const near = spansByDetector.map((spansIn) => shiftAll(spansIn(part), -by));
    for (const person of personsIn(chunk, near)) {
      const known = people.get(person.key);
      if (known) known.kinds |= person.kinds;
      else people.set(person.key, { ...shift(person, by), key: person.key, kinds: person.kinds });
    }
  });
  return [...people.values()]
    .map((person) => ({ person, found: kinds.filter((_, kind) => (person.kinds & (1 << kind)) !== 0) }))
    .filter(({ found }) => found.length >= ENOUGH)
    .map(({ person, found }) => ({ span: prose.toSource(person), kinds: found.sort() }));
}

/** Spans of names, and of the details of each detector, in a chunk; offsets as in the chunk's runs. */
type NearSpans = readonly (readonly Span[])[];

const areSame = (a: NearSpans, b: NearSpans): boolean =>
  a.every((spans, kind) => {
    const others = b[kind] ?? noSpans;
    return (
      spans.length === others.length &&
      spans.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end)
    );
  });

/**
 * The persons in a chunk with details near them. The answer is kept while the chunk and the details in it stay the
 * same.
 */
const personsIn = memo2(
  ({ text, runs, start: chunkStart }: Chunk, [names = noSpans, ...detected]: NearSpans): readonly PersonInChunk[] => {
    const [roles = noSpans, ...described] = findWordPatterns(text, chunkStart, patterns);
    const details = [...detected, ...described];
    if (names.length + roles.length === 0 || details.every(({ length }) => length === 0)) return noPersons;
    const mentions = [...names, ...roles].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
    const mentionsIn = inOrder<PersonMention>(mentions);
    const detailsIn = details.map(inOrder);
    const people = new Map<string, PersonInChunk>();
    for (const run of runs) {
      const inRun = runsWithoutPersons.has(run.kind) ? noMentions : mentionsIn(run);
      if (inRun.length === 0) continue;
      detailsIn.forEach((detailsOfSource, source) => {
        const kind = kindBits[source] ?? 0;
        for (const detail of detailsOfSource(run)) {
          const mention = lastNear(inRun, detail);
          if (!mention) continue;
          const key = (mention.key ??= foldWord(text.slice(mention.start - chunkStart, mention.end - chunkStart)));
          const known = people.get(key);
          if (known) known.kinds |= kind;
          else people.set(key, { start: mention.start, end: mention.end, key, kinds: kind });
        }
      });
    }
    return [...people.values()];
  },
  areSame,
);

/** The last mention that ends before a detail, and at most `NEAR` units before it. */
function lastNear(mentions: readonly PersonMention[], { start }: Span): PersonMention | undefined {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention && mention.end <= start && start - mention.end <= NEAR) return mention;
  }
  return undefined;
}

const shiftAll = (spans: readonly Span[], by: number): readonly Span[] =>
  by === 0 || spans.length === 0 ? spans : spans.map((span) => shift(span, by));

/**
 * Makes a function that gives the spans that start in a part of the text. It must be asked about parts in order of
 * offset.
 */
function inOrder<Each extends Span>(spans: readonly Each[]): (part: Span) => readonly Each[] {
  const noneInPart: readonly Each[] = [];
  if (spans.length === 0) return () => noneInPart;
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? Infinity) < start) next++;
    const from = next;
    while ((spans[next]?.start ?? Infinity) < end) next++;
    return from === next ? noneInPart : spans.slice(from, next);
  };
}

const noSpans: readonly Span[] = [];
const noMentions: readonly PersonMention[] = [];
const noPersons: readonly PersonInChunk[] = [];
