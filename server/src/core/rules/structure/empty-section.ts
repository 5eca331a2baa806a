/** Finds sections that have a heading but no text of the writer's own: nothing at all, or only a placeholder. */
import { guideEmptySection } from '../guide-section.ts';
import { removeEmptySections } from '../remove-section.ts';
import type { Rule } from '../rule.ts';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  title: { nl: 'Onderdeel waar nog niets van jou staat', en: 'Empty section' },
  why: {
    nl: 'Het kopje staat er, maar de tekst nog niet. Een uitleg uit het sjabloon of ‘volgt nog’ telt niet als jouw tekst. Tekst onder een tussenkopje telt wel.',
    en: 'The heading is there, the text is not there yet. Guidance of the template or “to follow” does not count as your text; text under a sub-heading does.',
  },
  concern: 'todo',
  examples: [
    {
      name: 'nothing between this heading and the next',
      text: '## Actoren\n\n## Perspectief\n\nStagiair in een wijkteam.\n',
      findings: ['Actoren'],
    },
    {
      name: 'only a placeholder',
      text: '## Actoren\n\nvolgt nog\n\n## Perspectief\n\nStagiair in een wijkteam.\n',
      findings: ['Actoren'],
    },
    {
      name: 'a section that is not required, as the template gave it',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Sleutelwoorden\n\n<!-- Zet hier vijf tot tien woorden waarmee een ander je casus kan vinden. Scheid ze met komma’s.\n     - Over welke onderwerpen en begrippen gaat je casus? -->\n\n## Bronnen\n',
      findings: ['Sleutelwoorden', 'Bronnen'],
    },
    {
      name: 'near-miss: a sub-heading with text fills it',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\n### Helpen of afwachten\n\nEnerzijds wil ik helpen, anderzijds niet.\n',
      findings: [],
    },
    {
      name: 'near-miss: “n.v.t., want …” is an answer',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Sleutelwoorden\n\nN.v.t., want de docent vroeg er niet om.\n',
      findings: [],
    },
  ],
  *check(context) {
    const { report } = context;
    for (const section of report.sections) {
      const { id, expected, state, headings } = section;
      const heading = headings[0];
      if ((state !== 'empty' && state !== 'placeholder') || !heading) continue;
      const onlyPlaceholder = state === 'placeholder';
      yield {
        span: heading.nameSpan,
        message: {
          nl: `Nog te doen: bij ‘${expected.title}’ staat nog ${onlyPlaceholder ? 'alleen een invulplek' : 'geen tekst van jou'}.`,
          en: `Still to do: “${expected.title}” holds ${onlyPlaceholder ? 'only a placeholder' : 'no text of yours'} yet.`,
        },
        data: { section: id },
        fixable: guideEmptySection(report, section) !== undefined || removeEmptySections(context, section).length > 0,
      };
    }
  },
  fixes(context, { data }) {
    const section = context.report.sections.find(({ id }) => id === data['section']);
    const guide = section && guideEmptySection(context.report, section);
    return [...(guide ? [guide] : []), ...(section ? removeEmptySections(context, section) : [])];
  },
};
