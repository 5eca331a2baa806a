/** What stands at an offset of a report, with its other places: a source, a person or an actor. */
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { actorAt } from './actors.ts';
import type { Occurrences } from './model.ts';
import { personAt } from './people.ts';
import { sourceAt } from './sources.ts';

/** Undefined where none of these stands. */
export const occurrencesAt = (
  report: Report,
  settings: Pick<Settings, 'allow' | 'knownNames'>,
  offset: number,
): Occurrences | undefined => sourceAt(report, offset) ?? personAt(report, settings, offset) ?? actorAt(report, offset);
