/** `--format gitlab`: a Code Quality report, which GitLab shows with a merge request. */
import type { Severity } from '../../core/index.ts';
import { fileRangeOf, type FileResult } from '../lint/result.ts';
import { messagesIn } from '../messages.ts';
import { digest, fingerprintsOf, numbered } from './fingerprints.ts';
import { fullMessage } from './full-message.ts';
import { jsonText } from './printable.ts';
import { shownFindings, shownProblems, shownSkipped, type Formatter, type View } from './model.ts';

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical';
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

const severities: Readonly<Record<Severity, Issue['severity']>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
};

export const gitlab: Formatter = {
  showsDiff: false,
  isCapped: true,
  between: ',',
  start: () => '[',
  file: (result, view) => listed([...problemsOf(result, view), ...findingsOf(result, view)]),
  end: ({ printed }, allSkipped, view) => {
    const { skippedFile } = messagesIn(view.language);
    const skipped = shownSkipped(allSkipped, view);
    const numbers = numbered(skipped.map(({ path, kind }) => `${kind} ${path}`));
    const issues = skipped.map(({ path, kind, reason }, index) =>
      aboutFile(path, {
        check_name: `skipped/${kind}`,
        description: `${skippedFile}: ${reason[view.language]}`,
        severity: 'info',
        fingerprint: digest(['skipped', kind, path, numbers[index]]),
      }),
    );
    return `${printed > 0 && issues.length > 0 ? ',' : ''}${listed(issues)}\n]\n`;
  },
};

const listed = (issues: readonly Issue[]): string => issues.map((issue) => `\n${jsonText(issue)}`).join(',');

const aboutFile = (path: string, about: Omit<Issue, 'location'>): Issue => ({
  ...about,
  location: { path, lines: { begin: 1, end: 1 } },
});

const problemsOf = (result: FileResult, view: View): readonly Issue[] =>
  shownProblems(result, view).map((description, index) =>
    aboutFile(result.path, {
      check_name: 'problem',
      description,
      severity: result.failed ? 'critical' : 'info',
      fingerprint: digest(['problem', result.path, index]),
    }),
  );

function findingsOf(result: FileResult, view: View): readonly Issue[] {
  const { path, source } = result;
  if (!source) return [];
  const fingerprints = fingerprintsOf(result);
  return shownFindings(result, view)
    .slice(0, view.maxFindings)
    .map((finding) => {
      const { start, end } = fileRangeOf(source, finding.span);
      return {
        check_name: finding.ruleId,
        description: fullMessage(finding, result, view),
        severity: severities[finding.severity],
        fingerprint: fingerprints.get(finding) ?? '',
        location: { path, lines: { begin: start.line, end: end.line } },
      };
    });
}
