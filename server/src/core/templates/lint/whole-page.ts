/** The page as a whole: a title, sections, and at least one of them required. */
import { endOfLine } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Template } from '../model.ts';
import { setAttribute } from './edits.ts';
import type { TemplatePage } from '../page/page.ts';
import type { PageProblem } from './problem.ts';
import { readTemplate, type ReadSection } from '../page/read-template.ts';
import { entryOf } from '../page/yaml-block.ts';

export function* wholeProblems(
  page: TemplatePage,
  own: readonly ReadSection[],
  base: Template | undefined,
): Iterable<PageProblem> {
  const { titles, text } = page;
  // With a mistake in `extends` the rest would be reported for nothing.
  const alone = entryOf(page.front, 'extends') === undefined;
  if (alone && (titles[0]?.text ?? '') === '') yield noTitle(page);
  for (const { span } of titles.slice(1)) {
    yield {
      span,
      message: {
        nl: 'Een sjabloon heeft één titel. Begin de kopjes van onderdelen met `##`; zo telt dit kopje niet mee.',
        en: 'A template has one title. Headings of sections start with `##`; this one is ignored.',
      },
      ...(text[span.start] === '#' && { fixes: [lower(span)] }),
    };
  }
  const sections = readTemplate(text, '', base).sections;
  const place = titles[0]?.span ?? firstLine(page);
  if (sections.length === 0 && alone) {
    yield {
      span: place,
      message: {
        nl: 'Dit sjabloon heeft nog geen onderdelen. Maak ze met kopjes die met `##` beginnen.',
        en: 'This template has no sections yet. Make them with headings that start with `##`.',
      },
    };
  } else if (
    sections.length > 0 &&
    !sections.some(({ required, requiredWhen }) => required || requiredWhen !== undefined)
  ) {
    const first = own[0];
    yield {
      span: place,
      message: {
        nl: 'Geen enkel onderdeel is verplicht. Dan is een leeg verslag al compleet.',
        en: 'No section is required, so an empty report would be complete.',
      },
      ...(first && { fixes: [setAttribute(text, first.written, 'required', 'true')] }),
    };
  }
}

function noTitle(page: TemplatePage): PageProblem {
  const eol = endOfLine(page.text);
  const empty = page.titles[0]?.span;
  const at = empty ?? startOfText(page);
  return {
    span: empty ?? firstLine(page),
    message: {
      nl: 'Dit sjabloon heeft geen titel. Zet bovenaan een kopje met één `#`: dat wordt de plek voor de titel van het verslag.',
      en: 'This template has no title. Start with a heading with one `#`: the place for the title of the report.',
    },
    fixes: [
      {
        title: { nl: 'Zet er een titel boven', en: 'Add a title' },
        kind: 'assist',
        preferred: true,
        edits: [{ span: at, newText: `# Titel van je verslag${empty ? '' : eol + eol}` }],
      },
    ],
  };
}

const lower = ({ start }: Span) => ({
  title: { nl: 'Maak er een onderdeel van', en: 'Make it a section' },
  kind: 'assist' as const,
  preferred: true,
  edits: [{ span: { start, end: start }, newText: '#' }],
});

/** After the front matter and the blank lines below it. */
function startOfText({ text, front }: TemplatePage): Span {
  const from = front ? text.indexOf('---', front.span.end) + 3 : 0;
  const start = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  return { start, end: start };
}

function firstLine(page: TemplatePage): Span {
  const { start } = startOfText(page);
  return { start, end: start + (/^[^\r\n]*/.exec(page.text.slice(start))?.[0].trimEnd().length ?? 0) };
}
