/**
 * Citations as pandoc and Zotero write them: by the key of the source, "[@korthagen2002, p. 12]", "@auteur2019 zegt".
 * In square brackets every key is a citation. Without brackets "@jay2008" may be an account name, so there the key holds
 * a year and the words around it speak of a source.
 */
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';

const key = /(?<![\w.@/])@\{?([A-Za-zÀ-ÿ0-9](?:[\wÀ-ÿ:.#$%&+?<>~/-]*[\wÀ-ÿ])?)\}?/g;
/** A letter and a year, as keys are made of: "terpstra2019", "richtlijn-2020", "deBoer_2015a". */
const withYear = /^(?=.*[A-Za-zÀ-ÿ]{3}).*(?<!\d)(?:1[5-9]\d\d|20[0-4]\d)(?!\d)/;
const sourceBefore =
  /(?:^|[\s(])(?:zie(?: ook| bijvoorbeeld)?|vgl\.?|vergelijk|cf\.?|volgens|aldus|see(?: also)?|according to)\s+$/i;
const sourceAfter =
  /^(?:\s*\[(?:pp?|blz|hst|h|ch)\.?\s?\d|\s*\(p|,?\s(?:pp?|blz)\.\s?\d|\s+(?:zegt|schrijft|schreef|stelt|stelde|noemt|noemde|beschrijft|beschreef|betoogt|toont|vindt|concludeert|onderscheidt|laat\szien|legt\suit|benadrukt|spreekt\svan|en\scollega|et\sal|schrijven|stellen|noemen|zeggen|vinden|beschrijven|laten\szien|en\s@[^\s@]*\d|argues?|says|shows?|writes?|states?|describes?)(?![a-z]))/i;

/** How far before and behind a key the words are read, in UTF-16 units; a bracket may open earlier. */
const REACH = 40;
const BRACKET_REACH = 200;

/** The citations by key in `text`, in order, each with its "@". Offsets in UTF-16 units of `text`. */
export function findCitationKeys(text: string): Span[] {
  if (!text.includes('@')) return [];
  return matches(key, text)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter((span) => isInBrackets(text, span) || isSource(text, span));
}

/** "[zie @a2011, p. 3; @b2012]": the bracket opens before the key and closes behind the key. A link is no such bracket. */
function isInBrackets(text: string, { start, end }: Span): boolean {
  const before = /\[([^[\]\n]*)$/.exec(text.slice(Math.max(0, start - BRACKET_REACH), start))?.[1];
  const after = /^[^[\]\n]*\](?!\()/.test(text.slice(end, end + BRACKET_REACH));
  return before !== undefined && after && /^$|[\s;-]$/.test(before);
}

const isSource = (text: string, { start, end }: Span): boolean =>
  withYear.test(text.slice(start + 1, end)) &&
  (sourceBefore.test(text.slice(Math.max(0, start - REACH), start)) || sourceAfter.test(text.slice(end, end + REACH)));

export interface KeyParts {
  /** The letters of the key before its year, in lower case: "deboer" of "@deBoer2015". */
  readonly author: string;
  /** Folded words of the author: "deBoerVanDam2015" has boer and dam. */
  readonly names: readonly string[];
  readonly years: readonly string[];
}

/** What a key tells: author and year of "@korthagen2002", "@de_boer-2015a", "@jansenTitel2011". */
export function readKey(citation: string): KeyParts | undefined {
  const written = /@\{?([^}\s]+)/.exec(citation)?.[1];
  if (written === undefined) return undefined;
  const found = /(?<!\d)(1[5-9]\d\d|20[0-4]\d)(?!\d)/.exec(written);
  const beforeYear = (found && found.index > 0 ? written.slice(0, found.index) : written).replace(/\d+[a-z]?$/, '');
  const names = beforeYear
    .split(/[^A-Za-zÀ-ÿ]+|(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])/)
    .map((part) =>
      part
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .toLowerCase(),
    )
    .filter((part) => part.length > 2 && !particle.test(part));
  const year = found?.[1];
  return { author: names.join(''), names, years: year === undefined ? [] : [year] };
}

const particle = /^(?:van|von|den|der|ten|ter|and|etal)$/;
