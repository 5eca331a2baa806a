/**
 * The report model: what a rule sees of a report. Built once by `readReport`, then never changed.
 *
 * All offsets are 0-based UTF-16 code units into `Report.text`; all spans are half-open `[start, end)`.
 */
import type { Root } from 'mdast';
import type { Template, TemplateSection } from '../templates/model.ts';
import type { Span } from '../text/span.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Directive } from '../markdown/directives.ts';

/** What carries a heading: the markup is never trusted, so it is kept only to say how to rename or where to insert. */
export type HeadingForm =
  | 'atx'
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
  /** The whole heading with its markup (for a label: the label only). */
  readonly span: Span;
  /** The visible name, without numbering, emoji, trailing colon or markup: what a rename replaces. */
  readonly nameSpan: Span;
  /** Visible text of the heading. */
  readonly text: string;
  /** 1-6 for markdown headings; 7 for bold lines, 8 for labels, bare lines and list items, 9 for cells. */
  readonly depth: number;
}

export type SectionState = 'filled' | 'empty' | 'placeholder' | 'missing';

/** A section the template expects, as found (or not) in the report. One per template section, in template order. */
export interface Section {
  readonly id: string;
  readonly expected: TemplateSection;
  readonly state: SectionState;
  /** Headings that name this section, in document order; empty when missing or recognised by its content alone. */
  readonly headings: readonly Heading[];
  /** Spans of the content, one for each heading (or narrative part). */
  readonly content: readonly Span[];
  /** Words of the writer's own in it. */
  readonly words: number;
  /** Placeholders and guidance that stand in it, in document order. */
  readonly leftovers: readonly Leftover[];
}

export interface Leftover {
  readonly kind: 'placeholder' | 'guidance';
  readonly span: Span;
}

export type QuestionState = 'answered' | 'unanswered' | 'placeholder' | 'repeated';

/** A question to the writer, recognised by its place in a question list, not by a question mark. */
export interface Question {
  /** Id of the template section it stands in, when it stands in one. */
  readonly section?: string;
  /** The question's own text. */
  readonly span: Span;
  readonly text: string;
  readonly state: QuestionState;
  /** Words in the answer. */
  readonly words: number;
  /** Where the answer stands; for an open question undefined. */
  readonly answer?: Span;
  /** `own`: an answer of its own; `story`: one story below the list answers them all. */
  readonly by?: 'own' | 'story';
  /** Dialogue questions are meant for the group: never more than info. */
  readonly forGroup: boolean;
  /** Index into the template section's questions that this one is, when it is one of them. */
  readonly expected?: number;
  /** Offset at which an answer stub would be inserted, and the indent it needs. */
  readonly insertAt: number;
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
  /** A footnote or a `<sup>n</sup>` note; thanks and references live here. */
  | 'note'
  /** Author line, title page, byline about the authors, front matter: never client details. */
  | 'byline'
  /** An entry of the reference list. */
  | 'references'
  | 'code'
  /** The address of a link: not shown, but handed in all the same. */
  | 'link';

/** A stretch of `Prose.text` of one kind: a paragraph, a heading, a cell … Runs never overlap and are in order. */
export interface Run {
  readonly kind: RunKind;
  /** Offsets into `Prose.text`, not into the report. */
  readonly start: number;
  readonly end: number;
  /** The template section the run stands in. */
  readonly section?: TemplateSection;
  readonly content: RunText;
}

/** The words of a run: the same object until an edit touches them, so what depends on them alone can be kept with it. */
export interface RunText {
  readonly text: string;
}

/**
 * A stretch of prose that is read by itself: a paragraph, a heading, a whole table. As long as an edit leaves it alone it
 * is the same object, so what was made out about it can be kept with it.
 */
export interface Passage {
  readonly text: string;
  readonly runs: readonly Run[];
  /** In-text citations "(Wolf & Jansen, 2011)", "Wolf en Jansen (2011)": spans in `text`, in order. */
  readonly citations: readonly Span[];
}

/** A passage and the offset at which it starts in the prose. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
}

/**
 * The words of a report without its markup, with the way back.
 *
 * `text` holds the visible text of every run: entities and escapes decoded, emphasis marks and link targets left out.
 * Runs are separated by "\n\n"; the cells of one table row by "\t", its rows by "\n". Offsets in `Prose` are 0-based UTF-16 into `text`.
 */
export interface Prose extends Passage {
  /** All of it, in order. */
  readonly passages: readonly PlacedPassage[];
  /** The stretch of the report's text that shows `text.slice(span.start, span.end)`. */
  toSource(span: Span): Span;
}

export interface Report {
  readonly text: string;
  readonly root: Root;
  readonly frontMatter?: FrontMatter;
  /** How the template was chosen. */
  readonly template: Template;
  readonly templateFrom: 'front-matter' | 'headings' | 'setting' | 'default';
  /** Number of distinct sections recognised by heading: an editor lints only what is recognised as a report. */
  readonly recognised: number;
  /** The document's title (its first heading that names no section), if any. */
  readonly title?: Heading;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly prose: Prose;
  readonly directives: readonly Directive[];
}
