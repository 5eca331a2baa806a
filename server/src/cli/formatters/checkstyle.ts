/** `--format checkstyle`: the XML of Checkstyle, which many editors, servers and review tools read. */
import type { Severity } from '../../core/index.ts';
import { filePositionOf, type FileResult } from '../lint/result.ts';
import { messagesIn } from '../messages.ts';
import { version } from '../version.ts';
import { fullMessage } from './full-message.ts';
import { shownFindings, shownProblems, shownSkipped, type Formatter, type View } from './model.ts';
import { element, xmlDeclaration } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
};

export const checkstyle: Formatter = {
  showsDiff: false,
  isCapped: true,
  start: () => `${xmlDeclaration}<checkstyle version="${version}">\n`,
  file: (result, view) => fileElement(result.path, [...problemsOf(result, view), ...findingsOf(result, view)]),
  end: (_totals, skipped, view) => {
    const { skippedFile } = messagesIn(view.language);
    const files = shownSkipped(skipped, view).map(({ path, kind, reason }) =>
      fileElement(path, [
        element('error', {
          severity: 'info',
          message: `${skippedFile}: ${reason[view.language]}`,
          source: `casus.skipped.${kind}`,
        }),
      ]),
    );
    return `${files.join('')}</checkstyle>\n`;
  },
};

/** A file without findings is named too. */
const fileElement = (name: string, errors: readonly string[]): string =>
  `${element('file', { name }, errors.map((error) => `\n  ${error}`).join('') + (errors.length > 0 ? '\n' : ''))}\n`;

const problemsOf = (result: FileResult, view: View): readonly string[] =>
  shownProblems(result, view).map((message) =>
    element('error', { line: 1, severity: result.failed ? 'error' : 'info', message, source: 'casus.problem' }),
  );

function findingsOf(result: FileResult, view: View): readonly string[] {
  const { source } = result;
  if (!source) return [];
  return shownFindings(result, view)
    .slice(0, view.maxFindings)
    .map((finding) => {
      const { line, column } = filePositionOf(source, finding.span.start);
      return element('error', {
        line,
        column,
        severity: severities[finding.severity],
        message: fullMessage(finding, result, view),
        source: `casus.${finding.ruleId.replaceAll('/', '.')}`,
      });
    });
}
