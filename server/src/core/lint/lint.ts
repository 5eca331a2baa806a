/** The one door: `lint(text, settings)`. Synchronous and pure; every face of the product calls it. */
import { continueFrom } from '../detection/detect.ts';
import { checkKeyFile, keyInSubmission } from '../rules/privacy/key-in-submission.ts';
import { directiveUnused, unusedProblem } from '../rules/directive/unused.ts';
import { allRules, ruleById } from '../rules/index.ts';
import { checkPage, templateInvalid } from '../rules/template/invalid.ts';
import { readReport } from '../report/read.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import type { TemplateSource } from '../templates/page/own-templates.ts';
import { pageAsReport } from './page-as-report.ts';
import { isStage, severityOf } from '../findings/severity.ts';
import { say } from '../rules/rule.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { Finding, Fix, Problem, Stage } from '../findings/finding.ts';
import { suppress } from './suppression.ts';

export interface LintResult {
  readonly report: Report;
  readonly stage: Stage;
  /** In document order, after severity overrides and suppression. */
  readonly findings: readonly Finding[];
  /** What could not be checked, in words: a rule that threw, never silently dropped. */
  readonly problems: readonly string[];
  /** The text is a lecturer's template page, not a report: there are no sections or questions to show. */
  readonly isTemplate?: true;
  /** Nor is this a report: it holds the real names that were replaced in one. */
  readonly isKey?: true;
}

/** `previous`: the report before an edit, which makes reading it quicker and nothing else different. */
export function lint(text: string, settings: Settings, previous?: Report): LintResult {
  return check(readReport(text, settings, previous), settings, previous);
}

/** Lints a report that was read already; `previous` as for `lint`. */
export function check(report: Report, settings: Settings, previous?: Report): LintResult {
  if (previous) continueFrom(report, previous);
  const context = contextOf(report, settings);
  const problems: string[] = [];
  const findings: Finding[] = [];
  for (const rule of allRules) run(rule, context, findings, problems);
  const { kept, unused } = suppress(report, findings);
  const told = settings.rules[directiveUnused.id] === 'off' ? [] : unused;
  const directives = told.map((directive) => toFinding(directiveUnused, unusedProblem(directive), context));
  return { report, stage: context.stage, findings: [...kept, ...directives].sort(inDocument), problems };
}

const inDocument = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);

/** Lints a lecturer's template page. */
export function lintTemplate(source: TemplateSource, settings: Settings): LintResult {
  const report = pageAsReport(source);
  const context = contextOf(report, settings);
  const problems: string[] = [];
  const findings: Finding[] = [];
  run({ ...templateInvalid, check: checkPage }, context, findings, problems);
  return { report, stage: context.stage, findings, problems, isTemplate: true };
}

/** A key or a local list of names among the reports: that it is there is all there is to say. */
export function lintKeyFile(source: TemplateSource, settings: Settings): LintResult {
  const report = pageAsReport({ path: source.path, text: '' });
  const context = contextOf({ ...report, text: source.text }, settings);
  const problems: string[] = [];
  const check = (): readonly Problem[] => checkKeyFile(source.path, source.text);
  const findings: Finding[] = [];
  run({ ...keyInSubmission, check }, context, findings, problems);
  return { report: context.report, stage: context.stage, findings, problems, isTemplate: true, isKey: true };
}

/** Fixes for one finding, best first. */
export function fixesFor(result: LintResult, finding: Finding, settings: Settings): readonly Fix[] {
  const context = contextOf(result.report, settings);
  return finding.fixable ? (ruleById(finding.ruleId)?.fixes?.(context, finding) ?? []) : [];
}

const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

const contextOf = (report: Report, settings: Settings): RuleContext => ({
  report,
  settings,
  stage: stageOf(report, settings),
  ruleIds,
});

function stageOf(report: Report, settings: Settings): Stage {
  const own = report.frontMatter?.values['stage'];
  return isStage(own) && !settings.stageForced ? own : settings.stage;
}

/** A rule that throws costs its own findings and nothing else. */
function run(rule: Rule, context: RuleContext, findings: Finding[], problems: string[]): void {
  if (context.settings.rules[rule.id] === 'off') return;
  const before = findings.length;
  try {
    for (const problem of rule.check(context)) findings.push(toFinding(rule, problem, context));
  } catch (error) {
    findings.length = before;
    problems.push(`${rule.id}: ${error instanceof Error ? error.name : 'Error'}`);
  }
}

function toFinding(rule: Rule, problem: Problem, { settings, stage }: RuleContext): Finding {
  const override = settings.rules[rule.id];
  return {
    ruleId: rule.id,
    severity:
      override === undefined || override === 'off' ? severityOf(problem.concern ?? rule.concern, stage) : override,
    message: say(problem.message, settings.language),
    span: problem.span,
    data: problem.data ?? {},
    fixable: problem.fixable ?? rule.fixes !== undefined,
  };
}
