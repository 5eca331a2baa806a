import type { Fix, Problem } from '../../findings/finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { sectionForRole } from '../section-for-role.ts';
import { stages } from '../../findings/severity.ts';
import { sectionsWith } from '../../report/sections/by-role.ts';
import { insertSections } from '../../report/sections/insert.ts';
import { shift } from '../../text/span.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Report } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { isAbbreviationOf } from '../../report/prose/abbreviations.ts';
import type { Citation, Entry } from '../../report/prose/references.ts';
import { sourcesId, sourcesOf, type PlacedSources } from './source-list.ts';

export const unlistedCitation: Rule = {
  id: 'sources/unlisted-citation',
  title: { nl: 'Bron uit de tekst die niet in de lijst staat', en: 'Citation without an entry in the list' },
  why: {
    nl: 'Wie jouw bron wil nalezen, zoekt die op in de bronnenlijst. Elke verwijzing in je tekst, zoals (Auteur, jaar), heeft daar een eigen regel nodig. Is er nog helemaal geen lijst, dan krijg je één melding, bij de eerste verwijzing. Wetten hoeven niet in de lijst.',
    en: 'Who wants to read a source looks it up in the reference list: every citation has an entry there. Where there is no list at all, the first citation says so, once. Laws need no entry.',
  },
  concern: 'content',
  examples: [
    {
      name: 'one of two citations is not in the list',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema & Tuin, 2011). Volgens Van den Berghe (2014, p. 9) ook in buurten.\n\n## Bronnen\n\nBerghe, W. van den (2014). *De buurt*. Utrecht: Pers.\n',
      findings: ['Okkema & Tuin, 2011'],
      fixed:
        '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema & Tuin, 2011). Volgens Van den Berghe (2014, p. 9) ook in buurten.\n\n## Bronnen\n\nBerghe, W. van den (2014). *De buurt*. Utrecht: Pers.\n\nOkkema & Tuin (2011). [titel en uitgever]\n',
    },
    {
      name: 'the list has another year',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema, 2012).\n\n## Bronnen\n\nOkkema, J. (2011). *Krachtig*. Utrecht: Pers.\n',
      findings: ['Okkema, 2012'],
    },
    {
      name: 'no list at all: one finding, on the first citation',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema, 2012), en in buurten (Tuin et al., 2015).\n',
      findings: ['Okkema, 2012'],
    },
    {
      name: 'near-miss: et al., an organisation by its abbreviation, a page, a law',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema et al., 2011a, pp. 3-5; NJi, z.d.). De Wmo (2015) zegt dat ook.\n\n## Bronnen\n\n- Nederlands Jeugdinstituut. (z.d.). *Kracht*. https://voorbeeld.nl\n- Okkema, J., Tuin, C., & Berg, A. (2011). *Krachtig*. Utrecht: Pers.\n',
      findings: [],
    },
    {
      name: 'near-miss: in a first sketch the list may come later',
      stage: 'schets',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen (Okkema, 2012).\n',
      findings: [],
    },
  ],
  *check(context) {
    const { report } = context;
    const all = sourcesOf(report.prose);
    const first = all.find(({ sources }) => sources.citations.length > 0);
    if (!first) return;
    if (all.some(({ sources }) => sources.listed.length > 0)) yield* unlisted(context, all);
    else yield* withoutList(context, first);
  },
  fixes(context, finding) {
    const { report } = context;
    if (finding.data['reason'] === 'no-list') return insertList(context);
    const all = sourcesOf(report.prose);
    const citation = all
      .flatMap(({ by, sources }) => sources.citations.map((each) => ({ each, by })))
      .find(({ each, by }) => placeOf(each, by, report).start === finding.span.start)?.each;
    const last = lastListed(all);
    return citation && last && finding.data['reason'] === 'not-listed' ? [stub(report, last, citation)] : [];
  },
};

const placeOf = ({ span }: Citation, by: number, { prose }: Report): Span => prose.toSource(shift(span, by));

/** The end of the reference list, in the prose. */
function lastListed(all: readonly PlacedSources[]): Span | undefined {
  const placed = [...all].reverse().find(({ sources }) => sources.listed.length > 0);
  const run = placed?.sources.listed.at(-1);
  return placed && run && shift(run, placed.by);
}

