/** Takes in what the reader chooses, drops or pastes. */
import type { ReadFile } from '../protocol.ts';
import type { App } from './app.ts';
import { hasForm, parsePage } from './html-tree.ts';
import { emptyAsked } from './session.ts';

/** Milliseconds for one document, as on the command line. */
const LONGEST = 20_000;

export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) {
    app.tell(app.words.manyFiles);
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = new TextDecoder().decode(bytes.subarray(0, 300));
  if (start.includes('"casus-sleutel"')) await putBack(app, new TextDecoder().decode(bytes));
  else if (app.mayLeave()) await openFile(app, file.name, bytes);
}

async function openFile(app: App, name: string, bytes: Uint8Array): Promise<void> {
  app.tell(app.words.reading);
  const { language } = app;
  const isPage = /\.x?html?$/i.test(name);
  const read: ReadFile | undefined = await (
    isPage
      ? app.engine.askWithin(LONGEST)('readPage', parsePage(new TextDecoder().decode(bytes)), language)
      : app.engine.askWithin(LONGEST)('read', bytes, name, language)
  ).catch(() => undefined);
  if (read && read.problem === '') {
    const { text, hidden, authors } = read;
    app.tell('');
    await app.open(name, { ...emptyAsked(language), text, hidden, authors });
  } else app.tell(read?.problem ?? app.words.tooSlow);
}

/** Opens copied text as a report. `html`: what Word or a web page gave with it, empty without. */
export async function openPasted(app: App, text: string, html: string): Promise<void> {
  const { language, words } = app;
  const read = hasForm(html) ? await app.ask('readPage', parsePage(html), language).catch(() => undefined) : undefined;
  const markdown = read && read.problem === '' ? read.text : text;
  await app.open(`${words.ownName}.md`, { ...emptyAsked(language), text: markdown });
  // Nobody has this text in a file yet.
  if (app.session && markdown !== '') app.session.savedText = '';
}

/** Puts the real names back that a key holds. */
export async function putBack(app: App, key: string): Promise<void> {
  const { session, words } = app;
  if (!session) {
    app.tell(words.keyWithoutReport);
    return;
  }
  const restored = await app.ask('undo', session.asked.text, key);
  if (!restored) return;
  session.key = '';
  session.savedKey = '';
  session.made = [];
  await app.setText(restored.text);
  app.tell(restored.missed === 0 ? words.putBackDone : words.putBackMissed(restored.missed));
}

/** Opens what is dropped anywhere on the page, and what is pasted where no text can be typed. */
export function takeIn(app: App): void {
  const isFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) document.body.classList.remove('dropping');
  });
  window.addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    if (!isFiles(event)) return;
    event.preventDefault();
    void openFiles(app, [...(event.dataTransfer?.files ?? [])]);
  });
  window.addEventListener('paste', (event) => {
    const { clipboardData, target } = event;
    if (!clipboardData) return;
    // Into a text, the browser pastes by itself; into an empty one a report with its headings.
    if (target instanceof HTMLInputElement || (app.session && app.session.asked.text.trim() !== '')) return;
    const [text, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    const files = [...clipboardData.files];
    if (files.length === 0 && text.trim() === '') return;
    event.preventDefault();
    // Word gives a picture of the text along with it.
    if (text.trim() !== '') void openPasted(app, text, html);
    else void openFiles(app, files);
  });
}
