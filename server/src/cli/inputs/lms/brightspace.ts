/**
 * Brightspace: `<n>-<n> - <name> - <Mar 29, 2018 1205 PM>`, a folder with the files in it or the start of a file name.
 * The date is in the language of the site, so it is read leniently; each attempt has its own.
 */
import { handInName, isGroupName, type LmsName, type ReadLmsName } from './lms-name.ts';

const submission = /^(\d+)-\d+ - (.+?) - ([^-]*\d{4}[^-]*?)(?: - .+)?$/;
/** The page with a table of all hand-ins. */
const index = /^index\.html?$/i;

export const brightspaceName: ReadLmsName = (path) => {
  const segments = path.split('/');
  for (const segment of segments) {
    const [, , name, date = ''] = submission.exec(segment.normalize('NFC')) ?? [];
    if (name === undefined) continue;
    const submitted = sortableDate(date);
    const student = isGroupName(name) ? { student: name, group: name } : { student: name };
    return handInName({
      lms: 'brightspace',
      studentKey: name,
      ...student,
      ...(submitted !== undefined && { submitted }),
    });
  }
  return undefined;
};

/** The index page beside the hand-ins, when these are of Brightspace. */
export const brightspaceIndex = (path: string): LmsName | undefined =>
  index.test(path)
    ? handInName({ lms: 'brightspace', studentKey: '', student: null, anonymous: false, kind: 'index' })
    : undefined;

/** The first letters of the months in English, Dutch, German and French; numbered from 1. */
const months: readonly RegExp[] = [
  /^ja/, /^f[eé]/, /^(?:mar|maa|mrt|m[äa]r)/, /^a[pv]r/, /^ma[iy]|^mei/, /^jun|^juin/, /^jul|^juil/, /^a[uo]/, /^se/, /^o[ck]/, /^no/, /^d[eé]/,
]; // prettier-ignore

/** "Mar 9, 2026 915 AM" → "2026-03-09 09:15"; undefined when the date can't be read. */
export function sortableDate(date: string): string | undefined {
  const word = /[\p{L}]{3,}/u.exec(date)?.[0].toLowerCase() ?? '';
  const month = months.findIndex((pattern) => pattern.test(word)) + 1;
  const year = /\b(?:19|20)\d{2}\b/.exec(date);
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(date)?.[1];
  if (month === 0 || !year || day === undefined) return undefined;
  const [, hours = '0', minutes = '00', half = ''] =
    /(\d{1,2})[.:h]?(\d{2})\s*([ap]\.?m\.?)?\s*$/i.exec(date.slice(year.index + 4).trim()) ?? [];
  const isAfternoon = /^p/i.test(half);
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  const two = (value: number | string): string => String(value).padStart(2, '0');
  return `${year[0]}-${two(month)}-${two(day)} ${two(hour)}:${minutes}`;
}
