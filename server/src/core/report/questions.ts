/** Questions to the writer and whether each is answered: on its own, elsewhere under "Antwoorden", or by one story. */
import { remembering } from '../remember.ts';
import { fold } from '../templates/names.ts';
import type { TemplateSection } from '../templates/model.ts';
import { leafSpan } from './leaves.ts';
import { lineEnd, lineStart } from './line-shapes.ts';
import type { Piece, Region } from './layout.ts';
import type { Question, QuestionState, Span } from './model.ts';
import { addsNothing, isLikeAny, similarities, similarity } from './alike.ts';
import { isFormQuestion, storyWords } from './phrases.ts';
import { isPlaceholder } from './placeholders.ts';
import { questionList, type QuestionList, type RawQuestion, type Stretch } from './question-list.ts';
import { countWords } from './words.ts';

export interface RegionQuestions {
  readonly region: Region;
  readonly questions: readonly Question[];
}

interface Listed {
  readonly region: Region;
  readonly section?: TemplateSection;
  readonly list: QuestionList;
}

/** Questions of every region that holds them. `text` is the report's text. */
export function readQuestions(regions: readonly Region[], text: string): readonly RegionQuestions[] {
  const listed = regions.flatMap((region) => listIn(region));
  const answersFor = answersElsewhere(regions, listed);
  return listed.map(({ region, section, list }) => {
    const story = storyBelow(list.questions);
    const expectedOf = matchExpected(list.questions, section?.questions ?? []);
    const elsewhere = answersFor.get(region);
    const questions = list.questions.map((raw, index) =>
      judge(raw, {
        text,
        ...(section && { section }),
        ...(story && { story }),
        ...(elsewhere && { elsewhere }),
        ...(expectedOf[index] !== undefined && { expected: expectedOf[index] }),
      }),
    );
    return { region, questions };
  });
}

/** The question list of a region: question sections, lists under "Vragen …", and a template's own questions elsewhere. */
function listIn(region: Region): readonly Listed[] {
  const section = region.sections.find(({ questionKind }) => questionKind !== 'free');
  const expected = region.sections.flatMap(({ questions }) => questions);
  if (section || region.kind === 'questions') {
    const list = questionList(region.pieces, section?.questions ?? expected, region.marker?.leaf.items);
    return list.questions.length === 0 ? [] : [{ region, ...(section && { section }), list }];
  }
  if (region.kind !== 'section' || expected.length === 0 || region.sections.some(({ freeHeadings }) => freeHeadings))
    return [];
  return ownQuestions(region, expected);
}

/**
 * Help questions that the writer kept and answered one by one, the template's or others; untouched ones are left-over
 * guidance, not questions. A part about the questions of a group holds what others asked.
 */
function ownQuestions(region: Region, expected: readonly string[]): readonly Listed[] {
  const [section] = region.sections;
  if (!section || section.id.endsWith('vragen')) return [];
  const list = questionList(region.pieces, expected, region.marker?.leaf.items);
  const known = list.questions.filter((raw) => isLikeAny(expected, textOf(raw.question), 0.6));
  const asked = list.questions.filter(
    (raw) => isFormQuestion(textOf(raw.question)) || /\?$/.test(textOf(raw.question)),
  );
  const isForm =
    known.length * 2 >= list.questions.length ||
    (list.questions.length >= 3 && asked.length === list.questions.length && list.before.length === 0);
  // What follows the last question may as well be one story about all of them.
  const inPlace = list.questions.filter(
    (raw, index) => !isNothing([...raw.inside, ...(index < list.questions.length - 1 ? raw.after : [])]),
  );
  return isForm && list.questions.length >= 2 && inPlace.length > 0 ? [{ region, section, list }] : [];
}

interface Judging {
  readonly text: string;
  readonly section?: TemplateSection;
  readonly story?: Span;
  readonly elsewhere?: ReadonlyMap<number, readonly Stretch[]>;
  readonly expected?: number;
}

