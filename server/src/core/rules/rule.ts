/** The shape of a rule: one file in `core/rules`, from which setting, schema, docs page and tests are derived. */
import type { Concern, Finding, Fix, Language, Localised, Problem, Stage } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';

export interface RuleContext {
  readonly report: Report;
  readonly settings: Settings;
  readonly stage: Stage;
  /** Ids of all rules there are. */
  readonly ruleIds: ReadonlySet<string>;
}

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

export interface Rule {
  readonly id: string;
  readonly title: Localised;
  /** Why it matters, a few sentences: docs page, `casus explain`, hover. */
  readonly why: Localised;
  readonly concern: Concern;
  readonly examples: readonly Example[];
  readonly check: (context: RuleContext) => Iterable<Problem>;
  /** Fixes for one finding of this rule, best first. Computed on request, never while linting. */
  readonly fixes?: (context: RuleContext, finding: Finding) => readonly Fix[];
}

export const say = (text: Localised, language: Language): string => text[language];
