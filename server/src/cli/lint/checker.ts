/** Checks files one by one and keeps the outcome of each: in this thread, or (`threads/pool.ts`) in others. */
import { formatters } from '../formats.generated.ts';
import type { Baseline } from '../baseline/model.ts';
import type { DocumentReading } from '../inputs/documents/reading.ts';
import { checkLoaded, type CheckConfig, type Loaded, type Subject } from './check-file.ts';
import { outcomeOf, type Outcome, type Recipe } from './outcome.ts';

/** A file to check, after it was read from disk. */
export interface Task {
  readonly subject: Subject;
  readonly loaded: Loaded;
  readonly config: CheckConfig;
}

export interface Checker {
  /** What goes wrong with a file is part of its outcome. */
  check(task: Task): Promise<Outcome>;
  /** Ends the threads, when there are any. */
  end(): Promise<void>;
}

/** `baseline`: leaves out what it knows. */
export async function localChecker(recipe: Recipe, baseline?: Baseline): Promise<Checker> {
  const formatter = await formatters[recipe.format]();
  const isShard = recipe.view.shard !== undefined && recipe.format === 'json';
  const addPieces = isShard ? await (await import('../merge/pieces.ts')).pieceMaker() : undefined;
  let reading: DocumentReading | undefined;
  const startReading = async (): Promise<DocumentReading> =>
    (reading ??= (await import('../inputs/documents/reading.ts')).documentReading());
  return {
    check: async ({ subject, loaded, config }) => {
      const checked = await checkLoaded(subject, loaded, config, recipe.repair, startReading);
      const result = baseline?.leaveOut(checked) ?? checked;
      const outcome = outcomeOf(result, formatter, recipe);
      return addPieces ? { ...outcome, printed: addPieces(outcome.printed, result, recipe.view) } : outcome;
    },
    end: async () => {
      await reading?.end();
    },
  };
}