function judge(raw: RawQuestion, { text, section, story, elsewhere, expected }: Judging): Question {
  const [first] = raw.question;
  const last = raw.question.at(-1) ?? first;
  const asked = textOf(raw.question);
  const own = [...raw.inside, ...(story ? [] : raw.after)];
  const fromElsewhere = elsewhere?.get(raw.number);
  const given = isNothing(own) && fromElsewhere ? fromElsewhere : own;
  const { state, words } = stateOf(asked, given, section?.questions ?? []);
  const byStory = story !== undefined && state !== 'answered';
  const answer = byStory ? story : state === 'answered' ? spanOf(given) : undefined;
  const span = { start: first ? leafSpan(first.leaf, first).start : 0, end: last ? leafSpan(last.leaf, last).end : 0 };
  const inItem = (first?.leaf.items.length ?? 0) > 0;
  return {
    ...(section && { section: section.id }),
    span,
    text: asked,
    state: byStory ? 'answered' : state,
    words: byStory ? 0 : words,
    ...(answer && { answer }),
    ...(byStory ? { by: 'story' } : state === 'answered' ? { by: 'own' } : {}),
    forGroup: section?.questionKind === 'group',
    ...(expected !== undefined && { expected }),
    insertAt: first?.leaf.kind === 'cell' ? span.end : lineEnd(text, span.end),
    inTable: first?.leaf.kind === 'cell',
    indent: inItem ? ' '.repeat(Math.max(2, span.start - lineStart(text, span.start))) : '',
  };
}

function stateOf(
  asked: string,
  given: readonly Stretch[],
  expected: readonly string[],
): { state: QuestionState; words: number } {
  const lines = given.map((stretch) => withoutLabel(stretch.text)).filter((line) => line !== '');
  if (lines.length === 0) return { state: 'unanswered', words: 0 };
  const whole = lines.join(' ');
  const own = lines.filter((line) => !isPlaceholder(line));
  if (own.length === 0 || isPlaceholder(whole)) return { state: 'placeholder', words: 0 };
  const answer = own.join(' ');
  if (repeats(answer, asked) || isOneOf(expected, answer)) return { state: 'repeated', words: 0 };
  return { state: 'answered', words: countWords(answer) };
}

/** An answer that is nothing but a question of the template. */
function isOneOf(expected: readonly string[], answer: string): boolean {
  if (expected.length === 0) return false;
  const folded = fold(answer);
  return expected.some((question) => foldedQuestion(question) === folded);
}

const foldedQuestion = remembering(fold, 512);

/** "Antwoord:", "A:", "Mijn antwoord -" before an answer. */
const withoutLabel = (text: string): string =>
  text
    .replace(/^(?:[•·▪◦‣–]|o\t)\s*/, '')
    .replace(
      /^\W{0,3}(?:mijn |jouw |ons )?(?:antwoord(?: (?:op )?(?:vraag )?\d{1,2})?|antw|a|uitwerking)\s*(?:[:.]|[-–](?=\s|$)|$)\s*/i,
      '',
    )
    .trim();

/** Saying the question again, also with the words in another order or "je" turned into "ik", is no answer. */
function repeats(answer: string, asked: string): boolean {
  const bare = asked.replace(/^\W*(?:vraag\s*)?\d{1,2}\s*[.:)]\s*/i, '');
  if (countWords(answer) > countWords(bare) * 1.25 + 1) return false;
  const alike = similarity(turned(answer), turned(bare));
  return alike >= 0.85 || (answer.trim().endsWith('?') && alike >= 0.6) || addsNothing(turned(answer), turned(asked));
}

const turned = (text: string): string =>
  fold(text)
    .replace(/\b(?:je|jij|jou|jouw|u|ik|mij|me|mijn|volgens)\b/g, ' ')
    .replace(/\b(\w{3,}?)(?:t|en)\b/g, '$1');

const isNothing = (stretches: readonly Stretch[]): boolean =>
  stretches.every(({ text }) => withoutLabel(text) === '' || isPlaceholder(withoutLabel(text)));

const textOf = (stretches: readonly { text: string }[]): string => stretches.map(({ text }) => text).join(' ');

