/** Which template a report follows when it doesn't say so itself. */
import { memo } from '../incremental/memo.ts';
import { unionIndex, type MatchedBy, type NameMatch } from '../templates/match.ts';
import { fold } from '../templates/names.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { isWeak, candidatesOfAnyTemplate } from './sections/heading-candidates.ts';
import { tableSections } from './sections/tables.ts';

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
  leaves: readonly LeafBlock[],
  templates: readonly Template[],
  preferred: string | undefined,
): Template | undefined {
  return bestOf(templateScores(leaves, templates, enough), preferred)?.template;
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

/** Scores of the templates of which at least so many sections are recognised, best first. */
export function templateScores(
  leaves: readonly LeafBlock[],
  templates: readonly Template[],
  least = 0,
): readonly TemplateScore[] {
  const best = bestHits(leaves, templates);
  const candidates = templates.filter((template) => recognisedIn(template, best) >= least);
  const opening = candidates.length > 0 ? openingOf(leaves) : '';
  return candidates.map((template) => scoreOf(template, best, opening)).sort((a, b) => b.points - a.points);
}

const openingOf = (leaves: readonly LeafBlock[]): string => {
  const first = leaves.slice(0, 4).map((leaf) => leaf.rendered.text.slice(0, 200));
  return ` ${fold(first.join(' '))} `;
};

type Hits = ReadonlyMap<TemplateSection, number>;

function recognisedIn({ sections }: Template, best: Hits): number {
  let count = 0;
  for (const section of sections) if (best.has(section)) count++;
  return count;
}

function scoreOf(template: Template, best: Hits, opening: string): TemplateScore {
  let hits = 0;
  let needed = 0;
  let required = 0;
  for (const section of template.sections) {
    hits += best.get(section) ?? 0;
    if (!section.required) continue;
    needed++;
    if (best.has(section)) required++;
  }
  const recognised = recognisedIn(template, best);
  const cued = foldedCues(template).some((cue) => opening.includes(cue));
  const share = needed === 0 ? 0 : required / needed;
  return { template, recognised, required, cued, hits, points: hits === 0 ? 0 : hits + share + (cued ? 0.8 : 0) };
}

const foldedCues = memo(({ cues }: Template) => cues.map((cue) => ` ${fold(cue)} `));

/** The strongest hit for each section of each template. */
function bestHits(leaves: readonly LeafBlock[], templates: readonly Template[]): Hits {
  const names = unionIndex(templates);
  const modelsOf = modelCounter(templates);
  const best = new Map<TemplateSection, number>();
  const note = (sections: readonly TemplateSection[], by: readonly MatchedBy[], factor: number): void => {
    const shared = Math.sqrt(modelsOf(sections));
    sections.forEach((section, index) => {
      const points = (weights[by[index] ?? 'loose'] * factor) / shared;
      best.set(section, Math.max(best.get(section) ?? 0, points));
    });
  };
  // The same headings come again and again in a long document.
  const noted = new Map<NameMatch, number>();
  for (const leaf of leaves) {
    for (const candidate of candidatesOfAnyTemplate(leaf, names)) {
      const { match } = candidate;
      const factor = isWeak(candidate) ? 0.8 : 1;
      if (!match || (noted.get(match) ?? 0) >= factor) continue;
      noted.set(match, factor);
      note(match.sections, match.by, factor);
    }
  }
  for (const { sections } of tableSections(leaves, names))
    note(
      sections,
      sections.map(() => 'name'),
      1,
    );
  return best;
}

/**
 * How many models the sections of a match belong to. A template and a lecturer's version of it are one model: having both
 * makes none of their names less telling.
 */
const modelCounter = memo((templates: readonly Template[]) => {
  const models = new Map(
    templates.flatMap((template) => template.sections.map((section) => [section, template.extends ?? template.id])),
  );
  return memo((sections: readonly TemplateSection[]) => new Set(sections.map((section) => models.get(section))).size);
});
