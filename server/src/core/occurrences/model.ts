/** What stands in a report more than once under one name: a source, a person, an actor. */
import type { Span } from '../text/span.ts';

/** Spans count in `Report.text`; each list is in document order. */
export interface Occurrences {
  readonly kind: 'source' | 'person' | 'actor';
  /** Where the report says what it is: the entry in the list of sources, the line in the list of actors. May be empty. */
  readonly definitions: readonly Span[];
  /** The other places. */
  readonly references: readonly Span[];
}

/** Does an editor's cursor at `offset` touch the span? Its end counts, because the cursor stands between two characters. */
export const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
