/** Explains to a user why a report follows its template: how well its headings fit each template. */
import type { Settings } from '../settings/model.ts';
import { bestOf, templateScores, tiedWith, type TemplateScore } from './template-choice.ts';
import { leafBlocksOf } from '../markdown/leaf-blocks.ts';
import { blocksOf } from '../markdown/document.ts';
import type { Report } from './model.ts';
import { readReport } from './read.ts';

export interface TemplateChoice {
  readonly report: Report;
  /** Templates of which at least one section is recognised, best first. */
  readonly scores: readonly TemplateScore[];
  /** The template that the headings alone choose; undefined when they name too few sections. */
  readonly byHeadings: TemplateScore | undefined;
  /**
   * The scores that are as good as `byHeadings` or better, `byHeadings` included. With more than one the settings
   * decide, or the order of the templates.
   */
  readonly tied: readonly TemplateScore[];
}

export function explainTemplate(text: string, settings: Settings): TemplateChoice {
  const scores = templateScores(leafBlocksOf(blocksOf(text)), settings.templates);
  const byHeadings = bestOf(scores, settings.template);
  return {
    report: readReport(text, settings),
    scores: scores.filter(({ recognised }) => recognised > 0),
    byHeadings,
    tied: byHeadings ? tiedWith(byHeadings, scores) : [],
  };
}
