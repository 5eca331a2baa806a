/**
 * Says in words how a fix harms a report, for the tests: the fix takes words of the writer away, joins two words, writes
 * into a question or into code, or brings a new finding.
 */
import type { Nodes } from 'mdast';
import {
  applyEdits,
  lint,
  type Finding,
  type Fix,
  type LintedReport,
  type Span,
  type TextEdit,
} from '../../server/src/core/index.ts';

/** Rules about text that is still to be written: a fix may have such a finding in the text that it inserts. */
const stillToDo: ReadonlySet<string> = new Set([
  'structure/empty-section',
  'questions/unanswered',
  'structure/section-length',
]);

type SpansThatMayGo = (before: LintedReport, finding: Finding) => readonly Span[];

const theFinding: SpansThatMayGo = (_, { span }) => [span];
/** Of a heading whose name is only part of a word, as in "(Leer)vraag", the whole word. */
const theWholeWord: SpansThatMayGo = ({ text }, { span }) => {
  const stuck = /\([^()\s]*\)$/.exec(text.slice(0, span.start))?.[0].length ?? 0;
  return [{ start: span.start - stuck, end: span.start }, span];
};
/**
 * The findings that a fix may lay bare: what they are about was there already, and couldn't be seen before.
 */
const layBare: Readonly<Record<string, readonly string[]>> = {
  // What the chosen template asks for.
  'structure/no-template': [
    'structure/missing-section',
    'structure/heading-synonym',
    'structure/duplicate-section',
    'structure/placeholder',
    'reflection/single-perspective',
  ],
  // The one heading that is left may have another name than in the template.
  'structure/duplicate-section': ['structure/heading-synonym'],
  // Under a misspelt heading the text isn't judged: "Dillema's".
  'structure/heading-synonym': ['reflection/one-sided-dilemma'],
};

const nothing: SpansThatMayGo = () => [];

/** The text that the fixes of a rule may take away: they are there to remove, rename or replace it. */
const mayGo: Readonly<Record<string, SpansThatMayGo>> = {
  // The name of the heading is replaced by the name in the template.
  'structure/heading-synonym': theWholeWord,
  // The first heading keeps the name.
  'structure/duplicate-section': ({ report }, { span }) =>
    report.sections.flatMap(({ headings }) =>
      headings.filter(({ nameSpan }) => nameSpan.start === span.start).map((heading) => heading.span),
    ),
  // An empty section that no stage asks for goes with its heading, alone or with all others.
  'structure/empty-section': ({ report }) =>
    report.sections
      .filter(({ state }) => state === 'empty')
      .flatMap(({ headings }) => headings.map(({ span }) => span)),
  // Guidance of the template, but not the question that the writer answered.
  'structure/guidance-left': ({ report }, { span }) =>
    report.questions.some((question) => question.state === 'answered' && overlaps(question.span, span)) ? [] : [span],
  // A place to fill in on lines of its own may go with them.
  'structure/placeholder': theFinding,
  'directive/unused': theFinding,
  'directive/unknown-rule': theFinding,
  'config/invalid': theFinding,
};

/** A detail is replaced wherever it stands. */
const details: SpansThatMayGo = ({ findings }, { ruleId }) =>
  findings.filter((other) => other.ruleId === ruleId).map(({ span }) => span);

const spansThatMayGo = (before: LintedReport, finding: Finding): readonly Span[] =>
  (mayGo[finding.ruleId] ?? (finding.ruleId.startsWith('privacy/') ? details : nothing))(before, finding);

