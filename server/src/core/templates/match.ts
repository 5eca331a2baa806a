/** Tells which sections a text names: by their name, by a synonym, as two names in one, or loosely. */
import { memo, once } from '../incremental/memo.ts';
import { textCache } from '../incremental/text-cache.ts';
import { generatedKeys } from './builtin-keys.ts';
import { fold, foldedStart } from '../text/fold.ts';
import { bareName, COUNTER_WORDS } from './names.ts';
import type { Template, TemplateSection } from './model.ts';
import { loosely, type MatchedBy, type NameMatch } from './name-match.ts';
import {
  matchInBrackets,
  matchOfHead,
  matchOfLooseParts,
  matchOfParts,
  matchOfSomeParts,
  MAX_NAME_LENGTH,
} from './name-parts.ts';

import { ANY_ENDING, DETERMINERS, foldedName, keysOf, nameKey, stem, withoutDeterminer } from './section-keys.ts';
import { firstSound, isSlipOf, SpelledName } from './slips.ts';

export type { MatchedBy, NameMatch };

/** The names of the sections of one template, or of several. */
export interface NameIndex {
  /** Can a name start with this word of a text (see `nameStart`)? True for the empty word. */
  mayStartWith(word: string): boolean;
  /** The sections named by a text that may be no heading: the whole text must be a known name, or several. */
  exact(text: string): NameMatch | undefined;
  /** The section of which the text is the name with a slip: "Reflektie". */
  slip(text: string): NameMatch | undefined;
  /** Is the text a name in which the template itself has a colon: "Perspectieven: waarden en normen"? */
  isWholeName(text: string): boolean;
  /** The sections named by a heading, loosely too: "De actoren in deze casus", "Sleutelworden", "Fase 2". */
  heading(text: string): NameMatch | undefined;
}

/** The names of one template. */
export const nameIndex = memo(({ sections }: Template): NameIndex => buildIndex(sections, true));

/** The names of all templates at once: a match holds sections of every template that knows the name. */
export const unionIndex = memo((templates: readonly Template[]): NameIndex => {
  const sections = templates.flatMap((template) => template.sections);
  return buildIndex(sections, false);
});

/** A longer heading matches nothing, not even loosely. In UTF-16 units. */
const MAX_HEADING_LENGTH = 200;

/**
 * `lenient`, for one template: bare counters ("Fase 2") match too, and a name that several sections share
 * belongs to the first of them. When not lenient, it belongs to all of them.
 */
function buildIndex(sections: readonly TemplateSection[], lenient: boolean): NameIndex {
  const byKey = new Map<string, NameMatch>();
  const byPrefix: { readonly prefix: string; readonly match: NameMatch }[] = [];
  const byCounter = new Map<string, NameMatch>();
  const add = (key: string, section: TemplateSection, by: MatchedBy): void => {
    if (key.endsWith(ANY_ENDING)) {
      const prefix = `${key.slice(0, -ANY_ENDING.length)} `;
      byPrefix.push({ prefix, match: { sections: [section], by: [by] } });
    } else {
      const known = byKey.get(key);
      if (!lenient || !known) byKey.set(key, withSection(known, section, by));
    }
  };
  const keys = sections.map((section) => generatedKeys(section) ?? keysOf(section));
  sections.forEach((section, index) => {
    for (const key of keys[index]?.own ?? []) add(key, section, 'name');
    const counter = lenient ? counterOf(section.heading) : undefined;
    if (counter) byCounter.set(counter, { sections: [section], by: ['loose'] });
  });
  sections.forEach((section, index) => {
    for (const key of keys[index]?.synonyms ?? []) add(key, section, 'synonym');
  });

  const matchOf = (name: string): NameMatch | undefined => {
    const folded = fold(name);
    return byKey.get(nameKey(name)) ?? byPrefix.find(({ prefix }) => folded.startsWith(prefix))?.match;
  };
  const firstStems = new Set(
    [...byKey.keys(), ...byPrefix.map(({ prefix }) => stem(firstWord(prefix)))].map(firstWord),
  );
  const mayStartWith = (word: string): boolean =>
    !/^[a-z]{2}/.test(word) || firstStems.has(stem(word)) || mayPrecedeName.test(word);
  const exact = textCache((text: string): NameMatch | undefined => {
    const whole = text.replace(/[:.]\s*$/, '');
    const name = bareName(text);
    if (name === '') return undefined;
    return (
      byKey.get(nameKey(whole)) ?? matchOf(name) ?? matchOf(withoutDeterminer(name)) ?? matchOfParts(text, matchOf)
    );
  });
  const known = once(() => knownNames(sections, byKey));
  const slip = textCache((text: string): NameMatch | undefined => {
    const name = withoutDeterminer(bareName(text));
    const [folded, key] = [foldedName(name), nameKey(name)];
    return matchOfSlip(folded, known()) ?? (key === folded ? undefined : matchOfSlip(key, known()));
  });
  const heading = textCache((text: string): NameMatch | undefined => {
    const match = mayStartWith(nameStart(text))
      ? ((text.length <= MAX_NAME_LENGTH ? exact(text) : undefined) ??
        matchOfLooseParts(text, exact, matchOf) ??
        matchOfHead(bareName(text), matchOf))
      : undefined;
    const other = match ?? matchOfSomeParts(text, exact) ?? slip(text) ?? matchInBrackets(text, exact);
    return other ?? (lenient ? byCounter.get(counterOf(text) ?? '') : undefined);
  });
  const isWholeName = (text: string): boolean => text.includes(':') && byKey.has(nameKey(text));
  return {
    mayStartWith,
    slip: (text) => (text.length > MAX_NAME_LENGTH ? undefined : slip(text)),
    exact: (text) => (text.length > MAX_NAME_LENGTH ? undefined : exact(text)),
    heading: (text) => (text.length > MAX_HEADING_LENGTH ? undefined : heading(text)),
    isWholeName,
  };
}

