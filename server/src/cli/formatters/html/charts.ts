/** Charts as inline SVG. Each says its numbers in its label, and prints them. */
import { html, type Markup } from './markup.ts';
import { largest, smallest } from '../../../lists.ts';

/** A column of a histogram: how many reports have so much still to do. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

const one = (value: number): string => String(Math.round(value * 10) / 10);

/** Columns; the first one is "nothing to do". */
export function histogram(bars: readonly Bar[], label: string): Markup {
  const highest = largest(
    bars.map(({ count }) => count),
    1,
  );
  const columns = bars.map(({ label: below, count }, index) => {
    const height = (count / highest) * 58;
    const x = 2 + index * 34;
    return html`<rect
        x="${x}"
        y="${one(74 - height)}"
        width="26"
        height="${one(height)}"
        rx="2"
        class="${index === 0 ? 'bar-done' : 'bar-todo'}"
      /><text x="${x + 13}" y="${one(70 - height)}" class="middle number">${count}</text
      ><text x="${x + 13}" y="90" class="middle">${below}</text>`;
  });
  return html`<svg class="chart" viewBox="0 0 240 96" role="img" aria-label="${label}">
    <path d="M0 74.5H240" class="axis" />
    ${columns}
  </svg>`;
}

/** Rows, each with its name at the left and its number at the right. */
export function rowChart(rows: readonly Bar[], label: string): Markup {
  const longest = largest(
    rows.map(({ count }) => count),
    1,
  );
  const lines = rows.map(({ label: name, count }, index) => {
    const y = 2 + index * 17;
    const width = (count / longest) * 118;
    return html`<text x="92" y="${y + 9}" class="end">${name}</text
      ><rect x="100" y="${y}" width="${one(width)}" height="11" rx="2" class="bar-detail" /><text
        x="${one(106 + width)}"
        y="${y + 9}"
        class="number"
        >${count}</text
      >`;
  });
  return html`<svg class="chart" viewBox="0 0 240 ${rows.length * 17 + 2}" role="img" aria-label="${label}">
    ${lines}
  </svg>`;
}

export interface Spread {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/** The middle half of the values, and the middle one. `values`: at least one. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  return { from: at(0.25), middle: at(0.5), to: at(0.75) };
}

/** A dot for each value on a line, the middle half shaded. */
export function dotStrip(values: readonly number[], label: string): Markup {
  const { from, middle, to } = spreadOf(values);
  const step = stepFor(largest(values) - smallest(values));
  const low = Math.floor(smallest(values) / step) * step;
  const high = Math.max(low + step, Math.ceil(largest(values) / step) * step);
  const x = (value: number): string => one(12 + ((value - low) / (high - low)) * 376);
  const sorted = [...values].sort((a, b) => a - b);
  const dots = sorted.map(
    (value, index) => html`<circle cx="${x(value)}" cy="${21 + (index % 3) * 5}" r="3" class="dot" />`,
  );
  const ticks: Markup[] = [];
  for (let value = low; value <= high; value += step)
    ticks.push(
      html`<path d="M${x(value)} 40.5v4" class="axis" /><text x="${x(value)}" y="57" class="middle">${value}</text>`,
    );
  return html`<svg class="chart strip" viewBox="0 0 400 62" role="img" aria-label="${label}">
    <path d="M0 40.5H400" class="axis" />
    <rect
      x="${x(from)}"
      y="16"
      width="${one(Math.max(1, Number(x(to)) - Number(x(from))))}"
      height="20"
      rx="4"
      class="half"
    />
    <path d="M${x(middle)} 12v28" class="median" />
    ${dots}${ticks}
  </svg>`;
}

/** A round step that gives two to five ticks over this range. */
function stepFor(range: number): number {
  const steps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  return steps.find((step) => range / step <= 4) ?? 10_000;
}

/** What a block of the class chart stands for. */
export type BlockState =
  { readonly kind: 'done' } | { readonly kind: 'todo'; readonly count: number } | { readonly kind: 'unread' };

/** Above this many hand-ins the blocks lose their numbers. */
const MOST_NUMBERED = 60;

/** A block for each hand-in, in the order of the table. */
export function blocks(states: readonly BlockState[], label: string): Markup {
  const isSmall = states.length > MOST_NUMBERED;
  const perRow = isSmall ? 18 : 9;
  const pitch = isSmall ? 12.5 : 25;
  const size = isSmall ? 10 : 21;
  const rows = Math.ceil(states.length / perRow);
  const shapes = states.map((state, index) => {
    const place = `translate(${one((index % perRow) * pitch)} ${one(Math.floor(index / perRow) * pitch)})`;
    return html`<g transform="${place}"
      ><rect
        width="${size}"
        height="${size}"
        rx="${isSmall ? 2 : 4}"
        class="block-${state.kind}"
      />${isSmall ? undefined : signOf(state)}</g
    >`;
  });
  return html`<svg class="blocks" viewBox="-1 -1 224 ${one(rows * pitch)}" role="img" aria-label="${label}">
    ${shapes}
  </svg>`;
}

function signOf(state: BlockState): Markup {
  switch (state.kind) {
    case 'done':
      return html`<path d="m5.500 11 3.500 3.500 6.500-7.500" class="tick" />`;
    case 'todo':
      return html`<text x="10.5" y="15">${state.count}</text>`;
    case 'unread':
      return html`<path d="M7.500 10.500h6" class="dash" />`;
  }
}
