/** A report as the file that is handed in. */
import { readReport, type Language, type Report, type Settings } from '../../core/index.ts';
import { cleanedText } from './clean.ts';
import { withRealHeadings } from './real-headings.ts';
import { exportTree, type TreeTools } from './tree/tree.ts';

/** The kinds of files, by their extension. */
export type ExportFormat = 'docx' | 'html';

export interface Exported {
  readonly content: Uint8Array | string;
  /** The lines of the report, from 1, at which guidance was left out. */
  readonly guidance: readonly number[];
  /** The number of images of which only the description was written. */
  readonly images: number;
}

/** Undefined when nothing is left of the report. `fromHtml`: markdown of a web page, empty when it has no text. */
export async function exported(
  report: Report,
  settings: Settings,
  format: ExportFormat,
  fromHtml: TreeTools['fromHtml'],
): Promise<Exported | undefined> {
  const { text, guidance } = cleanedText(report);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  // The text that is left no longer says which template it follows.
  const asBefore: Settings = report.template.id === '' ? settings : { ...settings, template: report.template.id };
  const parse = (markdown: string) => readReport(markdown, settings).root;
  const tree = await exportTree(withRealHeadings(readReport(text, asBefore)), { parse, fromHtml });
  const language = languageOf(report);
  // Each writer brings large libraries: only the one that is asked for is loaded.
  const content =
    format === 'docx'
      ? await (await import('./docx/docx.ts')).writeDocx(tree, language)
      : (await import('./html/page.ts')).writeHtml(tree, language);
  return { content, guidance, images: tree.images };
}

const languageOf = ({ frontMatter }: Report): Language =>
  /^en\b/i.test(String(frontMatter?.values['lang'] ?? '')) ? 'en' : 'nl';
