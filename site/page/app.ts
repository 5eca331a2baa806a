/** What the page does: it holds the session, asks the worker, and has the views drawn anew. */
import type { Ask, Engine } from './engine.ts';
import { Editor } from './editor.ts';
import { byId } from './dom.ts';
import { reportMarks } from './report-marks.ts';
import {
  countsIn,
  isUnsaved,
  newSession,
  openTasks,
  toReview,
  type Panel,
  type Session,
  type Task,
  type Templates,
} from './session.ts';
import type { Asked, Language } from '../protocol.ts';
import { texts, type Texts } from '../texts/texts.ts';

/** Milliseconds without typing after which a text is checked. */
const PAUSE = 250;

export class App {
  session: Session | undefined;
  language: Language = 'nl';
  templates: Templates = [];
  /** On a narrow window: the text, or what stands beside it. */
  tab: 'text' | 'side' = 'side';
  /** On the first screen, before there is a report. */
  readonly wanted = { template: '', stage: 'concept' as Asked['stage'] };
  readonly editor: Editor;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said = '';
  told = '';

  constructor(
    readonly engine: Engine,
    private readonly draw: (app: App) => void,
  ) {
    this.editor = new Editor(() => {
      this.typed();
    });
  }

  get words(): Texts {
    return texts[this.language];
  }

  get ask(): Ask {
    return this.engine.ask;
  }

  /** Draws all views. */
  render(): void {
    this.draw(this);
  }

  /** Says something in the live region, also when it was the last thing said. */
  say(text: string): void {
    const live = byId('live', HTMLElement);
    live.textContent = live.textContent === text ? `${text}\u00a0` : text;
  }

  /** Shows a message above everything; an empty one goes away. */
  tell(text: string): void {
    this.told = text;
    byId('told', HTMLElement).hidden = text === '';
    byId('told-text', HTMLElement).textContent = text;
  }

  async setLanguage(language: Language): Promise<void> {
    this.language = language;
    this.templates = await this.ask('templates', language);
    if (this.session) this.session.asked = { ...this.session.asked, language };
    await this.check();
    this.render();
  }

  /** Opens a report in place of another one. */
  async open(name: string, asked: Asked): Promise<void> {
    const text = asked.text.replace(/\r\n?/g, '\n');
    const session = newSession(name, { ...asked, text, ...this.wanted });
    this.session = session;
    this.tab = 'side';
    this.editor.text = text;
    this.render();
    await this.check();
    // The report may say itself which template and stage it has.
    if (session.checked) session.asked = { ...session.asked, stage: session.checked.stage };
    if (this.wanted.template !== '' && session.checked?.template !== this.wanted.template)
      await this.chooseTemplate(this.wanted.template);
    window.scrollTo(0, 0);
    this.render();
  }

  close(): void {
    this.session = undefined;
    this.editor.text = '';
    this.render();
  }

  /** May the report on the page make room for another one? */
  mayLeave(): boolean {
    return !this.session || !isUnsaved(this.session) || window.confirm(this.words.leave);
  }

  private typed(): void {
    if (!this.session) return;
    this.session.asked = { ...this.session.asked, text: this.editor.text };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), PAUSE);
  }

  /** Checks the text as it is now. An answer about a text that has changed meanwhile is left. */
  async check(): Promise<void> {
    const { session } = this;
    if (!session) return;
    clearTimeout(this.timer);
    const { asked } = session;
    const checked = await this.ask('check', asked).catch(() => undefined);
    if (this.session !== session || session.asked.text !== asked.text) return;
    session.checked = checked;
    session.isBroken = checked === undefined;
    this.shown();
  }

  /** Shows the session as it is, and says when the counts have changed. */
  shown(): void {
    const { session } = this;
    if (session) {
      session.index = Math.max(0, Math.min(session.index, toReview(session).length - 1));
      this.editor.show(reportMarks(session));
      const counts = countsIn(session);
      const text = counts ? `${this.words.toDoTitle(counts.toDo)}, ${this.words.toLookAt(counts.details)}` : '';
      if (text !== this.said && session.panel === 'to-do') this.say(text);
      this.said = text;
    }
    this.render();
  }

  /** Puts another text in the editor and checks it. */
  async setText(text: string): Promise<void> {
    if (!this.session) return;
    this.session.asked = { ...this.session.asked, text };
    this.editor.text = text;
    await this.check();
  }

  async chooseTemplate(id: string): Promise<void> {
    const { session } = this;
    this.wanted.template = id;
    if (!session || id === '') return;
    session.asked = { ...session.asked, template: id };
    await this.setText(await this.ask('setFrontMatter', session.asked, 'casus', id, false));
  }

  async chooseStage(stage: Asked['stage']): Promise<void> {
    const { session } = this;
    this.wanted.stage = stage;
    if (!session) return;
    session.asked = { ...session.asked, stage };
    await this.setText(await this.ask('setFrontMatter', session.asked, 'stage', stage, true));
  }

  /** Shows another panel, and brings the keyboard to its heading. */
  go(panel: Panel): void {
    if (!this.session) return;
    this.session.panel = panel;
    this.session.isRevealed = false;
    this.tab = 'side';
    this.shown();
    byId('panel', HTMLElement).querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    if (window.matchMedia('(max-width: 760px)').matches) window.scrollTo(0, 0);
  }

  /** To where something is to do; what isn't there yet is put there first. */
  async goTo(task: Task): Promise<void> {
    const { session } = this;
    if (!session) return;
    if (task.addable !== undefined) {
      const { text, caret } = await this.ask('addSection', session.asked, task.report, task.addable);
      if (text !== session.asked.text) {
        await this.setText(text);
        this.showText(caret, caret);
        return;
      }
    }
    const { start, end } = this.editor.lineSpan(task.line);
    this.showText(start, end);
  }

  showText(start: number, end: number): void {
    this.tab = 'text';
    this.render();
    this.editor.goTo(start, end, true);
  }

  /** From the cursor to the next open place, and from the last one to the first. */
  async goToNext(): Promise<void> {
    const tasks = this.session ? openTasks(this.session).filter(({ addable }) => addable === undefined) : [];
    const next = tasks.find(({ line }) => line > this.editor.line) ?? tasks[0];
    if (next) await this.goTo(next);
  }
}
