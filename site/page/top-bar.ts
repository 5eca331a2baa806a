/** The bar above the page: which report, template and stage, the language, and the way to save. */
import type { Asked } from '../protocol.ts';
import type { App } from './app.ts';
import { button, byId, el, fill, icon } from './dom.ts';

export function drawTopBar(app: App): void {
  const { words, session } = app;
  const otherLanguage = app.language === 'nl' ? 'en' : 'nl';
  fill(
    byId('top', HTMLElement),
    session
      ? button(
          'home',
          'home',
          () => {
            if (app.mayLeave()) app.close();
          },
          icon('brand', 'logo'),
          el('b', {}, 'Casus'),
          el('span', { class: 'hidden-text' }, words.another),
        )
      : el('span', { class: 'home' }, icon('brand', 'logo'), el('b', {}, 'Casus')),
    session &&
      el(
        'div',
        { class: 'work' },
        el('span', { class: 'file' }, icon('page'), session.name),
        templateChoice(app, 'top'),
        stageChoice(app, 'top'),
      ),
    el('span', { class: 'local' }, icon('lock'), words.local),
    button(
      'language',
      'link',
      () => {
        location.hash = otherLanguage;
      },
      el('span', { lang: otherLanguage }, words.otherLanguage),
    ),
    session &&
      button(
        'save',
        'button save',
        () => {
          app.go('save');
        },
        icon('down'),
        words.save,
      ),
  );
}

/** `place`: the choice stands on two screens. */
export function templateChoice(app: App, place: string): HTMLElement {
  const { words, templates, session, wanted } = app;
  const current = session ? (session.checked?.template ?? '') : wanted.template;
  const options = [{ id: '', name: words.findTemplate }, ...templates].map(({ id, name }) =>
    el('option', { value: id, selected: id === current }, name),
  );
  const select = el(
    'select',
    {
      'data-k': `template ${place}`,
      on: { change: () => void app.chooseTemplate(select.value) },
    },
    ...options,
  );
  return el('label', { class: 'template' }, el('span', {}, words.template), select);
}

export function stageChoice(app: App, place: string): HTMLElement {
  const { words, session, wanted } = app;
  const current = session?.checked?.stage ?? session?.asked.stage ?? wanted.stage;
  const stages = Object.keys(words.stages) as Asked['stage'][];
  const options = stages.map((stage) =>
    el(
      'label',
      {},
      el('input', {
        type: 'radio',
        name: `stage-${place}`,
        value: stage,
        checked: stage === current,
        'data-k': `stage ${stage} ${place}`,
        on: { change: () => void app.chooseStage(stage) },
      }),
      el('span', {}, words.stages[stage]),
    ),
  );
  return el('fieldset', { class: 'stage' }, el('legend', {}, words.stageQuestion), el('div', {}, ...options));
}
