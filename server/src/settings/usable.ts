/** From what settings files say to the settings of a file: without what can't be used, and complete. */
import {
  defaultSettings,
  unknownTemplate,
  type Localised,
  type Settings,
  type SettingsValues,
  type Template,
} from '../core/index.ts';
import type { FoundLayer, FoundSettings, SettingsProblem } from './read-settings.ts';

/** How the pages of own templates are reached. */
export interface TemplatePages {
  /** Why a place that settings name can't be used, as a sentence; undefined when it can. */
  troubleAt(place: string): Promise<Localised | undefined> | Localised | undefined;
  /** The built-in templates, then those of the pages at these places and of the folders that count. */
  templatesAt(places: readonly string[]): Promise<readonly Template[]> | readonly Template[];
}

/** Without the templates that can't be read and those that don't exist, each of which becomes a problem. */
export async function withUsableTemplates(found: FoundSettings, pages: TemplatePages): Promise<FoundSettings> {
  const readable = await withReadablePages(found, pages);
  const all = await pages.templatesAt(readable.layers.flatMap(({ values }) => values.templates ?? []));
  return withKnownTemplates(
    readable,
    all.map(({ id }) => id),
  );
}

async function withReadablePages(found: FoundSettings, pages: TemplatePages): Promise<FoundSettings> {
  const problems: SettingsProblem[] = [];
  const layers: FoundLayer[] = [];
  for (const layer of found.layers) {
    const { templates: places } = layer.values;
    const readable: string[] = [];
    for (const [index, place] of (places ?? []).entries()) {
      const message = await pages.troubleAt(place);
      if (message) problems.push(problemIn(layer, message, 'templates', index));
      else readable.push(place);
    }
    layers.push(places ? { ...layer, values: { ...layer.values, templates: readable } } : layer);
  }
  return { ...found, layers, problems: [...found.problems, ...problems] };
}

/** `known`: the ids of all templates. */
function withKnownTemplates(found: FoundSettings, known: readonly string[]): FoundSettings {
  const problems: SettingsProblem[] = [];
  const layers = found.layers.map((layer) => {
    const { template, ...others } = layer.values;
    if (template === undefined || known.includes(template)) return layer;
    problems.push(problemIn(layer, unknownTemplate(template, known), 'template'));
    return { ...layer, values: others };
  });
  return { ...found, layers, problems: [...found.problems, ...problems] };
}

const problemIn = (
  { place, at, origin: { file } }: FoundLayer,
  message: Localised,
  ...keys: readonly (string | number)[]
): SettingsProblem => ({ place, file, at: [...at, ...keys], message });

/** Complete settings. `templates`: all that may be named. */
export const settingsFrom = (
  values: SettingsValues,
  templates: readonly Template[],
  knownNames: readonly string[],
): Settings => ({ ...defaultSettings(), ...values, templates, knownNames });
