/**
 * What the views of an editor show of a document: per report which sections and questions still need something, and the
 * details by kind. Ids, counts and places, and words of the template; of the report's own words only its title, masked.
 */
import {
  detailsToReview,
  ruleById,
  say,
  type Finding,
  type Language,
  type LintedReport,
  type Stage,
} from '../../core/index.ts';
import {
  askedBy,
  questionCells,
  questionsThatCount,
  sectionCells,
  sectionsThatCount,
  type LineAt,
} from '../../summary/cells.ts';
import { groupOf, isDetail } from '../../summary/details.ts';
import type { CellState, DetailGroup } from '../../summary/model.ts';
import { isNewReport } from '../../summary/new-report.ts';
import { partsOf, titleOf, type ReportPart } from '../../summary/parts.ts';
import { groupNames, stateNames } from '../../summary/words.ts';
import type { LintedDocument } from '../documents.ts';

/** A section, a question or a remark. */
export interface ToDoItem {
  readonly label: string;
  readonly state: CellState | 'remark';
  /** The state in words. */
  readonly says: string;
  /** From 1; where it stands, or else where it may be added. */
  readonly line: number;
}

export interface ReportToDo {
  /** Details in it are masked; empty for a report without a title. */
  readonly title: string;
  readonly template: string;
  readonly stage: Stage;
  /** Nothing of the writer's own is in it yet. */
  readonly isNew: boolean;
  /** Of the template: those that the report needs or has. */
  readonly sections: readonly ToDoItem[];
  /** Questions for the group, which need no answer, only when they have one. */
  readonly questions: readonly ToDoItem[];
  /** Errors and warnings about anything else. */
  readonly remarks: readonly ToDoItem[];
}

/** An identifying detail: a person, or a text wherever it stands. */
export interface DetailToDo {
  readonly id: string;
  readonly group: DetailGroup;
  readonly groupName: string;
  /** In how many places. */
  readonly count: number;
  /** Of the first place, from 1. */
  readonly line: number;
}

/** The findings of one rule that count as to do, or as a detail. */
export interface RuleToDo {
  readonly title: string;
  readonly lines: readonly number[];
}

export interface ToDo {
  readonly uri: string;
  /** One, or several in a portfolio; none in markdown that isn't recognised as a report. */
  readonly reports: readonly ReportToDo[];
  readonly details: readonly DetailToDo[];
  readonly rules: readonly RuleToDo[];
}

export function toDoOf({ uri, result, document, settings }: LintedDocument): ToDo {
  if (result?.kind !== 'report') return { uri, reports: [], details: [], rules: [] };
  return { uri, ...toDoIn(result, (offset) => document.positionAt(offset).line + 1, settings.core.language) };
}

/** The same of a lint alone, for a page that has no editor. */
export const toDoIn = (lint: LintedReport, lineAt: LineAt, language: Language): Omit<ToDo, 'uri'> => ({
  reports: partsOf(lint).map((part) => reportToDo(lint, part, lineAt, language)),
  details: detailsToReview(lint.report, lint.settings, lint.findings.filter(isDetail)).map((detail) => ({
    id: detail.id,
    group: groupOf(detail.ruleId),
    groupName: say(groupNames[groupOf(detail.ruleId)], language),
    count: detail.places.length,
    line: lineAt(detail.finding.span.start),
  })),
  rules: rulesOf(lint.findings, lineAt, language),
});

function reportToDo(lint: LintedReport, part: ReportPart, lineAt: LineAt, language: Language): ReportToDo {
  const { report, findings } = part;
  const lineOfMissing = (id: string | undefined): number =>
    lineAt(findings.find(({ data }) => id !== undefined && data['section'] === id)?.span.start ?? report.span.start);
  const says = (state: CellState): string => say(stateNames[state], language);
  const sections = sectionsThatCount(sectionCells(report, findings, lineAt));
  const questions = questionsThatCount(questionCells(report, findings, lineAt));
  return {
    title: report.title ? titleOf(lint, report.title, false) : '',
    template: report.template.name,
    stage: lint.stage,
    isNew: isNewReport(report),
    sections: sections.map(({ id, title, state, line }) => ({
      label: title,
      state,
      says: says(state),
      line: line ?? lineOfMissing(id),
    })),
    questions: questions.map(({ number, text, section, state, line }) => ({
      label: text === undefined ? `${say(question, language)} ${String(number)}` : `${String(number)}. ${text}`,
      state,
      says: state === 'done' || state === 'open' ? say(answers[state], language) : says(state),
      line: line ?? lineOfMissing(section),
    })),
    remarks: findings.filter(isRemark).map(({ message, span }) => ({
      label: message,
      state: 'remark',
      says: '',
      line: lineAt(span.start),
    })),
  };
}

const question = { nl: 'Vraag', en: 'Question' };
const answers = {
  done: { nl: 'beantwoord', en: 'answered' },
  open: { nl: 'nog geen antwoord', en: 'no answer yet' },
};

/** An error or warning that asks for no section or question, and is no detail. A missing template is to do as well. */
const isRemark = (finding: Finding): boolean =>
  finding.ruleId === 'structure/no-template' ||
  ((finding.severity === 'error' || finding.severity === 'warning') && askedBy(finding) === 0 && !isDetail(finding));

function rulesOf(findings: readonly Finding[], lineAt: LineAt, language: Language): readonly RuleToDo[] {
  const lines = new Map<string, number[]>();
  for (const finding of findings) {
    if (askedBy(finding) === 0 && !isDetail(finding) && !isRemark(finding)) continue;
    const line = lineAt(finding.span.start);
    const known = lines.get(finding.ruleId);
    if (known) known.push(line);
    else lines.set(finding.ruleId, [line]);
  }
  return [...lines].map(([id, at]) => {
    const rule = ruleById(id);
    return { title: rule ? say(rule.title, language) : id, lines: at };
  });
}
