/** What is shown of a report while somebody writes it. */
import { waitsForHandIn, type LintedReport } from '../core/index.ts';

/**
 * Without the findings that wait until the report is handed in: so Problems, the status bar, hovers and fixes agree.
 * Replacing names for somebody else's eyes does replace them.
 */
export function whileWriting(result: LintedReport): LintedReport {
  const shown = result.findings.filter((finding) => !waitsForHandIn(finding, result.stage));
  if (shown.length === result.findings.length) return result;
  // That the report has names and doesn't call them invented says nothing when no name is shown.
  const hasNames = shown.some(({ ruleId }) => ruleId === 'privacy/person-name');
  return { ...result, findings: hasNames ? shown : shown.filter(({ ruleId }) => ruleId !== 'privacy/no-statement') };
}
