/** `--format html`: the overview of a class as one page to read, filter and print. */
import { overviewPage } from './html/page.ts';
import type { Formatter } from './model.ts';

export const html: Formatter = {
  showsDiff: false,
  needsSummaries: true,
  start: () => '',
  file: () => '',
  end: (_totals, skipped, view, summaries) => overviewPage(summaries, skipped, view),
};
