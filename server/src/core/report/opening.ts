/** The title and the opening of a report, in which the name of a model ("STARR: de lift") may stand. */
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { foldedCues } from '../templates/cues.ts';
import { fold } from '../templates/names.ts';
import type { Template } from '../templates/model.ts';

/** A cue counts in the first leaf blocks of a report, and in the first UTF-16 units of the rendered text of each. */
const OPENING_LEAVES = 4;
const OPENING_UNITS = 200;

/** A title that is no heading has at most this many UTF-16 units. */
const LONGEST_TITLE = 90;

/** The first headings of a report, and a first line that is short, folded: one of them is the title. */
export function titlesOf(leaves: readonly LeafBlock[], title: string | undefined): readonly string[] {
  const texts = leaves
    .slice(0, OPENING_LEAVES)
    .filter(({ kind, rendered }, index) => {
      const { text, strong } = rendered;
      const isBold = strong.some(({ start, end }) => start === 0 && end >= text.trimEnd().length);
      return kind === 'heading' || (text.length <= LONGEST_TITLE && (isBold || (index === 0 && !/[.?!]$/.test(text))));
    })
    .map(({ rendered }) => rendered.text.slice(0, OPENING_UNITS));
  return [...(title === undefined ? [] : [title]), ...texts].map((text) => ` ${fold(text)} `);
}

/** `titles`: folded, with a space at both ends. */
export const namesTemplate = (titles: readonly string[], template: Template): boolean =>
  foldedCues(template).some((cue) => titles.some((title) => title.includes(cue)));

/** The opening of a report, folded, with a space at both ends so that every word in it stands between spaces. */
export const foldedOpening = (leaves: readonly LeafBlock[]): string => {
  const first = leaves.slice(0, OPENING_LEAVES).map((leaf) => leaf.rendered.text.slice(0, OPENING_UNITS));
  return ` ${fold(first.join(' '))} `;
};