/**
 * The first word of a text, folded. Empty when the text has a bracket or begins with a shortcode (":key: Taak"), because
 * a name may start after these.
 */
export const nameStart = (text: string): string =>
  /[([{]|^\W*:\w/.test(text) ? '' : foldedStart(text, 1, text.length);

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** Words before a name that are no part of it: counters, Roman numbers, determiners, and "en" between two names. */
const mayPrecedeName = new RegExp(`^(?:${COUNTER_WORDS}|[ivx]{2,4}|${DETERMINERS}|en|and)$`);

function withSection(match: NameMatch | undefined, section: TemplateSection, by: MatchedBy): NameMatch {
  if (!match) return { sections: [section], by: [by] };
  if (match.sections.includes(section)) return match;
  return { sections: [...match.sections, section], by: [...match.by, by] };
}

/** A name as it is compared with headings that have a slip. */
interface KnownName {
  /** As written, or the key of it. */
  readonly spelled: SpelledName;
  readonly match: NameMatch;
}

/** The names of the sections as they are written, and their keys; by their first sound, which a slip leaves alone. */
function knownNames(
  sections: readonly TemplateSection[],
  byKey: ReadonlyMap<string, NameMatch>,
): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Set(
    sections.flatMap(({ title, synonyms }) => [title, ...synonyms]).map((name) => foldedName(bareName(name))),
  );
  const written = [...names].flatMap((name) => {
    const match = byKey.get(nameKey(name));
    return match ? [{ name, match }] : [];
  });
  const bySound = new Map<string, KnownName[]>();
  for (const { name, match } of [...written, ...[...byKey].map(([key, found]) => ({ name: key, match: found }))]) {
    const known = { spelled: new SpelledName(name), match };
    const sound = firstSound(name);
    const group = bySound.get(sound);
    if (group) group.push(known);
    else bySound.set(sound, [known]);
  }
  return bySound;
}

/** The match of a known name that this folded name is with a slip. */
function matchOfSlip(folded: string, known: ReadonlyMap<string, readonly KnownName[]>): NameMatch | undefined {
  const group = known.get(firstSound(folded));
  if (!group) return undefined;
  const name = new SpelledName(folded);
  const match = group.find(({ spelled }) => isSlipOf(name, spelled))?.match;
  return match && loosely(match);
}

/** Roman numbers up to ten are what reports use. */
const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The counter at the start of a heading: "Fase II: Handelen" → "fase 2". */
function counterOf(heading: string): string | undefined {
  if (!/fase|stap|phase|step/iu.test(heading)) return undefined;
  const found = /^[^\p{L}\p{N}]*(fase|stap|phase|step)\s+(\d{1,2}|[ivx]{1,4})\b/iu.exec(heading);
  if (!found?.[1] || !found[2]) return undefined;
  const romanIndex = romanNumbers.indexOf(found[2].toLowerCase());
  return `${dutchCounter(found[1].toLowerCase())} ${romanIndex < 0 ? found[2] : String(romanIndex + 1)}`;
}

const dutchCounter = (word: string): string => (word === 'phase' ? 'fase' : word === 'step' ? 'stap' : word);
