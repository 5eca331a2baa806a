/** Reads the settings `casus.*` of an editor, which weigh more than those of settings files. */
import { allRules, readSettingsFile, type SettingsValues } from '../core/index.ts';
import { asRecord } from './client.ts';

export interface EditorValues {
  /** Globs of files that count as a report, whatever their headings (setting `casus.include`). */
  readonly include: readonly string[];
  /** Show words and states behind headings and questions (setting `casus.inlayHints`). */
  readonly inlayHints: boolean;
  /** Only what is set; in `templates` paths as written. */
  readonly values: SettingsValues;
  /** Names of settings that are unknown or have a wrong value, "rules.privacy/agge". Never a value: it may hold names. */
  readonly rejected: readonly string[];
}

/** `raw`: what the client sent, or undefined. */
export function readEditorValues(raw: unknown): EditorValues {
  const { include, inlayHints, ...rest } = asRecord(raw);
  // Editors send an empty string for a setting that was never filled in. When findings show is up to the client.
  const filledIn = Object.entries(rest).filter(([name, value]) => value !== '' && name !== 'check');
  const own = filledIn.filter(([key]) => !ofFilesOnly.includes(key));
  const { values, problems } = readSettingsFile(Object.fromEntries(own), ruleIds);
  return {
    include: Array.isArray(include) ? include.filter((each) => typeof each === 'string') : [],
    inlayHints: inlayHints === true,
    values,
    rejected: [
      ...filledIn.flatMap(([key]) => (ofFilesOnly.includes(key) ? [key] : [])),
      ...problems.map(({ at }) => at.join('.')),
    ],
  };
}

const ofFilesOnly = ['extends', 'overrides', '$schema'];
const ruleIds = allRules.map(({ id }) => id);
