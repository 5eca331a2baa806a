/** The messages of `casus pseudonymise`. They promise no anonymity: the events may still show who a report is about. */
import type { Localised } from '../../core/index.ts';

const details = (count: number): Localised => ({
  nl: count === 1 ? '1 detail' : `${String(count)} details`,
  en: count === 1 ? '1 detail' : `${String(count)} details`,
});

export const messages = {
  nothing: (file: string): Localised => ({
    nl: `${file}: niets te vervangen. Het bestand is niet gewijzigd.`,
    en: `${file}: nothing to replace. The file was not changed.`,
  }),
  wouldReplace: (count: number): Localised => ({
    nl: `${details(count).nl} te vervangen. Er is niets geschreven.`,
    en: `${details(count).en} to replace. Nothing was written.`,
  }),
  replaced: (file: string, count: number, key: string): Localised => ({
    nl:
      `${file}: ${details(count).nl} vervangen. Lees het na: wat er gebeurde kan iemand nog steeds herkenbaar maken.\n` +
      `De sleutel met de echte gegevens staat in ${key}. Lever die nooit in.`,
    en:
      `${file}: ${details(count).en} replaced. Read it again: what happened may still tell who it is about.\n` +
      `The key with the real details is in ${key}. Never hand it in.`,
  }),
  left: (lines: readonly number[]): Localised => ({
    nl: `Let op: (een deel van) een vervangen naam staat nog op ${lines.length === 1 ? 'regel' : 'regels'} ${lines.join(', ')}. Kijk daar zelf.`,
    en: `Note: (a part of) a replaced name still stands on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}. Look there yourself.`,
  }),
  keyIsReadable: (key: string): Localised => ({
    nl: `Let op: anderen op deze computer kunnen ${key} lezen; de rechten zijn niet te beperken. Zet de sleutel ergens anders.`,
    en: `Note: others on this computer can read ${key}; its rights can't be limited. Keep the key somewhere else.`,
  }),
  undone: (file: string): Localised => ({
    nl: `${file}: de echte namen staan er weer in. Lever deze versie niet in.`,
    en: `${file}: the real names are back. Don't hand in this version.`,
  }),
  editedSince: (file: string): Localised => ({
    nl: `Let op: ${file} is na het vervangen bewerkt. Kijk na of alles op zijn plaats staat.`,
    en: `Note: ${file} was edited after the replacement. Check that everything is in its place.`,
  }),
  misfit: (file: string, missed: number): Localised => ({
    nl: `${file} past niet bij deze sleutel: ${details(missed).nl} niet teruggevonden. Er is niets gewijzigd.`,
    en: `${file} does not fit this key: ${details(missed).en} not found. Nothing was changed.`,
  }),
  noKey: {
    nl: '--undo heeft de sleutel nodig: --key BESTAND.',
    en: '--undo needs the key: --key FILE.',
  },
  notAKey: (file: string): Localised => ({
    nl: `${file} is geen sleutel van casus pseudonymise, of is beschadigd.`,
    en: `${file} is not a key of casus pseudonymise, or is damaged.`,
  }),
  isKey: (file: string): Localised => ({
    nl: `${file} is zelf een bestand met echte namen, geen verslag.`,
    en: `${file} is itself a file with real names, not a report.`,
  }),
  isTemplate: (file: string): Localised => ({
    nl: `${file} is een sjabloon, geen verslag. Er is niets gewijzigd.`,
    en: `${file} is a template, not a report. Nothing was changed.`,
  }),
  keyBesideReport: (key: string): Localised => ({
    nl: `de sleutel ${key} zou bij het verslag komen te staan, en zo kan hij mee ingeleverd worden. Kies een andere map, of geef --key-with-report. Er is niets gewijzigd.`,
    en: `the key ${key} would be kept with the report, and might be handed in with it. Choose another folder, or give --key-with-report. Nothing was changed.`,
  }),
  folderBesideReport: (file: string, folder: string): Localised => ({
    nl: `de map voor sleutels (${folder}) ligt in de map van ${file}, en zo kan de sleutel mee ingeleverd worden. Zet je verslag in een eigen map, noem met --key een andere plek, of geef --key-with-report. Er is niets gewijzigd.`,
    en: `the folder for keys (${folder}) lies in the folder of ${file}, so the key might be handed in with it. Put your report into a folder of its own, name another place with --key, or give --key-with-report. Nothing was changed.`,
  }),
  notReversible: (file: string): Localised => ({
    nl: `de vervanging in ${file} zou niet terug te draaien zijn. Er is niets gewijzigd.`,
    en: `the replacement in ${file} could not be undone. Nothing was changed.`,
  }),
  doubtfulEncoding: (file: string, doubt: Localised): Localised => ({
    nl: `${file}: ${doubt.nl} Er is niets gewijzigd.`,
    en: `${file}: ${doubt.en} Nothing was changed.`,
  }),
  unwritten: (file: string, trouble: string): Localised => ({ nl: `${file}: ${trouble}`, en: `${file}: ${trouble}` }),
} as const;
