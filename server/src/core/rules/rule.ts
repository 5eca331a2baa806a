/**
 * The shape of a rule: one file in `rules/<category>`, from which its setting, schema, docs page and tests are derived.
 */
import type { Example } from '../findings/example.ts';
import type { Concern, Finding, Fix, Language, Localised, Problem, Stage } from '../findings/finding.ts';
import type { Directive } from '../markdown/directives.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import type { Template } from '../templates/model.ts';
import type { HiddenText } from '../text/hidden-text.ts';
import type { TextFile } from '../text/text-file.ts';

/** A report as a rule gets it. */
export interface RuleContext {
  readonly report: Report;
  readonly settings: Settings;
  readonly stage: Stage;
  /** Ids of all rules, also of those that are off. */
  readonly ruleIds: ReadonlySet<string>;
  /** Text that goes along with the report unseen, such as comments in a Word file. */
  readonly hidden: readonly HiddenText[];
  /** Who wrote the report, as its file says: their names are no clients'. */
  readonly authors: readonly string[];
}

/** A lecturer's template page as a rule gets it. */
export interface TemplateContext {
  readonly page: TextFile;
  /** Templates of the lecturer's other pages. Their ids are taken. */
  readonly others: readonly Template[];
}

/** A rule has a check for each kind of document that it is about: most rules are about reports alone. */
export interface Rule {
  /** The path of the rule's file: `structure/empty-section` stands in `rules/structure/empty-section.ts`. */
  readonly id: string;
  readonly title: Localised;
  /** Why it matters, a few sentences: docs page, `casus explain`, hover. */
  readonly why: Localised;
  readonly concern: Concern;
  readonly examples: readonly Example[];
  /**
   * `file`: the rule looks at a text as a whole, also when the text holds several reports; without a scope it looks at each
   * of them by itself.
   */
  readonly scope?: 'file';
  readonly check?: (context: RuleContext) => Iterable<Problem>;
  /** Fixes for one finding of this rule, best first. Computed on request, never while linting. */
  readonly fixes?: (context: RuleContext, finding: Finding) => readonly Fix[];
  /** Some of its fixes are of the kind `repair`. Declared, so that looking for those doesn't compute the fixes of other rules. */
  readonly repairs?: true;
  readonly checkTemplate?: (context: TemplateContext) => Iterable<Problem>;
  readonly templateFixes?: (context: TemplateContext, finding: Finding) => readonly Fix[];
  /** Checks a file of real names. */
  readonly checkKeyFile?: (file: TextFile) => Iterable<Problem>;
  /**
   * Checks the suppression comments that suppressed nothing. Runs after all rules, because only then these are known.
   */
  readonly checkUnused?: (unused: readonly Directive[]) => Iterable<Problem>;
}

/** Can the rule mend any of its findings? */
export const hasFixes = ({ fixes, templateFixes }: Rule): boolean => (fixes ?? templateFixes) !== undefined;

/** The text in one of the two languages. */
export const say = (text: Localised, language: Language): string => text[language];
