/** `--jobs`: checks files in several threads. A thread that breaks costs the file that it was checking. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { formatters } from '../../formats.generated.ts';
import { omit } from '../../../omit.ts';
import { failedResult, type CheckConfig } from '../check-file.ts';
import type { Checker, Task } from '../checker.ts';
import { outcomeOf, type Outcome, type Recipe } from '../outcome.ts';
import type { Answer, Request } from './messages.ts';

/** Replaced by the bundler with the name of the program, which a thread runs too. Undefined in tests, which run the sources unbundled. */
declare const CASUS_PROGRAM: string | undefined;

export async function threadPool(threads: number, recipe: Recipe): Promise<Checker> {
  const formatter = await formatters[recipe.format]();
  const idle = Array.from({ length: threads }, () => new Thread(recipe));
  const all = [...idle];
  const waiting: ((thread: Thread) => void)[] = [];
  let isEnded = false;
  const configIds = new Map<CheckConfig, number>();
  const free = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  const idleThread = (): Thread | Promise<Thread> =>
    idle.pop() ?? new Promise<Thread>((resolve) => void waiting.push(resolve));
  return {
    async check(task) {
      const { config } = task;
      const configId = configIds.get(config) ?? configIds.size;
      configIds.set(config, configId);
      const thread = await idleThread();
      // Nobody waits for this file any more, and a thread must not start anew.
      if (isEnded) return new Promise<never>(() => undefined);
      const outcome = await thread.check(task, configId);
      free(thread);
      return outcome ?? outcomeOf(broken(task), formatter, recipe);
    },
    async end() {
      isEnded = true;
      await Promise.all(all.map((thread) => thread.end()));
    },
  };
}

function broken({ subject, config }: Task) {
  const problem =
    config.settings.language === 'nl'
      ? 'Niet te controleren: dit verslag vroeg te veel geheugen.'
      : "Can't be checked: this report took too much memory.";
  return failedResult(subject, problem);
}

/** Started with its first file, and anew after one that broke it. */
class Thread {
  private worker: Worker | undefined;
  private knownConfigs = new Set<number>();
  private readonly recipe: Recipe;

  constructor(recipe: Recipe) {
    this.recipe = recipe;
  }

  /** Undefined when the thread broke. */
  async check({ subject, loaded, config }: Task, configId: number): Promise<Outcome | undefined> {
    const worker = (this.worker ??= startWorker(this.recipe));
    const request: Request = {
      subject,
      loaded,
      configId,
      ...(!this.knownConfigs.has(configId) && {
        config: { ...config, settings: omit(config.settings, 'templates') },
      }),
    };
    this.knownConfigs.add(configId);
    const outcome = await answerOf(worker, request);
    if (!outcome) await this.end();
    return outcome;
  }

  async end(): Promise<void> {
    const ended = this.worker?.terminate();
    this.worker = undefined;
    this.knownConfigs = new Set();
    await ended;
  }
}

function startWorker(recipe: Recipe): Worker {
  const file =
    typeof CASUS_PROGRAM === 'string' ? join(__dirname, CASUS_PROGRAM) : new URL('./thread.dev.mjs', import.meta.url);
  // Output is for the program to print.
  return new Worker(file, { workerData: recipe, stdout: true, stderr: true });
}

function answerOf(worker: Worker, request: Request): Promise<Outcome | undefined> {
  return new Promise((resolve) => {
    const finish = (answer?: Answer): void => {
      worker.off('message', finish).off('error', fail).off('exit', fail);
      resolve(answer?.outcome);
    };
    const fail = (): void => {
      finish();
    };
    worker.on('message', finish).on('error', fail).on('exit', fail);
    worker.postMessage(request);
  });
}
