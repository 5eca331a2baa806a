/** What is done, and the files to save. */
import type { App } from './app.ts';
import { button, el, icon, type Child } from './dom.ts';
import { panelHead } from './panel-head.ts';
import { act } from './choices.ts';
import { putBack } from './files.ts';
import { countsIn, stemOf, type Session } from './session.ts';

/** Everything was looked at: nothing to do, or sections and questions only. */
export function donePanel(app: App, session: Session): readonly Child[] {
  const counts = countsIn(session);
  const isDone = counts?.toDo === 0 && !counts.isNew;
  return isDone ? finished(app, session) : savePanel(app, session);
}

/** Nothing is left to do: what was done, the honest limit, and the files. */
export function finished(app: App, session: Session): readonly Child[] {
  const { words } = app;
  const counts = countsIn(session);
  const replaced = session.made.filter(({ kind }) => kind === 'replaced').length;
  const seen = words.detailsSeen(replaced, session.kept.size);
  const ticks = [
    counts &&
      counts.sections.total > 0 &&
      `${words.outOf(counts.sections.done, counts.sections.total)} ${words.sections.toLowerCase()}`,
    counts &&
      counts.questions.total > 0 &&
      `${words.outOf(counts.questions.done, counts.questions.total)} ${words.questions.toLowerCase()}`,
    seen,
  ].filter((each) => typeof each === 'string' && each !== '');
  return [
    el(
      'div',
      { class: 'head middle' },
      icon('sheet', 'g round'),
      el('h2', { tabindex: '-1', 'data-k': 'title' }, words.nothingLeft),
      el('p', {}, words.allThere),
    ),
    el('ul', { class: 'ticks' }, ...ticks.map((tick) => el('li', {}, icon('ok'), tick || ''))),
    ...honest(app, session),
    ...files(app, session),
  ];
}

export function savePanel(app: App, session: Session): readonly Child[] {
  const { words } = app;
  const counts = countsIn(session);
  const isOpen = counts !== undefined && (counts.toDo > 0 || counts.details > 0);
  return [
    panelHead(app, words.saveTitle, isOpen && el('p', {}, words.notYet(counts.toDo, counts.details))),
    ...honest(app, session),
    ...files(app, session),
  ];
}

function honest({ words }: App, { kept }: Session): readonly Child[] {
  return [
    el(
      'p',
      { class: 'note' },
      el('b', {}, words.honest),
      ' ',
      words.honestMore,
      kept.size > 0 && ` ${words.stillIn(kept.size)}`,
    ),
  ];
}

function files(app: App, session: Session): readonly Child[] {
  const { words } = app;
  const stem = stemOf(session.name);
  const file = (
    key: string,
    kind: string,
    picture: string,
    title: string,
    help: string,
    save: () => void,
  ): HTMLElement =>
    button(key, `button wide ${kind}`, save, icon(picture), el('span', {}, el('b', {}, title), el('small', {}, help)));
  const hasKey = session.key !== '';
  return [
    el(
      'div',
      { class: 'files' },
      file(
        'word',
        'first',
        'down',
        words.word,
        words.wordHelp,
        () => void saveWord(app, session, `${stem}-inleveren.docx`),
      ),
      file('markdown', '', 'down', words.markdown, words.markdownHelp, () => {
        session.savedText = session.asked.text;
        download(app, `${stem}.md`, session.asked.text, 'text/markdown');
      }),
      hasKey &&
        file('key', 'key', 'lock', words.key, words.keyHelp, () => {
          session.savedKey = session.key;
          download(app, `${stem}.casus-sleutel.json`, session.key, 'application/json');
        }),
      hasKey && session.key !== session.savedKey && el('p', { class: 'small' }, words.keyUnsaved),
      hasKey &&
        el(
          'p',
          {},
          button('put-back', 'link', () => void putBack(app, session.key), icon('back'), words.putBack),
        ),
      session.made.length > 0 &&
        el(
          'p',
          {},
          button('take-back', 'link', () => void act(app, 'back'), icon('back'), words.takeBack),
        ),
    ),
  ];
}

async function saveWord(app: App, session: Session, name: string): Promise<void> {
  const { asked } = session;
  const bytes = await app.ask('toWord', asked).catch(() => undefined);
  if (!bytes) {
    app.say(app.words.nothingToSave);
    app.tell(app.words.nothingToSave);
    return;
  }
  session.savedText = asked.text;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  download(app, name, bytes.slice(), type);
}

function download(app: App, name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  el('a', { href: address, download: name }).click();
  // The browser may read it after this.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  app.render();
  app.say(app.words.saved(name));
}
