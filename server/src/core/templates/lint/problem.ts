/** The form of a problem of a template page. */
import type { Fix, Localised } from '../../findings/finding.ts';
import type { Span } from '../../text/span.ts';

export interface PageProblem {
  readonly span: Span;
  readonly message: Localised;
  readonly fixes?: readonly Fix[];
}
