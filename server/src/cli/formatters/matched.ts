/** The matched text of a finding, for whoever asked for it with `--show-matches`. */
import { hiddenDetails, type Finding, type LintResult } from '../../core/index.ts';

/** The finding is about text that stands nowhere in the report. */
export const isHiddenContent = ({ ruleId }: Finding): boolean => ruleId === 'privacy/hidden-content';

export function matchedText(lint: LintResult, finding: Finding): string {
  const { span, data } = finding;
  if (!isHiddenContent(finding) || lint.kind !== 'report') return lint.text.slice(span.start, span.end);
  const { report, settings, hidden, authors } = lint;
  return hiddenDetails(report, settings, hidden, authors)[Number(data['index'])]?.text ?? '';
}
