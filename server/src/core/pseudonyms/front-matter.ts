/** The edit that writes invented names down in a report's front matter: `pseudoniemen: ["Sanne", "Daan B."]`. */
import { pseudonyms } from '../detection/policy/allow-list.ts';
import type { TextEdit } from '../findings/finding.ts';
import { frontMatterEdit } from '../report/front-matter-edit.ts';
import type { Report } from '../report/model.ts';

/** Adds `names` to those that are there; undefined when all of them are. */
export function pseudonymEdit(report: Report, names: readonly string[]): TextEdit | undefined {
  const together = [...new Set([...pseudonyms(report), ...names])];
  if (names.length === 0 || together.length === pseudonyms(report).length) return undefined;
  return frontMatterEdit(report, 'pseudoniemen', `[${together.map((name) => JSON.stringify(name)).join(', ')}]`);
}
