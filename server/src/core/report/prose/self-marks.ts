/** Marks by which writers name themselves in the middle of a text: "Ik, Floor, schrok", "ik (Floor)", "Floor (ik dus)". */
import { UPPER } from '../../text/name-shapes.ts';
import { fullName, name } from './byline-patterns.ts';
import { isQuoted, pattern, type WriterMark } from './writer-mark.ts';

/** A comma and a capital behind the name: "Ik, Floor, Bo en Jan" is a row of people. */
const rowGoesOn = new RegExp(`^,? (?:en |and )?[${UPPER}]`);

const isSelf = (before: string, behind: string): boolean => !isQuoted(before) && !rowGoesOn.test(behind);

/** Saying "I" and a name side by side is as sure as a title page. */
export const selfMarks: readonly WriterMark[] = [
  // "Ik, Floor, schrok"
  {
    may: /\b(?:Ik|I), [A-ZÀ-Þ]/,
    pattern: pattern(() => `\\b(?:Ik|I), (${name})(?=,| \\()`),
    reasons: 2,
    accept: isSelf,
    inFirstPerson: true,
  },
  // "Dat heb ik, Floor Hoogland, gezegd": with a surname, for "dat weet ik, Floor" speaks to Floor
  {
    may: /\bik, [A-ZÀ-Þ]/,
    pattern: pattern(() => `\\bik, (${fullName})(?=,| \\()`),
    reasons: 2,
    accept: isSelf,
    inFirstPerson: true,
  },
  // "ik (Britt, leerling)", "(ik = Bo)"
  {
    may: /\b[Ii]k(?:zelf)? [(=]/,
    pattern: pattern(() => `\\b[Ii]k(?:zelf)? (?:\\(|= )(${name})(?:,|\\))`),
    reasons: 2,
    accept: isSelf,
    inFirstPerson: true,
  },
  // "Floor (ik dus)", "Floor (that is me)"
  {
    may: /\((?:= )?(?:ik|dat ben ik|dit ben ik|that is me|that['’]s me|me)\b/,
    pattern: pattern(
      () => `(${name}) \\((?:= )?(?:ik|ikzelf|ik dus|dat ben ik|dit ben ik|that is me|that['’]s me|me)\\)`,
    ),
    reasons: 2,
    accept: isSelf,
    inFirstPerson: true,
  },
];
