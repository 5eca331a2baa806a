/** Recognises the title that a template has for the writer to replace. */
import { fold } from '../../templates/names.ts';

/** "Titel van je casus", "[Titel]": the title of a template, which asks for one of the writer's own. */
export const isTitlePrompt = (title: string): boolean => titlePrompts.some((prompt) => prompt.test(fold(title)));

const titlePrompts = [
  /^(?:de |een )?titel (?:van|voor) (?:je|jouw|mijn|dit|deze) (?:eigen )?[a-z]+$/,
  /^(?:(?:vul|zet|schrijf|typ) )?(?:hier )?(?:(?:komt )?(?:hier )?(?:je|jouw|eigen) )?titel(?: (?:in|hier|invullen|in te vullen|volgt|volgt nog))?$/,
  /^(?:vul|zet|schrijf|typ) hier (?:de|een) titel(?: in)?$|^hier komt (?:de|een|je|jouw) titel$/,
  /^(?:(?:your|the) )?title(?: of (?:your|my|the) [a-z]+)?$/,
];
