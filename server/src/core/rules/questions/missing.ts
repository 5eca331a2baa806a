/** Finds questions of the template that were removed from a question list of which at least half is left. */
import type { Fix, Localised, TextEdit } from '../../findings/finding.ts';
import { lineStart } from '../../markdown/line-shapes.ts';
import type { Question, Report, Section } from '../../report/model.ts';
import { namedIn } from '../../report/questions/template-questions.ts';
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
      name: 'near-miss: the questions in fewer words, two of them in one',
      text: '## Actoren\n\nMoeder.\n\n## Oriënterende vragen\n\n- Primaire hulpvrager? De moeder.\n- Aan wie welke vragen? Aan de zoon.\n- Wie is in beeld, wie mis je? De opa.\n- Individueel of collectief? Beide.\n- Welke kennis en vaardigheden heb je nodig? Luisteren.\n',
      findings: [],
    },
    {
      name: 'in English, without the question on knowledge',
      text: '## Actors\n\nThe mother.\n\n## Orienting questions\n\n- Who is the primary client here? The mother.\n- Whom would you ask what? The son.\n- Which people are involved? The uncle.\n- Individual or collective? Both.\n- Which skills do you need? Listening.\n',
      findings: ['Orienting questions'],
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
      if (removed.length === 0) continue;
      yield {
        span: heading.nameSpan,
        message: messageAbout(removed.map((index) => section.expected.questions[index] ?? '')),
        data: { section: section.id, questions: removed.map(String) },
        fixable: nextListMark(report, section) !== undefined,
      };
    }
  },
  fixes({ report }, { data }) {
    const section = report.sections.find(({ id }) => id === data['section']);
    const indexes = Array.isArray(data['questions']) ? data['questions'].map(Number) : [];
    if (!section) return [];
    const one = indexes.flatMap((index): Fix[] => {
      const edit = insertion(report, section, [index]);
      const question = shortened(section.expected.questions[index] ?? '');
      const title = { nl: `Zet terug: ‘${question}’`, en: `Put back: “${question}”` };
      return edit ? [{ title, kind: 'scaffold', edits: [edit] }] : [];
    });
    const edit = indexes.length > 1 ? insertion(report, section, indexes) : undefined;
    if (!edit) return one;
    const count = String(indexes.length);
    const title = { nl: `Zet alle vragen terug (${count})`, en: `Put all questions back (${count})` };
    return [...one, { title, kind: 'scaffold', edits: [edit] }];
  },
};

const counts: readonly Localised[] = [
  { nl: 'Twee', en: 'Two' },
  { nl: 'Drie', en: 'Three' },
  { nl: 'Vier', en: 'Four' },
  { nl: 'Vijf', en: 'Five' },
];

function messageAbout(questions: readonly string[]): Localised {
  const [first = ''] = questions;
  if (questions.length === 1)
    return {
      nl: `Deze vraag uit het sjabloon staat er nog niet: ‘${first}’. Past de vraag niet bij je casus? Dan kan hij wegblijven.`,
      en: `This question of the template is not there yet: “${first}”. Does it not fit your case? Then it can stay away.`,
    };
  const count = counts[questions.length - 2] ?? { nl: String(questions.length), en: String(questions.length) };
  const listed = (open: string, close: string, and: string): string => {
    const quoted = questions.map((question) => `${open}${question}${close}`);
    return `${quoted.slice(0, -1).join(', ')} ${and} ${quoted.at(-1) ?? ''}`;
  };
  return {
    nl: `${count.nl} vragen uit het sjabloon staan er nog niet: ${listed('‘', '’', 'en')}. Past een vraag niet bij je casus? Dan kan hij wegblijven.`,
    en: `${count.en} questions of the template are not there yet: ${listed('“', '”', 'and')}. Does one not fit your case? Then it can stay away.`,
  };
}

/** In the title of a fix a question has at most this many words. */
const MOST_WORDS_IN_TITLE = 5;

