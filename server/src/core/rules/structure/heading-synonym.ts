/**
 * Finds headings that name a section otherwise than the template does: a synonym ("Betrokkenen") or a misspelt name.
 */
import type { Rule } from '../rule.ts';
import { headingsWithOtherName } from './other-names.ts';

export const headingSynonym: Rule = {
  id: 'structure/heading-synonym',
  title: { nl: 'Kopje met een andere naam', en: 'Heading with another name' },
  why: {
    nl: 'Dit kopje wordt begrepen, maar het sjabloon noemt dit onderdeel anders. Dezelfde naam maakt het voor je lezer makkelijker om verslagen naast elkaar te leggen.',
    en: 'The heading is understood, but the template calls this section otherwise. The same name helps a reader to lay reports side by side.',
  },
  concern: 'style',
  examples: [
    {
      name: 'a synonym, with the markup kept',
      text: '### **Betrokkenen:**\n\nMoeder en zoon.\n\n### Perspectief\n\nStagiair.\n',
      findings: ['Betrokkenen'],
      fixed: '### **Actoren:**\n\nMoeder en zoon.\n\n### Perspectief\n\nStagiair.\n',
    },
    {
      name: 'a slip of the pen',
      text: '## Sletelwoorden\n\nParticipatie.\n\n## Perspectief\n\nStagiair.\n',
      findings: ['Sletelwoorden'],
      fixed: '## Sleutelwoorden\n\nParticipatie.\n\n## Perspectief\n\nStagiair.\n',
    },
    {
      name: 'near-miss: singular, case and accents are the same name; a combined heading is two names',
      text: '## DILEMMA\n\nTwee kanten.\n\n## Perspectief en context\n\nStagiair.\n\n## Orienterende vragen\n\nJa.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const { section, heading } of headingsWithOtherName(report)) {
      yield {
        span: heading.nameSpan,
        message: {
          nl: `Het sjabloon noemt dit onderdeel ‘${section.expected.title}’.`,
          en: `The template calls this section “${section.expected.title}”.`,
        },
        data: { section: section.id },
      };
    }
  },
  fixes({ report }, { span, data }) {
    const section = report.sections.find(({ id }) => id === data['section']);
    if (!section) return [];
    const { title } = section.expected;
    return [
      {
        title: { nl: `Noem dit kopje ‘${title}’`, en: `Rename to “${title}”` },
        kind: 'repair',
        preferred: true,
        edits: [{ span, newText: title }],
      },
    ];
  },
};
