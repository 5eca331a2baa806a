/** Replaces all details together, after the writer saw what becomes of each. */
import type { Preview } from '../protocol.ts';
import type { App } from './app.ts';
import { button, el, icon, type Child } from './dom.ts';
import { panelHead } from './panel-head.ts';
import type { Session } from './session.ts';
import { mask } from './mask.ts';

/** The last preview, with the text that it is about. */
let latest:
  { readonly asked: Session['asked']; readonly kept: number; readonly preview: Preview | undefined } | undefined;

export function replaceAllPanel(app: App, session: Session): readonly Child[] {
  const { words } = app;
  const preview = latest?.asked === session.asked && latest.kept === session.kept.size ? latest.preview : undefined;
  if (!preview) void ask(app, session);
  const rows = preview?.rows ?? [];
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const toggle = (): void => {
    session.isRevealed = !session.isRevealed;
    app.render();
  };
  return [
    panelHead(app, words.allTitle, el('p', {}, preview && rows.length === 0 ? words.allNone : words.allHelp)),
    rows.length > 0 &&
      el(
        'p',
        { class: 'padded' },
        button('show', 'link', toggle, icon('eye'), session.isRevealed ? words.coverNames : words.showNames),
      ),
    rows.length > 0 && table(app, session, preview),
    rows.length > 0 &&
      el(
        'div',
        { class: 'choices' },
        button(
          'do-all',
          'button first wide',
          () => void replaceAll(app, session, preview),
          words.doAll(rows.length, count),
        ),
        button(
          'one-by-one',
          'button wide',
          () => {
            app.go('review');
          },
          words.review,
        ),
      ),
  ];
}

async function ask(app: App, session: Session): Promise<void> {
  const { asked, kept, key } = session;
  if (latest?.asked === asked && latest.kept === kept.size) return;
  latest = { asked, kept: kept.size, preview: undefined };
  const preview = await app.ask('preview', asked, [...kept], key);
  latest = { asked, kept: kept.size, preview };
  if (app.session === session && session.panel === 'all') app.render();
}

function table({ words }: App, { isRevealed }: Session, preview: Preview | undefined): HTMLElement {
  const rows = (preview?.rows ?? []).map(({ title, original, replacement, count }) =>
    el(
      'tr',
      {},
      el('td', {}, title, count > 1 && el('small', {}, ` ${String(count)}×`)),
      el('td', {}, isRevealed ? original : mask(words.covered)),
      el('td', {}, el('b', {}, replacement === '' ? '–' : replacement)),
    ),
  );
  const head = [words.column.kind, words.column.from, words.column.to].map((name) => el('th', { scope: 'col' }, name));
  return el('table', { class: 'preview' }, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows));
}

async function replaceAll(app: App, session: Session, preview: Preview | undefined): Promise<void> {
  if (!preview) return;
  session.made = [...session.made, { kind: 'replaced', id: '', undo: preview.undo, keyBefore: session.key }];
  session.key = preview.key;
  session.panel = 'save';
  await app.setText(preview.text);
  app.go('save');
  app.say(app.words.allDone(preview.rows.length));
}
