/** Errors that the command line reports to the user in words. */
import type { Localised } from '../core/index.ts';

/** A mistake that the user can mend: a wrong path, option or configuration. Ends the command with exit code 2. */
export class CliError extends Error {
  readonly text: Localised;

  constructor(text: Localised) {
    super(text.en);
    this.name = 'CliError';
    this.text = text;
  }
}

/**
 * Compares names, as `instanceof` fails where a loader has two copies of this module, one required and one imported.
 */
export const isCliError = (error: unknown): error is CliError => error instanceof Error && error.name === 'CliError';
