/** Turns of phrase with an age: a birthday to come, "met 42 heeft u …". */

/** "mijn zus wordt 12 juni ", "dus over drie weken ": a birthday before the new age. */
export const birthdayBefore = new RegExp(
  `\\b[Ww](?:ord|ordt|erd|orden) (?:op |dan )?\\d{1,2} [a-z]{3,9}\\.? (?:al )?$|\\b[Oo]ver (?:\\d{1,2}|[a-z]{3,6}) (?:dagen|weken|maanden|jaar) (?:al |pas )?$`,
);
/** "Met 42 heeft u er nog veertig te gaan", "is met 54 de jongste" */
const withBefore = /(?:^|[.!?:;“"‘'] ?)Met $/;
const withAfter = /^ [a-z]+ (?:u|hij|zij|ze|ik|je|jij)\b/;
const asYoungestBefore = /\b(?:is|was) met $/;
const asYoungestAfter = /^ (?:de|het) (?:jongste|oudste)\b/;
/** "Met 42 heeft u …", "opa is met 54 de jongste". */
export const isWithAge = (before: string, after: string): boolean =>
  (withBefore.test(before) && withAfter.test(after)) || (asYoungestBefore.test(before) && asYoungestAfter.test(after));
