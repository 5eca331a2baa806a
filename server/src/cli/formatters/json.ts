/** `--format json`: one object, with a line for each file. Other people's scripts depend on its fields. */
import type { FileResult } from '../lint/result.ts';
import type { Totals } from '../lint/totals.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import { version } from '../version.ts';
import { findingObject, reportObject } from './json-file.ts';
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
      .map((finding) => findingObject(finding, lint, source, view.showMatches)),
    problems,
  };
}

const noReport = { template: null, stage: null, sections: [], questions: [] };
