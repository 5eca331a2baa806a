/**
 * The report model: what a rule sees of a report. `readReport` makes a report for each version of a text. No code
 * changes a report.
 *
 * All offsets are 0-based, in UTF-16 units; all spans are half-open `[start, end)`. Unless a field says otherwise,
 * offsets count in `Report.text`, markup included.
 */
import type { Root } from 'mdast';
import type { Language } from '../findings/finding.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import type { Span } from '../text/span.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Directive } from '../markdown/directives.ts';

/**
 * How a heading is written. A section is known by its name, whatever the form; the form says how to rename the
 * heading and where text can be inserted.
 */
export type HeadingForm =
  /** `## Actoren` */
  | 'atx'
  /** A line underlined with `===` or `---`. */
  | 'setext'
  /** A line that is wholly bold. */
  | 'bold'
  /** `Actoren: text` or `**Actoren:** text`; the text after the label belongs to the section. */
  | 'label'
  /** A bare line that matches a known name. */
  | 'bare'
  /** A label stuck to the sentence before it: "…geven.Situatie". */
  | 'glued'
  /** A list item that starts with a known name: `1. Situatie`. */
  | 'item'
  /** A table column or table row named after a section. */
  | 'cell';

export interface Heading {
  readonly form: HeadingForm;
  /** The whole heading with its markup; of a line with a label only the label. */
  readonly span: Span;
  /** The name without numbering, emoji, trailing colon or markup: what a rename replaces. */
  readonly nameSpan: Span;
  /** Rendered text of the heading, its numbering and colon included. */
  readonly text: string;
  /** 1-6 for markdown headings; 7 for bold lines, 8 for labels, bare lines and list items, 9 for cells. */
  readonly depth: number;
}

export type SectionState =
  /** It or a sub-section holds text of the writer or questions; or it has no heading itself, but a sub-section has. */
  | 'filled'
  /** Nothing stands under its heading but guidance of the template. */
  | 'empty'
  /** Placeholders stand under its heading ("nog invullen"), and no text of the writer. */
  | 'placeholder'
  /** The report doesn't have it. */
  | 'missing';