/** A heading without entries is said by structure/empty-section already. */
function* withoutList(context: RuleContext, { by, sources }: PlacedSources): Iterable<Problem> {
  const { report, stage } = context;
  const [first] = sources.citations;
  const begun = sectionsWith(report, 'sources').some(({ state }) => state !== 'missing');
  if (!first || begun || stages.indexOf(stage) < stages.indexOf('concept')) return;
  const title = sectionForRole(context, 'sources')?.title ?? 'Bronnen';
  yield {
    span: placeOf(first, by, report),
    message: {
      nl: `Je verwijst naar een bron, maar er is nog geen bronnenlijst. Zet onder ‘${title}’ alles waar je naar verwijst.`,
      en: `You cite a source, but there is no reference list yet. Put everything you cite under “${title}”.`,
    },
    data: { section: sourcesId(context), reason: 'no-list' },
  };
}

function* unlisted(context: RuleContext, all: readonly PlacedSources[]): Iterable<Problem> {
  const entries = all.flatMap(({ sources }) => sources.entries);
  if (entries.length === 0) return;
  const known = indexOf(entries);
  const section = sourcesId(context);
  const said = new Set<string>();
  for (const { by, sources } of all) {
    for (const citation of sources.citations) {
      const key = `${citation.names.join(' ')} ${citation.years.join(' ')}`;
      const state = said.has(key) ? 'listed' : known(citation);
      if (state === 'listed') continue;
      said.add(key);
      yield problem(state, placeOf(citation, by, context.report), section);
    }
  }
}

function problem(state: State, span: Span, section: string): Problem {
  const other = state === 'other-year';
  return {
    span,
    message: {
      nl: other
        ? 'Deze bron staat in je lijst met een ander jaartal. Kijk welk jaar klopt.'
        : 'Nog te doen: zet deze bron in je bronnenlijst. Ik zie hem daar nog niet.',
      en: other
        ? 'Your list has this source with another year. See which year is right.'
        : 'Still to do: put this source in your reference list. It is not there yet.',
    },
    data: { section, reason: state },
    fixable: !other,
  };
}

type State = 'listed' | 'other-year' | 'not-listed';

/** Looks a citation up: any of its names with its year is enough; a year is only compared where both have one. */
function indexOf(entries: readonly Entry[]): (citation: Citation) => State {
  const byWord = new Map<string, Set<string>>();
  const authors = new Set(entries.flatMap(({ names }) => names));
  for (const { words, years } of entries) {
    for (const each of words) {
      const own = byWord.get(each) ?? new Set();
      for (const one of years.length > 0 ? years : ['any']) own.add(one);
      byWord.set(each, own);
    }
  }
  const long = entries.filter(({ isOrganisation }) => isOrganisation).slice(0, 200);
  return ({ names, author, years }) => {
    const fits = (own: ReadonlySet<string> | undefined): boolean =>
      own !== undefined && (years.length === 0 || own.has('any') || years.some((one) => own.has(one)));
    if (names.some((name) => fits(byWord.get(name)))) return 'listed';
    if (names.length === 1 && long.some((entry) => isAbbreviationOf(author.trim(), entry.author))) return 'listed';
    if (names.length > 1 && entries.slice(0, 200).some(({ names: [only = ''] }) => isAbbreviationOf(only, author)))
      return 'listed';
    return names.some((name) => authors.has(name)) ? 'other-year' : 'not-listed';
  };
}

/** The line of an entry, to be completed; after the last entry, as a list item where that is one. */
function stub({ text, prose }: Report, last: Span, { author, years }: Citation): Fix {
  const { start, end } = prose.toSource(last);
  const eol = endOfLine(text);
  const mark = /(?:^|[\r\n])([ \t]*[-*+] +)$/.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const name = author.replace(/[\s,(]+$/, '').replace(/\s+/g, ' ');
  const line = `${mark ?? eol}${name} (${years[0] ?? 'z.d.'}). [titel en uitgever]`;
  // The closing mark of emphasis or a link belongs to the last entry.
  const after = text.slice(end).search(/[\r\n]|$/) + end;
  return {
    title: { nl: 'Zet een regel voor deze bron in de lijst', en: 'Add a line for this source to the list' },
    kind: 'scaffold',
    edits: [{ span: { start: after, end: after }, newText: eol + line }],
  };
}

function insertList(context: RuleContext): readonly Fix[] {
  const section = sectionForRole(context, 'sources');
  if (!section) return [];
  const title = { nl: `Voeg ‘${section.title}’ toe`, en: `Insert “${section.title}”` };
  return [{ title, kind: 'scaffold', edits: insertSections(context.report, [section]) }];
}
