/** Why a report follows the template it follows: what its headings say for each template. */
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
  /** What the headings alone would choose. */
  readonly byHeadings: TemplateScore | undefined;
  /** More than one when the headings can't decide; then the settings do, or the order of the templates. */
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
