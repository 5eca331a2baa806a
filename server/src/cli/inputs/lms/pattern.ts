/**
 * `--lms-pattern`: a regular expression with named groups for the paths of another system. `student` or `id` is needed;
 * `attempt`, `submitted`, `late` and `group` are read where they are there.
 */
import { CliError } from '../../errors.ts';
import { handInName, type ReadLmsName } from './lms-name.ts';

/** Throws a CliError when the pattern is no regular expression or names no student. */
export function patternReader(source: string): ReadLmsName {
  const pattern = compiled(source);
  if (!/\(\?<(?:student|id)>/.test(source)) {
    throw new CliError({
      nl: '--lms-pattern heeft een groep (?<student>…) of (?<id>…) nodig.',
      en: '--lms-pattern needs a group (?<student>…) or (?<id>…).',
    });
  }
  return (path) => {
    const groups = pattern.exec(path.normalize('NFC'))?.groups;
    if (!groups) return undefined;
    const { student = null, id, attempt, submitted, late, group = null } = groups as Partial<Record<string, string>>;
    return handInName({
      lms: 'pattern',
      studentKey: id ?? student ?? group ?? '',
      student,
      group,
      late: late !== undefined && late !== '',
      submitted,
      attempt: attempt === undefined ? undefined : Number(attempt),
    });
  };
}

function compiled(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new CliError({
      nl: `--lms-pattern is geen geldige reguliere expressie: ${reason}`,
      en: `--lms-pattern is no valid regular expression: ${reason}`,
    });
  }
}
