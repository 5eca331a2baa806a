/** What is said about mistakes in a settings file. `key`: as it is written to the user, "overrides[0].rules". */
import type { Localised } from '../findings/finding.ts';
import { didYouMean } from './did-you-mean.ts';
import { ruleLevels } from './settings.ts';

/** About a template that doesn't exist. `known`: the ids of all templates. */
export const unknownTemplate = (id: string, known: readonly string[]): Localised => {
  const { nl, en } = didYouMean(id, known);
  return {
    nl: `"template" noemt het sjabloon ${id}, en dat bestaat niet.${nl} (casus templates toont ze.)`,
    en: `"template" names the template ${id}, which does not exist.${en} (casus templates lists them.)`,
  };
};

export const sentences = {
  noSettings: {
    nl: 'hier horen instellingen te staan, als namen met een waarde.',
    en: 'this should hold settings, as names with a value.',
  },
  noOverrides: {
    nl: '"overrides" hoort een lijst te zijn: [{ "files": "map/**", … }].',
    en: '"overrides" should be a list: [{ "files": "folder/**", … }].',
  },
  noFiles: (where: string) => ({
    nl: `"${where}" zegt niet met "files" voor welke bestanden het geldt.`,
    en: `"${where}" does not say with "files" which files it is about.`,
  }),
  noPaths: (key: string) => ({
    nl: `"${key}" hoort een pad te zijn, of een lijst met paden.`,
    en: `"${key}" should be a path, or a list of paths.`,
  }),
  notHere: (key: string) => ({
    nl: `"${key}" kan hier niet; zet het bovenaan in het bestand.`,
    en: `"${key}" can't stand here; put it at the top of the file.`,
  }),
  unknownKey: (key: string, { nl, en }: Localised) => ({
    nl: `de instelling "${key}" bestaat niet.${nl}`,
    en: `there is no setting "${key}".${en}`,
  }),
  noRules: (key: string) => ({
    nl: `"${key}" is geen lijst van regels met hun ernst.`,
    en: `"${key}" is no list of rules with their severity.`,
  }),
  unknownRule: (key: string, rule: string, { nl, en }: Localised) => ({
    nl: `"${key}" noemt de regel ${rule}, en die bestaat niet.${nl}`,
    en: `"${key}" names the rule ${rule}, which does not exist.${en}`,
  }),
  wrongLevel: (key: string, rule: string, level: unknown) => ({
    nl: `"${key}" geeft ${rule} de waarde ${JSON.stringify(level)}. Kies uit: ${ruleLevels.join(', ')}.`,
    en: `"${key}" gives ${rule} the value ${JSON.stringify(level)}. Choose one of: ${ruleLevels.join(', ')}.`,
  }),
  wrongChoice: (key: string, value: unknown, choice: readonly string[]) => ({
    nl: `"${key}" heeft de waarde ${JSON.stringify(value)}. Kies uit: ${choice.join(', ')}.`,
    en: `"${key}" has the value ${JSON.stringify(value)}. Choose one of: ${choice.join(', ')}.`,
  }),
  wrongKind: (key: string, isText: boolean) => ({
    nl: `de waarde van "${key}" kan niet: hier hoort ${isText ? 'een tekst' : 'een lijst met teksten'} te staan.`,
    en: `the value of "${key}" is not accepted: this should be ${isText ? 'a text' : 'a list of texts'}.`,
  }),
};
