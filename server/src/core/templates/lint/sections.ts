/** Problems of the sections of a page: names that are missing or taken, attributes that contradict each other. */
import { sectionAttributes } from '../page/attributes.ts';
import type { Template } from '../model.ts';
import { setAttribute } from './edits.ts';
import type { PageSection, TemplatePage } from '../page/page.ts';
import { keyProblems } from './attributes.ts';
import { sharedNameProblems } from './names.ts';
import type { PageProblem } from './problem.ts';
import type { ReadSection } from '../page/read-template.ts';
import { entryOf } from '../page/yaml-block.ts';

export function* sectionProblems(
  page: TemplatePage,
  sections: readonly ReadSection[],
  base: Template | undefined,
): Iterable<PageProblem> {
  for (const section of page.sections) {
    yield* keyProblems(section.attributes, sectionAttributes);
    if (!sections.some(({ written }) => written === section)) yield withoutName(section);
  }
  yield* repeatedIds(page, sections);
  yield* sharedNameProblems(page, sections, base);
  for (const section of sections) {
    yield* missingQuestions(section);
    yield* contradictoryWordLimits(section);
  }
}

function withoutName({ heading: { span } }: PageSection): PageProblem {
  return {
    span,
    message: {
      nl: 'Dit kopje heeft geen naam, dus het is nog geen onderdeel.',
      en: 'This heading has no name, so it is no section yet.',
    },
  };
}

function* repeatedIds({ text }: TemplatePage, sections: readonly ReadSection[]): Iterable<PageProblem> {
  const taken = new Set<string>();
  const ids = new Set(sections.map(({ section }) => section.id));
  for (const { section, written } of sections) {
    if (taken.has(section.id)) {
      let number = 2;
      while (ids.has(`${section.id}-${String(number)}`)) number++;
      yield {
        span: entryOf(written.attributes, 'id')?.valueSpan ?? written.heading.nameSpan,
        message: {
          nl: `Er is al een onderdeel met het id ‘${section.id}’. Geef dit onderdeel een andere naam of een eigen \`id\`.`,
          en: `There is a section with the id “${section.id}” already. Give this one another name or an \`id\` of its own.`,
        },
        fixes: [setAttribute(text, written, 'id', `${section.id}-${String(number)}`)],
      };
    }
    taken.add(section.id);
  }
}

function* missingQuestions({ section, written }: ReadSection): Iterable<PageProblem> {
  const entry = entryOf(written.attributes, 'questions');
  if (!entry || section.questionKind === 'free' || section.questions.length > 0) return;
  yield {
    span: entry.valueSpan,
    message: {
      nl: 'Dit onderdeel is een vragenlijst, maar er staan geen vragen. Zet ze eronder, elk op een regel die met `-` begint.',
      en: 'This section is a question list without questions. Put them below, each on a line that starts with `-`.',
    },
  };
}

function* contradictoryWordLimits({ section, written }: ReadSection): Iterable<PageProblem> {
  const { minWords, maxWords } = section;
  const entry = entryOf(written.attributes, 'maxWords') ?? entryOf(written.attributes, 'minWords');
  if (!entry || minWords === undefined || maxWords === undefined || minWords <= maxWords) return;
  yield {
    span: entry.valueSpan,
    message: {
      nl: `Het minste aantal woorden (${String(minWords)}) is hoger dan het hoogste (${String(maxWords)}).`,
      en: `The fewest words (${String(minWords)}) are more than the most (${String(maxWords)}).`,
    },
  };
}
