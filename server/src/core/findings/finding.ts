/** Findings: what the engine says about a report. Every face of the product renders these and nothing else. */
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';
export type Stage = 'schets' | 'concept' | 'inleveren';
export type Language = 'nl' | 'en';

/** A sentence in both languages of the product; Dutch is what students read. */
export type Localised = Readonly<Record<Language, string>>;

/** Codes, counts and ids only: a value may never hold text of the report (Law 1, privacy by type). */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * What a rule reports; the engine makes a `Finding` of each problem. There is deliberately no field for the matched
 * text.
 */
export interface Problem {
  /** 0-based UTF-16 offsets into the report's text. */
  readonly span: Span;
  readonly message: Localised;
  readonly data?: FindingData;
  /** Can `Rule.fixes` mend this problem? Default: whether the rule has fixes at all. */
  readonly fixable?: boolean;
  /** Overrides the rule's own concern for this problem (a first name weighs less than a full name). */
  readonly concern?: Concern;
}

/** A problem with the id of its rule, its severity at this stage, and its message in the language of the settings. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly data: FindingData;
  readonly fixable: boolean;
}

/** How much a kind of finding weighs; `severity.ts` turns concern and stage into a severity. */
export type Concern =
  | 'todo'
  | 'leftover'
  | 'missing-question'
  | 'style'
  | 'identifier'
  | 'full-name'
  | 'first-name'
  | 'indirect'
  | 'minor-detail'
  | 'content'
  | 'safety'
  | 'tool';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  /** The same text with LSP tab stops, for clients that take snippets. */
  readonly snippet?: string;
}

export interface Fix {
  readonly title: Localised;
  readonly edits: readonly TextEdit[];
  /**
   * `repair`: safe to apply to a whole document without thinking (`--fix`, `source.fixAll.casus`). `assist`: the writer
   * chooses. `scaffold`: inserts something to fill in, so the finding remains until the writer has filled it in.
   */
  readonly kind: 'repair' | 'assist' | 'scaffold';
  readonly preferred?: boolean;
}
