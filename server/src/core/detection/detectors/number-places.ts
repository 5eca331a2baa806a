/** Numbers that their place shows: a code alone in a bracket, and the number of a judgment, which is everybody's. */
import type { Detail } from '../detail.ts';
import { detailAt, matchAt, textBefore } from '../tokens/text-context.ts';
import { aboutFile } from './number-labels.ts';

/** "De map ligt op kantoor (2024-0377)": a code alone in a bracket, in a sentence about a file or a report. */
export function inBracket(text: string, at: number, context: string): Detail | undefined {
  if (text.charAt(at - 1) !== '(' || !aboutFile(context)) return undefined;
  const value = matchAt(bracketedCode, text, at)?.[0];
  return value === undefined ? undefined : detailAt(at, at + value.length, 0.8, 'context-word');
}
const bracketedCode =
  /(?:[A-Z]{2,4}[-/. ]?\d{2,}(?:[-/.]\d{2,})+|[A-Z]{2,4}[-/]\d{4,}|\d{4}-\d{4,}|[A-Z]{1,2}\d{2,3}[A-Z]\d[A-Z0-9]*)(?=\))/y;

/** "Hof Den Haag 15 maart 2023, zaaknr. 200.311.047/01": the number of a judgment that everybody can look up. */
export const isOfJudgment = (text: string, at: number): boolean => judgmentBefore.test(textBefore(text, at, 70));
const judgmentBefore = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:hr|hoge raad|hof|gerechtshof|rb\\.?|rechtbank|ktr\\.?|abrvs|crvb|cbb|ehrm|hvj)[^.;\\n]{0,25} (?:19|20)\\d\\d[,;\\s|(]{1,4}(?:zaak|rol|nr|kenmerk)[^\\n]{0,12}$`,
);

/** The initials of who wrote a letter, behind its reference: "FK/25-0419/sr". */
export const initialsAfter = /\/[a-z]{2,3}(?![A-Za-z0-9])/y;
