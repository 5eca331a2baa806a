/** Finds `--language` in the arguments themselves: help and mistakes in arguments are told before these are understood. */
import type { Language } from '../../core/index.ts';

/** The last one counts. Dutch when there is none. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const given = argv.slice(0, end === -1 ? argv.length : end);
  const values = given.flatMap((each, index) => {
    if (each === '--language') return [given[index + 1]];
    return each.startsWith('--language=') ? [each.slice('--language='.length)] : [];
  });
  return values.at(-1) === 'en' ? 'en' : 'nl';
}
