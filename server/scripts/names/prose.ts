/** A text as the product sees it: its prose through the real report model. */
import { defaultSettings, readReport } from '../../src/core/index.ts';
import type { Prose } from '../../src/core/report/model.ts';

/** Source offsets are kept: prose in which every offset is the source's own is what training and evaluation need. */
export const reportProse = (text: string): Prose => readReport(text, defaultSettings()).prose;