/** A section the template expects, as found (or not) in the report. One per template section, in template order. */
export interface Section {
  /** The number of its report, from 1, in a text that holds several. */
  readonly report?: number;
  /** Id of `expected`. */
  readonly id: string;
  readonly expected: TemplateSection;
  readonly state: SectionState;
  /** Headings that name this section, in document order; empty when missing or recognised by its content alone. */
  readonly headings: readonly Heading[];
  /** Spans of its text, one for each heading or story with text under it; the heading itself is left out. */
  readonly content: readonly Span[];
  /** Number of words in it that are the writer's own text; in a question list those of the answers. */
  readonly words: number;
  /** Placeholders and guidance that stand in it, in document order. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Text in a section that is not the writer's own: a placeholder ("nog invullen"), guidance of the template or of a
 * lecturer, or a question that the writer may keep above the answer.
 */
export interface Leftover {
  readonly kind: 'placeholder' | 'guidance' | 'question';
  readonly span: Span;
}

export type QuestionState =
  | 'answered'
  /** Nothing stands where an answer is expected. */
  | 'unanswered'
  /** The answer is only a placeholder: "volgt nog". */
  | 'placeholder'
  /** The answer only says the question again. */
  | 'repeated';

/** A question to the writer, recognised by its position in a question list, not by a question mark. */
export interface Question {
  /** The number of its report, from 1, in a text that holds several. */
  readonly report?: number;
  /** Id of the template section it stands in; undefined when it stands in none. */
  readonly section?: string;
  /** The question without its answer. */
  readonly span: Span;
  /** Rendered text of the question. */
  readonly text: string;
  readonly state: QuestionState;
  /** Number of words in its own answer; 0 when it has none, also when a story answers it. */
  readonly words: number;
  /** From the start to the end of the answer; undefined unless `state` is `answered`. */
  readonly answer?: Span;
  /** `own`: an answer of its own; `story`: one story below the list answers them all. Undefined as `answer` is. */
  readonly by?: 'own' | 'story';
  /** Dialogue questions are meant for the conversation in the group: an open one is no finding. */
  readonly forGroup: boolean;
  /** Index of this question among the questions of its template section, from 0; undefined when it is none of them. */
  readonly expected?: number;
  /** Offset at which an answer stub would be inserted. */
  readonly insertAt: number;
  /** Spaces before each line of the stub, which keep the stub in the question's list item; empty outside lists. */
  readonly indent: string;
  /** It stands in a table cell, where no stub fits. */
  readonly inTable: boolean;
}

export type RunKind =
  | 'body'
  | 'heading'
  /** Inside a markdown block quote. Quotation marks inside a paragraph stay `body`. */
  | 'quotation'
  | 'cell'
  /** A footnote or a `<sup>n</sup>` note: thanks and references stand in these. */
  | 'note'
  /** Author line, title page, byline about the authors: never client details. */
  | 'byline'
  /** An entry of the reference list. */
  | 'references'
  | 'code'
  /** The address of a link: not rendered, but handed in all the same. */
  | 'link'
  /** What a reader doesn't see: a comment, an attribute, a title or an address of an image, a value of the front matter. */
  | 'hidden';

/**
 * A part of a passage or of the prose, of one kind: a paragraph, a heading, a cell. Runs are in order, without overlap.
 */
export interface Run {
  readonly kind: RunKind;
  /** Offsets into the `text` of the passage or the prose whose `runs` holds this run; never into the report. */
  readonly start: number;
  readonly end: number;
  /** The template section the run stands in; undefined when it stands in none, and always in the runs of a passage. */
  readonly section?: TemplateSection;
  readonly content: RunText;
}

/** The text of a run. The object stays the same until an edit touches the text, so a memo can keep answers with it. */
export interface RunText {
  readonly text: string;
}

/**
 * Prose that is read by itself: a paragraph, a heading, a whole table. The object stays the same until an edit
 * touches the passage, so a memo can keep answers with it.
 */
export interface Passage {
  /** Rendered text. Offsets in a passage count from the start of it. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** In-text citations "(Wolf & Jansen, 2011)", "Wolf en Jansen (2011)": spans in `text`, in order, without overlap. */
  readonly citations: readonly Span[];
}

/** A passage and the offset in `Prose.text` at which it starts. */
export interface PositionedPassage {
  readonly passage: Passage;
  readonly start: number;
}

/**
 * All text of a report that a reader sees, without its markup, with the way back to the source.
 *
 * `text` holds the rendered text of every run: entities and escapes decoded, emphasis marks left out. The address of
 * a link is a run of its own, after the run of the text that holds the link. Runs are separated by "\n\n"; the cells
 * of one table row by "\t", its rows by "\n". Offsets in `Prose`, those of `runs` and `citations` included, count in
 * `text`.
 */
export interface Prose extends Passage {
  /** The passages that make up `text`, in order. */
  readonly passages: readonly PositionedPassage[];
  /** The span of `Report.text` in which `text.slice(span.start, span.end)` is written; empty for an empty span. */
  toSource(span: Span): Span;
}

/** A report as read with one template. */
export interface Report {
  /** The source: the whole document as handed in, its line endings and byte order mark included. */
  readonly text: string;
  /** Syntax tree of `text` (mdast). It is built when it is first asked for. */
  readonly root: Root;
  /** Undefined for a report without front matter. */
  readonly frontMatter?: FrontMatter;
  /** The part of `text` that is this report: all of it, unless the text holds several reports. */
  readonly span: Span;
  /** The language it is written in (`language.ts`), whatever that of the messages. Of several reports the first one's. */
  readonly lang: Language;
  /** The template the report follows, in the language of the report: `noTemplate` when nothing tells. Of several reports the first one's. */
  readonly template: Template;
  /** What chose the template: the front matter, the title, the headings, the settings, or nothing. */
  readonly templateFrom: 'front-matter' | 'title' | 'headings' | 'setting' | 'none';
  /**
   * The reports in a text that holds several ("# Reflectie 1" … "# Reflectie 2"), in order, each with sections, questions
   * and prose of its own; the report of the whole text has those of all. Empty for a text that is one report.
   */
  readonly parts: readonly Report[];
  /** Number of distinct sections recognised by heading: an editor lints only what is recognised as a report. */
  readonly recognised: number;
  /** The document's title; undefined without a markdown heading, or when the first one is the heading of a section. */
  readonly title?: Heading;
  /** Headings besides the title. Labels, bare lines and list items are among them only when they name a section. */
  readonly headings: readonly Heading[];
  /** One for each section of the template, in template order. */
  readonly sections: readonly Section[];
  /** Placeholders and guidance in text that belongs to no section, in document order. */
  readonly leftovers: readonly Leftover[];
  /** In document order. */
  readonly questions: readonly Question[];
  readonly prose: Prose;
  /** Suppression comments, in document order. */
  readonly directives: readonly Directive[];
}

/** The reports of a text, in order: the report itself when the text holds one. */
export const reportsOf = (report: Report): readonly Report[] => (report.parts.length > 0 ? report.parts : [report]);
