/**
 * Lints documents: runs all rules and makes findings of the problems that they report. Synchronous and pure. The
 * language server, the command line and the tests all call `lint(text, settings)`.
 */
import { readPassagesAhead } from '../detection/detect.ts';
import type { Finding, Fix, Problem, Stage } from '../findings/finding.ts';
import { isStage, severityOf } from '../findings/severity.ts';
import { reportsOf, type Report } from '../report/model.ts';
import { readReport } from '../report/read.ts';
import { allRules, ruleById } from '../rules/index.ts';
import { hasFixes, say, type Rule, type RuleContext, type TemplateContext } from '../rules/rule.ts';
import type { Settings } from '../settings/model.ts';
import { printable } from '../text/printable.ts';
import type { TextFile } from '../text/text-file.ts';
import type { Alongside, LintedKeyFile, LintedReport, LintedTemplate, LintResult } from './document.ts';
import { suppress } from './suppression.ts';

/** Lints a report. */
export function lint(text: string, settings: Settings, alongside: Alongside = {}): LintedReport {
  return check(readReport(text, settings, alongside.previous), settings, alongside);
}

/** Lints a report that was read already. */
export function check(report: Report, settings: Settings, alongside: Alongside = {}): LintedReport {
  const { hidden = [], authors = [] } = alongside;
  const context = contextOf(report, settings, hidden, authors);
  const { stage } = context;
  const checked = new Run(settings, stage).all((rule) => problemsOf(rule, context));
  const { kept, unused } = suppress(report, checked.findings);
  const checkedAfter = new Run(settings, stage).all((rule) => rule.checkUnused?.(unused));
  const findings = [...kept, ...checkedAfter.findings].sort(inDocumentOrder);
  const problems = [...checked.problems, ...checkedAfter.problems];
  return { kind: 'report', text: report.text, settings, report, stage, hidden, authors, findings, problems };
}

/**
 * Goes through a report of which more is to come, so that a lint of the whole has less to do: what rules find is kept with
 * the parts of the text. What depends on the whole, above all names, waits: with each part it would be worked out again.
 */
export function checkAhead(report: Report, settings: Settings): void {
  readPassagesAhead(report);
  new Run(settings).all((rule) =>
    rule.id.startsWith('privacy/') ? undefined : problemsOf(rule, contextOf(report, settings, [], [])),
  );
}

const problemsOf = ({ scope, check }: Rule, context: RuleContext): Iterable<Problem> | undefined =>
  scope === 'file' || context.report.parts.length === 0 ? check?.(context) : check && problemsOfEach(check, context);

/** The problems of each report in a text that holds several say in `data.report` which report they are about, from 1. */
function* problemsOfEach(check: NonNullable<Rule['check']>, context: RuleContext): Iterable<Problem> {
  for (const [index, report] of context.report.parts.entries())
    for (const problem of check({ ...context, report }))
      yield { ...problem, data: { ...problem.data, report: index + 1 } };
}

const inDocumentOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);

/** Lints a lecturer's template page. */
export function lintTemplate(page: TextFile, settings: Settings): LintedTemplate {
  const context = templateContextOf(page, settings);
  const { findings, problems } = new Run(settings).all((rule) => rule.checkTemplate?.(context));
  return { kind: 'template', text: page.text, settings, page, findings, problems };
}

/** Lints a file of real names: only that the file is there is reported, never what it says. */
export function lintKeyFile(file: TextFile, settings: Settings): LintedKeyFile {
  const { findings, problems } = new Run(settings).all((rule) => rule.checkKeyFile?.(file));
  return { kind: 'key-file', text: file.text, settings, findings, problems };
}

/** The fixes for one finding of a result, best first. */
export function fixesFor(result: LintResult, finding: Finding): readonly Fix[] {
  const { settings } = result;
  const rule = finding.fixable ? ruleById(finding.ruleId) : undefined;
  if (result.kind === 'report') {
    const report = reportsOf(result.report)[Number(finding.data['report'] ?? 1) - 1] ?? result.report;
    return rule?.fixes?.(contextOf(report, settings, result.hidden, result.authors), finding) ?? [];
  }
  if (result.kind === 'template') return rule?.templateFixes?.(templateContextOf(result.page, settings), finding) ?? [];
  return [];
}

/** The best fix for a finding that is safe to apply unasked; undefined when there is none. */
export const repairFor = (result: LintResult, finding: Finding): Fix | undefined =>
  ruleById(finding.ruleId)?.repairs && fixesFor(result, finding).find(({ kind }) => kind === 'repair');

const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

const contextOf = (
  report: Report,
  settings: Settings,
  hidden: RuleContext['hidden'],
  authors: RuleContext['authors'],
): RuleContext => ({
  report,
  settings,
  hidden,
  authors,
  stage: stageOf(report, settings),
  ruleIds,
});

function stageOf(report: Report, settings: Settings): Stage {
  const stated = report.frontMatter?.values['stage'];
  return isStage(stated) && !settings.stageForced ? stated : settings.stage;
}

/** A page may take the id of a built-in template, but not that of another page. */
const templateContextOf = (page: TextFile, { templates }: Settings): TemplateContext => ({
  page,
  others: templates.filter((template) => template.page !== undefined && template.page !== page.path),
});

/** Runs the rules over one document and collects their findings. */
class Run {
  readonly findings: Finding[] = [];
  readonly problems: string[] = [];
  private readonly settings: Settings;
  private readonly stage: Stage;

  constructor(settings: Settings, stage = settings.stage) {
    this.settings = settings;
    this.stage = stage;
  }

  /** Runs one check of every rule that isn't off. A rule that throws costs its own findings and nothing else. */
  all(check: (rule: Rule) => Iterable<Problem> | undefined): this {
    for (const rule of allRules) {
      if (this.settings.rules[rule.id] === 'off') continue;
      const before = this.findings.length;
      try {
        for (const problem of check(rule) ?? []) this.findings.push(this.toFinding(rule, problem));
      } catch (error) {
        this.findings.length = before;
        this.problems.push(`${rule.id}: ${error instanceof Error ? error.name : 'Error'}`);
      }
    }
    return this;
  }

  private toFinding(rule: Rule, problem: Problem): Finding {
    const override = this.settings.rules[rule.id];
    const concern = problem.concern ?? rule.concern;
    return {
      ruleId: rule.id,
      severity: override === undefined || override === 'off' ? severityOf(concern, this.stage) : override,
      // Titles and names of a template page, of whoever wrote it, are part of messages.
      message: printable(say(problem.message, this.settings.language)),
      span: problem.span,
      data: problem.data ?? {},
      fixable: problem.fixable ?? hasFixes(rule),
    };
  }
}
