/** Finds questions of the template that were removed from a question list of which at least half is left. */
import type { TextEdit } from '../../findings/finding.ts';
import type { Question, Report, Section } from '../../report/model.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const missingQuestion: Rule = {
  id: 'questions/missing',
  title: { nl: 'Vraag uit het sjabloon die er nog niet staat', en: 'Question of the template that is not there yet' },
  why: {
    nl: 'De vragen uit het sjabloon horen bij elkaar. Staat er een nog niet bij, dan blijft één kant van de casus misschien onbesproken. Past een vraag niet bij je casus, dan kan hij wegblijven. Heb je de vragen vervangen door een eigen verhaal of door vragen van je docent? Dan krijg je deze melding niet.',
    en: 'The questions of the template belong together. Where one is not there, a side of the case may stay undiscussed. A question that does not fit your case can stay away. Nothing is reported where a story or other questions replaced them.',
  },
  concern: 'missing-question',
  examples: [
    {
      name: 'five of the six questions are there',
      text: '## Actoren\n\nMoeder.\n\n## Oriënterende vragen\n\n1. Wie is hier de primaire hulpvrager? De moeder.\n2. Aan wie zou je welke vragen stellen? Aan de zoon.\n3. Welke personen zijn er in beeld en welke personen mis je? De opa.\n4. In hoeverre zou je in deze situatie individueel en/of collectief benaderen? Beide.\n5. Welke vaardigheden heb je volgens jou nodig om te kunnen handelen? Luisteren.\n',
      findings: ['Oriënterende vragen'],
    },
    {
      name: 'near-miss: a story in place of the questions',
      text: '## Actoren\n\nMoeder.\n\n## Oriënterende vragen\n\nDe moeder vraagt om hulp en de opa is nog niet gesproken.\n',
      findings: [],
    },
    {
      name: 'near-miss: other questions, of the lecturer',
      text: '## Actoren\n\nMoeder.\n\n## Oriënterende vragen\n\n- Wat viel je op? Haar rust.\n- Wat deed je daarmee? Ik zei het haar.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    for (const section of report.sections) {
      const heading = section.headings[0];
      if (!heading || section.expected.questionKind !== 'list') continue;
      const removed = removedQuestions(report, section);
      const fixable = removed.length > 0 && nextListMark(report, section) !== undefined;
      for (const index of removed) {
        yield {
          span: heading.nameSpan,
          message: {
            nl: `Deze vraag uit het sjabloon staat er nog niet: ‘${section.expected.questions[index] ?? ''}’. Past de vraag niet bij je casus? Dan kan hij wegblijven.`,
            en: `This question of the template is not there yet: “${section.expected.questions[index] ?? ''}”. Does it not fit your case? Then it can stay away.`,
          },
          data: { section: section.id, question: index },
          fixable,
        };
      }
    }
  },
  fixes({ report }, { data }) {
    const section = report.sections.find(({ id }) => id === data['section']);
    const edit =
      section && typeof data['question'] === 'number' ? insertion(report, section, data['question']) : undefined;
    if (!edit) return [];
    const start = firstWords(edit.newText.trim());
    return [{ title: { nl: `Zet terug: ‘${start}’`, en: `Put back: “${start}”` }, kind: 'scaffold', edits: [edit] }];
  },
};

/** The first words of a list item, to know the question by: "Welke vaardigheden heb je …". */
function firstWords(item: string): string {
  const words = item.replace(/^(?:[-*+]|\d+[.)])\s+/, '').split(/\s+/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}

/** A title of a fix holds at most this many words of a question. */
const MOST_WORDS = 5;

/** Indexes of the template's questions that are gone, when at least half of them are left. */
function removedQuestions({ questions }: Report, { id, expected }: Section): readonly number[] {
  const left = new Set<number>();
  for (const question of questions) {
    if (question.section !== id) continue;
    if (question.by === 'story') return [];
    if (question.expected !== undefined) left.add(question.expected);
  }
  if (left.size * 2 < expected.questions.length || left.size === 0) return [];
  return [...expected.questions.keys()].filter((index) => !left.has(index));
}

const lastQuestion = ({ questions }: Report, { id }: Section): Question | undefined =>
  questions.filter(({ section }) => section === id).at(-1);

/** The list mark of a question after the last one ("4. " after "3. "); undefined when the last one is no list item. */
function nextListMark(report: Report, section: Section): string | undefined {
  const last = lastQuestion(report, section);
  return last && listMarkAfter(report.text, last);
}

/** Puts a question of the template after the last question and its answer, in the style of that list. */
function insertion(report: Report, section: Section, index: number): TextEdit | undefined {
  const last = lastQuestion(report, section);
  const mark = nextListMark(report, section);
  if (!last || mark === undefined) return undefined;
  const eol = endOfLine(report.text);
  const offset = Math.max(last.insertAt, last.answer?.end ?? 0);
  const question = `${eol}${eol}${mark}${section.expected.questions[index] ?? ''}${eol}`;
  return { span: { start: offset, end: offset }, newText: question };
}

function listMarkAfter(text: string, { span }: Question): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const mark = /^([ \t]*)(?:([-*+])|(\d{1,8})([.)]))([ \t]+)/.exec(before);
  if (!mark) return undefined;
  const [, indent = '', bullet, number, stop = '.', space = ' '] = mark;
  return indent + (bullet ?? `${String(Number(number) + 1)}${stop}`) + space;
}
