/** The form in which rules and detectors give their examples. */
import type { HiddenText } from '../text/hidden-text.ts';
import type { Stage } from './finding.ts';

/** A small report that shows a rule at work: both a test of the rule and a paragraph of its docs page. */
export interface Example {
  /** What the example shows, in English. */
  readonly name: string;
  readonly text: string;
  /** The text is a lecturer's template page, not a report. */
  readonly kind?: 'template';
  /** Template for the example; default `bundelcasus`. Findings of *other* rules in the example are not looked at. */
  readonly template?: string;
  /** A template page of the lecturer that the report follows. */
  readonly page?: string;
  readonly stage?: Stage;
  /** Text that goes along with the report unseen, and who wrote it. */
  readonly hidden?: readonly HiddenText[];
  readonly authors?: readonly string[];
  /**
   * The text at which each expected finding of this rule stands, in order; `''` for an empty range. An empty list: a
   * near-miss.
   */
  readonly findings: readonly string[];
  /** The example after the first offered fix of its first finding. */
  readonly fixed?: string;
}
