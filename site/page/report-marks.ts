/** What the editor marks in a report: details, and where something is to do. */
import { isOpen, type State } from '../../client/src/to-do/model.ts';
import type { Mark } from './marks.ts';
import { tasksIn, toReview, type Session } from './session.ts';

/** The picture of each state. */
export const glyphs: Readonly<Record<State, string>> = {
  done: 'ok',
  placeholder: 'placeholder',
  open: 'open',
  echo: 'echo',
  missing: 'plus',
  'not-needed': 'not-needed',
  remark: 'remark',
};

export function reportMarks(session: Session): readonly Mark[] {
  const starts = [0, ...[...session.asked.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const end = (line: number): number => (starts[line] ?? session.asked.text.length + 1) - 1;
  const open = tasksIn(session)
    .filter((task) => isOpen(task) && task.state !== 'missing' && task.about !== 'remark')
    .map(({ line, state }) => ({
      start: starts[line - 1] ?? 0,
      end: end(line),
      kind: 'to-do',
      flag: glyphs[state],
    }));
  const current = session.panel === 'review' ? toReview(session)[session.index]?.id : undefined;
  const details = (session.checked?.details ?? []).flatMap(({ id, places }) =>
    places.map(({ start, end: to }) => ({
      start,
      end: to,
      kind: id === current ? 'detail now' : session.kept.has(id) ? 'kept' : 'detail',
    })),
  );
  return [...open, ...details];
}
