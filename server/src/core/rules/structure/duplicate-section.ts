import type { Fix } from '../../findings/finding.ts';
import type { Rule } from '../rule.ts';
import { wholeLines } from '../../text/lines.ts';
import type { Heading, Report, Section } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { headingKey } from '../../templates/match.ts';

export const duplicateSection: Rule = {
  id: 'structure/duplicate-section',
  title: { nl: 'Onderdeel dat er twee keer staat', en: 'Section that stands twice' },
  why: {
    nl: 'Twee kopjes met dezelfde naam maken het zoeken lastig: de lezer kijkt bij het eerste en mist het tweede.',
    en: 'Two headings of the same name make a report hard to search: a reader looks at the first and misses the second.',
  },
  concern: 'leftover',
  examples: [
    {
      name: 'the second one is empty and can go',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n\n## Actoren\n',
      findings: ['Actoren'],
      fixed: '## Actoren\n\nMoeder en zoon.\n\n## Perspectief\n\nStagiair.\n\n',
    },
    {
      name: 'both hold text: the second is moved under the first',
      text: '## Actoren\n\nMoeder.\n\n## Perspectief\n\nStagiair.\n\n## Actoren\n\nOok de zoon.\n',
      findings: ['Actoren'],
      fixed: '## Actoren\n\nMoeder.\n\nOok de zoon.\n\n## Perspectief\n\nStagiair.\n\n',
    },
    {
      name: 'near-miss: two names for one section are two parts of it',
      text: '## Aanleiding\n\nEen klacht.\n\n## Achtergrond\n\nEen wijk.\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      for (const { heading, content } of duplicates(section)) {
        yield {
          span: heading.nameSpan,
          message: {
            nl: `‘${section.expected.title}’ staat er al. Voeg de twee stukken samen.`,
            en: `“${section.expected.title}” is there already. Join the two.`,
          },
          data: { section: section.id, empty: content === undefined },
          fixable: heading.form !== 'cell' && heading.form !== 'glued',
        };
      }
    }
  },
  fixes({ report }, { span, data }) {
    const section = report.sections.find(({ id }) => id === data['section']);
    const double = section && duplicates(section).find(({ heading }) => heading.nameSpan.start === span.start);
    return section && double ? fixesFor(report, section, double) : [];
  },
};

interface Duplicate {
  readonly heading: Heading;
  readonly content?: Span;
}

/** Later headings of the same name, each with its own text. */
function duplicates({ expected, headings, content }: Section): readonly Duplicate[] {
  if (expected.repeatable) return [];
  if (headings.length < 2) return [];
  const names = new Set<string>();
  const found: Duplicate[] = [];
  let under = 0;
  headings.forEach((heading, index) => {
    const name = headingKey(heading.text);
    if (!names.has(name)) {
      names.add(name);
      return;
    }
    const next = headings[index + 1]?.span.start ?? Infinity;
    while (under < content.length && (content[under]?.start ?? 0) < heading.span.end) under++;
    const own = content[under];
    found.push({ heading, ...(own && own.start < next && { content: own }) });
  });
  return found;
}

function fixesFor(
  { text }: Report,
  { content, headings }: Section,
  { heading, content: own }: Duplicate,
): readonly Fix[] {
  const removed = wholeLines(text, { start: heading.span.start, end: own?.end ?? heading.span.end });
  if (!own) {
    const title = { nl: 'Haal het lege tweede kopje weg', en: 'Remove the empty second heading' };
    return [{ title, kind: 'repair', preferred: true, edits: [{ span: removed, newText: '' }] }];
  }
  const first = headings[0];
  const target = Math.max(
    first?.span.end ?? 0,
    ...content.filter(({ end }) => end <= heading.span.start).map(({ end }) => end),
  );
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const moved = eol + eol + text.slice(own.start, own.end);
  return [
    {
      title: { nl: 'Zet deze tekst bij het eerste kopje', en: 'Move this text under the first heading' },
      kind: 'assist',
      edits: [
        { span: { start: target, end: target }, newText: moved },
        { span: removed, newText: '' },
      ],
    },
  ];
}
