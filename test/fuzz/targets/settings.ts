/** What a course writes: pages of templates, and settings files. */
import {
  allRules,
  defaultSettings,
  layersFor,
  lint,
  lintTemplate,
  mergeLayers,
  readSettingsFile,
  readTemplate,
  scaffold,
} from '../../../server/src/core/index.ts';
import { withOwnTemplates } from '../../../server/src/core/templates/page/own-templates.ts';
import { parseSettingsText, settingsFileNames } from '../../../server/src/settings/settings-text.ts';
import { demand, type Target } from '../target.ts';
import { pageTexts, settingsTexts } from './seeds.ts';
import { demandSound } from './texts.ts';
import { markdownWords, pageWords, settingsWords } from './words.ts';

const settings = defaultSettings();

/** A page is checked, becomes a template, and a new report of that template can be linted. */
export const templates: Target = {
  name: 'templates',
  seeds: pageTexts,
  words: [...pageWords, ...markdownWords],
  run(text) {
    demandSound(lintTemplate({ path: 'map/eigen.md', text }, settings));
    const template = readTemplate(text);
    const own = withOwnTemplates([{ path: 'map/eigen.md', text }]);
    const report = scaffold(template);
    demandSound(lint(report, { ...settings, templates: own, template: template.id }));
  },
};

const ruleIds = allRules.map(({ id }) => id);

/** The same text as a file of each kind. */
export const config: Target = {
  name: 'config',
  seeds: settingsTexts,
  words: settingsWords,
  async run(text) {
    for (const name of settingsFileNames) {
      const parsed = await parseSettingsText(name, text);
      if (!parsed) continue;
      if ('problem' in parsed) {
        demand(parsed.line >= 1 && parsed.line <= text.split('\n').length, 'a problem on a line that isn’t there');
        continue;
      }
      const { values, overrides, problems } = readSettingsFile(parsed.value, ruleIds);
      demand(
        problems.every(({ message }) => message.nl !== '' && message.en !== ''),
        'a problem without words',
      );
      const origin = { file: name, via: [] };
      const own = overrides.map((each) => ({ values: each.values, origin: { ...origin, files: each.files } }));
      mergeLayers(layersFor([{ values, origin }, ...own], 'map/verslag.md'));
    }
  },
};
