/** A small report that shows a rule at work. */
import type { Stage } from './finding.ts';

/** A small report that shows the rule at work: it is a test and a paragraph of the docs page at once. */
export interface Example {
  /** What it shows, in English. */
  readonly name: string;
  readonly text: string;
  /** The text is a lecturer's template page, not a report. */
  readonly kind?: 'template';
  /** Template for the example; default `bundelcasus`. Findings of *other* rules in the example are not looked at. */
  readonly template?: string;
  /** A template page of the lecturer that the report follows. */
  readonly page?: string;
  readonly stage?: Stage;
  /** The text at which each expected finding of this rule stands, in order; `''` for an empty range. None: a near-miss. */
  readonly findings: readonly string[];
  /** The example after the first offered fix of its first finding. */
  readonly fixed?: string;
}
