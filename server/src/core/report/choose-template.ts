/** Which template a report follows when it doesn't say so itself. */
import { unionIndex } from '../templates/match.ts';
import { fold } from '../templates/names.ts';
import type { Template } from '../templates/model.ts';
import type { Leaf } from './leaves.ts';
import { isWeak, markersOfAny } from './markers.ts';
import { tableSections } from './tables.ts';

/** Fewer recognised sections than this say nothing: "Situatie" alone occurs in half of all reports. */
const enough = 2;

const weights = { name: 1, synonym: 0.7, loose: 0.4 } as const;

/** How well a report fits a template, and why. */
export interface TemplateScore {
  readonly template: Template;
  /** Sections of the template that the headings name. */
  readonly recognised: number;
  /** Required sections among them. */
  readonly required: number;
  /** A word in the title or the first lines names the template. */
  readonly cued: boolean;
  /** By the names alone: one that is the template's own counts more than a synonym or one that many templates share. */
  readonly hits: number;
  /** `hits`, the share of required sections that is there, and the cue together. */
  readonly points: number;
}

/**
 * The template whose sections the report's headings name best, or undefined when too few headings are recognised.
 * A name that many templates share weighs less; a word in the title ("STARR-reflectie") and the share of required
 * sections that is present decide between close ones.
 */
export function chooseTemplate(
  leaves: readonly Leaf[],
  templates: readonly Template[],
  preferred: string | undefined,
): Template | undefined {
  return bestOf(templateScores(leaves, templates), preferred)?.template;
}

/** On a tie the template of the settings wins, then a lecturer's own, then built-in order. */
export function bestOf(scores: readonly TemplateScore[], preferred: string | undefined): TemplateScore | undefined {
  const enoughRecognised = scores.filter(({ recognised }) => recognised >= enough);
  const most = enoughRecognised[0];
  if (!most) return undefined;
  // A course's own version of a template goes before that template, also in a report that hasn't its new sections yet.
  const versions = enoughRecognised.filter(
    ({ template, hits }) => template.extends === most.template.id && hits >= most.hits,
  );
  const tied = versions.length > 0 ? tiedWith(versions[0], versions) : tiedWith(most, enoughRecognised);
  return (
    tied.find(({ template }) => template.id === preferred) ?? tied.find(({ template }) => template.page) ?? tied[0]
  );
}

/** Closer than this is chance: the points are sums of roots. */
const close = 1e-9;

export const tiedWith = (best: TemplateScore | undefined, all: readonly TemplateScore[]): readonly TemplateScore[] =>
  all.filter(({ points }) => best !== undefined && best.points - points < close);

/** Scores of all templates, best first. */
export function templateScores(leaves: readonly Leaf[], templates: readonly Template[]): readonly TemplateScore[] {
  const best = bestHits(leaves, templates);
  const opening = ` ${fold(
    leaves
      .slice(0, 4)
      .map((leaf) => leaf.visible.text.slice(0, 200))
      .join(' '),
  )} `;
  return templates.map((template) => scoreOf(template, best, opening)).sort((a, b) => b.points - a.points);
}

function scoreOf(template: Template, best: ReadonlyMap<string, number>, opening: string): TemplateScore {
  const all = template.sections.map((section) => best.get(section.id + '\n' + template.id) ?? 0);
  const hits = all.reduce((sum, hit) => sum + hit, 0);
  const needed = template.sections.filter((section) => section.required);
  const required = needed.filter((section) => best.has(section.id + '\n' + template.id)).length;
  const cued = template.cues.some((cue) => opening.includes(` ${fold(cue)} `));
  const share = needed.length === 0 ? 0 : required / needed.length;
  return {
    template,
    recognised: all.filter((hit) => hit > 0).length,
    required,
    cued,
    hits,
    points: hits === 0 ? 0 : hits + share + (cued ? 0.8 : 0),
  };
}

/** The strongest hit for each section of each template. */
function bestHits(leaves: readonly Leaf[], templates: readonly Template[]): ReadonlyMap<string, number> {
  const names = unionIndex(templates);
  const owner = new Map(templates.flatMap((template) => template.sections.map((section) => [section, template.id])));
  // A template and a lecturer's version of it are one model: having both makes none of their names less telling.
  const family = new Map(templates.map((template) => [template.id, template.extends ?? template.id]));
  const best = new Map<string, number>();
  const note = (
    match: { sections: readonly { id: string }[]; by: readonly (keyof typeof weights)[] },
    factor: number,
  ): void => {
    const shared = Math.sqrt(
      new Set(match.sections.map((section) => family.get(owner.get(section as never) ?? ''))).size,
    );
    match.sections.forEach((section, index) => {
      const key = section.id + '\n' + (owner.get(section as never) ?? '');
      const points = (weights[match.by[index] ?? 'loose'] * factor) / shared;
      best.set(key, Math.max(best.get(key) ?? 0, points));
    });
  };
  for (const leaf of leaves) {
    for (const marker of markersOfAny(leaf, names)) if (marker.match) note(marker.match, isWeak(marker) ? 0.8 : 1);
  }
  for (const { sections } of tableSections(leaves, names)) note({ sections, by: sections.map(() => 'name') }, 1);
  return best;
}