function spanOf(stretches: readonly Stretch[]): Span | undefined {
  const spans = stretches.map((stretch) => leafSpan(stretch.leaf, stretch));
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** One continuous text below a list in which no question has an answer of its own: of 40 words and more it answers them all. */
function storyBelow(questions: readonly RawQuestion[]): Span | undefined {
  const last = questions.at(-1);
  if (!last || questions.length < 2) return undefined;
  const alone = questions.every((raw) => isNothing(raw.inside) && (raw === last || isNothing(raw.after)));
  const own = last.after.filter(({ text }) => !isPlaceholder(text));
  return alone && countWords(textOf(own)) >= storyWords ? spanOf(own) : undefined;
}

/** Each question's place among the template's, the best match first; no template question is used twice. */
function matchExpected(
  questions: readonly RawQuestion[],
  expected: readonly string[],
): readonly (number | undefined)[] {
  const pairs = questions
    .flatMap((raw, index) =>
      similarities(expected, textOf(raw.question)).map((alike, place) => ({ index, place, alike })),
    )
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike);
  const result: (number | undefined)[] = questions.map(() => undefined);
  const used = new Set<number>();
  for (const { index, place } of pairs) {
    if (result[index] !== undefined || used.has(place)) continue;
    result[index] = place;
    used.add(place);
  }
  return result;
}

/** Answers under a heading "Antwoorden", by number, for the question list they belong to. */
function answersElsewhere(
  regions: readonly Region[],
  listed: readonly Listed[],
): ReadonlyMap<Region, ReadonlyMap<number, readonly Stretch[]>> {
  const found = new Map<Region, ReadonlyMap<number, readonly Stretch[]>>();
  for (const region of regions) {
    if (region.kind !== 'answers') continue;
    const target = listFor(
      region,
      regions,
      listed.filter((each) => !found.has(each.region)),
    );
    if (target) found.set(target.region, numberedAnswers(region.pieces, target.list.questions));
  }
  return found;
}

/** The list the heading names ("Antwoorden oriënterende vragen"), else the nearest list above it that has open questions. */
function listFor(region: Region, regions: readonly Region[], listed: readonly Listed[]): Listed | undefined {
  const at = regions.indexOf(region);
  const heading = fold(region.marker?.text ?? '');
  const named = listed.find(({ section }) => section && heading.includes(fold(section.title).split(' ')[0] ?? '?'));
  const above = listed.filter((each) => regions.indexOf(each.region) < at);
  const open = above.filter(({ list }) => list.questions.some((raw) => isNothing([...raw.inside, ...raw.after])));
  return named ?? open.filter(({ section }) => section?.questionKind !== 'group').at(-1) ?? open.at(-1) ?? listed[0];
}

const answerNumber = /^\W{0,3}(?:(?:ad|vraag|antwoord(?: op)?(?: vraag)?|bij)\s*)?(\d{1,2})\s*(?:[.:)\-–]|$)\s*/i;

function numberedAnswers(
  pieces: readonly Piece[],
  questions: readonly RawQuestion[],
): ReadonlyMap<number, readonly Stretch[]> {
  const answers = new Map<number, Stretch[]>();
  const loose: Stretch[] = [];
  let number: number | undefined;
  let bullets = 0;
  let item: unknown;
  for (const piece of pieces) {
    const outer = piece.leaf.items[0];
    let text = piece.text;
    if (outer && outer.item !== item) {
      item = outer.item;
      number = outer.ordered ? outer.ordinal : ++bullets;
    } else if (!outer) {
      const marked = answerNumber.exec(text);
      if (marked?.[1]) {
        number = Number(marked[1]);
        text = text.slice(marked[0].length);
      }
    }
    const start = piece.end - text.length;
    const stretch = { leaf: piece.leaf, start, end: piece.end, text };
    if (number === undefined) loose.push(stretch);
    else if (text !== '')
      answers.set(number, [...(answers.get(number) ?? []), withoutQuestion(stretch, questions, number)]);
    else answers.set(number, answers.get(number) ?? []);
  }
  // One story under "Antwoorden" answers the whole list.
  if (answers.size === 0 && countWords(textOf(loose)) > 0 && !isNothing(loose)) {
    for (const { number: each } of questions) answers.set(each, loose);
  }
  return answers;
}

/** "1. Wie is de hulpvrager? De moeder.": the question said again before the answer. */
function withoutQuestion(stretch: Stretch, questions: readonly RawQuestion[], number: number): Stretch {
  const asked = textOf(questions.find((raw) => raw.number === number)?.question ?? []);
  if (asked === '' || !stretch.text.startsWith(asked) || stretch.text.length === asked.length) return stretch;
  const text = stretch.text.slice(asked.length).trim();
  return { ...stretch, start: stretch.end - text.length, text };
}
