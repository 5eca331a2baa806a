// @ts-check
/**
 * Reads the invented reports of `stories/`, with their labels, and lays them out as a student would: how headings look,
 * how questions and answers stand, and what comes before and after the report.
 *
 * A story is markdown with two extra signs. The lines before the title are labels. A line that starts with `? ` is a
 * question with its answer below; `?- ` is one that is still open, whatever stands below, and `?~ ` is for the group.
 */
import fs from 'node:fs';

/**
 * @typedef {{ text: string, state: 'answered' | 'open' | 'ignore', answer: string[] }} Question
 * @typedef {{ kind: 'p', text: string } | { kind: 'item', text: string } | { kind: 'heading', level: number, text: string } | { kind: 'questions', questions: Question[] }} Part
 * @typedef {{ name: string, template: string, missing: string[], empty: string[], title: string, parts: Part[] }} Story
 */

/** @param {string} name */
export function readStory(name) {
  const lines = fs.readFileSync(new URL(`stories/${name}.txt`, import.meta.url), 'utf8').split('\n');
  /** @type {Story} */
  const story = { name, template: '', missing: [], empty: [], title: '', parts: [] };
  for (const line of lines.filter((each) => each !== '')) readLine(story, line);
  return story;
}

/** @param {Story} story @param {string} line */
function readLine(story, line) {
  const label = /^(template|missing|empty): (.*)$/.exec(line);
  const heading = /^(#+) (.*)$/.exec(line);
  const question = /^\?([-~]?) (.*)$/.exec(line);
  const last = story.parts.at(-1);
  if (story.title === '' && label) {
    if (label[1] === 'template') story.template = label[2];
    else story[/** @type {'missing' | 'empty'} */ (label[1])] = label[2].split(' ');
  } else if (heading?.[1] === '#') story.title = heading[2];
  else if (heading) story.parts.push({ kind: 'heading', level: heading[1].length, text: heading[2] });
  else if (question) {
    /** @type {Question} */
    const asked = { text: question[2], state: stateOf(question[1]), answer: [] };
    if (last?.kind === 'questions') last.questions.push(asked);
    else story.parts.push({ kind: 'questions', questions: [asked] });
  } else if (last?.kind === 'questions') last.questions.at(-1)?.answer.push(line);
  else if (line.startsWith('- ')) story.parts.push({ kind: 'item', text: line.slice(2) });
  else story.parts.push({ kind: 'p', text: line });
}

const stateOf = (/** @type {string} */ sign) => (sign === '-' ? 'open' : sign === '~' ? 'ignore' : 'answered');

/** @param {Story} story */
export const questionsOf = (story) => story.parts.flatMap((part) => (part.kind === 'questions' ? part.questions : []));

/**
 * A piece of a laid-out report, which every writer can write.
 * @typedef {{ kind: 'title' | 'p' | 'break', text: string, bold?: boolean, size?: number }} Line
 * @typedef {{ kind: 'heading', level: number, text: string }} Heading
 * @typedef {{ kind: 'item', text: string, isOrdered: boolean, first?: boolean }} Item
 * @typedef {{ kind: 'table', rows: string[][], boldFirst?: boolean, spansFirstRow?: boolean }} Table `\n` parts paragraphs
 * @typedef {{ kind: 'contents', entries: string[] }} Contents
 * @typedef {Line | Heading | Item | Table | Contents} Node
 *
 * @typedef {object} Layout
 * @property {'style' | 'bold' | 'size' | 'capitals' | 'numbered'} [headings]
 * @property {'numbered' | 'bullets' | 'bold' | 'label' | 'table'} [questions]
 * @property {boolean} [titlePage] with the data of the student in a table
 * @property {boolean} [contents]
 * @property {boolean} [form] the whole report as a table: names of sections left, text right
 * @property {'byline' | 'signature' | 'none'} [own] where the student's own name stands
 * @property {boolean} [tabs] labels with a tab behind them, in the lines at the top
 */

/** @param {Story} story @param {{ name: string, nr: string }} student @param {Layout} layout @returns {Node[]} */
export function layOut(story, student, layout) {
  const { own = 'none', tabs = false } = layout;
  const body = story.parts.flatMap((part) => nodesOf(part, layout));
  return [
    ...(layout.titlePage ? titlePage(story, student) : [node('title', story.title)]),
    ...(layout.contents ? contentsOf(story) : []),
    ...(own === 'byline' ? [node('p', tabs ? `Naam:\t${student.name}` : `Door: ${student.name}`)] : []),
    ...(tabs ? [node('p', `Studentnummer:\t${student.nr}`), node('p', 'Opdracht:\tcasusverslag')] : []),
    ...(layout.form ? [formOf(story)] : numbered(body, layout)),
    ...(own === 'signature' ? [node('p', `Ondertekend door ${student.name}, ${student.nr}`)] : []),
  ];
}

/** @param {'title' | 'p' | 'break'} kind @param {string} text @param {{ bold?: boolean, size?: number }} [look] @returns {Line} */
const node = (kind, text, look) => ({ kind, text, ...look });

/** @param {Story} story @param {{ name: string, nr: string }} student @returns {Node[]} */
const titlePage = (story, student) => [
  node('title', story.title),
  node('p', 'Casusverslag Social Work, leerjaar 2'),
  {
    kind: 'table',
    rows: [
      ['Naam student', student.name],
      ['Studentnummer', student.nr],
      ['Docent', 'mw. L. Aalbers'],
      ['Inleverdatum', '27 maart 2026'],
    ],
  },
  node('break', ''),
];

/** @param {Story} story @returns {Node[]} */
const contentsOf = (story) => [
  node('p', 'Inhoudsopgave', { bold: true }),
  { kind: 'contents', entries: story.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : [])) },
  node('break', ''),
];

