/** Checks files one by one and keeps the outcome of each: in this thread, or (`threads/pool.ts`) in others. */
import type { Localised } from '../../core/index.ts';
import { formatters } from '../formats.generated.ts';
import type { Baseline } from '../baseline/model.ts';
import type { DocumentReading } from '../inputs/documents/reading.ts';
import { checkLoaded, failedResult, type CheckConfig, type Loaded, type Subject } from './check-file.ts';
import { outcomeOf, type Outcome, type Recipe } from './outcome.ts';
import type { FileResult } from './result.ts';

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
  const toOutcome = (result: FileResult): Outcome => {
    const outcome = outcomeOf(result, formatter, recipe);
    return addPieces ? { ...outcome, printed: addPieces(outcome.printed, result, recipe.view) } : outcome;
  };
  return {
    check: async ({ subject, loaded, config }) => {
      let step: Step = 'check';
      try {
        const checked = await checkLoaded(subject, loaded, config, recipe.repair, startReading, recipe.mostText);
        step = 'show';
        return toOutcome(baseline?.leaveOut(checked) ?? checked);
      } catch (error) {
        const { name } = error instanceof Error ? error : new Error();
        return toOutcome(failedResult(subject, failures[step](name)[config.settings.language]));
      }
    },
    end: async () => {
      await reading?.end();
    },
  };
}

type Step = 'check' | 'show';

/** What failed of a file, which costs no other. `error`: its name; the message may hold text of the report. */
const failures: Readonly<Record<Step, (error: string) => Localised>> = {
  check: (error) => ({ nl: `Niet te controleren (${error}).`, en: `Can't be checked (${error}).` }),
  show: (error) => ({
    nl: `Nagekeken, maar wat er gevonden is, is niet te tonen (${error}).`,
    en: `Checked, but what was found can't be shown (${error}).`,
  }),
};
