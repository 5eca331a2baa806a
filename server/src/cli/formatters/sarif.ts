/** `--format sarif`: SARIF 2.1.0, which GitHub, Azure DevOps and many editors read. */
import { positionAt, type Finding, type Severity, type Span } from '../../core/index.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import type { FileResult } from '../lint/result.ts';
import type { Totals } from '../lint/totals.ts';
import type { Source } from '../inputs/read.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { placeInWords } from './full-message.ts';
import { matchedText } from './matched.ts';
import { isPartial, shownFindings, shownProblems, shownSkipped, type Formatter, type View } from './model.ts';
import { jsonText } from './printable.ts';
import { notificationIds, ruleIndexOf, toolComponent } from './sarif-tool.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarif: Formatter = {
  showsDiff: false,
  isCapped: true,
  between: ',',
  start: (view) =>
    `{"$schema":${jsonText(schema)},"version":"2.1.0","runs":[{"tool":{"driver":${toolComponent(view.language)}},` +
    `"language":"${view.language}","columnKind":"utf16CodeUnits","results":[`,
  file: (result, view) =>
    resultsOf(result, view)
      .map((each) => `\n${jsonText(each)}`)
      .join(','),
  end: (totals, skipped, view) => `\n],"invocations":[${jsonText(invocation(totals, skipped, view))}]}]}\n`,
};

function resultsOf(result: FileResult, view: View): readonly object[] {
  const { path, source, lint } = result;
  if (!source || !lint) return [];
  const fingerprints = fingerprintsOf(result);
  return shownFindings(result, view)
    .slice(0, view.maxFindings)
    .map((finding) => ({
      ruleId: finding.ruleId,
      ruleIndex: ruleIndexOf(finding.ruleId),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(path) },
            region: {
              ...regionOf(source, finding.span),
              ...(view.showMatches && { snippet: { text: matchedText(lint, finding) } }),
            },
          },
          ...logicalLocation(finding, result, view),
        },
      ],
      partialFingerprints: { 'casus/v1': fingerprints.get(finding) ?? '' },
    }));
}

/** In a document the lines are those of the markdown that it was turned into, so its own place is told too. */
function logicalLocation(finding: Finding, result: FileResult, view: View): object {
  const place = placeInWords(finding, result, view);
  return place === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: place }] };
}

/** SARIF doesn't count a byte order mark. */
function regionOf({ text }: Source, { start, end }: Span): object {
  const [first, last] = [positionAt(text, start), positionAt(text, end)];
  return {
    startLine: first.line + 1,
    startColumn: first.character + 1,
    endLine: last.line + 1,
    endColumn: last.character + 1,
  };
}

/** A relative reference: each segment percent-encoded, so that no part of a name is taken for a scheme or a query. */
export const uriOf = (path: string): string =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');

const invocation = (totals: Totals, skipped: readonly Skipped[], view: View): object => ({
  executionSuccessful: totals.failed === 0 && !isPartial(skipped),
  toolExecutionNotifications: [
    ...totals.problems.flatMap((file) =>
      shownProblems(file, view).map((text) => notification('problem', file.failed ? 'error' : 'note', text, file.path)),
    ),
    ...shownSkipped(skipped, view).map(({ path, kind, reason }) => ({
      ...notification('skipped', 'note', reason[view.language], path),
      properties: { kind },
    })),
  ],
});

const notification = (
  id: (typeof notificationIds)[number],
  level: 'error' | 'note',
  text: string,
  path: string,
): object => ({
  descriptor: { id, index: notificationIds.indexOf(id) },
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
});
