/** The signs of the page as SVG: drawn once, used everywhere. Own drawings. */
import type { CellState } from '../../../summary/model.ts';
import { html, type Markup } from './markup.ts';

export const glyphIds = [
  'check',
  'slot',
  'open',
  'echo',
  'plus',
  'none',
  'block',
  'sheet',
  'lock',
  'find',
  'print',
] as const;
export type GlyphId = (typeof glyphIds)[number];

export const glyphOfState: Readonly<Record<CellState, GlyphId>> = {
  done: 'check',
  placeholder: 'slot',
  open: 'open',
  echo: 'echo',
  missing: 'plus',
  'not-needed': 'none',
};

export const glyph = (id: GlyphId): Markup => html`<svg class="glyph" aria-hidden="true"><use href="#g-${id}" /></svg>`;

/** Stands once in the page, before the first sign. */
export const sprite: Markup = html`<svg class="sprite" aria-hidden="true">
  <defs>
    <symbol id="g-check" viewBox="0 0 16 16"><path d="M3 8.5 6.5 12 13 4.5" /></symbol>
    <symbol id="g-slot" viewBox="0 0 16 16"><path d="M4.8 3h-3v10h3M11.2 3h3v10h-3" /></symbol>
    <symbol id="g-open" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.2" /></symbol>
    <symbol id="g-echo" viewBox="0 0 16 16"><path d="M3 5.5h10M3 10.5h10" /></symbol>
    <symbol id="g-plus" viewBox="0 0 16 16"><path d="M8 3v10M3 8h10" stroke-width="2.4" /></symbol>
    <symbol id="g-none" viewBox="0 0 16 16"><path d="M5.5 8h5" stroke-width="1.6" /></symbol>
    <symbol id="g-block" viewBox="0 0 16 16">
      <rect x="1.5" y="4.5" width="13" height="7" rx="1.5" fill="currentColor" stroke="none" />
    </symbol>
    <symbol id="g-sheet" viewBox="0 0 16 16">
      <path d="M4 2h5l3.500 3.500V14H4zM6.500 8.500h3.500M6.500 11h3.500" stroke-width="1.5" />
    </symbol>
    <symbol id="g-lock" viewBox="0 0 16 16">
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.500 7V5a2.500 2.500 0 0 1 5 0v2" />
    </symbol>
    <symbol id="g-find" viewBox="0 0 16 16">
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.300 10.300 3.200 3.200" />
    </symbol>
    <symbol id="g-print" viewBox="0 0 16 16">
      <path d="M4.500 6V2.500h7V6M4.500 12h-2V6h11v6h-2M4.500 9.500h7v4h-7z" stroke-width="1.6" />
    </symbol>
    <symbol id="g-mark" viewBox="0 0 128 128">
      <rect width="128" height="128" rx="28" fill="#0E565E" stroke="none" />
      <path
        d="M90 41V40A16 16 0 0 0 74 24H48A20 20 0 0 0 28 44V84A20 20 0 0 0 48 104H74A16 16 0 0 0 90 88V87"
        fill="none"
        stroke="#fff"
        stroke-width="16"
        stroke-linecap="butt"
      />
      <rect x="78" y="48" width="26" height="32" rx="4" fill="#FFC145" stroke="none" />
    </symbol>
  </defs>
</svg>`;

/** The mark of Casus: a sheet of paper that a block closes. */
export const mark: Markup = html`<svg class="mark" aria-hidden="true"><use href="#g-mark" /></svg>`;
