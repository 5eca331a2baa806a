/** A privacy review of one report: which detail is on the page, what was decided, and what comes next. */
import * as vscode from 'vscode';
import { decide, takeBack, type Made, type Tools } from './choices.ts';
import type { Choice, Details, ReviewItem } from './model.ts';
import type { Shown } from './page.ts';

/** What the page can ask for. */
export type Action = 'replace' | 'keep' | 'ignore' | 'back' | 'show' | 'later' | 'earlier';

export class ReviewSession {
  private items: readonly ReviewItem[] = [];
  private index = 0;
  private isRevealed = false;
  private choices: readonly Choice[] = [];
  /** Undoes all replacements so far. */
  private key = '';

  constructor(
    readonly document: vscode.TextDocument,
    private readonly tools: Tools,
  ) {}

  /** Asks for the details again; stays with the one on the page when it is still there. */
  async refresh(): Promise<void> {
    const { client, kept } = this.tools;
    const uri = client.code2ProtocolConverter.asUri(this.document.uri);
    const details = await client.sendRequest<Details | null>('casus/details', { uri });
    if (details && details.version !== this.document.version) return;
    const current = this.current?.id;
    this.items = (details?.items ?? []).filter(({ id }) => !kept.has(this.document.uri, id));
    const same = this.items.findIndex(({ id }) => id === current);
    if (same < 0) this.isRevealed = false;
    this.go(same < 0 ? this.index : same);
  }

  get current(): ReviewItem | undefined {
    return this.items[this.index];
  }

  get keptCount(): number {
    return this.choices.filter(({ kind }) => kind === 'kept').length;
  }

  /** What the page shows; undefined when every detail was decided. */
  get shown(): Shown | undefined {
    const item = this.current;
    if (!item) return undefined;
    const [place] = item.places;
    const revealed = this.isRevealed && place ? this.document.getText(this.rangeOf(place)) : undefined;
    const decided = this.choices.length;
    return { item, position: decided + this.index + 1, total: decided + this.items.length, decided, revealed };
  }

  /** Where the detail on the page stands. */
  get ranges(): readonly vscode.Range[] {
    return this.current?.places.map((place) => this.rangeOf(place)) ?? [];
  }

  /** Goes to the detail at an offset of the document; false when there is none, or it is on the page already. */
  goTo(offset: number): boolean {
    const index = this.items.findIndex(({ places }) =>
      places.some(({ start, end }) => start <= offset && offset <= end),
    );
    if (index < 0 || index === this.index) return false;
    this.isRevealed = false;
    this.index = index;
    return true;
  }

  /** `by`: the text that replaces the detail. */
  async act(action: Action, by: string): Promise<void> {
    const item = this.current;
    if (action === 'back') return this.back();
    if (!item) return;
    if (action === 'show') this.isRevealed = !this.isRevealed;
    if (action === 'later') this.go((this.index + 1) % this.items.length);
    if (action === 'earlier') this.go((this.index + this.items.length - 1) % this.items.length);
    if (action === 'keep') {
      await this.tools.kept.set(this.document.uri, item.id, true);
      this.choices = [...this.choices, { kind: 'kept', id: item.id }];
    }
    if (action === 'replace' || action === 'ignore') {
      const what = action === 'replace' ? { replaceBy: by } : ({ ignore: true } as const);
      this.remember(await decide(this.tools, this.document, item.id, what, this.key));
    }
    if (action !== 'show' && action !== 'later' && action !== 'earlier') await this.refresh();
  }

  private remember(made: Made | undefined): void {
    if (!made) return;
    this.choices = [...this.choices, made.choice];
    this.key = made.key;
  }

  private async back(): Promise<void> {
    const last = this.choices.at(-1);
    if (!last || !(await takeBack(this.tools, this.document, last))) return;
    this.choices = this.choices.slice(0, -1);
    if ('keyBefore' in last) this.key = last.keyBefore;
    await this.refresh();
    this.go(this.items.findIndex(({ id }) => id === last.id));
  }

  private go(index: number): void {
    const next = Math.max(0, Math.min(index, this.items.length - 1));
    if (next !== this.index) this.isRevealed = false;
    this.index = next;
  }

  private rangeOf({ start, end }: { readonly start: number; readonly end: number }): vscode.Range {
    return new vscode.Range(this.document.positionAt(start), this.document.positionAt(end));
  }
}
