/** What a report still needs, in sentences for the student: on the card in the overview and in the feedback file. */
import { capital, nounFor } from './listed.ts';
import type { ReportSummary } from './model.ts';
import { countOf, isToDo, type CellState, type DetailLine } from '../../summary/model.ts';
import type { OverviewWords } from './words-model.ts';

/** Empty when nothing is to be done. */
export function toDoSentences(report: ReportSummary, { sentences }: OverviewWords): readonly string[] {
  const sectionsThat = (state: CellState): readonly string[] =>
    report.sections.filter((section) => section.state === state).map(({ title }) => title);
  const questionsThat = (state: CellState): readonly string[] => questionNames(report, state, sentences.questionIn);
  const say = (names: readonly string[], sentence: (names: readonly string[]) => string): readonly string[] =>
    names.length === 0 ? [] : [sentence(names)];
  return [
    ...(report.template ? [] : [sentences.noTemplate]),
    ...say(sectionsThat('missing'), sentences.missing),
    ...say(sectionsThat('open'), sentences.empty),
    ...say(sectionsThat('placeholder'), sentences.placeholder),
    ...say(questionsThat('missing'), sentences.missingQuestions),
    ...say(questionsThat('open'), sentences.openQuestions),
    ...say(questionsThat('placeholder'), sentences.placeholderQuestions),
    ...say(questionsThat('echo'), sentences.echoQuestions),
  ];
}

/** What is said in place of these sentences about a report in which nothing is to be done. */
export const doneSentence = ({ questions }: ReportSummary, { sentences }: OverviewWords): string =>
  questions.some(({ state }) => state === 'done') ? sentences.allThere : sentences.allSections;

/** "3" where one section has questions, "3 (Analyse)" where several have. */
function questionNames(
  { questions, sections }: ReportSummary,
  state: CellState,
  withSection: (number: number, section: string) => string,
): readonly string[] {
  const sectionsWithToDo = new Set(questions.filter((each) => isToDo(each.state)).map(({ section }) => section));
  const isInSeveral = sectionsWithToDo.size > 1;
  return questions
    .filter((question) => question.state === state)
    .map((question) => {
      const section = sections.find(({ id }) => id === question.section)?.title;
      return isInSeveral && section !== undefined ? withSection(question.number, section) : String(question.number);
    });
}

/** "Casus ziet nog drie details: twee namen en één plaats." */
export function detailSentence({ details }: ReportSummary, words: OverviewWords): string {
  const counts = new Map<string, number>();
  for (const { ruleId, count } of details) counts.set(ruleId, (counts.get(ruleId) ?? 0) + count);
  const kinds = [...counts].map(([ruleId, count]) => {
    const noun = words.kinds[ruleId] ?? words.otherKind;
    return `${words.number(count)} ${nounFor(count, noun)}`;
  });
  const [first] = kinds;
  if (first === undefined) return words.sentences.noDetails;
  return kinds.length === 1
    ? words.sentences.oneKind(first)
    : words.sentences.details(words.number(countOf(details)), kinds);
}

/** "Naam (3 keer)". */
export function kindOf({ ruleId, count }: DetailLine, words: OverviewWords): string {
  const [kind] = words.kinds[ruleId] ?? words.otherKind;
  const name = capital(kind);
  return count === 1 ? name : `${name} (${words.times(count)})`;
}

export const placeOf = ({ section, paragraph }: DetailLine, words: OverviewWords): string =>
  paragraph === undefined ? words.hiddenPlace : words.place(section, paragraph);
