/** What a lint says about a document. A document is a report, a lecturer's template page, or a file of real names. */
import type { Finding, Stage } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import type { TextFile } from '../text/text-file.ts';

interface Linted {
  readonly text: string;
  /** The settings with which it was linted. */
  readonly settings: Settings;
  /** In document order, after severity overrides and suppression. */
  readonly findings: readonly Finding[];
  /** What could not be checked, in words: a rule that threw, never silently dropped. */
  readonly problems: readonly string[];
}

export interface LintedReport extends Linted {
  readonly kind: 'report';
  readonly report: Report;
  readonly stage: Stage;
}

export interface LintedTemplate extends Linted {
  readonly kind: 'template';
  readonly page: TextFile;
}

/** A key or a local list of names among the reports: that it is there is all there is to say. */
export interface LintedKeyFile extends Linted {
  readonly kind: 'key-file';
}

export type LintResult = LintedReport | LintedTemplate | LintedKeyFile;
