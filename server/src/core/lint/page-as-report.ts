/** A template page in the shape every face of the product can show: text and findings, nothing of a report in it. */
import type { Report } from '../report/model.ts';
import { readOwn, type TemplateSource } from '../templates/page/own-templates.ts';
import { readPage } from '../templates/page/page.ts';

export const pageAsReport = (source: TemplateSource): Report => ({
  text: source.text,
  root: readPage(source.text).root,
  template: readOwn(source),
  templateFrom: 'front-matter',
  recognised: 0,
  headings: [],
  sections: [],
  questions: [],
  prose: { text: '', runs: [], citations: [], passages: [], toSource: (span) => span },
  directives: [],
});
