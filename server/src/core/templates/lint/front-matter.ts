/** Problems of a page's front matter: a taken `id`, an unknown template in `extends`, unknown sections in `remove`. */
import type { Localised } from '../../findings/finding.ts';
import type { Span } from '../../text/span.ts';
import { pageAttributes } from '../page/attributes.ts';
import { builtinTemplates } from '../builtin.ts';
import type { Template } from '../model.ts';
import type { TemplatePage } from '../page/page.ts';
import { keyProblems, meantEn, meantNl, nearest, replaceFix } from './attributes.ts';
import type { PageProblem } from './problem.ts';
import { entryOf } from '../page/yaml-block.ts';

/** `base`: the template that the page extends. `others`: the templates of other pages. */
export function* frontMatterProblems(
  page: TemplatePage,
  base: Template | undefined,
  others: readonly Template[],
): Iterable<PageProblem> {
  yield* keyProblems(page.frontMatter, pageAttributes);
  yield* takenId(page, others);
  yield* unknownBase(page, base);
  yield* wrongRemoval(page, base);
}

function* takenId({ frontMatter }: TemplatePage, others: readonly Template[]): Iterable<PageProblem> {
  const id = entryOf(frontMatter, 'id');
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

function* unknownBase({ frontMatter }: TemplatePage, base: Template | undefined): Iterable<PageProblem> {
  const entry = entryOf(frontMatter, 'extends');
  if (!entry || base || typeof entry.value !== 'string') return;
  const known = builtinTemplates().map(({ id }) => id);
  yield unknownName(entry.valueSpan, entry.value, known, {
    nl: 'Dit ingebouwde sjabloon ken ik niet.',
    en: 'I don’t know this built-in template.',
  });
}

function* wrongRemoval({ frontMatter }: TemplatePage, base: Template | undefined): Iterable<PageProblem> {
  const entry = entryOf(frontMatter, 'remove');
  if (!entry) return;
  if (!entryOf(frontMatter, 'extends')) {
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

function unknownName(span: Span, typed: string, known: readonly string[], sentence: Localised): PageProblem {
  const hint = nearest(typed, known);
  return {
    span,
    message: {
      nl: `${sentence.nl}${meantNl(hint)} Je kunt kiezen uit: ${known.join(', ')}.`,
      en: `${sentence.en}${meantEn(hint)} One of: ${known.join(', ')}.`,
    },
    ...(hint !== undefined && { fixes: [replaceFix(span, hint)] }),
  };
}
