/** A template: the sections a kind of report has, read from one markdown file (see `read.ts` for the page format). */

export interface Template {
  readonly id: string;
  /** Dutch display name, e.g. "Bundelcasus". */
  readonly name: string;
  readonly description: string;
  /** Where the model comes from. */
  readonly origin: string;
  /** Words in a title or first line that say which kind of report this is ("STARR", "intervisieverslag"). */
  readonly cues: readonly string[];
  /** The title prompt: text of the page's level-1 heading. */
  readonly title: string;
  /** In the reader's order; sub-sections follow their parent. */
  readonly sections: readonly TemplateSection[];
  /** Id of the built-in template it takes over and changes. */
  readonly extends?: string;
  /** Where a lecturer's own page stands, as shown; undefined for a built-in template. */
  readonly page?: string;
}

/**
 * The roles a section can have: what it is about, whatever its heading says. A rule asks for a role, never for an id.
 */
export const sectionRoles = [
  /** Lists who is involved. */
  'actors',
  /** Says from whose side the report is written, or how several people see it. */
  'perspective',
  /** Tells what happened, or the situation in which it happened. */
  'story',
  'dilemma',
  /** Says whether everybody is safe now, and what is arranged for that. */
  'safety',
  /** Weighs what the network does, or may do. */
  'network',
  /** The writer looks at themselves. */
  'reflection',
  'sources',
  'keywords',
  /** Holds questions: those of the template, or those that others asked. */
  'questions',
] as const;

export type SectionRole = (typeof sectionRoles)[number];

export interface TemplateSection {
  /** Slug of the heading without "Fase n"/"Stap n", brackets and what follows a colon or slash. */
  readonly id: string;
  /** The heading as written in the template: "Fase 1: Handelen", "Dilemma's". */
  readonly heading: string;
  /** The heading without "Fase n"/"Stap n" and brackets: "Handelen". */
  readonly title: string;
  /** Heading depth in the template, 2 or deeper. */
  readonly depth: number;
  /** Id of the section this one is part of. */
  readonly parent?: string;
  readonly required: boolean;
  /** None when undefined. "De situatie en het dilemma" has two. */
  readonly roles?: readonly SectionRole[];
  readonly synonyms: readonly string[];
  /** What belongs here, one or more sentences of plain text; shown as hover, scaffolded as a comment. */
  readonly guidance: string;
  /** Questions to the writer, in order. */
  readonly questions: readonly string[];
  /**
   * `list`: the section *is* a question list, every question wants an answer. `free`: questions only help to think.
   * `group`: a question list for the group, unanswered is info at most.
   */
  readonly questionKind: 'list' | 'free' | 'group';
  /** The section is a story under headings of the writer's own choice. */
  readonly freeHeadings: boolean;
  /** Fixed answers of the model, such as a mark from 0 to 10; a snippet offers them as a choice. */
  readonly choices?: readonly string[];
  /** May stand more than once. */
  readonly repeatable: boolean;
  /** Earliest stage in which it is missed; default `schets`. */
  readonly from: 'schets' | 'concept' | 'inleveren';
  readonly minWords?: number;
  readonly maxWords?: number;
  /** Required only when the report says so ("STARRT"): a word that must occur in the title or text. */
  readonly requiredWhen?: string;
  /** Not required when the report says so; `eer`: where a term of honour-related violence occurs. */
  readonly notRequiredWhen?: string;
}
