/** What Casus does with an attack (`attacks.ts`), for the test that counts steps and the benchmark that measures time. */
import { defaultSettings, lint, lintTemplate, withOwnTemplates } from '../../server/src/core/index.ts';
import { attacks, type Attack } from './attacks.ts';

export { attacks };

/** Lints the text of an attack, or its template page and the report that follows it. */
export function lintAttack(attack: Attack, units: number): void {
  const text = attack.text(units);
  if (!attack.report) {
    lint(text, defaultSettings());
    return;
  }
  const page = { path: '.casus/templates/eigen.md', text };
  const settings = { ...defaultSettings(), templates: withOwnTemplates([page]) };
  lintTemplate(page, settings);
  lint(attack.report(units), settings);
}
