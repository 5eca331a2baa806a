/** The details of a report by kind, and what its file hides. Details are masked. */
import type { App } from './app.ts';
import { button, el, type Child } from './dom.ts';
import { folding } from './folding.ts';
import { mask } from './mask.ts';
import { toReview, type Session } from './session.ts';

export function detailGroup(app: App, session: Session): Child {
  const { words } = app;
  const open = toReview(session);
  if (open.length === 0) return undefined;
  const names = new Map((session.checked?.toDo.details ?? []).map(({ group, groupName }) => [group, groupName]));
  const rows = [...names].flatMap(([id, name]) => {
    const ofGroup = open.filter(({ group }) => group === id);
    const places = ofGroup.reduce((sum, { places: of }) => sum + of.length, 0);
    if (ofGroup.length === 0) return [];
    return [
      el('li', {}, el('b', {}, name), mask(words.covered), el('span', {}, words.groupCount(ofGroup.length, places))),
    ];
  });
  return folding(
    session,
    { title: words.details, says: words.toLookAt(open.length) },
    el('p', { class: 'small' }, words.detailsHelp),
    el('ul', { class: 'kinds' }, ...rows),
    el(
      'p',
      { class: 'stack' },
      button(
        'review',
        'button plum',
        () => {
          app.go('review');
        },
        words.review,
      ),
      button(
        'all',
        'button',
        () => {
          app.go('all');
        },
        words.replaceAll,
      ),
    ),
  );
}

export function hidden({ words }: App, { checked }: Session): Child {
  if (!checked || checked.hidden.length === 0) return undefined;
  return el(
    'section',
    { class: 'note' },
    el('h3', {}, words.hiddenTitle),
    el('ul', {}, ...checked.hidden.map((each) => el('li', {}, each))),
    el('p', {}, words.hiddenHelp),
  );
}
