/** Three or more indirect details about one person: linked by nearness to a name or a role, collected over the report. */
import { matches } from '../../matches.ts';
import type { Report, Span } from '../../report/model.ts';
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

export function combinations(report: Report, settings: Settings): Combination[] {
  const { prose } = report;
  const details = detailsOf(report, settings);
  const people = new Map<string, { readonly span: Span; readonly kinds: Set<string> }>();
  const points = ['age', 'date', 'place', 'organisation'].map((kind) =>
    inOrder(details.get(kind) ?? []).map((each): Point => ({ kind, ...each })),
  );
  const names = inOrder(details.get('person-name') ?? []);
  for (const run of prose.runs) {
    if (run.kind === 'references' || run.kind === 'byline' || run.kind === 'code' || run.kind === 'heading') continue;
    const text = prose.text.slice(run.start, run.end);
    const here = points.flatMap((each) => startingIn(each, run));
    for (const [kind, pattern] of content)
      for (const match of matches(pattern, text))
        here.push({ kind, start: run.start + match.index, end: run.start + match.index + match[0].length });
    if (here.length === 0) continue;
    const holders = [
      ...startingIn(names, run).map(({ start, end }) => ({ start, end, key: fold(prose.text.slice(start, end)) })),
      ...matches(role, text).map((match) => ({
        start: run.start + match.index,
        end: run.start + match.index + match[0].length,
        key: fold(match[0]),
      })),
    ].sort((a, b) => a.start - b.start);
    for (const point of here) {
      const holder = holders.filter(({ end }) => end <= point.start && point.start - end <= NEAR).at(-1);
      if (!holder) continue;
      const known = people.get(holder.key) ?? { span: prose.toSource(holder), kinds: new Set<string>() };
      known.kinds.add(point.kind);
      people.set(holder.key, known);
    }
  }
  return [...people.values()]
    .filter(({ kinds }) => kinds.size >= ENOUGH)
    .map(({ span, kinds }) => ({ span, kinds: [...kinds].sort() }));
}

const inOrder = <Kind extends Span>(spans: readonly Kind[]): readonly Kind[] =>
  [...spans].sort((a, b) => a.start - b.start);

/** Those of many, in order, that start in a run: looked up, because a long report has thousands of both. */
function startingIn<Kind extends Span>(spans: readonly Kind[], { start, end }: Span): readonly Kind[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((spans[to]?.start ?? Infinity) < end) to++;
  return spans.slice(low, to);
}
