/** Which sections a heading names: exact, by synonym, combined, or (for real headings) by its head or a small slip. */
import leven from 'leven';
import { memo } from '../incremental/memo.ts';
import { textCache } from '../incremental/text-cache.ts';
import { generatedKeys } from './builtin-keys.ts';
import { foldedStart } from '../text/fold.ts';
import { bareName, fold } from './names.ts';
import type { Template, TemplateSection } from './model.ts';
import { ANY_ENDING, keysOf, nameKey, stem, withoutDeterminer } from './section-keys.ts';

/**
 * `name`: the template's own name; `synonym`: another accepted name; `loose`: recognised by its head, a slip or its
 * number.
 */
export type MatchedBy = 'name' | 'synonym' | 'loose';

export interface NameMatch {
  readonly sections: readonly TemplateSection[];
  /** How each of `sections` was recognised. */
  readonly by: readonly MatchedBy[];
}

export interface NameIndex {
  /** Can a known name begin with this word, folded? Without a word the answer is yes. */
  mayStartWith(word: string): boolean;
  /** A text that may be anything, so only a whole known name counts. */
  exact(text: string): NameMatch | undefined;
  /** Is the text, with its colon and all, a name as the template writes it: "Perspectieven: waarden en normen"? */
  isWholeName(text: string): boolean;
  /** A text that is a heading by its markup: "De actoren in deze casus", "Sleutelworden", "Fase 2". */
  heading(text: string): NameMatch | undefined;
}

/** The names of one template. */
export const nameIndex = memo(({ sections }: Template): NameIndex => build(sections, true));

/** The names of all templates at once: a match holds sections of every template that knows the name. */
export const unionIndex = memo((templates: readonly Template[]): NameIndex => {
  const sections = templates.flatMap((template) => template.sections);
  return build(sections, false);
});

/**
 * `lenient`, for one template: slips and bare counters ("Fase 2") count too, and of sections that share a name the
 * first has it. Across templates a name keeps all its sections.
 */
function build(sections: readonly TemplateSection[], lenient: boolean): NameIndex {
  const names = new Map<string, NameMatch>();
  const prefixes: { readonly words: string; readonly match: NameMatch }[] = [];
  const counters = new Map<string, NameMatch>();
  const add = (key: string, section: TemplateSection, by: MatchedBy): void => {
    if (key.endsWith(ANY_ENDING)) {
      prefixes.push({ words: `${key.slice(0, -1)} `, match: { sections: [section], by: [by] } });
    } else {
      const known = names.get(key);
      if (!lenient || !known) names.set(key, merge(known, section, by));
    }
  };
  const keys = sections.map((section) => generatedKeys(section) ?? keysOf(section));
  sections.forEach((section, index) => {
    for (const key of keys[index]?.own ?? []) add(key, section, 'name');
    const counter = lenient ? counterOf(section.heading) : undefined;
    if (counter) counters.set(counter, { sections: [section], by: ['loose'] });
  });
  sections.forEach((section, index) => {
    for (const key of keys[index]?.synonyms ?? []) add(key, section, 'synonym');
  });

  const known = (name: string): NameMatch | undefined => {
    const folded = fold(name);
    return names.get(nameKey(name)) ?? prefixes.find(({ words }) => folded.startsWith(words))?.match;
  };
  const openings = new Set([...names.keys(), ...prefixes.map(({ words }) => stem(firstWord(words)))].map(firstWord));
  const mayStartWith = (word: string): boolean =>
    !/^[a-z]{2}/.test(word) || openings.has(stem(word)) || beforeNames.test(word);
  const exact = textCache((text: string): NameMatch | undefined => {
    const whole = text.replace(/[:.]\s*$/, '');
    const name = bareName(text);
    if (name === '') return undefined;
    return names.get(nameKey(whole)) ?? known(name) ?? known(withoutDeterminer(name)) ?? combined(text, known);
  });
  const heading = textCache((text: string): NameMatch | undefined => {
    const named = mayStartWith(nameStart(text));
    const found = named ? ((text.length <= 120 ? exact(text) : undefined) ?? headOf(bareName(text), known)) : undefined;
    if (found || !lenient) return found;
    return slip(nameKey(withoutDeterminer(bareName(text))), names) ?? counters.get(counterOf(text) ?? '');
  });
  const isWholeName = (text: string): boolean => text.includes(':') && names.has(nameKey(text));
  return {
    mayStartWith,
    exact: (text) => (text.length > 120 ? undefined : exact(text)),
    heading: (text) => (text.length > 200 ? undefined : heading(text)),
    isWholeName,
  };
}

