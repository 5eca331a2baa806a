/**
 * Makes a template of a template page. An invalid part of the page is treated as absent; `lint/page-problems.ts` tells
 * the lecturer about it.
 */
import { pageAttributes, sectionAttributes, type Attribute } from './attributes.ts';
import { extendSections } from './extend.ts';
import type { SectionRole, Template, TemplateSection } from '../model.ts';
import { bareName, slug } from '../names.ts';
import { readPage, type PageSection, type TemplatePage } from './page.ts';
import { entryOf, type YamlBlock } from './yaml-block.ts';

/** A section as it is written on the page, and as a section of the template. */
export interface ReadSection {
  readonly written: PageSection;
  readonly section: TemplateSection;
}

/** The template of a page. `base` is the template that the page extends. Never throws on any text. */
export function readTemplate(pageText: string, fallbackId = 'template', base?: Template): Template {
  const page = readPage(pageText);
  const value = valuesOf(page.frontMatter, pageAttributes);
  const id = textOr(value('id'), fallbackId);
  const lang = value('lang') ?? base?.lang;
  const sections = readPageSections(page, base).map(({ section }) => section);
  return {
    id,
    ...((lang === 'en' || lang === 'nl') && { lang }),
    name: textOr(value('name'), id),
    description: textOr(value('description'), base?.description ?? ''),
    origin: textOr(value('origin'), base?.origin ?? ''),
    cues: textsIn(value('cues')) ?? [],
    title: page.titles[0]?.text ?? base?.title ?? '',
    sections: base ? extendSections(base, sections, textsIn(value('remove')) ?? []) : sections,
    ...(base && { extends: base.id }),
  };
}

/**
 * The sections written on a page. One with the id of a section of `base` takes over whatever it doesn't write itself.
 */
export function readPageSections({ sections }: TemplatePage, base?: Template): readonly ReadSection[] {
  const parents: { id: string; depth: number }[] = [];
  return sections.flatMap((written) => {
    const { depth, text: heading } = written.heading;
    if (slug(heading) === '') return [];
    const id = textOr(valuesOf(written.attributes, sectionAttributes)('id'), slug(heading));
    while (parents.length > 0 && (parents.at(-1)?.depth ?? 0) >= depth) parents.pop();
    const parent = parents.at(-1)?.id;
    parents.push({ id, depth });
    const section = readSection(
      written,
      id,
      base?.sections.find((each) => each.id === id),
    );
    return [{ written, section: parent === undefined ? section : { ...section, parent } }];
  });
}

function readSection(written: PageSection, id: string, base: TemplateSection | undefined): TemplateSection {
  const value = valuesOf(written.attributes, sectionAttributes);
  const heading = written.heading.text;
  /** The attribute, when the page writes it, as a property of the section with the same name. */
  const given = <K extends keyof TemplateSection>(key: K): Partial<Pick<TemplateSection, K>> =>
    value(key) === undefined ? {} : ({ [key]: value(key) } as Pick<TemplateSection, K>);
  const questionKind = value('questions');
  const choices = value('choices');
  const role = value('role') as SectionRole | readonly SectionRole[] | undefined;
  const nameBeforeRenaming = base && slug(heading) !== slug(base.heading) ? [base.title] : [];
  return {
    ...(base ?? defaults),
    id,
    heading,
    title: bareName(heading),
    depth: written.heading.depth,
    ...given('required'),
    ...(role !== undefined && { roles: [role].flat() }),
    synonyms: [...(textsIn(value('synonyms')) ?? []), ...nameBeforeRenaming, ...(base?.synonyms ?? [])],
    guidance: written.guidance === '' ? (base?.guidance ?? '') : written.guidance,
    questions: written.questions.length === 0 ? (base?.questions ?? []) : written.questions,
    ...(questionKind !== undefined && { questionKind: questionKind as TemplateSection['questionKind'] }),
    ...given('freeHeadings'),
    ...(Array.isArray(choices) && { choices: choices.map(String) }),
    ...given('repeatable'),
    ...given('from'),
    ...given('minWords'),
    ...given('maxWords'),
    ...given('requiredWhen'),
    ...given('notRequiredWhen'),
  };
}

/** The attributes of a section that neither writes them nor takes them over from `base`. */
const defaults = {
  required: true,
  questionKind: 'free',
  freeHeadings: false,
  repeatable: false,
  from: 'schets',
} as const satisfies Partial<TemplateSection>;

/** Gives the value of a key; undefined when the key is absent or may not hold its value. */
function valuesOf(block: YamlBlock | undefined, known: Readonly<Record<string, Attribute>>): (key: string) => unknown {
  return (key) => {
    const value = entryOf(block, key)?.value;
    return known[key]?.accepts(value) ? value : undefined;
  };
}

const textOr = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);
const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
