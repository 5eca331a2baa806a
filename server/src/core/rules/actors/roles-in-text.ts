/** All mentions of roles in a text, whether their bearers act or not. */
import { textCache } from '../../incremental/text-cache.ts';
import { LETTER } from '../../text/name-shapes.ts';
import { mayBeRole, roleOf, type Role } from './role-words.ts';
import { mayBeUnnamed, unnamedRole } from './unnamed-roles.ts';

/** A role in a text. Offsets into the text. */
export interface RoleWord {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/**
 * All roles in a text, in order, whether they act or not. Written without a pattern, because every word is looked at.
 */
export function roleWords(text: string): readonly RoleWord[] {
  const found: RoleWord[] = [];
  const { length } = text;
  for (let offset = 0; offset < length; offset++) {
    if (unitClasses[text.charCodeAt(offset)] !== WORD_START) continue;
    const start = offset;
    do offset++;
    while (offset < length && (unitClasses[text.charCodeAt(offset)] ?? NO_WORD) !== NO_WORD);
    const role = offset - start > 1 ? roleAt(text, start, offset) : undefined;
    if (role) found.push({ role, start, end: offset });
  }
  return found;
}

const roleAt = (text: string, start: number, end: number): Role | undefined =>
  mayBeRole(text, end) || mayBeUnnamed(text, end) ? anyRole(text.slice(start, end)) : undefined;

const anyRole = textCache((word) => roleOf(word) ?? unnamedRole(word));

/**
 * Classes of UTF-16 units, by the same words that `token` finds: a letter begins a word, "'", "’" and "-" only stand
 * inside.
 */
const NO_WORD = 0;
const INSIDE_WORD = 1;
const WORD_START = 2;
const unitClasses = new Uint8Array(0x10000);
for (const [range] of LETTER.matchAll(/.-./gu))
  unitClasses.fill(WORD_START, range.charCodeAt(0), range.charCodeAt(2) + 1);
for (const char of "'’-") unitClasses[char.charCodeAt(0)] = INSIDE_WORD;
