/** The only door into the core. */
export * from './engine/finding.ts';
export type { Example, Rule, RuleContext } from './engine/rule.ts';
export { say } from './engine/rule.ts';
export { applyEdits, compatibleEdits } from './engine/apply-edits.ts';
export { check, fixesFor, lint } from './engine/lint.ts';
export type { LintResult } from './engine/lint.ts';
export { isStage, severitiesOf, stages } from './engine/stages.ts';
export * from './report/lines.ts';
export * from './report/model.ts';
export { readReport } from './report/read.ts';
export { allRules, ruleById } from './rules/index.ts';
export { defaultSettings, parseSettings } from './settings/settings.ts';
export type { Settings } from './settings/model.ts';
export { builtinTemplates } from './templates/builtin.ts';
export type { Template, TemplateSection } from './templates/model.ts';
export { readTemplate } from './templates/read.ts';
export { scaffold } from './templates/render.ts';
