/** The shape of each setting with texts for who edits it by hand: what each value means, and each rule by its name. */
import { allRules, stages, type Localised, type Stage } from '../../src/core/index.ts';
import { languages, options, ruleLevels } from '../../src/core/settings/settings.ts';

/** Dutch, with English in brackets. */
export const inBoth = ({ nl, en }: Localised): string => `${nl} (${en})`;

const stageTexts: Readonly<Record<Stage, Localised>> = {
  schets: { nl: 'Casus zegt weinig: je schrijft nog.', en: 'Sketch: says little, you are still writing.' },
  concept: { nl: 'Casus zegt wat er nog te doen is.', en: 'Draft: says what is still to do.' },
  inleveren: {
    nl: 'Casus kijkt ook of je verslag veilig is om te delen.',
    en: 'Handing in: also checks that the report is safe to share.',
  },
};

const levelTexts: Readonly<Record<string, Localised>> = {
  error: { nl: 'Moet nog gebeuren.', en: 'Has to be done.' },
  warning: { nl: 'Nog te doen.', en: 'Still to do.' },
  info: { nl: 'Het bekijken waard.', en: 'Worth a look.' },
  hint: { nl: 'Een tip, die nergens meetelt.', en: 'A hint, which counts nowhere.' },
  off: { nl: 'Niet melden.', en: 'Do not report.' },
};

/** By setting: what is added to its shape in `options`. */
const additions: Readonly<Record<string, object>> = {
  stage: { enumDescriptions: stages.map((stage) => inBoth(stageTexts[stage])) },
  language: { enumDescriptions: languages.map((language) => (language === 'nl' ? 'Nederlands' : 'English')) },
  // The levels once for all rules, and each rule by its name, so that an editor proposes both.
  rules: {
    properties: Object.fromEntries(
      allRules.map(({ id, title }) => [id, { type: 'string', description: inBoth(title) }]),
    ),
    patternProperties: { '^': { type: 'string', enum: ruleLevels, enumDescriptions: ruleLevels.map(textOfLevel) } },
    additionalProperties: false,
    propertyNames: { enum: allRules.map(({ id }) => id) },
  },
};

function textOfLevel(name: string): string {
  const text = levelTexts[name];
  if (!text) throw new Error(`option-schemas.ts has no text for the level ${name}`);
  return inBoth(text);
}

/** The JSON schema of a setting; its own description is left to the caller. */
export const optionSchema = (name: keyof typeof options): object => ({ ...options[name].schema, ...additions[name] });
