/** The shape of a rule: one file in `core/rules`, from which setting, schema, docs page and tests are derived. */
import type { Example } from '../findings/example.ts';
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
