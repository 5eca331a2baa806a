/** Walks the leaf blocks of a report in order and opens a region at every heading that doesn't belong to the one before. */
import type { Template, TemplateSection } from '../../templates/model.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import { ownText } from '../own-text/own-text.ts';
import { isQuestionSentence, isOrder } from '../own-text/speech-acts.ts';
import {
  boxedLine,
  headingLine,
  isBoxOpenAfter,
  textBeforeHeading,
  textAfterHeading,
  textInHeading,
  wholeLine,
  type RegionLine,
} from './region-lines.ts';
import { beginsOtherPart, fillsEmpty, isOtherPart } from './own-parts.ts';
import type { Region, RegionKind } from './region.ts';

interface OpenRegion {
  kind: RegionKind;
  heading?: HeadingCandidate;
  sections: readonly TemplateSection[];
  lines: RegionLine[];
}

export class RegionsBuilder {
  private readonly regions: OpenRegion[] = [];
  private current: OpenRegion = { kind: 'preamble', sections: [], lines: [] };
  private isBoxOpen = false;
  private readonly template: Template;
  private readonly title: HeadingCandidate | undefined;
  private readonly narrative: TemplateSection | undefined;
  private readonly isStoryNamed: boolean;

  constructor(template: Template, title: HeadingCandidate | undefined, headings: readonly HeadingCandidate[]) {
    this.template = template;
    this.title = title;
    this.narrative = template.sections.find((section) => section.freeHeadings);
    this.isStoryNamed = headings.some(({ match }) => match?.sections.some(({ freeHeadings }) => freeHeadings));
    this.regions.push(this.current);
  }

  done(): readonly Region[] {
    return this.regions;
  }

  addLeaf(leaf: LeafBlock, headings: readonly HeadingCandidate[]): void {
    if (leaf === this.title?.leaf && leaf.kind === 'heading') return;
    if (leaf.kind === 'note' || leaf.kind === 'definition') return;
    for (const line of leaf.lines) {
      if (line === this.title?.line) continue;
      const inLine = headings.filter((heading) => heading.line === line);
      this.isBoxOpen = leaf.kind !== 'heading' && isBoxOpenAfter(line.text, this.isBoxOpen);
      // Text in a section may mention an appendix; only an empty section ends with one.
      if (inLine.length === 0 && this.current.kind === 'section' && beginsOtherPart(line.text) && !this.hasOwnText())
        this.open('other', undefined, []);
      if (inLine.length === 0) this.addLine(this.isBoxOpen ? boxedLine(line) : wholeLine(line));
      for (const heading of inLine) this.addLineWith(heading);
      if (leaf.kind === 'heading') break;
    }
  }

  /** A paragraph below a thematic break starts the story when no heading does, and the short facts above it are there. */
  mayStartStory({ kind, items, quoted }: LeafBlock): boolean {
    const { kind: current, sections } = this.current;
    return (
      kind === 'paragraph' &&
      items.length === 0 &&
      !quoted &&
      current === 'section' &&
      !this.isStoryNamed &&
      sections.every((section) => this.isBeforeStory(section)) &&
      this.hasOwnText()
    );
  }

  startStory(): void {
    this.open('narrative', undefined, []);
  }

  private addLineWith(heading: HeadingCandidate): void {
    this.addLine(textBeforeHeading(heading));
    this.addHeading(heading);
    if (heading.form === 'label' || heading.form === 'glued') this.addLine(textAfterHeading(heading));
    // In a section of short facts the text after the colon of a heading is the fact: "### Perspectief: stagiair".
    else if (heading.match?.sections.every((section) => this.isBeforeStory(section)))
      this.addLine(textInHeading(heading));
  }

  private addHeading(heading: HeadingCandidate): void {
    if (heading.match) this.open('section', heading, heading.match.sections);
    else if (heading.announces === 'answers') this.open('answers', heading, []);
    else if (this.belongsToCurrent(heading)) this.current.lines.push(headingLine(heading));
    else if (heading.announces === 'questions') this.open('questions', heading, []);
    else if (isOtherPart(heading.text)) this.open('other', heading, []);
    else this.open('narrative', heading, this.shortFactSections());
  }

  /** Is a heading of the writer's own a sub-heading of the current region, or one of its questions? */
  private belongsToCurrent(heading: HeadingCandidate): boolean {
    const { kind, heading: regionHeading, sections } = this.current;
    if (kind === 'preamble') return false;
    if (kind === 'answers')
      return heading.depth > (regionHeading?.depth ?? 0) || /^\W*(?:vraag|antwoord)?\s*\d/i.test(heading.text);
    if (heading.announces === 'questions') return false;
    if (kind === 'questions' || sections.some((section) => section.questionKind !== 'free')) {
      if (
        /\?\s*$/.test(heading.text) ||
        /^\W*vraag\s*\d/i.test(heading.text) ||
        isQuestionSentence(heading.text) ||
        isOrder(heading.text)
      )
        return true;
    }
    const isDeeper = heading.depth > (regionHeading?.depth ?? 0);
    if (isOtherPart(heading.text) && !isDeeper) return kind === 'other';
    if (sections.some((section) => section.freeHeadings)) return true;
    if (kind === 'narrative') return false;
    if (kind === 'other') return isDeeper;
    if (!this.narrative) return isDeeper || this.hasOwnText() || fillsEmpty(heading, sections);
    if (sections.every((section) => this.isBeforeStory(section))) return false;
    return isDeeper || (!this.hasOwnText() && fillsEmpty(heading, sections));
  }

  /** Has the writer written something in the current region? The lines are copied: own text is remembered by its lines. */
  private hasOwnText(): boolean {
    return (
      this.current.lines.some(({ kind }) => kind === 'heading') ||
      ownText([...this.current.lines], this.current.sections).words > 0
    );
  }

  /**
   * Sections before the story in the template hold short facts: a sub-heading under such a section starts the story.
   */
  private isBeforeStory(section: TemplateSection): boolean {
    const { sections } = this.template;
    return this.narrative !== undefined && sections.indexOf(section) < sections.indexOf(this.narrative);
  }

  /** A deeper heading under "Context" starts the story, and its text fills the section Context as well. */
  private shortFactSections(): readonly TemplateSection[] {
    const { kind, heading, sections } = this.current;
    return kind === 'section' && heading ? sections.filter((section) => this.isBeforeStory(section)) : [];
  }

  private open(kind: RegionKind, heading: HeadingCandidate | undefined, sections: readonly TemplateSection[]): void {
    const keepsSections = kind !== 'narrative' || (heading?.depth ?? 0) > (this.current.heading?.depth ?? 0);
    this.current = { kind, ...(heading && { heading }), sections: keepsSections ? sections : [], lines: [] };
    this.regions.push(this.current);
  }

  private addLine(line: RegionLine | undefined): void {
    if (line) this.current.lines.push(line);
  }
}
