/** Finds sections of reflection without a single word of the first person ("ik", "mijn", "wij"). */
import type { Section } from '../../report/model.ts';
import { ownPieces } from '../../report/own-text/section-source.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Rule } from '../rule.ts';
import { speaksOfSelf } from './first-person-words.ts';

export const noFirstPerson: Rule = {
  id: 'reflection/no-first-person',
  title: { nl: 'Reflectie zonder ‘ik’', en: 'Reflection without “I”' },
  why: {
    nl: 'In een reflectie kijk je naar jezelf: wat dacht, voelde en deed jij? Staat er nergens ‘ik’, ‘mij’, ‘mijn’ of ‘wij’, dan leest je tekst vaak als een verslag over anderen. Kijk of je ergens kunt zeggen wat het met jou deed.',
    en: 'A reflection looks at oneself: what did you think, feel and do? Without a single “I”, “my” or “we” it mostly reads as a report about others.',
  },
  concern: 'content',
  examples: [
    {
      name: 'only about others',
      template: 'starr',
      text: '## Taak\n\nHet gesprek leiden.\n\n## Reflectie\n\nHet gesprek verliep rommelig. De moeder praatte veel en de mentor liet haar uitpraten. Een volgende keer is een agenda handig.\n',
      findings: ['Reflectie'],
    },
    {
      name: '“ik” in somebody else’s words only',
      template: 'starr',
      text: '## Taak\n\nHet gesprek leiden.\n\n## Reflectie\n\nHet gesprek verliep rommelig en duurde lang. “Ik vond het fijn dat u niet schrok”, zei de moeder aan het eind. Een agenda is handig.\n',
      findings: ['Reflectie'],
    },
    {
      name: 'a choice of one’s own that speaks of others only',
      template: 'dilemmareflectie',
      text: '## Dilemma\n\nMoet zij haar zus bellen of niet?\n\n## Individuele afweging\n\nBellen is het beste. De zus woont vlakbij en kent haar het langst. De begeleiding kan erbij zitten.\n',
      findings: ['Individuele afweging'],
    },
    {
      name: 'near-miss: “mij” and “mijn” are first-person forms too',
      template: 'starr',
      text: '## Taak\n\nHet gesprek leiden.\n\n## Reflectie\n\nHet gesprek verliep rommelig. De moeder praatte veel en dat raakte mij, ook al was het mijn gesprek. Een volgende keer is een agenda handig.\n',
      findings: [],
    },
    {
      name: 'near-miss: we looked back together',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nMeneer belde.\n\n## Eigen rol en reflectie\n\nAchteraf hadden we in het team eerder naar zijn zoon moeten vragen, zodat er iemand bij was die avond.\n',
      findings: [],
    },
    {
      name: 'near-miss: a few words in note form',
      template: 'gibbs',
      text: '## Beschrijving\n\nHet gesprek liep vast.\n\n## Gevoelens\n\nSchrik, daarna schaamte en opluchting.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      const heading = section.headings[0];
      if (!heading || section.state !== 'filled' || section.words < FEWEST_WORDS || !isReflective(section)) continue;
      if (ownPieces(report, section).some(speaksOfSelf)) continue;
      yield {
        span: heading.nameSpan,
        message: {
          nl: `Bij ‘${section.expected.title}’ staat nog geen ‘ik’ of ‘mijn’. Kijk of je kunt schrijven wat jij dacht, voelde of deed.`,
          en: `“${section.expected.title}” has no “I” or “my” yet. See whether you can write what you thought, felt or did.`,
        },
        data: { section: section.id },
      };
    }
  },
};

/** A shorter section is in note form, and notes drop the "ik". */
const FEWEST_WORDS = 15;

/** Not a section called "Evaluatie" or "Visie": that may well be about the help that was given, or about the field. */
const isReflective = ({ expected, headings }: Section): boolean =>
  hasRole(expected, 'reflection') &&
  !headings.every(({ text }) =>
    /^\W*(?:evaluatie|conclusie|nabespreking|(?:professionele )?visie|standpunt|stellingname|mening|opinion)\b/i.test(
      text,
    ),
  );
