/** Keys of a block of YAML: unknown ones, values they can't hold, lines that are no YAML at all. */
import leven from 'leven';
import type { Fix, Localised } from '../../findings/finding.ts';
import type { Span } from '../../text/span.ts';
import { dutchNames, type Attribute } from '../page/attributes.ts';
import type { PageProblem } from './problem.ts';
import type { YamlBlock, YamlEntry } from '../page/yaml-block.ts';

export function* keyProblems(
  block: YamlBlock | undefined,
  known: Readonly<Record<string, Attribute>>,
): Iterable<PageProblem> {
  for (const span of block?.errors ?? []) yield { span, message: notYaml };
  for (const entry of block?.entries ?? []) {
    const attribute = Object.hasOwn(known, entry.key) ? known[entry.key] : undefined;
    if (!attribute) yield unknownKey(entry, Object.keys(known));
    else if (!attribute.accepts(entry.value)) yield wrongValue(entry, attribute);
  }
}

const notYaml: Localised = {
  nl: 'Deze regel is niet te lezen (de YAML klopt niet), dus dit hele blokje telt niet. Schrijf elk kenmerk als `naam: waarde`.',
  en: 'This line is not valid YAML, so the whole block is ignored. Write each attribute as `name: value`.',
};

function unknownKey({ key, keySpan }: YamlEntry, known: readonly string[]): PageProblem {
  const meant = dutchNames[key.toLowerCase()];
  const hint = meant !== undefined && known.includes(meant) ? meant : nearest(key, known);
  return {
    span: keySpan,
    message: {
      nl: `Dit kenmerk bestaat niet.${meantNl(hint)} Je kunt kiezen uit: ${known.join(', ')}.`,
      en: `There is no such attribute.${meantEn(hint)} One of: ${known.join(', ')}.`,
    },
    ...(hint !== undefined && { fixes: [replaceFix(keySpan, hint)] }),
  };
}

function wrongValue({ key, value, valueSpan }: YamlEntry, { expects, accepts }: Attribute): PageProblem {
  const better = repairs(value).find(([repaired]) => accepts(repaired))?.[1];
  return {
    span: valueSpan,
    message: {
      nl: `Bij \`${key}\` hoort iets anders, namelijk ${expects.nl}.`,
      en: `\`${key}\` should be something else: ${expects.en}.`,
    },
    ...(better !== undefined && { fixes: [replaceFix(valueSpan, better)] }),
  };
}

/** What was probably meant, as a value and as YAML: ja → true, "50" → 50, een → [een], Mijn vak → mijn-vak. */
function repairs(value: unknown): readonly (readonly [value: unknown, yaml: string])[] {
  if (typeof value !== 'string') return [];
  const yes = /^(?:ja|yes|waar|wel|verplicht)$/i.test(value) ? [[true, 'true'] as const] : [];
  const no = /^(?:nee|no|niet|onwaar|optioneel)$/i.test(value) ? [[false, 'false'] as const] : [];
  const number = /^\d+$/.test(value) ? [[Number(value), String(Number(value))] as const] : [];
  const words = value.split(/\s*[,;]\s*/).filter((word) => word !== '');
  const list = [words, `[${words.map(yamlText).join(', ')}]`] as const;
  const word = value.toLowerCase();
  const name = word.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [...yes, ...no, ...number, ...(words.length > 0 ? [list] : []), [word, word], [name, name]];
}

/** Safe in a list between brackets. */
export const yamlText = (text: string): string =>
  /^[\p{L}][^,[\]{}#&*!|>'"%@`:]*$/u.test(text) ? text.trim() : JSON.stringify(text);

/** The known name a slip or two away. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const [best] = known
    .map((name) => ({ name, distance: leven(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.min(3, Math.floor(wanted.length / 3))) ? best.name : undefined;
}

export const meantNl = (name: string | undefined): string => (name === undefined ? '' : ` Bedoel je \`${name}\`?`);
export const meantEn = (name: string | undefined): string => (name === undefined ? '' : ` Did you mean \`${name}\`?`);

export const replaceFix = (span: Span, newText: string): Fix => ({
  title: { nl: `Maak er \`${newText}\` van`, en: `Change it to \`${newText}\`` },
  kind: 'assist',
  preferred: true,
  edits: [{ span, newText }],
});
