/**
 * Finds sections on a dilemma in which nothing shows a second side: no phrase, choice, question, list or second value.
 */
import type { Report, Section } from '../../report/model.ts';
import { ownSource } from '../../report/own-text/section-source.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Rule } from '../rule.ts';
import {
  choice,
  contrast,
  moralQuestion,
  noChoiceBefore,
  noContrastBefore,
  twoSided,
  values,
} from './dilemma-words.ts';

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
      name: 'near-miss: two items of a list',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Dilemma’s\n\n- Moeder heeft recht op haar eigen tempo.\n- De zoon heeft nu iemand nodig.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      const heading = section.headings[0];
      if (!heading || section.state !== 'filled' || !isDilemma(report, section)) continue;
      if (namesTwoSides(ownSource(report, section))) continue;
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

const dilemmaName = /dilemma|spanning|conflict|kwestie|morele/i;

/** `source`: the source of a section, with its list marks and line endings. */
export function namesTwoSides(source: string): boolean {
  const text = source.replace(/\s+/g, ' ');
  return (
    // The commonest signs, which are also the quickest to find, come first.
    hasMatch(text, contrast, noContrastBefore) ||
    hasMatch(text, choice, noChoiceBefore) ||
    noDilemma.test(text) ||
    twoSided.test(text) ||
    moralQuestion.test(text) ||
    partsIn(source) >= 2 ||
    valuesIn(text) >= 2 ||
    voicesIn(text) >= 2 ||
    // "Meld ik het, dan …; meld ik het niet, dan …".
    (count(text, / dan /g) >= 2 && / niet[ ,.]/.test(text))
  );
}

/** The writer says that there is no dilemma: "N.v.t., want …", "Er is hier geen dilemma". */
const noDilemma = /^\W*(?:n\.?v\.?t|niet van toepassing)|\bgeen (?:echt |moreel |ethisch )?dilemma/i;

/** Has the global pattern a match that doesn't come right after a match of `unlessAfter`? */
function hasMatch(text: string, pattern: RegExp, unlessAfter: RegExp): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index + (/^[a-z]/i.test(match[0]) ? 0 : 1);
    if (!unlessAfter.test(text.slice(Math.max(0, start - 16), start))) return true;
  }
  return false;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many list items, sub-headings and table rows there are: a writer who makes two of them names two sides. */
const partsIn = (source: string): number =>
  count(source, /(?:^|\n)[ \t]{0,8}(?:[-+•]|\d{1,2}[.)]|[a-c][.)]|#{1,6}|\|)[ \t]*[^\s|:-]/g);

function valuesIn(text: string): number {
  const words = ` ${text.toLowerCase().replace(/[^a-zà-ÿ]+/g, ' ')} `;
  return values.filter((value) => words.includes(` ${value} `)).length;
}

/** How many different people want, find or say something: "Hij wil terug. Ik wil dat niet." has two. */
function voicesIn(text: string): number {
  const matches = text
    .toLowerCase()
    .matchAll(/([a-zà-ÿ]+\.?) (?:wil|willen|wilde|wilden|vindt|vond|zegt|zeggen|vraagt)\b/g);
  return new Set([...matches].map(([, who]) => who)).size;
}