/** The first word, folded; empty when it doesn't tell how a name begins: what stands in brackets is no part of one. */
export const nameStart = (text: string): string => (/[([{]/.test(text) ? '' : foldedStart(text, 1, text.length));

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/**
 * Words that stand before a name without being part of it: counters, Roman numbers, determiners, and "en" between two
 * names.
 */
const beforeNames =
  /^(?:fase|stap|deel|dimensie|niveau|laag|basistaak|onderdeel|hoofdstuk|paragraaf|punt|[ivx]{2,4}|de|het|een|mijn|onze|ons|jouw|je|betrokken|belangrijkste|alle|korte|en)$/;

function merge(match: NameMatch | undefined, section: TemplateSection, by: MatchedBy): NameMatch {
  if (!match) return { sections: [section], by: [by] };
  if (match.sections.includes(section)) return match;
  return { sections: [...match.sections, section], by: [...match.by, by] };
}

/** "Perspectief en context", "Actoren / perspectief": every part is a section of its own. */
function combined(text: string, known: (name: string) => NameMatch | undefined): NameMatch | undefined {
  const parts = text
    .replace(/[:.]\s*$/, '')
    .split(/\s*(?:\/|&|\+|,|\ben\b)\s*/i)
    .map((part) => bareName(part))
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const matches = parts.map((part) => known(part) ?? known(withoutDeterminer(part)));
  if (matches.includes(undefined)) return undefined;
  const hits = new Map(
    matches.flatMap((match) => match?.sections.map((section, index) => [section, match.by[index] ?? 'name']) ?? []),
  );
  return { sections: [...hits.keys()], by: [...hits.values()] };
}

/** "De actoren in deze casus" → actoren; "Reflectie op mijn handelen" → reflectie; "Handelen en ervaren" → handelen. */
function headOf(name: string, known: (name: string) => NameMatch | undefined): NameMatch | undefined {
  const words = withoutDeterminer(name).split(' ');
  for (let length = Math.min(words.length - 1, 6); length > 0; length--) {
    if (
      !/^(?:van|in|bij|voor|op|rond|rondom|over|binnen|uit|met|tijdens|aan|naar|om|en|of|tussen|vanuit|door)$/i.test(
        words[length] ?? '',
      )
    )
      continue;
    const head = words.slice(0, length).join(' ');
    // "Vraag van moeder" and "Effect op de kinderen" are headings of a story: short words say too little.
    const match = head.length >= 7 ? known(head) : undefined;
    if (match) return loosely(match);
  }
  return undefined;
}

const loosely = ({ sections }: NameMatch): NameMatch => ({ sections, by: sections.map(() => 'loose') });

/** One letter too many, too few or wrong in names of six letters and more; two in names of twelve and more. */
function slip(wanted: string, names: ReadonlyMap<string, NameMatch>): NameMatch | undefined {
  if (wanted.length < 6) return undefined;
  const allowed = wanted.length >= 12 ? 2 : 1;
  // Nobody slips on a first letter, and "Inleiding" is not "Aanleiding".
  for (const name of names.keys()) {
    if (
      name.length >= 6 &&
      name.charCodeAt(0) === wanted.charCodeAt(0) &&
      Math.abs(name.length - wanted.length) <= allowed &&
      leven(name, wanted) <= allowed
    ) {
      const match = names.get(name);
      return match && loosely(match);
    }
  }
  return undefined;
}

/** Roman numbers up to ten are what reports use. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function counterOf(heading: string): string | undefined {
  if (!/fase|stap/iu.test(heading)) return undefined;
  const found = /^[^\p{L}\p{N}]*(fase|stap)\s+(\d{1,2}|[ivx]{1,4})\b/iu.exec(heading);
  if (!found?.[1] || !found[2]) return undefined;
  const roman = romans.indexOf(found[2].toLowerCase());
  return `${found[1].toLowerCase()} ${roman < 0 ? found[2] : String(roman + 1)}`;
}

/** The same for all headings that bear the same name, singular or plural. Headings come again in every report. */
export const headingKey = textCache((heading: string): string => nameKey(bareName(heading)));

const isSameName = (a: string, b: string): boolean => headingKey(a) === headingKey(b);

/**
 * Is this heading a synonym or a slip of the section's name, rather than the name itself or a longer heading that holds
 * it?
 */
export function isOtherNameFor(heading: string, section: TemplateSection): boolean {
  const name = bareName(heading);
  if (name === '' || fold(section.heading) === fold(heading) || isSameName(name, section.title)) return false;
  if (section.synonyms.some((synonym) => isSameName(synonym, name))) return true;
  const length = Math.max(section.title.length, name.length);
  return length >= 6 && leven(fold(name), fold(section.title)) <= 2;
}
