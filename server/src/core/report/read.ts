/** Text to report. */
import type { Settings } from '../settings/model.ts';
import { parseMarkdown } from './markdown.ts';
import type { Report } from './model.ts';

/** Provisional: headings, questions and prose runs follow. */
export function readReport(text: string, settings: Settings): Report {
  const template = settings.templates[0];
  if (!template) throw new Error('No templates are loaded.');
  return {
    text,
    root: parseMarkdown(text),
    template,
    templateFrom: 'default',
    recognised: 0,
    headings: [],
    sections: [],
    questions: [],
    directives: [],
    prose: { text, runs: [{ kind: 'body', start: 0, end: text.length }], citations: [], toSource: (span) => span },
  };
}
