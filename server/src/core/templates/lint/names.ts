/** Problems of names that two sections of a page share: a heading in a report could then mean either section. */
import type { Fix } from '../../findings/finding.ts';
import type { Span } from '../../text/span.ts';
import { nameKey } from '../section-keys.ts';
import type { Template, TemplateSection } from '../model.ts';
import { bareName } from '../names.ts';
import { setAttribute } from './edits.ts';
import type { PageSection, TemplatePage } from '../page/page.ts';
import type { PageProblem } from './problem.ts';
import type { ReadSection } from '../page/read-template.ts';
import { entryOf } from '../page/yaml-block.ts';

export function* sharedNameProblems(
  page: TemplatePage,
  sections: readonly ReadSection[],
  base: Template | undefined,
): Iterable<PageProblem> {
  const owners = nameOwners(sections, base);
  for (const { written, section } of sections) {
    const titleOwner = owners.get(nameKey(section.title));
    if (titleOwner && titleOwner.id !== section.id && titleOwner.heading !== written.heading.text) {
      yield {
        span: written.heading.nameSpan,
        message: sharedWith(titleOwner.title),
        fixes: [sameSection(page, written, titleOwner)],
      };
    }
    for (const { value, span } of entryOf(written.attributes, 'synonyms')?.items ?? []) {
      if (typeof value !== 'string') continue;
      const owner = owners.get(nameKey(bareName(value)));
      if (!owner) owners.set(nameKey(bareName(value)), section);
      else if (owner.id !== section.id)
        yield { span, message: sharedWith(owner.title), fixes: [withoutItem(page.text, span)] };
    }
  }
}

/**
 * The section to which each name belongs, by the key of the name: the titles and synonyms of inherited sections, then
 * the titles on the page. The first section with a name owns it.
 */
function nameOwners(sections: readonly ReadSection[], base: Template | undefined): Map<string, TemplateSection> {
  const owners = new Map<string, TemplateSection>();
  const onPage = sections.map(({ section }) => section);
  const inherited = base?.sections.filter(({ id }) => !onPage.some((section) => section.id === id)) ?? [];
  const add = (name: string, section: TemplateSection): void => {
    const key = nameKey(bareName(name));
    if (!owners.has(key)) owners.set(key, section);
  };
  for (const section of inherited) add(section.title, section);
  for (const section of inherited) for (const synonym of section.synonyms) add(synonym, section);
  for (const section of onPage) add(section.title, section);
  return owners;
}

const sharedWith = (name: string): PageProblem['message'] => ({
  nl: `Deze naam hoort al bij het onderdeel ‘${name}’. Een kopje in een verslag kan dan niet bij allebei horen.`,
  en: `This name belongs to the section “${name}” already. A heading in a report can’t be both.`,
});

/** A fix that gives a section the id of the section whose name it has: the page probably means that section. */
function sameSection({ text }: TemplatePage, written: PageSection, meant: TemplateSection): Fix {
  const fix = setAttribute(text, written, 'id', meant.id);
  return { ...fix, title: { nl: `Dit is het onderdeel ‘${meant.title}’`, en: `This is the section “${meant.title}”` } };
}

/** Removes an item of a YAML list with its comma or hyphen. */
function withoutItem(text: string, { start, end }: Span): Fix {
  const before = /(?:,\s*|(?:^|[\r\n])[ \t]*-[ \t]+)$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = before === 0 ? (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return {
    title: { nl: 'Haal dit synoniem weg', en: 'Remove this synonym' },
    kind: 'assist',
    edits: [{ span: { start: start - before, end: end + after }, newText: '' }],
  };
}
