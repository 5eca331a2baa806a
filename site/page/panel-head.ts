/** The head of a panel that stands in the place of the list: the way back, its title, and what follows it. */
import type { App } from './app.ts';
import { button, el, type Child } from './dom.ts';

export const panelHead = (app: App, title: string, ...rest: readonly Child[]): Child =>
  el(
    'div',
    { class: 'head' },
    el(
      'p',
      {},
      button(
        'back-to-list',
        'link',
        () => {
          app.go('to-do');
        },
        '‹ ',
        app.words.back,
      ),
    ),
    el('h2', { tabindex: '-1', 'data-k': 'title' }, title),
    ...rest,
  );
