/** Finds sections that the template requires at this stage and the report doesn't have. */
import { stages } from '../../findings/severity.ts';
import type { Report } from '../../report/model.ts';
import { missingSections, spanForMissing } from '../../report/sections/insert.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { fold } from '../../templates/names.ts';
import { insertSectionFix } from '../insert-section.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { namesHonour } from '../safety/honour-violence.ts';

export const missingSection: Rule = {
  id: 'structure/missing-section',
  title: { nl: 'Onderdeel dat er nog niet staat', en: 'Missing section' },
  why: {
    nl: 'Elk sjabloon heeft onderdelen die samen een compleet verslag maken. Staat er een nog niet in, dan mist de lezer een stap in je verhaal. De volgorde en de soort kopjes mag je zelf kiezen.',
    en: 'Every template has sections that together make a complete report. Where one is not there yet, a reader misses a step of your story. The order and the kind of headings are up to you.',
  },
  concern: 'todo',
  examples: [
    {
      name: 'no context: the finding stands on the section before it',
      text: '# De eetgroep\n\n## Actoren\n\nVrijwilligers en bezoekers.\n\n## Perspectief\n\nStagiair.\n\n## Sleutelwoorden\n\nParticipatie.\n\n## Casusbeschrijving\n\nHet begon klein.\n\n## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager?\n\n   De bezoekers.\n\n## Dilemma’s\n\nEnerzijds rust, anderzijds hulp.\n',
      findings: ['Perspectief'],
    },
    {
      name: 'near-miss: only the guidance of another section calls it a STARRT',
      template: 'starr',
      text: '# De trap\n\n## Situatie\n\n<!-- Met Transfer erbij is het een STARRT. -->\n\nHij riep.\n\n## Taak\n\nIk moest kiezen.\n\n## Actie\n\nIk wachtte.\n\n## Resultaat\n\nHij kwam.\n\n## Reflectie\n\nIk leerde wachten.\n',
      findings: [],
    },
    {
      name: 'near-miss: a combined heading is both sections',
      text: '# De eetgroep\n\n## Actoren\n\nVrijwilligers.\n\n## Perspectief en context\n\nStagiair in een buurthuis.\n\n## Casusbeschrijving\n\nHet begon klein.\n\n## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager?\n\n   De bezoekers.\n\n## Dilemma\n\nEnerzijds rust, anderzijds hulp.\n',
      findings: [],
    },
  ],
  *check(context) {
    const { report } = context;
    for (const { expected } of missingSections(report)) {
      if (!isRequired(expected, context)) continue;
      yield {
        span: spanForMissing(report, expected),
        message: {
          nl: `Nog te doen: het onderdeel ‘${expected.title}’ staat er nog niet.`,
          en: `Still to do: the section “${expected.title}” is not there yet.`,
        },
        data: { section: expected.id },
      };
    }
  },
  fixes({ report }, { data }) {
    const section = report.template.sections.find(({ id }) => id === data['section']);
    return section ? [insertSectionFix(report, section, true)] : [];
  },
};

/** Does the template require this section, in this report at this stage? */
export function isRequired(section: TemplateSection, { report, stage }: RuleContext): boolean {
  if (stages.indexOf(stage) < stages.indexOf(section.from)) return false;
  if (section.requiredWhen !== undefined) return callsItself(report, section.requiredWhen);
  return section.required && !isExcused(section, report);
}

function isExcused({ notRequiredWhen }: TemplateSection, report: Report): boolean {
  if (notRequiredWhen === undefined) return false;
  return notRequiredWhen === 'eer' ? namesHonour(report.prose) : callsItself(report, notRequiredWhen);
}

/**
 * Does the report say at its top (front matter, title, first lines) that it is a "STARRT", as a word of its own? Comments
 * don't say so: the guidance of the section itself may name it.
 */
function callsItself({ text, span }: Report, name: string): boolean {
  const top = text.slice(span.start, Math.min(span.end, span.start + TOP)).replace(comments, ' ');
  return new RegExp(`(?:^| )${fold(name)}(?: |$)`).test(fold(top));
}

const comments = /<!--[^]*?(?:-->|$)/g;

/** How many UTF-16 units are the top of a report. */
const TOP = 1500;
