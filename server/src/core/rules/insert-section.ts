/** The fix that inserts a section of a template into a report: "Voeg ‘Veiligheid eerst’ toe". */
import type { Fix } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import { insertSections } from '../report/sections/insert.ts';
import type { TemplateSection } from '../templates/model.ts';

/** `preferred`: the editor offers this fix first. */
export const insertSectionFix = (report: Report, section: TemplateSection, preferred = false): Fix => ({
  title: { nl: `Voeg ‘${section.title}’ toe`, en: `Insert “${section.title}”` },
  kind: 'scaffold',
  ...(preferred && { preferred }),
  edits: insertSections(report, [section]),
});
