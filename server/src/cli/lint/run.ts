/** Runs the jobs of a `casus lint` and prints each result as soon as it can be, so that thousands of files need no more memory. */
import type { Baseline } from '../baseline/model.ts';
import type { Content, Formatter } from '../formatters/model.ts';
import { formatters } from '../formats.generated.ts';
import type { Skipped } from '../inputs/file-kinds.ts';
import { reasons } from '../inputs/reasons.ts';
import { LARGEST_FILE } from '../inputs/size-limits.ts';
import type { Io } from '../io.ts';
import { omit } from '../../omit.ts';
import type { Summary } from '../overview/model.ts';
import { loadItem } from './check-file.ts';
import { localChecker, type Checker } from './checker.ts';
import { addReport, emptyOverview } from './class-overview.ts';
import type { Store } from './cache/store.ts';
import { inOrder } from './in-order.ts';
import type { Outcome, Recipe } from './outcome.ts';
import { progressOn } from './progress.ts';
import type { Sink } from './sink.ts';
import { Spool } from './spool.ts';
import { addTo, noTotals, type Totals } from './totals.ts';
import type { Job, Work } from './work.ts';
import { addAll } from '../../lists.ts';
import { countLinted } from '../../v8-flags.ts';

export interface RunPlan {
  readonly recipe: Recipe;
  readonly threads: number;
  readonly store: Store | undefined;
  readonly baseline: Baseline;
  /** Aborted when the run is to end with what it has. */
  readonly signal: AbortSignal;
}

export interface RunResult {
  readonly totals: Totals;
  /** One for each report that gets feedback. */
  readonly feedback: readonly Summary[];
  /** Number of files that were not reached because the run was interrupted. */
  readonly left: number;
}

export async function runJobs(work: Work, plan: RunPlan, sink: Sink, io: Io): Promise<RunResult> {
  const { recipe, signal } = plan;
  const { view } = recipe;
  const formatter = await formatters[recipe.format]();
  const progress = progressOn(io, work.jobs.length, view);
  const printer = new Printer(formatter, recipe, work.jobs.length, async (content) => {
    if (content.length === 0) return;
    await progress.clear();
    await sink.write(content);
  });
  const checker = await checkerFor(plan);
  const totals = noTotals();
  const feedback: Summary[] = [];
  try {
    await printer.start();
    const check = async ({ item, config }: Job): Promise<Outcome> => {
      const loaded = await loadItem(item, config.settings.language, io, Math.max(LARGEST_FILE, recipe.mostText));
      if ('bytes' in loaded) countLinted(loaded.bytes.length);
      return checker.check({ subject: omit(item, 'read', 'trouble'), loaded, config });
    };
    const ahead = plan.threads === 1 ? 1 : plan.threads * AHEAD;
    for await (const outcome of inOrder(work.jobs, check, ahead, signal)) {
      await printer.add(outcome, totals);
      if (outcome.diff !== '') await progress.clear().then(() => io.stderr.write(outcome.diff));
      addAll(feedback, outcome.feedback);
      addTo(totals, outcome.counts);
      await progress.update(totals.files);
    }
    const left = work.jobs.slice(totals.files).map(({ item }) => notReached(item.input.shown));
    await printer.end(totals, [...work.skipped, ...left]);
    return { totals, feedback, left: left.length };
  } finally {
    printer.close();
    await progress.clear();
    await checker.end();
  }
}

/** So many files may be in the hands of a thread or ready to be printed, for each thread. */
const AHEAD = 4;

async function checkerFor({ recipe, threads, store, baseline }: RunPlan): Promise<Checker> {
  const checker =
    threads === 1
      ? await localChecker(recipe, baseline)
      : await (await import('./threads/pool.ts')).threadPool(threads, recipe);
  if (!store) return checker;
  const { keyMaker } = await import('./cache/key.ts');
  const { remembering } = await import('./cache/store.ts');
  return remembering(checker, store, keyMaker(recipe));
}

const notReached = (path: string): Skipped => ({ path, kind: 'interrupted', reason: reasons.interrupted });

/** Prints outcomes in the order that the format asks for. `count`: of all files. */
export class Printer {
  private readonly overview = emptyOverview();
  private readonly summaries: Summary[] = [];
  /** What is printed of the files, where an overview comes first. */
  private readonly later = new Spool();

  constructor(
    private readonly formatter: Formatter,
    private readonly recipe: Pick<Recipe, 'view' | 'wants'>,
    private readonly count: number,
    private readonly write: (content: Content) => Promise<void>,
  ) {}

  async start(): Promise<void> {
    await this.write(this.formatter.start(this.recipe.view));
  }

  /** `totals`: of the files before this one. */
  async add(
    { printed, glance, summaries }: Pick<Outcome, 'printed' | 'glance' | 'summaries'>,
    totals: Totals,
  ): Promise<void> {
    const { formatter, recipe, count } = this;
    const text = printed !== '' && totals.printed > 0 ? (formatter.between ?? '') + printed : printed;
    if (printed !== '') totals.printed++;
    if (glance && recipe.wants.glance && formatter.glance) {
      addReport(this.overview, glance);
      await this.write(formatter.glance.line(glance.line, totals.files, count, recipe.view));
      this.later.add(text);
    } else await this.write(text);
    for (const summary of summaries) this.summaries.push(summary);
  }

  async end(totals: Totals, skipped: readonly Skipped[]): Promise<void> {
    const { formatter, recipe, summaries } = this;
    if (recipe.wants.glance && formatter.glance) await this.write(formatter.glance.end(this.overview, recipe.view));
    await this.later.pourInto(this.write);
    await this.write(await formatter.end(totals, skipped, recipe.view, summaries));
  }

  close(): void {
    this.later.close();
  }
}
