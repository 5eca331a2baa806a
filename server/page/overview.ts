/**
 * The script of the overview page: sorting, filtering, walking through the table with the arrow keys, printing, and in
 * VS Code opening a place in a hand-in. Without it the page can still be read and printed. `generate` puts it into `assets.generated.ts`.
 */

const all = <E extends Element>(selector: string, kind: new () => E, within: ParentNode = document): readonly E[] =>
  [...within.querySelectorAll(selector)].filter((element): element is E => element instanceof kind);

const rows = all('.matrix tbody tr', HTMLTableRowElement);
const bodies = all('.matrix tbody', HTMLTableSectionElement);
const heads = all('.matrix .heads th', HTMLTableCellElement);
const [reading] = all('.reading', HTMLElement);
const [search] = all('[data-search]', HTMLInputElement);

/** What the reader asked to see. */
const wanted = { show: 'all', column: '', name: '' };

function isWanted({ dataset }: HTMLElement): boolean {
  const { show, column, name } = wanted;
  const state = show === 'all' || (show === 'details' ? Number(dataset['details']) > 0 : dataset['state'] === show);
  const missing = column === '' || (dataset['missing'] ?? '').split(' ').includes(column);
  return state && missing && (dataset['name'] ?? '').includes(name);
}

function applyFilters(): void {
  for (const row of rows) row.hidden = !isWanted(row);
  for (const head of heads)
    head.classList.toggle('chosen', wanted.column !== '' && head.dataset['key'] === wanted.column);
  for (const table of all('.matrix', HTMLTableElement)) {
    const isEmpty = rows.every((row) => row.hidden || !table.contains(row));
    table.closest('.scroll')?.toggleAttribute('hidden', isEmpty);
    const title = table.closest('.scroll')?.previousElementSibling;
    if (title?.matches('.template')) title.toggleAttribute('hidden', isEmpty);
  }
  placeTabStops();
  say();
}

/** The reading line: a cell, or else how many reports are shown. */
function say(cell?: HTMLTableCellElement): void {
  if (!reading) return;
  const shown = rows.filter((row) => !row.hidden).length;
  reading.textContent = cell
    ? readingOf(cell)
    : shown === rows.length
      ? (reading.dataset['idle'] ?? '')
      : countLine(shown);
  reading.classList.toggle('says', cell !== undefined || shown !== rows.length);
}

function countLine(shown: number): string {
  const data = reading?.dataset;
  if (shown === 0) return data?.['nobody'] ?? '';
  const head = heads.find(({ dataset }) => dataset['key'] === wanted.column);
  const line = (head ? data?.['filteredBy'] : data?.['filtered']) ?? '';
  return line
    .replace('{shown}', String(shown))
    .replace('{all}', String(rows.length))
    .replace('{what}', () => head?.dataset['label'] ?? '');
}

/** "Noor Aarts · Actoren: staat er". */
function readingOf(cell: HTMLTableCellElement): string {
  const name = cell.closest('tr')?.querySelector('th a')?.textContent ?? '';
  const head = headOf(cell);
  const said = cell.querySelector('.hidden-text') ?? cell;
  return `${name} · ${head?.dataset['label'] ?? ''}: ${said.textContent}`;
}

const headOf = (cell: HTMLTableCellElement): HTMLTableCellElement | undefined =>
  all('.heads th', HTMLTableCellElement, cell.closest('table') ?? document)[cell.cellIndex];

/** Each table is one stop of the Tab key: its first cell that is shown. */
function placeTabStops(): void {
  for (const body of bodies) {
    for (const cell of all('td.cell', HTMLTableCellElement, body)) cell.tabIndex = -1;
    const [first] = all('tr:not([hidden]) td.cell', HTMLTableCellElement, body);
    if (first) first.tabIndex = 0;
  }
}

function sort(button: HTMLButtonElement): void {
  const head = button.closest('th');
  const table = button.closest('table');
  const [body] = table ? all('tbody', HTMLTableSectionElement, table) : [];
  if (!head || !table || !body) return;
  const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  for (const other of all('[aria-sort]', HTMLElement, table)) other.setAttribute('aria-sort', 'none');
  head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
  const by = button.dataset['sort'];
  const valueOf = (row: HTMLTableRowElement): number => {
    if (by === 'name') return Number(row.dataset['order']);
    // Most to do first, what was not read last.
    if (by === 'todo') return -Number(row.dataset['todo']);
    return Number(row.cells[head.cellIndex]?.dataset['rank'] ?? 9);
  };
  const sorted = [...all('tr', HTMLTableRowElement, body)].sort(
    (a, b) => direction * (valueOf(a) - valueOf(b)) || Number(a.dataset['order']) - Number(b.dataset['order']),
  );
  body.append(...sorted);
  placeTabStops();
}

