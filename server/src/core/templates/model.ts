/** A template: the sections a kind of report has, read from one markdown file (`page/page.ts` has the page format). */
import type { Language, Stage } from '../findings/finding.ts';

export interface Template {
  readonly id: string;
  /** The language of headings, guidance and questions; Dutch when undefined. */
  readonly lang?: Language;
  /** Display name in the language of the template, e.g. "Bundelcasus". */
  readonly name: string;
  readonly description: string;
  /** Where this kind of report comes from: a book, a course. Shown to people. */
  readonly origin: string;
  /** Words in a title or first line by which a report follows this template ("STARR", "intervisieverslag"). */
  readonly cues: readonly string[];
  /** The title prompt: text of the page's level-1 heading. */
  readonly title: string;
  /** In the order in which a reader meets them; sub-sections follow their parent. */
  readonly sections: readonly TemplateSection[];
  /** Id of the built-in template that this one takes over and changes. */
  readonly extends?: string;
  /** Path of the page of a lecturer's own template, as it is shown; undefined for a built-in template. */
  readonly page?: string;
}

/**
 * The roles a section can have: the subject of the section, whatever its heading says. A rule asks for a role, never
 * for an id.
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
  /** The section has no role when undefined. "De situatie en het dilemma" has two. */
  readonly roles?: readonly SectionRole[];
  readonly synonyms: readonly string[];
  /** What to write in the section: plain text, shown on hover and put into a new report as a comment. */
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
  /** Fixed answers, such as a mark from 0 to 10; a snippet offers them as a choice. */
  readonly choices?: readonly string[];
  /** The section may stand in a report more than once. */
  readonly repeatable: boolean;
  /** The first stage in which a report without this section is not complete; default `schets`. */
  readonly from: Stage;
  readonly minWords?: number;
  readonly maxWords?: number;
  /** The section is required only in a report with this word in its title or text ("STARRT"). */
  readonly requiredWhen?: string;
  /** The section is not required in a report with this word; `eer` stands for any term of honour-related violence. */
  readonly notRequiredWhen?: string;
}
