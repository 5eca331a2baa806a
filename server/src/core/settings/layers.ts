/** Puts the settings that count for a file together, from what settings files say for all files and for some. */
import { matchesGlob } from '../text/globs.ts';
import type { SettingsValues } from './settings-file.ts';

/** Where settings are written. */
export interface Origin {
  /** The settings file, as shown to the user. */
  readonly file: string;
  /** The files that lead to it with `extends`, the first one first; empty for the file that was found. */
  readonly via: readonly string[];
  /** The globs of the override in which they stand. */
  readonly files?: readonly string[];
}

/** Settings that count together, for all files or (an override) for those that a glob of `origin.files` matches. */
export interface Layer {
  readonly values: SettingsValues;
  readonly origin: Origin;
}

/** The settings for a file, with where each comes from: in order of the layers, so that the last one weighs most. */
export interface MergedSettings {
  readonly values: SettingsValues;
  readonly origins: Readonly<Partial<Record<keyof SettingsValues, readonly Origin[]>>>;
  /** The layer that decides, by rule id. */
  readonly ruleOrigins: Readonly<Record<string, Origin>>;
}

/**
 * The layers that count for a file. `path`: with forward slashes, relative to the folder of the settings file that was
 * found; undefined when the file doesn't lie below that folder.
 */
export const layersFor = <Each extends Layer>(layers: readonly Each[], path: string | undefined): readonly Each[] =>
  layers.filter(
    ({ origin: { files } }) => !files || (path !== undefined && files.some((glob) => matchesFile(glob, path))),
  );

/** As in a `.gitignore`: a glob without a slash matches a name in any folder, a folder all that is in it. */
function matchesFile(glob: string, path: string): boolean {
  const clean = glob.trim().replaceAll('\\', '/').replace(/^\.\//, '');
  const anywhere = /\/./.test(clean) ? clean.replace(/^\//, '') : `**/${clean}`;
  const folder = anywhere.replace(/\/$/, '');
  return (!clean.endsWith('/') && matchesGlob(folder, path)) || matchesGlob(`${folder}/**`, path);
}

/** A later layer wins; rules are put together one by one, and lists added up. */
export function mergeLayers(layers: readonly Layer[]): MergedSettings {
  const origins: Partial<Record<keyof SettingsValues, readonly Origin[]>> = {};
  const ruleOrigins: Record<string, Origin> = {};
  let values: SettingsValues = {};
  for (const { values: own, origin } of layers) {
    for (const key of Object.keys(own) as (keyof SettingsValues)[]) {
      origins[key] = isAddedUp(key) ? [...(origins[key] ?? []), origin] : [origin];
    }
    for (const rule of Object.keys(own.rules ?? {})) ruleOrigins[rule] = origin;
    values = {
      ...values,
      ...own,
      ...(own.rules && { rules: { ...values.rules, ...own.rules } }),
      ...(own.templates && { templates: union(own.templates, values.templates) }),
      ...(own.allow && { allow: union(values.allow, own.allow) }),
    };
  }
  return { values, origins, ruleOrigins };
}

const isAddedUp = (key: keyof SettingsValues): boolean => key === 'rules' || key === 'templates' || key === 'allow';

const union = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])];
