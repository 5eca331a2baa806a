/**
 * Finds citations, such as "(Okkema, 2011)", without an entry in the reference list, or the first one when there is no
 * list.
 */
import type { Fix, Problem } from '../../findings/finding.ts';
import { stages } from '../../findings/severity.ts';
import type { Report } from '../../report/model.ts';
import type { Citation } from '../../report/prose/references.ts';
import { sectionsWith } from '../../report/sections/by-role.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { insertSectionFix } from '../insert-section.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { sectionForRole } from '../section-for-role.ts';
import { listingIn, referenceList, type Listing } from './listing.ts';
import { citationsOf, endOfSourceList, hasSourceList, sourceSectionId, type PlacedCitation } from './source-list.ts';

export const unlistedCitation: Rule = {
  id: 'sources/unlisted-citation',
  title: {
    nl: 'Bron uit de tekst die nog niet in de lijst staat',
    en: 'Source of the text that is not in the list yet',
  },
  why: {
    nl: 'Wie jouw bron wil nalezen, zoekt die op in de bronnenlijst. Elke verwijzing in je tekst, zoals (Auteur, jaar), heeft daar een eigen regel nodig. Is er nog helemaal geen lijst, dan krijg je één melding, bij de eerste verwijzing. Wetten hoeven niet in de lijst.',
    en: 'Who wants to read a source looks it up in the reference list: every citation has an entry there. Where there is no list at all, the first citation says so, once. Laws need no entry.',
  },
  concern: 'content',
  scope: 'file',
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
      name: 'near-miss: by the key of a reference manager; a school year',
      text: '## Actoren\n\nBewoners.\n\n## Casusbeschrijving\n\nKracht zit in mensen [@okkema2011, p. 12; @tuinBerg2014]. Dat leerde ik in het eerste jaar (HU 2013/2014).\n\n## Bronnen\n\n- Okkema, J. (2011). *Krachtig*. Utrecht: Pers.\n- Tuin, C., & Berg, A. (2014). *De buurt*. Utrecht: Pers.\n',
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
    const { prose } = context.report;
    if (hasSourceList(prose)) return yield* citationsWithoutEntry(context);
    // A reference manager makes the list of what is cited by key.
    const first = [...citationsOf(prose)].find(({ citation }) => citation.key === undefined);
    if (first && !hasBibliography(context.report)) yield* reportWithoutList(context, first);
  },
  fixes(context, { data, span }) {
    const { report } = context;
    if (data['reason'] === 'no-list') {
      const section = sectionForRole(context, 'sources');
      return section ? [insertSectionFix(report, section)] : [];
    }
    if (data['reason'] !== 'not-listed') return [];
    const { prose } = report;
    const placed = [...citationsOf(prose)].find((each) => prose.toSource(each.span).start === span.start);
    const lastEntry = endOfSourceList(prose);
    return placed && lastEntry ? [addEntryFix(report, lastEntry, placed.citation)] : [];
  },
};

/** Does the front matter name a file of sources, from which pandoc makes the list? */
const hasBibliography = ({ text, frontMatter }: Report): boolean =>
  frontMatter !== undefined && /^bibliography\s*:/m.test(text.slice(frontMatter.span.start, frontMatter.span.end));

/** The rule structure/empty-section reports a heading without entries, so this rule doesn't. */
function* reportWithoutList(context: RuleContext, first: PlacedCitation): Iterable<Problem> {
  const { report, stage } = context;
  const hasHeading = sectionsWith(report, 'sources').some(({ state }) => state !== 'missing');
  if (hasHeading || stages.indexOf(stage) < stages.indexOf('concept')) return;
  const title = sectionForRole(context, 'sources')?.title ?? 'Bronnen';
  yield {
    span: report.prose.toSource(first.span),
    message: {
      nl: `Nog te doen: je verwijst naar een bron, en je bronnenlijst is er nog niet. Zet onder ‘${title}’ alle bronnen waar je naar verwijst.`,
      en: `Still to do: you cite a source, and your reference list is not there yet. Put all sources that you cite under “${title}”.`,
    },
    data: { section: sourceSectionId(context), reason: 'no-list' },
  };
}

function* citationsWithoutEntry(context: RuleContext): Iterable<Problem> {
  const { prose } = context.report;
  const list = referenceList(prose);
  if (!list) return;
  const section = sourceSectionId(context);
  const reported = new Set<string>();
  for (const { citation, span } of citationsOf(prose)) {
    const listing = listingIn(citation, list);
    if (listing === 'listed') continue;
    const key = `${citation.names.join(' ')} ${citation.years.join(' ')}`;
    if (reported.has(key)) continue;
    reported.add(key);
    yield problem(listing, prose.toSource(span), section);
  }
}

function problem(listing: Listing, span: Span, section: string): Problem {
  const hasOtherYear = listing === 'other-year';
  return {
    span,
    message: {
      nl: hasOtherYear
        ? 'Deze bron staat in je lijst met een ander jaartal. Kijk welk jaar klopt.'
        : 'Nog te doen: zet deze bron in je bronnenlijst. Ik zie hem daar nog niet.',
      en: hasOtherYear
        ? 'Your list has this source with another year. See which year is right.'
        : 'Still to do: put this source in your reference list. It is not there yet.',
    },
    data: { section, reason: listing },
    fixable: !hasOtherYear,
  };
}

/** Adds the first part of an entry after the last one, for the writer to complete; in a bullet list as a list item. */
function addEntryFix({ text, prose }: Report, lastEntry: Span, { author, years }: Citation): Fix {
  const { start, end } = prose.toSource(lastEntry);
  const eol = endOfLine(text);
  const bullet = /(?:^|[\r\n])([ \t]*[-*+] +)$/.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const name = author.replace(/(?<![\s,(])[\s,(]+$/, '').replace(/\s+/g, ' ');
  const line = `${bullet ?? eol}${name} (${years[0] ?? 'z.d.'}). [titel en uitgever]`;
  // The closing mark of emphasis or of a link belongs to the last entry.
  const offset = text.slice(end).search(/[\r\n]|$/) + end;
  return {
    title: { nl: 'Zet deze bron in je bronnenlijst', en: 'Put this source in your reference list' },
    kind: 'scaffold',
    edits: [{ span: { start: offset, end: offset }, newText: eol + line }],
  };
}
