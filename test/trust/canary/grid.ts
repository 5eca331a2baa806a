/** The canary grid: a report a place, in which every kind of detail stands once, each beside something that is found anyway. */
import { kinds, type Kind } from './markers.ts';
import { places, type Place } from './places.ts';

export interface Cell {
  readonly place: Place;
  readonly kind: Kind;
  /** The detail as a reader sees it. */
  readonly marker: string;
  /** The detail as it stands in the source; where a place splits it, that is another string. */
  readonly written: string;
}

/** A report that holds the cells of one place. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** What is found and repaired anyway, so that the lines around a detail are shown in excerpts and diffs. */
const decoy = '<!-- casus-disable-next-line sources/uncited-source -->';

function sheetOf(place: Place, row: number): Sheet {
  const blocks = kinds.map((kind, column) => {
    const marker = kind.markerOf(row);
    const spelled = place.spell?.(marker) ?? marker;
    const block = place.write(kind.sentenceOf(spelled), column);
    const written = [spelled, spelled.replaceAll(' ', '\u00a0'), spelled.replaceAll(' ', '%20')].find((form) =>
      block.includes(form),
    );
    if (written === undefined) throw new Error(`${place.name} lost ${kind.name}`);
    return { block, cell: { place, kind, marker, written } };
  });
  const written = blocks.map(({ block }) => block);
  const [before, body] = place.isFrontMatter ? [written, []] : [[], written];
  const decoyed = body.flatMap((block) => [decoy, block]);
  const text = [
    ['---', 'casus: bundelcasus', ...before, '---'].join('\n'),
    '# Een middag in de tuin',
    '## Casusbeschrijving',
    'Wij zaten met zijn allen buiten en er gebeurde die middag niet zo veel bijzonders, maar er werd wel gelachen.',
    ...decoyed,
    decoy,
    '## Dilemma',
    '[vul hier in]',
  ].join('\n\n');
  return { name: `${String(row).padStart(2, '0')}.md`, text: `${text}\n`, cells: blocks.map(({ cell }) => cell) };
}

export const sheets: readonly Sheet[] = places.map(sheetOf);
export const cells: readonly Cell[] = sheets.flatMap((sheet) => sheet.cells);

/** The files of a working folder with the whole grid. */
export const gridFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(sheets.map(({ name, text }) => [name, text])),
  '.casus/namen.local.txt': `${cells
    .filter(({ kind }) => kind.isListed)
    .map(({ marker }) => marker)
    .join('\n')}\n`,
};

/** The cells whose detail stands in an output, in one of its forms. */
export const leakedInto = (output: string): readonly Cell[] =>
  cells.filter(({ marker, written }) => output.includes(marker) || output.includes(written));