/** Undefined for a fix without harm. */
export function harmOf(before: LintedReport, finding: Finding, fix: Fix): string | undefined {
  const { text } = before;
  return (
    lostWord(text, fix.edits, spansThatMayGo(before, finding)) ??
    joinedWord(text, fix.edits) ??
    wrongTarget(before, fix.edits) ??
    newFinding(before, fix.edits, layBare[finding.ruleId] ?? [])
  );
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A word that an edit takes away, that no edit writes elsewhere, and that stands outside the spans that may go. */
function lostWord(text: string, edits: readonly TextEdit[], free: readonly Span[]): string | undefined {
  const written = edits.flatMap(({ newText }) => newText.match(wordPattern) ?? []);
  for (const { span } of edits) {
    for (const { 0: word, index } of text.slice(span.start, span.end).matchAll(wordPattern)) {
      const start = span.start + index;
      if (free.some((each) => each.start <= start && start + word.length <= each.end)) continue;
      const found = written.indexOf(word);
      if (found < 0) return `takes the word "${word}" away`;
      written.splice(found, 1);
    }
  }
  return undefined;
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Two words that become one, also with a bracket between them: "(Leer)vraag" must not become "(Leer)Leervraag". */
function joinedWord(text: string, edits: readonly TextEdit[]): string | undefined {
  for (const { span, newText } of edits) {
    const before = text[span.start - 1];
    const after = text[span.end];
    const first = newText === '' ? after : newText[0];
    const last = newText === '' ? before : newText.at(-1);
    const startsWord = isWordCharacter(first) || first === '(';
    if (startsWord && (isWordCharacter(before) || before === ')')) return `joins "${newText}" to the word before it`;
    if (isWordCharacter(last) && isWordCharacter(after)) return `joins "${newText}" to the word after it`;
  }
  return undefined;
}

/** A line that is no list of the writer's: a question, an image, the edge of a code block. */
const notToContinue = /\?[*_]*[ \t]*$|^[ \t>]*(?:```|~~~|:::|!\[)/;

/** Text written into a question, an image, a code block or html. */
function wrongTarget({ report, text }: LintedReport, edits: readonly TextEdit[]): string | undefined {
  for (const { span, newText } of edits) {
    if (span.start !== span.end || newText.trimStart().startsWith('<!--')) continue;
    const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
    if (!/^[\r\n]/.test(newText) && notToContinue.test(line)) return 'continues a question, an image or a fence';
    const isInside = ({ start, end }: Span): boolean => start < span.start && span.start < end;
    if (report.questions.some((question) => isInside(question.span))) return 'writes into a question';
    const node = nodesAt(report.root, span.start).find(({ type }) => ['code', 'html', 'image'].includes(type));
    if (node && !isDirective(text, node)) return `writes into ${node.type}`;
  }
  return undefined;
}

/** A comment that switches a rule off gets the id of another rule. */
const isDirective = (text: string, { position }: Nodes): boolean =>
  /^<!--\s*casus-/i.test(text.slice(position?.start.offset, position?.end.offset));

/** The nodes that hold the offset, the outermost first. */
function nodesAt(node: Nodes, offset: number): readonly Nodes[] {
  const { start, end } = node.position ?? {};
  if (!start || !end || offset <= (start.offset ?? 0) || offset >= (end.offset ?? 0)) return [];
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesAt(child, offset)) : [])];
}

/** A finding that wasn't there, other than one about what is still to do in the inserted text. */
function newFinding(before: LintedReport, edits: readonly TextEdit[], allowed: readonly string[]): string | undefined {
  const after = lint(applyEdits(before.text, edits), before.settings, { previous: before.report });
  const had = new Map<string, number>();
  for (const finding of before.findings) had.set(keyOf(before, finding), (had.get(keyOf(before, finding)) ?? 0) + 1);
  const inserted = insertedSpans(edits);
  const isKnownDetail = detailTest(before, edits);
  for (const finding of after.findings) {
    const key = keyOf(after, finding);
    const left = had.get(key) ?? 0;
    if (left > 0) had.set(key, left - 1);
    else if (allowed.includes(finding.ruleId) || isKnownDetail(after, finding)) continue;
    else if (!stillToDo.has(finding.ruleId) || !inserted.some((span) => overlaps(span, finding.span)))
      return `brings the new finding ${key}`;
  }
  return undefined;
}

/** Rules whose finding is about a section, or about the report, wherever it stands. */
const rulesAboutSections = /^(?:structure|questions|reflection|safety)\/|^privacy\/no-statement$/;

/** Findings of one rule about one section or the same text are one finding, wherever the edit has put them. */
function keyOf({ text }: LintedReport, { ruleId, data, span }: Finding): string {
  const section = `${String(data['report'] ?? '')} ${String(data['section'] ?? '')}`.trim();
  const isAboutText = !rulesAboutSections.test(ruleId) || ruleId === 'questions/unanswered';
  return `${ruleId} ${section}${isAboutText ? ` ${text.slice(span.start, span.end).toLowerCase()}` : ''}`;
}

/**
 * Is a finding about a detail that was found before, with other borders? After "Danielle, Jordy" has become "Danielle, B."
 * that is one name.
 */
function detailTest(
  before: LintedReport,
  edits: readonly TextEdit[],
): (after: LintedReport, found: Finding) => boolean {
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(wordPattern) ?? [];
  const details = before.findings.filter(({ ruleId }) => ruleId.startsWith('privacy/'));
  const known = new Set([
    ...details.flatMap(({ span }) => wordsOf(before.text.slice(span.start, span.end))),
    ...edits.flatMap(({ newText }) => wordsOf(newText)),
  ]);
  return ({ text }, { ruleId, span }) =>
    ruleId.startsWith('privacy/') && wordsOf(text.slice(span.start, span.end)).every((word) => known.has(word));
}

/** Where the inserted text stands after the edits. */
function insertedSpans(edits: readonly TextEdit[]): readonly Span[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + shift;
      shift += newText.length - (span.end - span.start);
      return { start, end: start + newText.length };
    });
}
