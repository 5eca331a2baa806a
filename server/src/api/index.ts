/** `import { lint } from 'casus'`: what casus.d.ts says, from the same core as the command line and the editor. */
import {
  allRules,
  inLanguage,
  lint as lintReport,
  pseudonymise as replaceDetails,
  readKey,
  scaffold as renderReport,
  severitiesOf,
  undo as putBack,
  writeKey,
} from '../core/index.ts';
import { findingObject, reportObject } from '../cli/formatters/json-file.ts';
import { repair } from '../cli/lint/repair.ts';
import { version } from '../cli/version.ts';
import type { LintOptions, Options, Pseudonymised, Result, RuleInfo, TemplateInfo } from './casus.d.ts';
import { needsTemplate, settingsOf } from './settings-of.ts';

type ForTemplates = Pick<Options, 'language' | 'templates'>;

export { version };

export function lint(text: string, options: LintOptions = {}): Result {
  const source = sourceOf(text);
  const result = lintReport(source.text, settingsOf(options));
  const { findings, problems } = result;
  const { showMatches = false } = options;
  return {
    ...reportObject(result, source),
    findings: findings.map((finding) => findingObject(finding, result, source, showMatches)),
    problems,
  };
}

export function fix(text: string, options: Options = {}): string {
  const source = sourceOf(text);
  return source.bom + (repair(source.text, settingsOf(options))?.after.text ?? source.text);
}

export function pseudonymise(text: string, options: Options = {}): Pseudonymised {
  const { key, ...rest } = replaceDetails(needsText(text), settingsOf(options));
  return { ...rest, key: writeKey(key) };
}

export function undo(text: string, key: string): { readonly text: string; readonly missed: number } {
  const read = readKey(needsText(key));
  if (!read) throw new TypeError('casus: this is no key');
  const { text: original, missed } = putBack(needsText(text), read);
  return { text: original, missed };
}

export function scaffold(template: string, options: ForTemplates = {}): string {
  const settings = settingsOf(options);
  needsTemplate(template, settings);
  const found = settings.templates.filter(({ id }) => id === template);
  return found.map((each) => renderReport(inLanguage(each, settings.language))).join('');
}

export function templates(options: ForTemplates = {}): readonly TemplateInfo[] {
  const settings = settingsOf(options);
  return settings.templates.map((template) => {
    const { id, name, description, sections } = inLanguage(template, settings.language);
    return { id, name, description, sections: sections.map(({ id, title, required }) => ({ id, title, required })) };
  });
}

export function rules(options: Pick<Options, 'language'> = {}): readonly RuleInfo[] {
  const { language } = settingsOf(options);
  return allRules
    .map(({ id, title, why, concern }) => ({
      id,
      title: title[language],
      why: why[language],
      severities: severitiesOf(concern),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws {TypeError} */
function needsText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('casus: the text must be a string');
  return text;
}

/** A byte order mark is no part of the text, as in a file; offsets count it. */
function sourceOf(text: unknown): { readonly bom: string; readonly text: string } {
  const all = needsText(text);
  const bom = all.startsWith('\uFEFF') ? '\uFEFF' : '';
  return { bom, text: all.slice(bom.length) };
}
