/**
 * Finds a heading that names a section once more, by its name or by another ("Context" and later "Achtergrond"), unless
 * the template lets the section stand more than once.
 */
import type { Fix, Localised } from '../../findings/finding.ts';
import type { Heading, Report, Section } from '../../report/model.ts';
import { endOfLine, wholeLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';
import { duplicates, isSameName, type Duplicate } from './duplicates.ts';
import { largest } from '../../../lists.ts';

export const duplicateSection: Rule = {
  id: 'structure/duplicate-section',
  title: { nl: 'Onderdeel dat er twee keer staat', en: 'Section that stands twice' },
  why: {
    nl: 'Je lezer zoekt een onderdeel bij het eerste kopje, en mist dan de tekst onder het tweede. Onder één kopje staat alles bij elkaar.',
    en: 'A reader looks for a section at the first heading, and so misses the text under the second. Under one heading it is all together.',
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
      name: 'the list mark of the first line is moved too',
      text: '## Actoren\n\n- Moeder.\n\n## Perspectief\n\nStagiair.\n\n## Actoren\n\n- De zoon.\n- De wijkagent.\n',
      findings: ['Actoren'],
      fixed: '## Actoren\n\n- Moeder.\n\n- De zoon.\n- De wijkagent.\n\n## Perspectief\n\nStagiair.\n\n',
    },
    {
      name: 'another name for a section that stands above',
      text: '## Context\n\nEen wijk.\n\n## Perspectief\n\nStagiair.\n\n## Achtergrond\n\nEen klacht.\n',
      findings: ['Achtergrond'],
    },
    {
      name: 'near-miss: two names for one section are two parts of it',
      text: '## Aanleiding\n\nEen klacht.\n\n## Achtergrond\n\nEen wijk.\n\n## Perspectief\n\nStagiair.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      for (const { heading, first, content } of duplicates(report, section)) {
        yield {
          span: heading.nameSpan,
          message: messageAbout(section.expected.title, first, heading, content !== undefined),
          data: { section: section.id, empty: content === undefined },
          fixable: heading.form !== 'cell' && heading.form !== 'glued',
        };
      }
    }
  },
  repairs: true,
  fixes({ report }, { span, data }) {
    const section = report.sections.find(({ id }) => id === data['section']);
    const duplicate =
      section && duplicates(report, section).find(({ heading }) => heading.nameSpan.start === span.start);
    return section && duplicate ? [fixFor(report, section, duplicate)] : [];
  },
};

/** `isFilled`: the second heading has text under it. */
function messageAbout(title: string, first: Heading, second: Heading, isFilled: boolean): Localised {
  const twice = isSameName(first, second)
    ? { nl: `‘${title}’ staat er twee keer.`, en: `“${title}” stands here twice.` }
    : {
        nl: `‘${title}’ staat er twee keer, de tweede keer onder een andere naam.`,
        en: `“${title}” stands here twice, the second time under another name.`,
      };
  return isFilled
    ? {
        nl: `${twice.nl} Zet de tekst bij elkaar onder één kopje, dan vindt je lezer alles.`,
        en: `${twice.en} Put the text together under one heading, so that your reader finds it all.`,
      }
    : {
        nl: `${twice.nl} Dit kopje is nog leeg: je kunt het weghalen.`,
        en: `${twice.en} This heading is still empty: you can remove it.`,
      };
}

/** The text under a heading with the list mark, indent or quote sign of its first line. */
function withLineStart(text: string, headingEnd: number, { start, end }: Span): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return { start: Math.max(headingEnd, lineStart), end };
}

/** A duplicate without text under it is removed; else its text moves to the end of the section's text before it. */
function fixFor({ text }: Report, { headings, content }: Section, duplicate: Duplicate): Fix {
  const { heading } = duplicate;
  const under = duplicate.content && withLineStart(text, heading.span.end, duplicate.content);
  const removed = wholeLines(text, { start: heading.span.start, end: under?.end ?? heading.span.end });
  if (!under) {
    const title = { nl: 'Haal het lege tweede kopje weg', en: 'Remove the empty second heading' };
    return { title, kind: 'repair', preferred: true, edits: [{ span: removed, newText: '' }] };
  }
  const target = largest(
    content.filter(({ end }) => end <= heading.span.start).map(({ end }) => end),
    headings[0]?.span.end ?? 0,
  );
  const eol = endOfLine(text);
  return {
    title: { nl: 'Zet deze tekst bij het eerste kopje', en: 'Move this text under the first heading' },
    kind: 'assist',
    edits: [
      { span: { start: target, end: target }, newText: eol + eol + text.slice(under.start, under.end) },
      { span: removed, newText: '' },
    ],
  };
}
