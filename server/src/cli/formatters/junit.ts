/**
 * `--format junit`: test results, for tools that count what passes. A report is a suite, with a case for each section of its
 * template and for each rule. What could not be read is an error.
 */
import { allRules, type Finding, type Section } from '../../core/index.ts';
import { filePositionOf, type FileResult } from '../lint/result.ts';
import { messagesIn } from '../messages.ts';
import { fullMessage, placeInWords } from './full-message.ts';
import { shownFindings, shownProblems, shownSkipped, type Formatter, type View } from './model.ts';
import { element, escapedXml, xmlDeclaration } from './xml.ts';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

export const junit: Formatter = {
  showsDiff: false,
  start: () => `${xmlDeclaration}<testsuites name="casus">\n`,
  file: (result, view) => suite(suiteName(result), casesOf(result, view), propertiesOf(result)),
  end: (_totals, skipped, view) => {
    const words = messagesIn(view.language);
    const cases = shownSkipped(skipped, view).map(({ path, reason }): Case => {
      const why = element('skipped', {}, escapedXml(reason[view.language]));
      return { outcome: 'skipped', xml: element('testcase', { name: path, classname: words.skipped }, why) };
    });
    return `${cases.length === 0 ? '' : suite(words.skipped, cases)}</testsuites>\n`;
  },
};

function suite(name: string, cases: readonly Case[], properties = ''): string {
  const count = (outcome: Outcome): number => cases.filter((each) => each.outcome === outcome).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  const content = [...(properties === '' ? [] : [properties]), ...cases.map(({ xml }) => xml)];
  return `${element('testsuite', { name, ...counts }, `\n${content.join('\n')}\n`)}\n`;
}

const suiteName = ({ path, student }: FileResult): string =>
  typeof student === 'string' ? `${student} (${path})` : path;

function propertiesOf({ student, lint }: FileResult): string {
  const about = {
    ...(typeof student === 'string' && { student }),
    ...(lint?.kind === 'report' && { template: lint.report.template.id || undefined, stage: lint.stage }),
  };
  const properties = Object.entries(about).flatMap(([name, value]) =>
    value === undefined ? [] : [element('property', { name, value })],
  );
  return properties.length === 0 ? '' : element('properties', {}, properties.join(''));
}

const sectionRules: ReadonlySet<string> = new Set(['structure/missing-section', 'structure/empty-section']);

function casesOf(result: FileResult, view: View): readonly Case[] {
  const { lint } = result;
  const findings = shownFindings(result, view);
  const toCase = (name: string, about: readonly Finding[]): Case => findingsCase(name, about, result, view);
  const reading = readingCase(result, view);
  if (!lint) return [reading];
  if (lint.kind !== 'report') return [reading, ...ruleCases(findings, () => false, view, toCase)];
  const { report, settings } = lint;
  const sections = report.sections.filter(({ expected, state }) => expected.required || state !== 'missing');
  const isOn = (ruleId: string): boolean => settings.rules[ruleId] !== 'off' && !sectionRules.has(ruleId);
  return [
    reading,
    ...sections.map((section) => toCase(sectionName(section, view), findings.filter(isAbout(section)))),
    ...ruleCases(findings, isOn, view, toCase),
  ];
}

const isAbout =
  ({ id, report }: Section) =>
  ({ ruleId, data }: Finding): boolean =>
    sectionRules.has(ruleId) && data['section'] === id && data['report'] === report;

/** "Onderdeel: Actoren"; in a file with several reports "Verslag 2, onderdeel: Actoren". */
function sectionName({ expected, report }: Section, { language }: View): string {
  const { section, reportNumber } = messagesIn(language).testCases;
  return report === undefined
    ? `${section}: ${expected.title}`
    : `${reportNumber(report)}, ${section.toLowerCase()}: ${expected.title}`;
}

/** Rules that always have a case, so that their number is the same for all reports, and those with findings. */
const ruleCases = (
  findings: readonly Finding[],
  isListed: (ruleId: string) => boolean,
  { language }: View,
  toCase: (name: string, about: readonly Finding[]) => Case,
): readonly Case[] =>
  allRules.flatMap(({ id, title, check, checkUnused }) => {
    const about = findings.filter(({ ruleId, data }) => ruleId === id && !(sectionRules.has(id) && 'section' in data));
    const isAboutReports = check !== undefined || checkUnused !== undefined;
    return (isAboutReports && isListed(id)) || about.length > 0 ? [toCase(`${title[language]} (${id})`, about)] : [];
  });

/** The file was read and checked; what is noted about it stands with it. */
function readingCase(result: FileResult, view: View): Case {
  const { path, failed } = result;
  const problems = shownProblems(result, view);
  const about = { name: messagesIn(view.language).testCases.reading, classname: path };
  const text = escapedXml(problems.join('\n'));
  if (failed) {
    const error = element('error', { message: problems[0] ?? '', type: 'problem' }, text);
    return { outcome: 'error', xml: element('testcase', about, error) };
  }
  return { outcome: 'passed', xml: element('testcase', about, text === '' ? '' : element('system-out', {}, text)) };
}

/** Errors and warnings fail a case; remarks and hints stand with one that passes. */
function findingsCase(name: string, findings: readonly Finding[], result: FileResult, view: View): Case {
  const isToDo = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';
  const toDo = findings.filter(isToDo);
  const rest = findings.filter((finding) => !isToDo(finding));
  const lines = (some: readonly Finding[]): string => {
    const shown = some.slice(0, view.maxFindings).map((finding) => lineOf(finding, result, view));
    const more = some.length - shown.length;
    return escapedXml([...shown, ...(more > 0 ? [messagesIn(view.language).notShown(more)] : [])].join('\n'));
  };
  const [first] = toDo;
  const type = toDo.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  const failure = first ? element('failure', { message: fullMessage(first, result, view), type }, lines(toDo)) : '';
  const out = rest.length === 0 ? '' : element('system-out', {}, lines(rest));
  return {
    outcome: first ? 'failure' : 'passed',
    xml: element('testcase', { name, classname: result.path }, failure + out),
  };
}

/** "12:3 Nog te doen: …"; of a document its place is in the message. */
function lineOf(finding: Finding, result: FileResult, view: View): string {
  const message = fullMessage(finding, result, view);
  if (!result.source || placeInWords(finding, result, view) !== undefined) return message;
  const { line, column } = filePositionOf(result.source, finding.span.start);
  return `${String(line)}:${String(column)} ${message}`;
}
