/** Three or more indirect details about one person: linked by nearness to a name or a role, collected over the report. */
import { keeping } from '../../keeping.ts';
import { matches } from '../../matches.ts';
import { remembering } from '../../remember.ts';
import type { Report, RunKind, Span, Words } from '../../report/model.ts';
import type { Settings } from '../../settings/model.ts';
import { detailsOf } from '../details.ts';
import { fold } from '../letters.ts';

export interface Combination {
  /** First mention of the person, in the report's text. */
  readonly span: Span;
  readonly kinds: readonly string[];
}

/** A detail belongs to a person mentioned at most this many UTF-16 units before it, in the same paragraph. */
const NEAR = 220;
const ENOUGH = 3;

const role =
  /\b(?:(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]w\.|[Dd]hr\.)(?: [A-Z]\.)?|[Cc]li[eë]nte?(?: [A-Z]\b\.?)?|(?:[Dd]e|[Mm]ijn|[Zz]ijn|[Hh]aar|[Hh]un) (?:moeder|vader|zoon|dochter|zus|broer|partner|buurman|buurvrouw|collega|oma|opa|jongen|man|vrouw|bewoner|bewoonster|patiënte?|leerling))/g;
const content: readonly (readonly [string, RegExp])[] = [
  [
    'diagnosis',
    /\b(?:autis(?:me|tisch)|adhd|add|borderline\w*|schizofreni\w+|psychose\w*|bipolair\w*|depressi\w+|dementie|alzheimer|parkinson|epilepsie|verslaafd|verslaving|alcoholis\w+|suïcidaal|anorexia|boulimia|ptss|ms|multiple sclerose|als|kanker|diabetes|hiv|downsyndroom|syndroom van down|lvb|licht verstandelijk beperkt\w*|verstandelijke beperking|niet-aangeboren hersenletsel|nah|cva|copd|blind|doof|rolstoel\w*)\b/gi,
  ],
  [
    'origin',
    /\b(?:Syri(?:ër|sche?)|Eritre(?:eër|se)|Somali(?:ër|sche?)|Turkse?|Marokkaan(?:se)?|Surinaam(?:se|s)|Antilliaan(?:se)?|Afghaan(?:se)?|Ira(?:kees|kese|ans|anse)|Poolse?|Oekraïen(?:er|se)|Moluk(?:ker|se)|Chinese?|Ghanees|Ghanese|Koerd(?:ische?)?|Roma|islamitische?|moslima?|joodse?|hindoe(?:stische?)?|Jehova\w*|gereformeerde?|statushouder|asielzoeker|vluchteling)\b/g,
  ],
  [
    'occupation',
    /\b(?:burgemeester|wethouder|huisarts|tandarts|notaris|dominee|pastoor|imam|schooldirecteur|brandweer(?:man|vrouw)|politieagente?|veerman|vuurtorenwachter|molenaar|imker|hoefsmid|circusartieste?|beeldhouwer|dirigent|organist|profvoetballer|topsporter|raadslid|veehouder|schaapherder|begrafenisondernemer|dierenarts|vroedvrouw|verloskundige)\b/gi,
  ],
];

interface Point extends Span {
  readonly kind: string;
}

interface Holder extends Span {
  /** Folded: the same person again. */
  readonly key: string;
}

/** Runs in which nothing is said about a person. */
const silent: ReadonlySet<RunKind> = new Set(['references', 'byline', 'code', 'heading']);
const foldedName = remembering(fold);

export function combinations(report: Report, settings: Settings): Combination[] {
  const { prose } = report;
  const details = detailsOf(report, settings);
  const people = new Map<string, { readonly span: Span; readonly kinds: Set<string> }>();
  const detailsIn = ['age', 'date', 'place', 'organisation'].map((kind) => ({
    kind,
    within: inOrder(details.get(kind) ?? []),
  }));
  const namesIn = inOrder(details.get('person-name') ?? []);
  for (const run of prose.runs) {
    if (silent.has(run.kind)) continue;
    const { text } = run.words;
    const names = namesIn(run);
    const points: Point[] = [];
    for (const { kind, within } of detailsIn)
      for (const { start, end } of within(run)) points.push({ kind, start: start - run.start, end: end - run.start });
    points.push(...contentIn(run.words));
    if (points.length === 0) continue;
    const named = names.map(({ start, end }): Holder => {
      const span = { start: start - run.start, end: end - run.start };
      return { ...span, key: foldedName(text.slice(span.start, span.end)) };
    });
    const holders = [...named, ...rolesIn(run.words)].sort((a, b) => a.start - b.start);
    for (const point of points) {
      const holder = holders.filter(({ end }) => end <= point.start && point.start - end <= NEAR).at(-1);
      if (!holder) continue;
      const known = people.get(holder.key);
      if (known) known.kinds.add(point.kind);
      else {
        const span = prose.toSource({ start: run.start + holder.start, end: run.start + holder.end });
        people.set(holder.key, { span, kinds: new Set([point.kind]) });
      }
    }
  }
  return [...people.values()]
    .filter(({ kinds }) => kinds.size >= ENOUGH)
    .map(({ span, kinds }) => ({ span, kinds: [...kinds].sort() }));
}

const contentIn = keeping(({ text }: Words): readonly Point[] =>
  content.flatMap(([kind, pattern]) =>
    matches(pattern, text).map(({ index, 0: found }) => ({ kind, start: index, end: index + found.length })),
  ),
);

const rolesIn = keeping(({ text }: Words): readonly Holder[] =>
  matches(role, text).map(({ index, 0: found }) => ({ start: index, end: index + found.length, key: fold(found) })),
);

/** Asked for one run after the other, gives the spans that start in it. */
function inOrder(spans: readonly Span[]): (run: Span) => readonly Span[] {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.start ?? Infinity) < start) next++;
    const from = next;
    while ((spans[next]?.start ?? Infinity) < end) next++;
    return from === next ? none : spans.slice(from, next);
  };
}

const none: readonly Span[] = [];
