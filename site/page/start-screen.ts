/** The first screen: open, paste or begin a report. */
import type { Asked } from '../protocol.ts';
import type { App } from './app.ts';
import { button, byId, el, fill, icon } from './dom.ts';
import { examples } from './example.ts';
import { openPasted } from './files.ts';
import { stageChoice, templateChoice } from './top-bar.ts';
import { emptyAsked } from './session.ts';

export function drawStart(app: App): void {
  const { words, language } = app;
  const openText = (name: string, text: string): void => void app.open(name, { ...emptyAsked(language), text });
  fill(
    byId('start', HTMLElement),
    el('div', { class: 'hero' }, el('h1', {}, words.heroTitle), el('p', {}, words.hero)),
    el(
      'div',
      { class: 'drop' },
      icon('sheet', 'sheet'),
      el('p', { class: 'large wide-only' }, words.drop),
      el('p', { class: 'large narrow-only' }, words.dropSmall),
      el('p', {}, words.dropKinds),
      el(
        'p',
        { class: 'row middle' },
        button(
          'choose',
          'button first',
          () => {
            byId('file', HTMLInputElement).click();
          },
          words.choose,
        ),
        button(
          'paste',
          'button',
          () =>
            void openPasted(app, '', '').then(() => {
              app.tab = 'text';
              app.render();
              app.editor.focus();
            }),
          words.pasteText,
        ),
        button(
          'example',
          'button',
          () => {
            openText(words.exampleName, examples[language]);
          },
          words.example,
        ),
      ),
    ),
    el('div', { class: 'options' }, templateChoice(app, 'start'), stageChoice(app, 'start')),
    el(
      'p',
      {},
      button('blank', 'link teal', () => void openBlank(app), words.blank),
    ),
    el('div', { class: 'promise' }, icon('lock'), el('p', {}, el('b', {}, `${words.local}.`), ' ', words.promise)),
    el('p', { class: 'foot' }, words.foot),
  );
}

/** A report to fill in: it begins as a sketch, with the cursor below its title. */
async function openBlank(app: App): Promise<void> {
  const { text, caret } = await app.ask('blank', app.wanted.template, app.language);
  const stage: Asked['stage'] = 'schets';
  await app.open(`${app.words.ownName}.md`, { ...emptyAsked(app.language), text, stage });
  app.showText(caret, caret);
}
