/** The front matter of a template page: who it is, what it extends, what it leaves out. */
import type { Span } from '../../text/span.ts';
import { pageAttributes } from '../page/attributes.ts';
import { builtinTemplates } from '../builtin.ts';
import type { Template } from '../model.ts';
import type { TemplatePage } from '../page/page.ts';
import { keyProblems, meantEn, meantNl, nearest, replaceFix } from './attributes.ts';
import type { PageProblem } from './problem.ts';
import { entryOf } from '../page/yaml-block.ts';

export function* frontProblems(
  page: TemplatePage,
  base: Template | undefined,
  others: readonly Template[],
): Iterable<PageProblem> {
  yield* keyProblems(page.front, pageAttributes);
  yield* takenId(page, others);
  yield* unknownBase(page, base);
  yield* removed(page, base);
}

function* takenId({ front }: TemplatePage, others: readonly Template[]): Iterable<PageProblem> {
  const id = entryOf(front, 'id');
  const other = id && others.find((template) => template.id === id.value);
  if (!id || !other) return;
  yield {
    span: id.valueSpan,
    message: {
      nl: `Er is al een sjabloon met dit id (${other.page ?? other.name}), dus deze pagina telt niet mee. Kies een ander id.`,
      en: `Another template has this id (${other.page ?? other.name}), so this page is ignored. Choose another id.`,
    },
  };
}

function* unknownBase({ front }: TemplatePage, base: Template | undefined): Iterable<PageProblem> {
  const entry = entryOf(front, 'extends');
  if (!entry || base || typeof entry.value !== 'string') return;
  const known = builtinTemplates().map(({ id }) => id);
  yield unknownName(entry.valueSpan, entry.value, known, {
    nl: 'Dit ingebouwde sjabloon bestaat niet.',
    en: 'There is no such built-in template.',
  });
}

function* removed({ front }: TemplatePage, base: Template | undefined): Iterable<PageProblem> {
  const entry = entryOf(front, 'remove');
  if (!entry) return;
  if (!entryOf(front, 'extends')) {
    yield {
      span: entry.keySpan,
      message: {
        nl: '`remove` werkt alleen samen met `extends`: er is nog niets om weg te laten.',
        en: '`remove` works only with `extends`: there is nothing to leave out.',
      },
    };
  }
  const known = base?.sections.map(({ id }) => id) ?? [];
  for (const { value, span } of base ? entry.items : []) {
    if (typeof value !== 'string' || known.includes(value)) continue;
    yield unknownName(span, value, known, {
      nl: `Het sjabloon ${base?.id ?? ''} heeft zo’n onderdeel niet.`,
      en: `The template ${base?.id ?? ''} has no such section.`,
    });
  }
}

function unknownName(
  span: Span,
  typed: string,
  known: readonly string[],
  says: { readonly nl: string; readonly en: string },
): PageProblem {
  const hint = nearest(typed, known);
  return {
    span,
    message: {
      nl: `${says.nl}${meantNl(hint)} Je kunt kiezen uit: ${known.join(', ')}.`,
      en: `${says.en}${meantEn(hint)} One of: ${known.join(', ')}.`,
    },
    ...(hint !== undefined && { fixes: [replaceFix(span, hint)] }),
  };
}
