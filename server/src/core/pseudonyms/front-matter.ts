/** The edit that writes names down in a report's front matter: `pseudoniemen: ["Sanne", "Daan B."]`, or `bekenden`. */
import { namesUnder, type NameList } from '../detection/policy/allow-list.ts';
import type { TextEdit } from '../findings/finding.ts';
import { frontMatterEdit } from '../report/front-matter-edit.ts';
import type { Report } from '../report/model.ts';

/** Adds names to the list of invented ones; undefined when all of them are there. */
export const pseudonymEdit = (report: Report, names: readonly string[]): TextEdit | undefined =>
  nameListEdit(report, 'pseudoniemen', names);

/** Adds `names` to the list under `key`; undefined when all of them are there, and in front matter that can't be read. */
export function nameListEdit(report: Report, key: NameList, names: readonly string[]): TextEdit | undefined {
  const before = namesUnder(report, key);
  const together = [...new Set([...before, ...names])];
  if (together.length === before.length || (report.frontMatter?.errors.length ?? 0) > 0) return undefined;
  return frontMatterEdit(report, key, `[${together.map((name) => JSON.stringify(name)).join(', ')}]`);
}
