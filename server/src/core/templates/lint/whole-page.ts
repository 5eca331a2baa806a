/** Problems of a page as a whole: it needs one title, sections, and at least one section that is required. */
import type { Localised } from '../../findings/finding.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Template } from '../model.ts';
import { setAttribute } from './edits.ts';
import type { TemplatePage } from '../page/page.ts';
import type { PageProblem } from './problem.ts';
import { readTemplate, type ReadSection } from '../page/read-template.ts';
import { entryOf } from '../page/yaml-block.ts';

export function* wholePageProblems(
  page: TemplatePage,
  pageSections: readonly ReadSection[],
  base: Template | undefined,
): Iterable<PageProblem> {
  const { titles, text } = page;
  // A page that extends a template needs no title or sections of its own, even if it names the template wrongly.
  const extendsNothing = entryOf(page.frontMatter, 'extends') === undefined;
  if (extendsNothing && (titles[0]?.text ?? '') === '') yield noTitle(page);
  for (const { span } of titles.slice(1)) {
    yield {
      span,
      message: {
        nl: 'Een sjabloon heeft één titel. Begin de kopjes van onderdelen met `##`; zo telt dit kopje niet mee.',
        en: 'A template has one title. Headings of sections start with `##`; this one is ignored.',
      },
      ...(text[span.start] === '#' && { fixes: [deepen(span)] }),
    };
  }
  const sections = readTemplate(text, '', base).sections;
  const span = titles[0]?.span ?? firstLine(page);
  if (sections.length === 0 && extendsNothing) {
    yield {
      span,
      message: {
        nl: 'Dit sjabloon heeft nog geen onderdelen. Maak ze met kopjes die met `##` beginnen.',
        en: 'This template has no sections yet. Make them with headings that start with `##`.',
      },
    };
  } else if (
    sections.length > 0 &&
    !sections.some(({ required, requiredWhen }) => required || requiredWhen !== undefined)
  ) {
    const first = pageSections[0];
    yield {
      span,
      message: {
        nl: 'Geen enkel onderdeel is verplicht. Dan is een leeg verslag al compleet.',
        en: 'No section is required, so an empty report would be complete.',
      },
      ...(first && { fixes: [setAttribute(text, first.written, 'required', 'true')] }),
    };
  }
}

/** The title that a page without one gets, in the language of the page. */
const titleIn = ({ frontMatter }: TemplatePage): string =>
  titles[entryOf(frontMatter, 'lang')?.value === 'en' ? 'en' : 'nl'];

const titles: Localised = { nl: 'Titel van je verslag', en: 'Title of your report' };

function noTitle(page: TemplatePage): PageProblem {
  const eol = endOfLine(page.text);
  const emptyTitle = page.titles[0]?.span;
  return {
    span: emptyTitle ?? firstLine(page),
    message: {
      nl: 'Dit sjabloon heeft geen titel. Zet bovenaan een kopje met één `#`: dat wordt de plek voor de titel van het verslag.',
      en: 'This template has no title. Start with a heading with one `#`: the place for the title of the report.',
    },
    fixes: [
      {
        title: { nl: 'Zet er een titel boven', en: 'Add a title' },
        kind: 'assist',
        preferred: true,
        edits: [
          {
            span: emptyTitle ?? startOfText(page),
            newText: `# ${titleIn(page)}${emptyTitle ? '' : eol + eol}`,
          },
        ],
      },
    ],
  };
}

const deepen = ({ start }: Span) => ({
  title: { nl: 'Maak er een onderdeel van', en: 'Make it a section' },
  kind: 'assist' as const,
  preferred: true,
  edits: [{ span: { start, end: start }, newText: '#' }],
});

const FENCE = '---';

/** The empty span after the front matter and the blank lines below it. */
function startOfText({ text, frontMatter }: TemplatePage): Span {
  const from = frontMatter ? text.indexOf(FENCE, frontMatter.span.end) + FENCE.length : 0;
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  return { start, end: start };
}

/** The span of the first line after the front matter that is not blank. */
function firstLine(page: TemplatePage): Span {
  const { start } = startOfText(page);
  return { start, end: start + (/^[^\r\n]*/.exec(page.text.slice(start))?.[0].trimEnd().length ?? 0) };
}
