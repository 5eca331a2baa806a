/** Casus as one page, for everyone who doesn't use VS Code. */
import type { Language } from '../protocol.ts';
import { App } from './app.ts';
import { act, keys } from './choices.ts';
import { button, byId, fill, icon } from './dom.ts';
import { engineOf, startEngine } from './engine.ts';
import { openFiles, takeIn } from './files.ts';
import { replaceAllPanel } from './replace-all.ts';
import { reviewPanel } from './review.ts';
import { savePanel } from './save.ts';
import { isUnsaved, countsIn, type Session } from './session.ts';
import { drawStart } from './start-screen.ts';
import { toDoPanel } from './to-do.ts';
import { drawTopBar } from './top-bar.ts';

const wantedLanguage = (): Language => (location.hash === '#en' ? 'en' : 'nl');

const panels = { 'to-do': toDoPanel, review: reviewPanel, all: replaceAllPanel, save: savePanel } as const;

function draw(app: App): void {
  const { session, words, language } = app;
  document.documentElement.lang = language;
  document.title = words.title;
  drawTopBar(app);
  byId('start', HTMLElement).hidden = session !== undefined;
  byId('work', HTMLElement).hidden = session === undefined;
  byId('skip', HTMLElement).textContent = words.skip;
  byId('close', HTMLElement).setAttribute('aria-label', words.close);
  byId('panel', HTMLElement).setAttribute('aria-label', words.panel);
  document.body.dataset['tab'] = session ? app.tab : '';
  document.body.dataset['panel'] = session?.panel ?? '';
  document.body.dataset['drop'] = words.dropNow;
  if (!session) {
    drawStart(app);
    return;
  }
  byId('name', HTMLElement).textContent = session.name;
  app.editor.label(words.editor, words.emptyEditor);
  byId('help', HTMLElement).textContent = words.editorHelp;
  fill(byId('panel', HTMLElement), ...panels[session.panel](app, session));
  drawTabs(app, session);
}

/** On a narrow window, where text and list don't fit beside each other. */
function drawTabs(app: App, session: Session): void {
  const { words, tab } = app;
  const counts = countsIn(session);
  const isReview = session.panel === 'review' || session.panel === 'all';
  const one = (key: string, picture: string, name: string, isNow: boolean, go: () => void): HTMLElement => {
    const made = button(`tab ${key}`, 'tab', go, icon(picture), name);
    if (isNow) made.setAttribute('aria-current', 'true');
    return made;
  };
  fill(
    byId('tabs', HTMLElement),
    one('text', 'page', words.tabs.text, tab === 'text', () => {
      app.tab = 'text';
      app.render();
    }),
    one('to-do', 'plus', `${words.tabs.toDo} ${String(counts?.toDo ?? '')}`, tab === 'side' && !isReview, () => {
      app.go('to-do');
    }),
    one(
      'details',
      'block',
      `${words.tabs.details} ${String(counts?.details ?? '')}`,
      tab === 'side' && isReview,
      () => {
        app.go('review');
      },
    ),
  );
}

function listen(app: App): void {
  const file = byId('file', HTMLInputElement);
  file.addEventListener('change', () => {
    const files = [...(file.files ?? [])];
    file.value = '';
    void openFiles(app, files);
  });
  byId('close', HTMLElement).addEventListener('click', () => {
    app.tell('');
  });
  byId('skip', HTMLElement).addEventListener('click', () => {
    byId('panel', HTMLElement).querySelector('h2')?.focus();
  });
  window.addEventListener('hashchange', () => void app.setLanguage(wantedLanguage()));
  window.addEventListener('beforeunload', (event) => {
    if (app.session && isUnsaved(app.session)) event.preventDefault();
  });
  window.addEventListener('keydown', (event) => {
    onKey(app, event);
  });
  takeIn(app);
}

function onKey(app: App, event: KeyboardEvent): void {
  const { session } = app;
  const { target, key } = event;
  if (!session || event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'F8') {
    event.preventDefault();
    void app.goToNext();
    return;
  }
  const isTyping = target instanceof HTMLElement && target.matches('textarea, input[type=text], select');
  if (key === 'Escape' && session.panel !== 'to-do' && !(target instanceof HTMLTextAreaElement)) {
    app.go('to-do');
    return;
  }
  if (session.panel !== 'review') return;
  if (key === 'Enter' && target instanceof HTMLInputElement && target.name === 'own') {
    event.preventDefault();
    void act(app, 'replace');
    return;
  }
  const action = keys[key.toLowerCase()];
  // Arrows move between the choices of a replacement.
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
  if (!action || isTyping || (isRadio && key.startsWith('Arrow'))) return;
  event.preventDefault();
  void act(app, action);
}

/** The first screen is there before the core has started. */
async function start(): Promise<void> {
  const app = new App(engineOf(startEngine()), draw);
  app.language = wantedLanguage();
  listen(app);
  app.render();
  try {
    await app.setLanguage(app.language);
  } catch {
    app.tell(app.words.noStart);
  }
}

void start();
