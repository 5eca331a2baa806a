/** The shape in which the generator writes the English pages of the built-in templates. */
import type { Template, TemplateSection } from './model.ts';

/** What an English page says of a section of a built-in template. */
export interface EnglishSection extends Pick<
  TemplateSection,
  'heading' | 'title' | 'guidance' | 'questions' | 'choices'
> {
  /** The number of English names at the end of the section's synonyms, its English title not counted. */
  readonly synonymCount: number;
}

/** What an English page says of a built-in template. Its sections are in the order of the template's. */
export interface EnglishTemplate extends Pick<Template, 'name' | 'description' | 'origin' | 'title'> {
  readonly sections: readonly EnglishSection[];
}