const steps: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

function walk(cell: HTMLTableCellElement, event: KeyboardEvent): void {
  const target = event.key === 'Home' || event.key === 'End' ? edgeOf(cell, event.key) : neighbourOf(cell, event.key);
  if (target === undefined) return;
  event.preventDefault();
  if (!target) return;
  cell.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

/** The next cell in a direction; null where there is none, undefined for another key. */
function neighbourOf(cell: HTMLTableCellElement, key: string): HTMLTableCellElement | null | undefined {
  const step = steps[key];
  if (!step) return undefined;
  const row = cell.closest('tr');
  const [down, right] = step;
  const shown = all('tr:not([hidden])', HTMLTableRowElement, cell.closest('tbody') ?? document);
  const walkable = shown.filter((each) => each.querySelector('td.cell') !== null);
  const other = walkable[walkable.findIndex((each) => each === row) + down];
  const target = other?.cells[cell.cellIndex + right];
  return target?.matches('td.cell') ? target : null;
}

function edgeOf(cell: HTMLTableCellElement, key: 'Home' | 'End'): HTMLTableCellElement | undefined {
  const cells = all('td.cell', HTMLTableCellElement, cell.closest('tr') ?? document);
  return key === 'Home' ? cells[0] : cells.at(-1);
}

const cellAt = ({ target }: Event): HTMLTableCellElement | undefined => {
  const cell = target instanceof Element ? target.closest('td.cell') : undefined;
  return cell instanceof HTMLTableCellElement ? cell : undefined;
};

for (const body of bodies) {
  body.addEventListener('mouseover', (event) => say(cellAt(event)));
  body.addEventListener('mouseleave', () => say());
  body.addEventListener('focusin', (event) => say(cellAt(event)));
  body.addEventListener('keydown', (event) => {
    const cell = cellAt(event);
    if (cell) walk(cell, event);
  });
}

/** Buttons of which one is pressed; with `canRelease` a second press releases it. */
function choose(buttons: readonly HTMLButtonElement[], canRelease: boolean, use: (button?: HTMLButtonElement) => void) {
  for (const button of buttons)
    button.addEventListener('click', () => {
      const isReleased = canRelease && button.getAttribute('aria-pressed') === 'true';
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button && !isReleased));
      use(isReleased ? undefined : button);
      applyFilters();
    });
}

choose(all('[data-show]', HTMLButtonElement), false, (button) => (wanted.show = button?.dataset['show'] ?? 'all'));
choose(all('[data-filter]', HTMLButtonElement), true, (button) => (wanted.column = button?.dataset['filter'] ?? ''));
for (const button of all('[data-sort]', HTMLButtonElement)) button.addEventListener('click', () => sort(button));
for (const button of all('[data-print]', HTMLButtonElement)) button.addEventListener('click', () => window.print());
search?.addEventListener('input', () => {
  wanted.name = search.value.trim().toLowerCase();
  applyFilters();
});

/** On paper everything can be read: closed cards open, and close again afterwards. */
const cards = all('.card details', HTMLDetailsElement);
let closedCards: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  closedCards = cards.filter(({ open }) => !open);
  for (const card of closedCards) card.open = true;
});
addEventListener('afterprint', () => {
  for (const card of closedCards) card.open = false;
});

/** A link from the table opens the card it leads to. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1))?.querySelector('details');
  if (target) target.open = true;
}
addEventListener('hashchange', openTarget);

/** In VS Code a double click, or Enter in the table, opens the hand-in at its place. */
declare const acquireVsCodeApi: (() => { postMessage(message: unknown): void }) | undefined;
if (typeof acquireVsCodeApi === 'function') {
  const host = acquireVsCodeApi();
  const open = ({ target }: Event): void => {
    const [at, handIn] = ['[data-line]', '[data-path]'].map((each) =>
      target instanceof Element ? target.closest<HTMLElement>(each) : null,
    );
    const path = handIn?.dataset['path'];
    if (path !== undefined) host.postMessage({ open: path, line: Number(at?.dataset['line'] ?? 1) });
  };
  document.addEventListener('dblclick', open);
  for (const body of bodies)
    body.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && cellAt(event)) open(event);
    });
}

openTarget();
placeTabStops();

export {};
