/** Names that two sections of a template page share: a heading in a report could then mean either. */
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

export function* sharedNames(
  page: TemplatePage,
  sections: readonly ReadSection[],
  base: Template | undefined,
): Iterable<PageProblem> {
  const owners = titleOwners(sections, base);
  for (const { written, section } of sections) {
    const title = owners.get(nameKey(section.title));
    if (title && title.id !== section.id && title.heading !== written.heading.text) {
      const meant = title.title;
      yield { span: written.heading.nameSpan, message: sharedWith(meant), fixes: [sameSection(page, written, title)] };
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

/** What the base has goes before what the page adds, and names of sections go before synonyms. */
function titleOwners(sections: readonly ReadSection[], base: Template | undefined): Map<string, TemplateSection> {
  const owners = new Map<string, TemplateSection>();
  const own = sections.map(({ section }) => section);
  const inherited = base?.sections.filter(({ id }) => !own.some((section) => section.id === id)) ?? [];
  const add = (name: string, section: TemplateSection): void => {
    const key = nameKey(bareName(name));
    if (!owners.has(key)) owners.set(key, section);
  };
  for (const section of inherited) add(section.title, section);
  for (const section of inherited) for (const synonym of section.synonyms) add(synonym, section);
  for (const section of own) add(section.title, section);
  return owners;
}

const sharedWith = (name: string): PageProblem['message'] => ({
  nl: `Deze naam hoort al bij het onderdeel ‘${name}’. Een kopje in een verslag kan dan niet bij allebei horen.`,
  en: `This name belongs to the section “${name}” already. A heading in a report can’t be both.`,
});

/** A page that extends a template and uses another name for one of its sections probably means that section. */
function sameSection({ text }: TemplatePage, written: PageSection, meant: TemplateSection): Fix {
  const fix = setAttribute(text, written, 'id', meant.id);
  return { ...fix, title: { nl: `Dit is het onderdeel ‘${meant.title}’`, en: `This is the section “${meant.title}”` } };
}

/** Takes an item out of a list between brackets or of a list of lines. */
function withoutItem(text: string, { start, end }: Span): Fix {
  const before = /(?:,\s*|(?:^|[\r\n])[ \t]*-[ \t]+)$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = before === 0 ? (/^\s*,\s*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return {
    title: { nl: 'Haal dit synoniem weg', en: 'Remove this synonym' },
    kind: 'assist',
    edits: [{ span: { start: start - before, end: end + after }, newText: '' }],
  };
}
