/** `--format json`: one object, with a line for each file. Other people's scripts depend on its fields. */
import {
  docsUrl,
  type Finding,
  type LintedReport,
  type LintResult,
  type Question,
  type Section,
} from '../../core/index.ts';
import { fileRangeOf, placeOf, type FileResult } from '../lint/result.ts';
import type { Totals } from '../lint/totals.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import type { Source } from '../inputs/read.ts';
import { version } from '../version.ts';
import { isHiddenContent, matchedText } from './matched.ts';
import { jsonText } from './printable.ts';
import { isPartial, shownFindings, type Formatter, type View } from './model.ts';

export const json: Formatter = {
  showsDiff: false,
  isCapped: true,
  between: ',',
  start: ({ shard }) =>
    `{"version":1,"tool":${jsonText({ name: 'casus', version })}` +
    `${shard ? `,"shard":${jsonText(shard)}` : ''},"files":[`,
  file: (result, view) => `\n${jsonText(fileObject(result, view))}`,
  end: (totals, skipped, { language, shard }) =>
    `\n],"skipped":[${skipped.map((each) => `\n${jsonText({ ...each, reason: each.reason[language] })}`).join(',')}\n]` +
    `,"summary":${jsonText(summary(totals, skipped, shard !== undefined))}}\n`,
};

/** `partial`: only when the run was interrupted. `failed`: only of a shard, for the exit code of `casus merge`. */
const summary = ({ files, severities, failed }: Totals, skipped: readonly Skipped[], isShard: boolean): object => ({
  files,
  errors: severities.error,
  warnings: severities.warning,
  infos: severities.info,
  hints: severities.hint,
  skipped: skipped.length,
  ...(isShard && { failed }),
  ...(isPartial(skipped) && { partial: true }),
});

function fileObject(result: FileResult, view: View): object {
  const { path, source, lint, student, handIn, notShown } = result;
  const problems = [...result.problems, ...(notShown === undefined ? [] : [notShown])];
  const about = { path, ...(student !== undefined && { student }), ...(handIn && { handIn }) };
  if (!source || !lint) return { ...about, ...noReport, findings: [], problems };
  return {
    ...about,
    ...(lint.kind === 'report' ? reportObject(lint, source) : noReport),
    findings: shownFindings(result, view)
      .slice(0, view.maxFindings)
      .map((finding) => findingObject(finding, lint, source, view)),
    problems,
  };
}

const reportObject = ({ report, stage }: LintedReport, source: Source): object => ({
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

const noReport = { template: null, stage: null, sections: [], questions: [] };

/** `line` (1-based) is left out for a section that is missing. */
function sectionObject(section: Section, source: Source): object {
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

const questionObject = ({ span, state, words, report }: Question, source: Source): object => ({
  line: fileRangeOf(source, span).start.line,
  state,
  words,
  ...(report !== undefined && { report }),
});

/** `place`, of a document that was turned into markdown: the paragraph and, in a pdf, the page, both from 1. */
function findingObject(finding: Finding, lint: LintResult, source: Source, view: View): object {
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
    ...(view.showMatches && { match: matchedText(lint, finding) }),
  };
}