/** @param {Part} part @param {Layout} layout @returns {Node[]} */
function nodesOf(part, { headings = 'style', questions = 'numbered' }) {
  if (part.kind === 'p') return [node('p', part.text)];
  if (part.kind === 'item') return [{ kind: 'item', text: part.text, isOrdered: false }];
  if (part.kind === 'questions') return askedAs[questions](part.questions);
  if (headings === 'bold' || headings === 'numbered') return [node('p', part.text, { bold: true })];
  if (headings === 'capitals') return [node('p', part.text.toUpperCase(), { bold: part.level === 2 })];
  if (headings === 'size') return [node('p', part.text, { size: part.level === 2 ? 16 : 13 })];
  return [{ kind: 'heading', level: part.level - 1, text: part.text }];
}

/** @type {Record<NonNullable<Layout['questions']>, (questions: Question[]) => Node[]>} */
const askedAs = {
  numbered: (questions) =>
    questions.flatMap((each, index) => [
      { kind: 'item', text: each.text, isOrdered: true, first: index === 0 },
      ...each.answer.map((text) => node('p', text)),
    ]),
  bullets: (questions) =>
    questions.flatMap((each) => [
      { kind: 'item', text: each.text, isOrdered: false },
      ...each.answer.map((text) => node('p', text)),
    ]),
  bold: (questions) =>
    questions.flatMap((each) => [node('p', each.text, { bold: true }), ...each.answer.map((text) => node('p', text))]),
  label: (questions) =>
    questions.flatMap((each, index) => [
      node('p', `${index + 1}) ${each.text}`),
      node('p', `Antwoord: ${each.answer.join(' ')}`.trim()),
    ]),
  table: (questions) => [
    {
      kind: 'table',
      rows: [['Vraag', 'Antwoord'], ...questions.map((each) => [each.text, each.answer.join('\n')])],
      boldFirst: true,
    },
  ],
};

/** Names of sections with a number that the student typed. @param {Node[]} nodes @param {Layout} layout */
function numbered(nodes, { headings }) {
  if (headings !== 'numbered') return nodes;
  let count = 0;
  return nodes.map((each) =>
    each.kind === 'p' && each.bold && !each.text.endsWith('?') ? { ...each, text: `${++count}. ${each.text}` } : each,
  );
}

/** @param {Story} story @returns {Table} */
function formOf(story) {
  /** @type {string[][]} */
  const rows = [];
  for (const part of story.parts) {
    const text =
      part.kind === 'questions'
        ? part.questions.map((each) => [each.text, ...each.answer].join('\n')).join('\n')
        : part.text;
    if (part.kind === 'heading' && part.level === 2) rows.push([text, '']);
    else {
      const row = rows.at(-1);
      if (row) row[1] = row[1] === '' ? text : `${row[1]}\n${text}`;
    }
  }
  return { kind: 'table', rows, boldFirst: false };
}

/** Straight quotation marks and dashes as a word processor turns them. @param {string} text */
export const typographic = (text) =>
  text
    .replace(/(\p{L})'(\p{L})/gu, '$1’$2')
    .replace(/(^|\s)'/g, '$1‘')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' – ');
