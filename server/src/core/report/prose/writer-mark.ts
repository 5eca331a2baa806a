/** What a mark of a writer is: a pattern with a name in it, and how much it proves. */
import { once } from '../../incremental/memo.ts';

/** A pattern whose group 1 is the name of a writer or a helper. */
export interface WriterMark {
  /** The pattern is long and slow to make, and few reports need it: this short test comes before it. */
  readonly may: RegExp;
  readonly pattern: () => RegExp;
  /** See `AuthorSpan`. */
  readonly reasons: number;
  /** Asked about the text before the name and the text behind it. */
  readonly accept?: (before: string, behind: string) => boolean;
  /** "Ik ben Floor": in a quotation or in a client's story it is the client who says so. */
  readonly inFirstPerson?: boolean;
}

/** A global pattern that is made when it is first needed. */
export const pattern = (source: () => string): (() => RegExp) => once(() => new RegExp(source(), 'g'));

const closedQuotes = /"[^"]*"|“[^”]*”|„[^”“"]*[”“"]|«[^»]*»|[‘][^’]*’/g;
const openQuote = /["“„«]|(?:^|[\s(])[‘'][^’']*$/;
/** Does the text end inside a quotation? Asked of its last line. */
export const isQuoted = (before: string): boolean =>
  openQuote.test(before.slice(before.lastIndexOf('\n') + 1).replace(closedQuotes, ''));
