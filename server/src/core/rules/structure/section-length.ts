/** Finds sections with fewer or more words of the writer's own than a lecturer's template asks. */
import type { Localised } from '../../findings/finding.ts';
import type { Report, Section } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

export const sectionLength: Rule = {
  id: 'structure/section-length',
  title: {
    nl: 'Onderdeel dat korter of langer is dan het sjabloon vraagt',
    en: 'Section shorter or longer than the template asks',
  },
  why: {
    nl: 'Je docent kan in een eigen sjabloon zetten hoeveel woorden een onderdeel ongeveer heeft. De ingebouwde sjablonen vragen geen lengte. Alleen je eigen woorden tellen, dus niet de vragen en de uitleg.',
    en: 'A lecturer’s own template may say about how many words a section has; the built-in ones do not. Only your own words count, not questions and guidance.',
  },
  concern: 'todo',
  examples: [
    {
      name: 'ten words are asked, three are there',
      text: '# Verslag\n\n## Aanleiding\n\nEen korte zin.\n\n## Gevolg\n\nIk ging naar huis.\n',
      page: '## Aanleiding\n\n<!--\nminWords: 10\n-->\n\n## Gevolg\n',
      findings: ['Aanleiding'],
    },
    {
      name: 'two words at most',
      text: '# Verslag\n\n## Aanleiding\n\nEen korte zin.\n\n## Gevolg\n\nIk ging naar huis.\n',
      page: '## Aanleiding\n\n<!--\nmaxWords: 2\n-->\n\n## Gevolg\n',
      findings: ['Aanleiding'],
    },
    {
      name: 'near-miss: exactly enough, and a section that is still empty',
      text: '# Verslag\n\n## Aanleiding\n\nEen korte zin.\n\n## Gevolg\n',
      page: '## Aanleiding\n\n<!--\nminWords: 3\nmaxWords: 3\n-->\n\n## Gevolg\n\n<!--\nminWords: 5\n-->\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      const { minWords, maxWords } = section.expected;
      if (section.state !== 'filled' || (minWords === undefined && maxWords === undefined)) continue;
      const words = wordsIn(section, report);
      const data = { section: section.id, words };
      const span = startOf(section, report);
      if (minWords !== undefined && words < minWords) yield { span, message: tooShort(section, words, minWords), data };
      else if (maxWords !== undefined && words > maxWords)
        yield { span, message: tooLong(section, words, maxWords), data, concern: 'leftover' };
    }
  },
};

/** The writer's own words in a section and its sub-sections. */
const wordsIn = ({ id, words }: Section, report: Report): number =>
  report.sections
    .filter(({ expected }) => expected.parent === id)
    .reduce((sum, child) => sum + wordsIn(child, report), words);

/** The name in the heading; for a section that is recognised by its content alone, the first words of that content. */
function startOf({ headings, content }: Section, { text }: Report): Span {
  const [heading] = headings;
  if (heading) return heading.nameSpan;
  const start = content[0]?.start ?? 0;
  return { start, end: start + (/^[^\r\n]{0,80}/.exec(text.slice(start))?.[0].trimEnd().length ?? 0) };
}

const tooShort = ({ expected: { title } }: Section, words: number, minWords: number): Localised => ({
  nl: `Nog te doen: ‘${title}’ heeft nu ${dutchCount(words)}. Je sjabloon vraagt er minstens ${String(minWords)}.`,
  en: `Still to do: “${title}” has ${englishCount(words)} now. Your template asks for at least ${String(minWords)}.`,
});

const tooLong = ({ expected: { title } }: Section, words: number, maxWords: number): Localised => ({
  nl: `‘${title}’ heeft nu ${dutchCount(words)}. Je sjabloon vraagt er hoogstens ${String(maxWords)}.`,
  en: `“${title}” has ${englishCount(words)} now. Your template asks for at most ${String(maxWords)}.`,
});

const dutchCount = (words: number): string => `${String(words)} ${words === 1 ? 'woord' : 'woorden'}`;
const englishCount = (words: number): string => `${String(words)} ${words === 1 ? 'word' : 'words'}`;
