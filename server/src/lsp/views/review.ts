/** What the privacy review of an editor shows of each detail, and what becomes of a choice. */
import {
  applyReplacements,
  detailsToReview,
  FRONT_MATTER,
  keyFileName,
  nameListEdit,
  ownReplacement,
  pseudonymEdit,
  readKey,
  ruleById,
  say,
  whyFound,
  writeKey,
  type DetailPlace,
  type DetailToReview,
  type LintedReport,
  type Localised,
  type Replacement,
  type ReplacementChoice,
  type TextEdit,
} from '../../core/index.ts';
import { groupOf, isDetail } from '../../summary/details.ts';
import type { DetailGroup } from '../../summary/model.ts';
import { sentenceAround, type SentencePart } from '../../summary/sentence.ts';
import { decoded } from '../places.ts';

export interface ReviewItem {
  readonly id: string;
  readonly group: DetailGroup;
  /** "Naam van een persoon". */
  readonly title: string;
  /** Why it is asked about, and why Casus thinks so. */
  readonly why: readonly string[];
  /** Offsets into the document, of each place where it stands. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
  /** The sentence of its first place, with every detail in it left out. */
  readonly sentence: readonly SentencePart[];
  readonly choices: readonly { readonly text: string; readonly kind: string }[];
}

/** What the writer chose: another text, or that this is no client's detail. */
export type Choice = { readonly replaceBy: string } | { readonly ignore: true };

export interface Decided {
  /** In order, not overlapping; offsets into the document. Empty when only a setting changes. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  /** Undoes these edits (`casus/undoPseudonymise`). */
  readonly undo: string;
  /** Undoes all edits since the review began, and the file name for it. */
  readonly key: string;
  readonly keyName: string;
  /** Texts to add to the setting `casus.allow`. */
  readonly allow: readonly string[];
}

const detailsIn = ({ report, settings, findings }: LintedReport): readonly DetailToReview[] =>
  detailsToReview(report, settings, findings.filter(isDetail));

const kinds: Readonly<Record<ReplacementChoice['kind'], Localised>> = {
  invented: { nl: 'verzonnen', en: 'invented' },
  role: { nl: 'rol', en: 'role' },
  initial: { nl: 'letter', en: 'letter' },
  token: { nl: 'weggelaten', en: 'left out' },
};

export function reviewItems(lint: LintedReport): readonly ReviewItem[] {
  const { language } = lint.settings;
  return detailsIn(lint).map((detail) => {
    const { id, ruleId, finding, places } = detail;
    const rule = ruleById(ruleId);
    return {
      id,
      group: groupOf(ruleId),
      title: rule ? say(rule.title, language) : finding.message,
      why: [finding.message, whyFound(finding, language)].filter((line) => line !== undefined),
      places: places.map(({ start, end }) => ({ start, end })),
      sentence: sentenceAround(lint, finding.span),
      choices: detail.choices().map(({ text, kind }) => ({ text, kind: say(kinds[kind], language) })),
    };
  });
}

/** `key`: the text of the key so far, which the new one goes on from. Undefined when the detail is no longer there. */
export function decide(lint: LintedReport, uri: string, id: string, choice: Choice, key: string): Decided | undefined {
  const detail = detailsIn(lint).find((each) => each.id === id);
  if (!detail) return undefined;
  const { replacements, allow } =
    'ignore' in choice ? ignoring(lint, detail) : replacing(lint, detail, choice.replaceBy);
  const { text, entries } = applyReplacements(lint.text, replacements);
  const before = readKey(key);
  const passes = [...(before?.passes ?? []), entries];
  return {
    edits: replacements.map(({ span, newText }) => ({ ...span, newText })),
    undo: writeKey({ 'casus-sleutel': 1, passes: [entries] }),
    key: writeKey({ 'casus-sleutel': 1, passes }),
    keyName: keyFileName(decoded(uri), lint.text, text),
    allow,
  };
}

interface Plan {
  readonly replacements: readonly Replacement[];
  readonly allow: readonly string[];
}

function replacing(lint: LintedReport, { ruleId, places, choices }: DetailToReview, by: string): Plan {
  const edits = choices().find(({ text }) => text === by)?.edits ?? ownEdits(lint, ruleId, places, by);
  const id = ruleId.slice('privacy/'.length);
  const isPlace = ({ span }: TextEdit): boolean =>
    places.some((each) => span.start <= each.start && each.end <= span.end);
  return {
    replacements: inOrder(edits.map((edit) => wider(lint.text, { ...edit, id: isPlace(edit) ? id : FRONT_MATTER }))),
    allow: [],
  };
}

/** A name of the writer's own is invented: written down as such, it is no detail in its turn. */
function ownEdits({ report }: LintedReport, ruleId: string, places: readonly DetailPlace[], by: string) {
  const invented = ruleId === 'privacy/person-name' && !by.startsWith('[') ? pseudonymEdit(report, [by]) : undefined;
  return [...(invented ? [invented] : []), ...ownReplacement(places, by)];
}

/** A replacement by nothing could not be found again, so it takes the word before it along. */
function wider(text: string, { id, span, newText }: Replacement): Replacement {
  if (newText !== '') return { id, span, newText };
  const before = /(?<!\S)\S+$/.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? '';
  return { id, span: { start: span.start - before.length, end: span.end }, newText: before };
}

/** A name is written down in the report; another text becomes one that is never reported. */
function ignoring({ text, report }: LintedReport, { ruleId, places }: DetailToReview): Plan {
  const texts = [...new Set(places.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))];
  const edit = ruleId === 'privacy/person-name' ? nameListEdit(report, 'bekenden', texts) : undefined;
  return edit
    ? { replacements: [{ id: FRONT_MATTER, span: edit.span, newText: edit.newText }], allow: [] }
    : { replacements: [], allow: texts.filter((each) => each !== '') };
}

const inOrder = (replacements: readonly Replacement[]): readonly Replacement[] =>
  [...replacements].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
