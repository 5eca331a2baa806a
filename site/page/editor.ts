/**
 * The report as text that can be typed in. A `textarea` gives typing, undo, spelling and screen readers as people know
 * them; a layer below it, with the same letters in the same places, shows the marks.
 */
import { byId, el, icon } from './dom.ts';
import { markdownMarks, marksAfter, piecesOf, type Mark } from './marks.ts';

export class Editor {
  private readonly area = byId('text', HTMLTextAreaElement);
  private readonly layer = byId('layer', HTMLElement);
  private marks: readonly Mark[] = [];
  private shown = '';

  constructor(onInput: () => void) {
    this.area.addEventListener('input', () => {
      this.marks = marksAfter(this.marks, this.shown, this.text);
      this.draw();
      onInput();
    });
  }

  get text(): string {
    return this.area.value;
  }

  /** Another text keeps neither marks nor what the browser knows to undo. The cursor stays as well as it can. */
  set text(text: string) {
    if (text === this.area.value) return;
    const { selectionStart, scrollTop } = this.area;
    this.area.value = text;
    this.area.setSelectionRange(selectionStart, selectionStart);
    this.area.scrollTop = scrollTop;
    this.marks = [];
    this.draw();
  }

  show(marks: readonly Mark[]): void {
    this.marks = marks;
    this.draw();
  }

  label(label: string, placeholder: string): void {
    this.area.setAttribute('aria-label', label);
    this.area.placeholder = placeholder;
  }

  focus(): void {
    this.area.focus({ preventScroll: true });
  }

  get isFocused(): boolean {
    return document.activeElement === this.area;
  }

  /** Shows a place in the middle of the window. `select`: puts the cursor there, and the keyboard. */
  goTo(start: number, end: number, select: boolean): void {
    if (select) {
      this.focus();
      this.area.setSelectionRange(start, end);
    }
    const line = this.rectAt(start);
    if (!line) return;
    const middle = line.top + window.scrollY - window.innerHeight / 3;
    window.scrollTo({ top: Math.max(0, middle) });
  }

  /** 1-based line to the offsets of its text. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    const lines = this.text.split('\n').slice(0, line);
    const last = lines.at(-1) ?? '';
    const end = lines.join('\n').length;
    return { start: end - last.length, end };
  }

  /** 1-based line of the cursor. */
  get line(): number {
    return this.text.slice(0, this.area.selectionEnd).split('\n').length;
  }

  private rectAt(offset: number): DOMRect | undefined {
    const walker = document.createTreeWalker(this.layer, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (offset < before + length || (offset === before + length && !node.nextSibling)) {
        const range = document.createRange();
        range.setStart(node, Math.min(length, offset - before));
        return range.getBoundingClientRect();
      }
      before += length;
    }
    return undefined;
  }

  private draw(): void {
    this.shown = this.text;
    const pieces = piecesOf(this.shown, [...markdownMarks(this.shown), ...this.marks]);
    const nodes = pieces.flatMap(({ text, kinds, flags }) => [
      ...flags.map((flag) => el('span', { class: 'flag' }, icon(flag))),
      kinds.length > 0 ? el('span', { class: kinds.join(' ') }, text) : text,
    ]);
    // A last empty line has no height without something on it.
    this.layer.replaceChildren(...nodes, '\u200b');
  }
}
