/** A report as an exported document that is read again: what Casus says of it before and after. */
import {
  defaultSettings,
  lint,
  readReport,
  reportsOf,
  type HiddenText,
  type Settings,
  type Stage,
} from '../../server/src/core/index.ts';
import { cleanedText } from '../../server/src/cli/export/clean.ts';
import { withRealHeadings } from '../../server/src/cli/export/real-headings.ts';
import { writeDocx } from '../../server/src/cli/export/docx/docx.ts';
import { exportTree, type TreeTools } from '../../server/src/cli/export/tree/tree.ts';
import { readDocument } from '../../server/src/cli/inputs/documents/read-document.ts';

export interface Said {
  readonly sections: readonly string[];
  readonly questions: readonly string[];
  readonly findings: readonly string[];
}

/** The template of the text and this stage are given, as the exported document names neither. */
export async function roundTrip(
  text: string,
  stage: Stage,
): Promise<{ clean: string; again: string; before: Said; after: Said }> {
  const report = readReport(text, defaultSettings());
  const settings: Settings = {
    ...defaultSettings(),
    ...(report.template.id !== '' && { template: report.template.id }),
    stage,
    stageForced: true,
  };
  const clean = cleanedText(report).text;
  const docx = await writeDocx(await exportTree(withRealHeadings(readReport(clean, settings)), treeTools), 'nl');
  const { markdown: again, hidden } = await readDocument(docx, 'verslag.docx');
  return { clean, again, before: said(clean, settings), after: said(again, settings, hidden) };
}

export const treeTools: TreeTools = {
  parse: (markdown) => readReport(markdown, defaultSettings()).root,
  fromHtml: async (html) => (await readDocument(Buffer.from(html), 'x.html')).markdown,
};

function said(text: string, settings: Settings, hidden: readonly HiddenText[] = []): Said {
  const { report, findings } = lint(text, settings, { hidden });
  return {
    sections: reportsOf(report).flatMap(({ sections, template }) => [
      template.id,
      ...sections.map(({ id, state }) => `${id} ${state}`),
    ]),
    questions: report.questions.map(
      ({ state, forGroup, section = '' }) => `${section} ${state}${forGroup ? ' for the group' : ''}`,
    ),
    // In an order that doesn't depend on where a footnote stands.
    findings: findings
      .map(({ ruleId, severity, data, span }) => {
        const detail = ruleId.startsWith('privacy/') ? plain(text.slice(span.start, span.end)) : '';
        return [ruleId, severity, data['section'] ?? '', detail].join(' ').trim();
      })
      .sort(),
  };
}

/** Without markup, in one kind of white space. */
const plain = (text: string): string =>
  text
    .replace(/[*_`\\#>|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
