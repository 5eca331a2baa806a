/**
 * Finds sections on a dilemma in which nothing shows a second side: no phrase, choice, question or list, no second
 * party, and no plain fact that stands over against the first.
 */
import type { Report, Section } from '../../report/model.ts';
import { ownPieces } from '../../report/own-text/section-source.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Rule } from '../rule.ts';
import { hasOneSide } from './dilemma-sides.ts';

export const oneSidedDilemma: Rule = {
  id: 'reflection/one-sided-dilemma',
  title: { nl: 'Dilemma met één kant', en: 'Dilemma with one side' },
  why: {
    nl: 'Een dilemma heeft twee kanten die allebei iets waard zijn: wat je ook kiest, je geeft iets op. Staat er één kant, dan ziet de lezer wel een probleem, maar nog niet waartussen je moest kiezen. Een zin als ‘enerzijds …, anderzijds …’ of ‘moet ik … of …?’ helpt vaak al.',
    en: 'A dilemma has two sides that are both worth something: whatever you choose, something is given up. With one side a reader sees a problem, but not yet what the choice is between.',
  },
  concern: 'content',
  examples: [
    {
      name: 'a problem, but only one side of it',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\nIk vond het heel lastig dat de moeder niet naar de afspraak kwam. Dat gebeurde vaker.\n',
      findings: ['Dilemma’s'],
    },
    {
      name: 'near-miss: enerzijds and anderzijds',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\nEnerzijds wil ik moeder haar gang laten gaan. Anderzijds heeft haar zoon nu hulp nodig.\n',
      findings: [],
    },
    {
      name: 'near-miss: a choice, without any of the set phrases',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\nStreng zijn voor iedereen of rekening houden met één leerling.\n',
      findings: [],
    },
    {
      name: 'near-miss: two values',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Spanningsveld\n\nHet gaat hier om de privacy van moeder en om de veiligheid van haar zoon.\n',
      findings: [],
    },
    {
      name: 'near-miss: two roads',
      text: '## Actoren\n\nMoeder en buurman.\n\n## Dilemma’s\n\nZwijgen spaart de buurman. Spreken spaart moeder.\n',
      findings: [],
    },
    {
      name: 'near-miss: two items of a list',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\n- Moeder heeft recht op haar eigen tempo.\n- De zoon heeft nu iemand nodig.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      const heading = section.headings[0];
      if (!heading || section.state !== 'filled' || !isDilemma(report, section)) continue;
      if (!ownPieces(report, section).every(hasOneSide)) continue;
      yield {
        span: heading.nameSpan,
        message: {
          nl: `Bij ‘${section.expected.title}’ lees ik nog één kant. Kijk of je ook de andere kant kunt noemen: wat geef je op met je keuze?`,
          en: `“${section.expected.title}” shows one side so far. See whether you can name the other one too: what does your choice give up?`,
        },
        data: { section: section.id },
      };
    }
  },
};

/**
 * A section with the role dilemma and a heading that says "dilemma" or the like, unless the template's own title
 * doesn't either ("Wat schuurt er?"). A section with an open question is left out: then the answer is what is still to
 * do.
 */
const isDilemma = ({ questions }: Report, { id, expected, headings }: Section): boolean =>
  hasRole(expected, 'dilemma') &&
  (headings.some(({ text }) => dilemmaName.test(text)) || !dilemmaName.test(expected.title)) &&
  !questions.some(({ section, state }) => section === id && state !== 'answered');

/** Misspellings count: "Dillema's". */
const dilemmaName = /dil+em+a|spanning|conflict|kwestie|morele|moral/i;
