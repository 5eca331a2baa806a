/** Completion in an empty or half-typed list item: the questions of the section that the report doesn't have yet. */
import { spanBefore, type Provider } from './offer.ts';

export const questions: Provider = (cursor) => {
  const { report } = cursor;
  const { result } = cursor.linted;
  const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*|)$/.exec(cursor.before);
  if (!result || !item || /\S/.test(cursor.after)) return [];
  const heading = report.headings.filter(({ span }) => span.end <= cursor.offset).at(-1);
  const section = report.sections.find(({ headings }) =>
    headings.some(({ span }) => span.start === heading?.span.start),
  );
  if (!section || section.expected.questionKind === 'free') return [];
  const present = new Set(
    report.questions.filter((each) => each.section === section.id).flatMap(({ expected }) => expected ?? []),
  );
  return section.expected.questions
    .filter((_, index) => !present.has(index))
    .map((question) => ({
      kind: 'question',
      label: question,
      span: spanBefore(cursor, item[1]?.length ?? 0),
      newText: question,
    }));
};
