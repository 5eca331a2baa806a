/** Problems of a block of YAML: unknown keys, values that a key can't have, lines that are not valid YAML. */
import leven from 'leven';
import type { Fix, Localised } from '../../findings/finding.ts';
import type { Span } from '../../text/span.ts';
import { dutchNames, type Attribute } from '../page/attributes.ts';
import type { PageProblem } from './problem.ts';
import type { YamlBlock, YamlEntry } from '../page/yaml-block.ts';

/** `attributes`: the keys that the block may have. */
export function* keyProblems(
  block: YamlBlock | undefined,
  attributes: Readonly<Record<string, Attribute>>,
): Iterable<PageProblem> {
  for (const span of block?.errors ?? []) yield { span, message: notYaml };
  for (const entry of block?.entries ?? []) {
    const attribute = Object.hasOwn(attributes, entry.key) ? attributes[entry.key] : undefined;
    if (!attribute) yield unknownKey(entry, Object.keys(attributes));
    else if (!attribute.accepts(entry.value)) yield wrongValue(entry, attribute);
  }
}

const notYaml: Localised = {
  nl: 'Deze regel kan ik nog niet lezen, dus dit hele blokje telt niet mee. Schrijf elk kenmerk als `naam: waarde`.',
  en: 'I can’t read this line yet, so the whole block does not count. Write each attribute as `name: value`.',
};

function unknownKey({ key, keySpan }: YamlEntry, knownKeys: readonly string[]): PageProblem {
  const translated = dutchNames[key.toLowerCase()];
  const hint = translated !== undefined && knownKeys.includes(translated) ? translated : nearest(key, knownKeys);
  return {
    span: keySpan,
    message: {
      nl: `Dit kenmerk ken ik niet.${meantNl(hint)} Je kunt kiezen uit: ${knownKeys.join(', ')}.`,
      en: `I don’t know this attribute.${meantEn(hint)} One of: ${knownKeys.join(', ')}.`,
    },
    ...(hint !== undefined && { fixes: [replaceFix(keySpan, hint)] }),
  };
}

function wrongValue({ key, value, valueSpan }: YamlEntry, { expects, accepts }: Attribute): PageProblem {
  const repairedYaml = likelyMeant(value).find(([meant]) => accepts(meant))?.[1];
  return {
    span: valueSpan,
    message: {
      nl: `Bij \`${key}\` hoort iets anders, namelijk ${expects.nl}.`,
      en: `\`${key}\` should be something else: ${expects.en}.`,
    },
    ...(repairedYaml !== undefined && { fixes: [replaceFix(valueSpan, repairedYaml)] }),
  };
}

/** Values that may have been meant, each with its YAML: ja → true, "50" → 50, een → [een], Mijn vak → mijn-vak. */
function likelyMeant(value: unknown): readonly (readonly [value: unknown, yaml: string])[] {
  if (typeof value !== 'string') return [];
  const yes = /^(?:ja|yes|waar|wel|verplicht)$/i.test(value) ? [[true, 'true'] as const] : [];
  const no = /^(?:nee|no|niet|onwaar|optioneel)$/i.test(value) ? [[false, 'false'] as const] : [];
  const number = /^\d+$/.test(value) ? [[Number(value), String(Number(value))] as const] : [];
  const words = value
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const list = [words, `[${words.map(yamlText).join(', ')}]`] as const;
  const lowerCase = value.toLowerCase();
  const hyphenated = lowerCase.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return [
    ...yes,
    ...no,
    ...number,
    ...(words.length > 0 ? [list] : []),
    [lowerCase, lowerCase],
    [hyphenated, hyphenated],
  ];
}

/** A text as YAML, in quotes unless it is safe in a list between brackets. */
export const yamlText = (text: string): string =>
  /^[\p{L}][^,[\]{}#&*!|>'"%@`:]*$/u.test(text) ? text.trim() : JSON.stringify(text);

/** How different a typed name may be from the known one that was meant: one letter in three, and at most this many. */
const MAX_DISTANCE = 3;

/** The known name that is most like the typed one; undefined when none is like it. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const [best] = known
    .map((name) => ({ name, distance: leven(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.min(MAX_DISTANCE, Math.floor(wanted.length / 3)))
    ? best.name
    : undefined;
}

/** A sentence that names the known name, to put into a message; empty when there is none. */
export const meantNl = (name: string | undefined): string => (name === undefined ? '' : ` Bedoel je \`${name}\`?`);
export const meantEn = (name: string | undefined): string => (name === undefined ? '' : ` Did you mean \`${name}\`?`);

/** A fix that writes another key or value in place of the wrong one. */
export const replaceFix = (span: Span, newText: string): Fix => ({
  title: { nl: `Maak er \`${newText}\` van`, en: `Change it to \`${newText}\`` },
  kind: 'assist',
  preferred: true,
  edits: [{ span, newText }],
});
