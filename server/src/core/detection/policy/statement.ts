/** Finds the statement that names are invented: "De naam van de cliënt is gefingeerd", "Zo heet hij niet echt". */
import { memo } from '../../incremental/memo.ts';
import { firstIn, type Chunk } from '../../report/prose/chunks.ts';
import type { Prose } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import { mayBeStatement, notYet, statementForms } from './statement-words.ts';

/** The statement in a report; undefined when there is none. Offsets into the prose. */
export const findStatement = memo((prose: Prose): Span | undefined => firstIn(prose, statementIn));

const statementIn = memo(({ lower, runs }: Chunk): Span | undefined => {
  if (!mayBeStatement.test(lower)) return undefined;
  for (const { kind, start, content } of runs) {
    const found = kind === 'references' || kind === 'code' || kind === 'hidden' ? undefined : statementOf(content.text);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
});

function statementOf(text: string): Span | undefined {
  if (!mayBeStatement.test(text.toLowerCase())) return undefined;
  for (const { pattern } of statementForms) {
    const match = pattern.exec(text);
    if (match && !notYet.test(match[0])) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
