/** `--format github`: workflow commands, by which GitHub Actions shows findings beside the lines of a pull request. */
import { ruleById, type Severity } from '../../core/index.ts';
import { fileRangeOf, type FileResult } from '../lint/result.ts';
import { messagesIn } from '../messages.ts';
import { fullMessage } from './full-message.ts';
import { printable } from './printable.ts';
import { shownFindings, shownProblems, shownSkipped, type Formatter, type View } from './model.ts';

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Severity, Command>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

export const github: Formatter = {
  showsDiff: false,
  isCapped: true,
  start: () => '',
  file: (result, view) => [...problemsOf(result, view), ...findingsOf(result, view)].join(''),
  end: (_totals, skipped, view) => {
    const { skippedFile } = messagesIn(view.language);
    return shownSkipped(skipped, view)
      .map(({ path, reason }) => command('notice', { file: path, title: skippedFile }, reason[view.language]))
      .join('');
  },
};

function problemsOf(result: FileResult, view: View): readonly string[] {
  const { path, failed } = result;
  const title = messagesIn(view.language)[failed ? 'notRead' : 'problem'];
  return shownProblems(result, view).map((problem) =>
    command(failed ? 'error' : 'notice', { file: path, title }, problem),
  );
}

function findingsOf(result: FileResult, view: View): readonly string[] {
  const { path, source } = result;
  if (!source) return [];
  return shownFindings(result, view)
    .slice(0, view.maxFindings)
    .map((finding) => {
      const { start, end } = fileRangeOf(source, finding.span);
      const lines = { line: start.line, endLine: end.line };
      // GitHub takes columns only where the finding is in one line.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      const title = `${ruleById(finding.ruleId)?.title[view.language] ?? ''} (${finding.ruleId})`;
      const about = { file: path, ...lines, ...columns, title };
      return command(commands[finding.severity], about, fullMessage(finding, result, view));
    });
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(printable(String(value)))}`);
  return `::${name} ${pairs.join(',')}::${escapedData(printable(message))}\n`;
}

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
