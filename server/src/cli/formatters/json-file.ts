/**
 * What JSON says of one report, the same for `--format json` and for programs that import Casus: `server/src/api/casus.d.ts`
 * declares its shape, to which the compiler holds it there.
 */
import {
  docsUrl,
  type Finding,
  type LintedReport,
  type LintResult,
  type Question,
  type Section,
} from '../../core/index.ts';
import type { Source } from '../inputs/read.ts';
import { fileRangeOf, placeOf } from '../lint/result.ts';
import { isHiddenContent, matchedText } from './matched.ts';

/** All but the findings. */
export const reportObject = ({ report, stage }: LintedReport, source: Source) => ({
  template: report.template.id || null,
  lang: report.lang,
  stage,
  sections: report.sections.map((section) => sectionObject(section, source)),
  questions: report.questions.map((question) => questionObject(question, source)),
  ...(report.parts.length > 0 && {
    reports: report.parts.map((part, index) => ({
      report: index + 1,
      template: part.template.id || null,
      stage,
      line: fileRangeOf(source, part.title?.span ?? part.span).start.line,
    })),
  }),
});

/** `line` (1-based) is left out for a section that is missing. */
function sectionObject(section: Section, source: Source) {
  const { id, expected, state, words, report } = section;
  const span = section.headings[0]?.span ?? section.content[0];
  return {
    id,
    title: expected.title,
    state,
    words,
    ...(span && { line: fileRangeOf(source, span).start.line }),
    ...(report !== undefined && { report }),
  };
}

const questionObject = ({ span, state, words, report }: Question, source: Source) => ({
  line: fileRangeOf(source, span).start.line,
  state,
  words,
  ...(report !== undefined && { report }),
});

/** `place`, of a document that was turned into markdown: the paragraph and, in a pdf, the page, both from 1. */
export function findingObject(finding: Finding, lint: LintResult, source: Source, showMatches: boolean) {
  const place = isHiddenContent(finding) ? undefined : placeOf(source, finding.span.start);
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    fixable: finding.fixable,
    docs: docsUrl(finding.ruleId),
    range: fileRangeOf(source, finding.span),
    ...(place && { place }),
    data: finding.data,
    ...(showMatches && { match: matchedText(lint, finding) }),
  };
}
