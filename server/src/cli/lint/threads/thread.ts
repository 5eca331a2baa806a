/** A thread of `--jobs`: checks one file at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { builtinTemplates, withOwnTemplates } from '../../../core/index.ts';
import type { CheckConfig } from '../check-file.ts';
import { localChecker } from '../checker.ts';
import type { Recipe } from '../outcome.ts';
import type { Answer, PlainConfig, Request } from './messages.ts';

/** Answers until the program ends the thread. */
export async function serve(): Promise<void> {
  const checker = await localChecker(workerData as Recipe);
  const configs = new Map<number, CheckConfig>();
  const configOf = ({ configId, config: plain }: Request): CheckConfig => {
    const config = plain ? toConfig(plain) : configs.get(configId);
    if (!config) throw new Error('a request came before its settings');
    configs.set(configId, config);
    return config;
  };
  parentPort?.on('message', (request: Request) => {
    const { subject, loaded } = request;
    void checker.check({ subject, loaded, config: configOf(request) }).then((outcome) => {
      const answer: Answer = { outcome };
      parentPort?.postMessage(answer);
    });
  });
}

function toConfig({ settings, pages, templatePages }: PlainConfig): CheckConfig {
  const templates =
    templatePages.length === 0
      ? builtinTemplates()
      : withOwnTemplates(templatePages.map(({ shown, text }) => ({ path: shown, text })));
  return { settings: { ...settings, templates }, pages, templatePages };
}
