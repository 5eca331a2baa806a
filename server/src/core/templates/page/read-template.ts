/** A template page as a template. What is not valid in it counts as not written; `problems.ts` tells the lecturer. */
import { pageAttributes, sectionAttributes, type Attribute } from './attributes.ts';
import { extendSections } from './extend.ts';
import type { SectionRole, Template, TemplateSection } from '../model.ts';
import { bareName, slug } from '../names.ts';
import { readPage, type PageSection, type TemplatePage } from './page.ts';
import { entryOf, type YamlBlock } from './yaml-block.ts';

export interface ReadSection {
  readonly written: PageSection;
  readonly section: TemplateSection;
}

/** Never throws on any text. `base`: what the page extends. */
export function readTemplate(page: string, fallbackId = 'template', base?: Template): Template {
  const read = readPage(page);
  const value = valuesOf(read.front, pageAttributes);
  const id = text(value('id'), fallbackId);
  const sections = readPageSections(read, base).map(({ section }) => section);
  return {
    id,
    name: text(value('name'), id),
    description: text(value('description'), base?.description ?? ''),
    origin: text(value('origin'), base?.origin ?? ''),
    cues: texts(value('cues')) ?? [],
    title: read.titles[0]?.text ?? base?.title ?? '',
    sections: base ? extendSections(base, sections, texts(value('remove')) ?? []) : sections,
    ...(base && { extends: base.id }),
  };
}

/** The sections a page writes itself; those with the id of a section of `base` take from it what they leave out. */
export function readPageSections({ sections }: TemplatePage, base?: Template): readonly ReadSection[] {
  const parents: { id: string; depth: number }[] = [];
  return sections.flatMap((written) => {
    const { depth, text: heading } = written.heading;
    if (slug(heading) === '') return [];
    const own = valuesOf(written.attributes, sectionAttributes)('id');
    const id = text(own, slug(heading));
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
  const given = <K extends keyof TemplateSection>(key: K): Partial<Pick<TemplateSection, K>> =>
    value(key) === undefined ? {} : ({ [key]: value(key) } as Pick<TemplateSection, K>);
  const questionKind = value('questions');
  const choices = value('choices');
  const role = value('role') as SectionRole | readonly SectionRole[] | undefined;
  const renamed = base && slug(heading) !== slug(base.heading) ? [base.title] : [];
  return {
    ...(base ?? fresh),
    id,
    heading,
    title: bareName(heading),
    depth: written.heading.depth,
    ...given('required'),
    ...(role !== undefined && { roles: [role].flat() }),
    synonyms: [...(texts(value('synonyms')) ?? []), ...renamed, ...(base?.synonyms ?? [])],
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

const fresh = {
  required: true,
  questionKind: 'free',
  freeHeadings: false,
  repeatable: false,
  from: 'schets',
} as const satisfies Partial<TemplateSection>;

/** Only values that the key may hold; of a key that stands twice YAML itself complains. */
function valuesOf(block: YamlBlock | undefined, known: Readonly<Record<string, Attribute>>): (key: string) => unknown {
  return (key) => {
    const value = entryOf(block, key)?.value;
    return known[key]?.accepts(value) ? value : undefined;
  };
}

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
