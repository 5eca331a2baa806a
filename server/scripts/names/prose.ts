/** The prose of a text, read as a report. */
import { defaultSettings, readReport } from '../../src/core/index.ts';
import type { Prose } from '../../src/core/report/model.ts';

/** Reads with default settings; `toSource` of the result gives offsets in the text. */
export const reportProse = (text: string): Prose => readReport(text, defaultSettings()).prose;
