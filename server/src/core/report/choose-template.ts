/** Which template a report follows when it doesn't say so itself. */
import { unionIndex } from '../templates/match.ts';
import { fold } from '../templates/names.ts';
import type { Template } from '../templates/model.ts';
import type { Leaf } from './leaves.ts';
import { isWeak, markersIn } from './markers.ts';
import { tableSections } from './tables.ts';

/** Fewer recognised sections than this say nothing: "Situatie" alone occurs in half of all reports. */
const enough = 2;

const weights = { name: 1, synonym: 0.7, loose: 0.4 } as const;

interface Score {
  readonly template: Template;
  readonly recognised: number;
  readonly points: number;
}

/**
 * The template whose sections the report's headings name best, or undefined when too few headings are recognised.
 * A name that many templates share weighs less; a word in the title ("STARR-reflectie") and the share of required
 * sections that is present decide between close ones. On a tie the earlier template wins: built-in order.
 */
export function chooseTemplate(leaves: readonly Leaf[], templates: readonly Template[]): Template | undefined {
  const [best] = templateScores(leaves, templates).filter(({ recognised }) => recognised >= enough);
  return best?.template;
}

/** Scores of all templates, best first. */
export function templateScores(leaves: readonly Leaf[], templates: readonly Template[]): readonly Score[] {
  const best = bestHits(leaves, templates);
  const opening = ` ${fold(
    leaves
      .slice(0, 4)
      .map((leaf) => leaf.visible.text.slice(0, 200))
      .join(' '),
  )} `;
  return templates
    .map((template): Score => {
      const hits = template.sections.map((section) => best.get(section.id + '\n' + template.id) ?? 0);
      const required = template.sections.filter((section) => section.required);
      const present = required.filter((section) => best.has(section.id + '\n' + template.id)).length;
      const points = hits.reduce((sum, hit) => sum + hit, 0);
      const share = required.length === 0 ? 0 : present / required.length;
      const cued = template.cues.some((cue) => opening.includes(` ${fold(cue)} `));
      return {
        template,
        recognised: hits.filter((hit) => hit > 0).length,
        points: points === 0 ? 0 : points + share + (cued ? 0.8 : 0),
      };
    })
    .sort((a, b) => b.points - a.points);
}

/** The strongest hit for each section of each template. */
function bestHits(leaves: readonly Leaf[], templates: readonly Template[]): ReadonlyMap<string, number> {
  const names = unionIndex(templates);
  const owner = new Map(templates.flatMap((template) => template.sections.map((section) => [section, template.id])));
  const best = new Map<string, number>();
  const note = (
    match: { sections: readonly { id: string }[]; by: readonly (keyof typeof weights)[] },
    factor: number,
  ): void => {
    const shared = Math.sqrt(new Set(match.sections.map((section) => owner.get(section as never))).size);
    match.sections.forEach((section, index) => {
      const key = section.id + '\n' + (owner.get(section as never) ?? '');
      const points = (weights[match.by[index] ?? 'loose'] * factor) / shared;
      best.set(key, Math.max(best.get(key) ?? 0, points));
    });
  };
  for (const leaf of leaves) {
    for (const marker of markersIn(leaf, names)) if (marker.match) note(marker.match, isWeak(marker) ? 0.8 : 1);
  }
  for (const { sections } of tableSections(leaves, names)) note({ sections, by: sections.map(() => 'name') }, 1);
  return best;
}
