/** `casus rules`: lists the rules with their severity in each stage. */
import { allRules, severitiesOf, stages } from '../../core/index.ts';
import type { Io } from '../io.ts';
import type { LanguageOption } from '../options.ts';
import { columns, messagesIn } from '../messages.ts';

export async function rulesCommand({ language = 'nl' }: LanguageOption, io: Io): Promise<number> {
  const { severity } = messagesIn(language);
  const rows = allRules.map((rule) => {
    const severities = severitiesOf(rule.concern);
    return [rule.id, ...stages.map((stage) => severity[severities[stage]][0]), rule.title[language]];
  });
  const head = language === 'nl' ? ['regel', ...stages, ''] : ['rule', ...stages, ''];
  await io.stdout.write(columns([head, ...rows.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))]));
  return 0;
}
