/** The result of linting a document: a report, a lecturer's template page, or a file of real names. */
import type { Finding, Stage } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import type { HiddenText } from '../text/hidden-text.ts';
import type { TextFile } from '../text/text-file.ts';

/** What is known of a report besides its text. */
export interface Alongside {
  /** The report before an edit, which makes the lint quicker and changes nothing else. */
  readonly previous?: Report | undefined;
  /** Text of the file that its pages don't show. */
  readonly hidden?: readonly HiddenText[];
  /** Who wrote the report, as its file says. */
  readonly authors?: readonly string[];
}

interface Linted {
  readonly text: string;
  /** The settings with which the document was linted. */
  readonly settings: Settings;
  /** In document order, after severity overrides and suppression. */
  readonly findings: readonly Finding[];
  /** A line for each rule that threw, with its id: a check that failed is never passed over in silence. */
  readonly problems: readonly string[];
}

export interface LintedReport extends Linted {
  readonly kind: 'report';
  readonly report: Report;
  readonly stage: Stage;
  readonly hidden: readonly HiddenText[];
  readonly authors: readonly string[];
}

export interface LintedTemplate extends Linted {
  readonly kind: 'template';
  readonly page: TextFile;
}

/** A key or a list of real names among the reports. The only finding is that the file is there. */
export interface LintedKeyFile extends Linted {
  readonly kind: 'key-file';
}

export type LintResult = LintedReport | LintedTemplate | LintedKeyFile;
