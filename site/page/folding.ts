/** A group of the list that can be folded. */
import { el, icon, type Child } from './dom.ts';
import type { Session } from './session.ts';

interface Group {
  readonly title: string;
  readonly says: string;
  readonly picture?: string;
  readonly isClosed?: boolean;
}

/** A group that can be folded, and stays as the reader left it. */
export function folding(
  session: Session,
  { title, says, picture, isClosed = false }: Group,
  ...children: readonly Child[]
): HTMLElement {
  const { folded } = session;
  const toggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open === isClosed) folded.add(title);
    else folded.delete(title);
  };
  const summary = el(
    'summary',
    { 'data-k': `group ${title}` },
    picture !== undefined && icon(picture),
    title,
    ' ',
    el('span', {}, says),
  );
  return el('details', { open: folded.has(title) === isClosed, on: { toggle } }, summary, ...children);
}
