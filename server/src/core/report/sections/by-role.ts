/**
 * The sections of a report by their role: `sectionsWith(report, 'actors')` is where the report lists who is involved.
 */
import type { SectionRole } from '../../templates/model.ts';
import { hasRole } from '../../templates/roles.ts';
import type { Report, Section } from '../model.ts';

/** In template order, missing sections included. */
export const sectionsWith = ({ sections }: Report, role: SectionRole): readonly Section[] =>
  sections.filter(({ expected }) => hasRole(expected, role));