function shortened(question: string): string {
  const words = question.split(' ');
  return words.length <= MOST_WORDS_IN_TITLE ? question : `${words.slice(0, MOST_WORDS_IN_TITLE).join(' ')} …`;
}

/**
 * Indexes of the template's questions that are surely gone, when at least half of them are left. A question in other
 * words is not gone: the subject may be named in a question or heading anywhere, and a question of the writer's own
 * may be one of the template's in words of which none is the same.
 */
function removedQuestions(report: Report, { id, expected: { questions: expected } }: Section): readonly number[] {
  const inList = report.questions.filter((question) => question.section === id);
  if (inList.some(({ by }) => by === 'story')) return [];
  const left = new Set<number>();
  let ownQuestions = 0;
  for (const question of inList) {
    const named = namedIn(expected, question.text);
    if (question.expected !== undefined) left.add(question.expected);
    for (const index of named) left.add(index);
    if (question.expected === undefined && named.size === 0) ownQuestions++;
  }
  if (left.size * 2 < expected.length || left.size === 0) return [];
  if (expected.length - left.size <= ownQuestions) return [];
  for (const text of subjectsElsewhere(report)) for (const index of namedIn(expected, text)) left.add(index);
  const gone = [...expected.keys()].filter((index) => !left.has(index));
  return gone.length > ownQuestions ? gone : [];
}

/** The questions to the writer anywhere in the report, and the headings of the writer's own. */
function subjectsElsewhere({ questions, headings, sections }: Report): readonly string[] {
  const ofSections = new Set(sections.flatMap((section) => section.headings.map(({ span }) => span.start)));
  return [
    ...questions.filter(({ forGroup }) => !forGroup).map(({ text }) => text),
    ...headings.filter(({ span }) => !ofSections.has(span.start)).map(({ text }) => text),
  ];
}

const lastQuestion = ({ questions }: Report, { id }: Section): Question | undefined =>
  questions.filter(({ section }) => section === id).at(-1);

/** The list mark of a question after the last one ("4. " after "3. "); undefined when the last one is no list item. */
function nextListMark(report: Report, section: Section): string | undefined {
  const last = lastQuestion(report, section);
  return last && listMarkAfter(report.text, last);
}

/** Puts questions of the template after the last question and its answer, in the style of that list. */
function insertion(report: Report, section: Section, indexes: readonly number[]): TextEdit | undefined {
  const last = lastQuestion(report, section);
  const mark = nextListMark(report, section);
  if (!last || mark === undefined) return undefined;
  const eol = endOfLine(report.text);
  const offset = Math.max(last.insertAt, last.answer?.end ?? endBelow(report, section, last));
  const newText = indexes.map(
    (index, at) => `${eol}${eol}${plusNumber(mark, at)}${section.expected.questions[index] ?? ''}`,
  );
  return { span: { start: offset, end: offset }, newText: newText.join('') + eol };
}

/** Where the text below the last question ends: it may hold something that is no answer yet, such as a dash. */
function endBelow({ text }: Report, { content }: Section, { span }: Question): number {
  const part = content.find(({ start, end }) => start <= span.start && span.start < end);
  return part ? part.start + text.slice(part.start, part.end).trimEnd().length : 0;
}

/** "4. " and 2 give "6. "; a bullet stays as it is. */
const plusNumber = (mark: string, more: number): string =>
  mark.replace(/\d+/, (number) => String(Number(number) + more));

function listMarkAfter(text: string, { span }: Question): string | undefined {
  const before = text.slice(lineStart(text, span.start), span.start);
  const mark = /^([ \t]*)(?:([-*+])|(\d{1,8})([.)]))([ \t]+)/.exec(before);
  if (!mark) return undefined;
  const [, indent = '', bullet, number, stop = '.', space = ' '] = mark;
  return indent + (bullet ?? `${String(Number(number) + 1)}${stop}`) + space;
}
