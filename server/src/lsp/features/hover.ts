/** Hover: explains a heading (what belongs there and what is still to do), a question, a detail, or a rule's id. */
import { MarkupKind, type Hover } from 'vscode-languageserver';
import {
  ruleById,
  say,
  type Finding,
  type Language,
  type Localised,
  type Question,
  type Section,
  type Span,
  whyBarred,
  whyFound,
} from '../../core/index.ts';
import { toMarkup, toRange } from '../convert.ts';
import type { LintedDocument } from '../documents.ts';
import { barringAt } from '../barrings.ts';
import { bold, bullets, escape, paragraphs } from '../markup.ts';
import type { Feature } from '../session.ts';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  start: ({ connection, client, lints }) => {
    connection.onHover(async ({ textDocument, position }, token) => {
      const linted = await lints.lint(textDocument.uri, token);
      if (!linted?.result) return null;
      const explanation = explanationAt(linted, linted.document.offsetAt(position));
      if (!explanation) return null;
      const kind = client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
      return {
        range: toRange(linted.document, explanation.span),
        contents: toMarkup(explanation.text, kind),
      } satisfies Hover;
    });
  },
};

interface Explanation {
  /** The text that is explained. */
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/** What stands at the offset, and after it why each rule that has a finding there asks for something. */
function explanationAt(linted: LintedDocument, offset: number): Explanation | undefined {
  const { language } = linted.settings.core;
  const findings = (linted.result?.findings ?? []).filter(({ span }) => holds(span, offset));
  const detail = findings.find(({ ruleId }) => ruleId.startsWith('privacy/'));
  const base = detail
    ? { span: detail.span, text: aboutDetail(detail, language) }
    : (aboutBarring(linted, offset) ?? aboutText(linted, offset));
  const ruleIds = new Set(findings.map(({ ruleId }) => ruleId).filter((id) => id !== detail?.ruleId));
  const texts = [...(base ? [base.text] : []), ...[...ruleIds].map((id) => aboutRule(id, language))];
  const span = base?.span ?? findings[0]?.span;
  return span && { span, text: texts.join('\n\n---\n\n') };
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** A name that is kept out of the findings. */
function aboutBarring(linted: LintedDocument, offset: number): Explanation | undefined {
  const barred = barringAt(linted, { start: offset, end: offset });
  if (!barred) return undefined;
  const [first = '', ...rest] = whyBarred(escape(barred.name), barred.barring, linted.settings.core.language);
  return { span: barred.span, text: paragraphs(bold(first), ...rest) };
}

/** The rule in a comment, the question or the heading at the offset. */
function aboutText({ report, result, settings }: LintedDocument, offset: number): Explanation | undefined {
  const { language } = settings.core;
  const atCursor = <T extends { span: Span }>(items: readonly T[]): T | undefined =>
    items.find(({ span }) => holds(span, offset));
  const findings = result?.findings ?? [];
  if (!report) return undefined;
  const rule = atCursor(report.directives.flatMap(({ rules }) => rules));
  if (rule) return { span: rule.span, text: aboutRule(rule.id, language) };
  const question = atCursor(report.questions);
  if (question) return { span: question.span, text: aboutQuestion(question, language) };
  const heading = atCursor(report.sections.flatMap(({ headings }) => headings));
  const sections = report.sections.filter(({ headings }) =>
    headings.some(({ span }) => span.start === heading?.span.start),
  );
  if (!heading || sections.length === 0) return undefined;
  const texts = sections.map((section) => aboutSection(section, findings, language));
  return { span: heading.span, text: texts.join('\n\n---\n\n') };
}

function aboutSection(
  { id, expected, words, report = 1 }: Section,
  findings: readonly Finding[],
  language: Language,
): string {
  const isHere = ({ data }: Finding): boolean => data['section'] === id && (data['report'] ?? 1) === report;
  const todo = findings.filter((finding) => isHere(finding) && !finding.ruleId.endsWith('missing-section'));
  const inLanguage = (nl: string, en: string): string => say({ nl, en }, language);
  return paragraphs(
    bold(expected.heading) + (expected.required ? '' : inLanguage(' (mag ook weg)', ' (optional)')),
    escape(expected.guidance),
    bullets(expected.questions),
    todo.length > 0
      ? `${bold(inLanguage('Nog te doen', 'Still to do'))}\n\n${bullets(todo.map(({ message }) => message))}`
      : words > 0 && inLanguage(`Woorden: ${String(words)}.`, `Words: ${String(words)}.`),
  );
}

const howToAnswer: Localised = {
  nl: 'Schrijf je antwoord onder de vraag. Kort mag, als je maar uitlegt waarom. Komt een vraag hier niet aan de orde, schrijf dan "n.v.t., want …".',
  en: 'Write your answer below the question. Short is fine, as long as you say why. Where a question does not apply, write "n.v.t., want …".',
};

const notAnswered: Readonly<Record<Exclude<Question['state'], 'answered'>, Localised>> = {
  unanswered: { nl: 'Nog te doen: er staat nog geen antwoord.', en: 'Still to do: there is no answer yet.' },
  placeholder: { nl: 'Nog te doen: er staat alleen een invulplek.', en: 'Still to do: there is only a placeholder.' },
  repeated: {
    nl: 'Nog te doen: er staat alleen de vraag zelf.',
    en: 'Still to do: only the question itself stands here.',
  },
};

function aboutQuestion({ state, words, by, forGroup }: Question, language: Language): string {
  const forAll = {
    nl: 'Deze vraag is voor het gesprek. Een antwoord mag, maar hoeft niet.',
    en: 'This question is for the conversation. An answer is welcome, but not needed.',
  };
  const answered =
    by === 'story'
      ? { nl: 'Beantwoord in het verhaal onder de vragen.', en: 'Answered in the story below the questions.' }
      : { nl: `Beantwoord. Woorden: ${String(words)}.`, en: `Answered. Words: ${String(words)}.` };
  if (forGroup && state !== 'answered') return say(forAll, language);
  return paragraphs(
    bold(say(state === 'answered' ? answered : notAnswered[state], language)),
    state !== 'answered' && say(howToAnswer, language),
  );
}

function aboutDetail(finding: Finding, language: Language): string {
  const { ruleId, message } = finding;
  const rule = ruleById(ruleId);
  return paragraphs(
    bold(rule ? say(rule.title, language) : message),
    whyFound(finding, language),
    rule && escape(say(rule.why, language)),
  );
}

function aboutRule(id: string, language: Language): string {
  const rule = ruleById(id);
  return rule
    ? paragraphs(bold(say(rule.title, language)), escape(say(rule.why, language)))
    : say({ nl: 'Deze regel ken ik niet.', en: 'I don’t know this rule.' }, language);
}
