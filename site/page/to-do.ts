/** The list of what is to do, with a way to each place. */
import { isOpen } from '../../client/src/to-do/model.ts';
import type { App } from './app.ts';
import { button, el, icon, type Child } from './dom.ts';
import { detailGroup, hidden } from './details-group.ts';
import { folding } from './folding.ts';
import { glyphs } from './report-marks.ts';
import { finished } from './save.ts';
import { countsIn, openTasks, tasksIn, type Session, type Task } from './session.ts';

export function toDoPanel(app: App, session: Session): readonly Child[] {
  const { words } = app;
  const counts = countsIn(session);
  if (session.isBroken) return [el('div', { class: 'head' }, heading(words.failedCheck))];
  if (!counts) return [el('div', { class: 'head' }, heading(words.reading))];
  if (session.asked.text.trim() === '') return [el('div', { class: 'head' }, heading(words.nothingYet))];
  const { toDo, details, isNew, sections, questions } = counts;
  if (toDo === 0 && details === 0 && !isNew && session.checked?.template !== '')
    return [...finished(app, session), doneGroup(app, session)];
  const title = isNew ? words.newReport : words.toDoTitle(toDo);
  const help = isNew ? words.newReportHelp : toDo === 0 ? words.onlyDetails : words.detailsApart;
  const isUnknown = session.checked?.template === '';
  return [
    el(
      'div',
      { class: 'head' },
      heading(title),
      el('p', {}, isUnknown ? words.noTemplateHelp : help),
      !isUnknown &&
        el(
          'dl',
          { class: 'meters' },
          ...(sections.total > 0 ? meter(words.sections, words.outOf(sections.done, sections.total), sections) : []),
          ...(questions.total > 0
            ? meter(words.questions, words.outOf(questions.done, questions.total), questions)
            : []),
          ...meter(words.details, words.toLookAt(details)),
        ),
    ),
    session.checked && session.checked.failed > 0 && el('p', { class: 'note' }, words.failedRules),
    beginHere(app, session),
    ...(['section', 'question', 'remark'] as const).map((about) => group(app, session, about)),
    detailGroup(app, session),
    hidden(app, session),
    doneGroup(app, session),
  ];
}

const heading = (text: string): HTMLElement => el('h2', { tabindex: '-1', 'data-k': 'title' }, text);

function meter(name: string, says: string, of?: { readonly done: number; readonly total: number }): readonly Child[] {
  const segments = Array.from({ length: of && of.total <= 20 ? of.total : 0 }, (_, index) =>
    el('i', { class: index < (of?.done ?? 0) ? 'full' : '' }),
  );
  return [
    el(
      'div',
      {},
      el('dt', {}, name),
      el('dd', {}, says),
      el('dd', { class: 'segments', 'aria-hidden': 'true' }, ...segments),
    ),
  ];
}

function beginHere(app: App, session: Session): Child {
  const { words } = app;
  const tasks = openTasks(session);
  const task = tasks[session.skipped % Math.max(1, tasks.length)];
  if (!task) return undefined;
  const advice = adviceOn(app, task);
  return el(
    'section',
    { class: 'begin' },
    el('p', { class: 'label' }, words.beginHere),
    el('h3', {}, icon(glyphs[task.state]), task.label),
    advice !== '' && el('p', {}, advice),
    el(
      'p',
      { class: 'row' },
      button(
        'begin',
        'button first',
        () => void app.goTo(task),
        task.addable === undefined ? words.goThere : words.add,
      ),
      tasks.length > 1 &&
        button(
          'later',
          'button',
          () => {
            session.skipped++;
            app.render();
          },
          words.later,
        ),
    ),
  );
}

function adviceOn({ words }: App, { about, state }: Task): string {
  if (about === 'remark' || state === 'done' || state === 'not-needed' || state === 'remark') return '';
  return words.advice[about][state];
}

function group(app: App, session: Session, about: Task['about']): Child {
  const { words } = app;
  const tasks = openTasks(session).filter((task) => task.about === about);
  if (tasks.length === 0) return undefined;
  const title = { section: words.sections, question: words.questions, remark: words.remarks }[about];
  return folding(
    session,
    { title, says: words.open(tasks.length) },
    el('ul', {}, ...tasks.map((task) => el('li', {}, taskButton(app, task)))),
  );
}

const taskButton = (app: App, task: Task): HTMLElement =>
  button(
    `task ${task.about} ${String(task.report)} ${task.label}`,
    `task ${task.state}`,
    () => void app.goTo(task),
    el('span', { class: 'box' }, icon(glyphs[task.state])),
    el('span', {}, el('b', {}, task.label), task.says !== '' && el('small', {}, task.says)),
    el('span', { class: 'end' }, task.addable === undefined ? icon('arrow') : app.words.add),
  );

function doneGroup(app: App, session: Session): Child {
  const done = tasksIn(session).filter((task) => !isOpen(task));
  if (done.length === 0) return undefined;
  const about = { title: app.words.done, says: String(done.length), picture: 'ok', isClosed: true };
  return folding(session, about, el('ul', {}, ...done.map((task) => el('li', {}, taskButton(app, task)))));
}
