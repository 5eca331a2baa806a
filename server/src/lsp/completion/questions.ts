/** In a question list: the questions of the template that are not there yet. */
import { back, type Provider } from './offer.ts';

export const questions: Provider = (place) => {
  const { report } = place;
  const { result } = place.linted;
  const item = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*|)$/.exec(place.before);
  if (!result || !item || /\S/.test(place.after)) return [];
  const heading = report.headings.filter(({ span }) => span.end <= place.offset).at(-1);
  const section = report.sections.find(({ headings }) =>
    headings.some(({ span }) => span.start === heading?.span.start),
  );
  if (!section || section.expected.questionKind === 'free') return [];
  const there = new Set(
    report.questions.filter((each) => each.section === section.id).flatMap(({ expected }) => expected ?? []),
  );
  return section.expected.questions
    .filter((_, place) => !there.has(place))
    .map((question) => ({
      kind: 'question',
      label: question,
      span: back(place, item[1]?.length ?? 0),
      newText: question,
    }));
};
