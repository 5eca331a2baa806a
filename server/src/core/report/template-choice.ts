/** Chooses the template of a report that doesn't name one, by the report's headings. */
import { memo } from '../incremental/memo.ts';
import { unionIndex, type MatchedBy, type NameMatch } from '../templates/match.ts';
import { foldedCues } from '../templates/cues.ts';
import { hasRole } from '../templates/roles.ts';
import type { Template, TemplateSection } from '../templates/model.ts';
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { candidatesAmong, isWeak } from './sections/heading-candidates.ts';
import type { Report } from './model.ts';
import { NAME_WEIGHTS } from './follows-model.ts';
import { foldedOpening, namesTemplate, titlesOf } from './opening.ts';
import { strayIn } from './stray-headings.ts';
import { tableSections } from './sections/tables.ts';

/** Fewer recognised sections than this choose no template: "Situatie" alone occurs in half of all reports. */
const LEAST_RECOGNISED = 2;

/** A label, bare line or list item is less sure to be a heading, so its points count for this much. */
const WEAK_FACTOR = 0.8;

/** Points for a template whose cue ("STARR") stands in the opening of the report. */
const CUE_POINTS = 0.8;

/** How well a report fits a template, and why. */
export interface TemplateScore {
  readonly template: Template;
  /** Number of sections of the template that the headings name. */
  readonly recognised: number;
  /** Number of required sections among the recognised ones. */
  readonly required: number;
  /** A word in the title or the first lines names the template. */
  readonly cued: boolean;
  /** Points for the names alone: the template's own name counts more than a synonym or a name that many share. */
  readonly hits: number;
  /** `hits`, the share of required sections that are present (0-1), and points for the cue; 0 without hits. */
  readonly points: number;
}

/**
 * The template that the title names ("STARR: de lift"), or else the template whose sections the report's headings name
 * best; undefined when neither tells. A name that many templates share weighs less; a word in the opening and the share of
 * required sections that are present decide between templates that score alike. `preferred`: id of the template of the
 * settings. `title`: the title of the front matter. `byTitleOnly`: the headings are those of chapters that follow no
 * model, so only a title tells.
 */
export function chooseTemplate(
  leaves: readonly LeafBlock[],
  templates: readonly Template[],
  preferred: string | undefined,
  title?: string,
  byTitleOnly = false,
): Pick<Report, 'template' | 'templateFrom'> | undefined {
  const scores = templateScores(leaves, templates);
  const byHeadings = bestOf(scores, preferred);
  const titles = titlesOf(leaves, title);
  const byTitle = scores.filter(({ template }) => namesTemplate(titles, template));
  const named = bestOfEqual(byTitle, preferred);
  const isStray = strayIn(leaves, templates);
  if (named && named.recognised >= Math.min(LEAST_RECOGNISED, (byHeadings?.recognised ?? 0) - 1) && !isStray(named))
    return { template: named.template, templateFrom: 'title' };
  if (byTitleOnly) return undefined;
  if (byHeadings && !isStray(byHeadings)) return { template: byHeadings.template, templateFrom: 'headings' };
  const single = onlyTemplateOf(leaves, templates);
  return single && { template: single, templateFrom: 'headings' };
}

/** The best of the scores that are in order; on a tie as `bestOf`, however few sections are recognised. */
function bestOfEqual(scores: readonly TemplateScore[], preferred: string | undefined): TemplateScore | undefined {
  const tied = tiedWith(scores[0], scores);
  return (
    tied.find(({ template }) => template.id === preferred) ?? tied.find(({ template }) => template.page) ?? tied[0]
  );
}

/** The template of a report that names one section, when only one model has a section of that name. A story doesn't count. */
function onlyTemplateOf(leaves: readonly LeafBlock[], templates: readonly Template[]): Template | undefined {
  const names = unionIndex(templates);
  const matches = new Set(candidatesAmong(leaves, names).flatMap(({ match }) => match ?? []));
  const modelsOf = modelCounter(templates);
  const telling = [...matches].filter(
    ({ sections, by }) =>
      modelsOf(sections) === 1 &&
      by.every((each) => each === 'name') &&
      !sections.some((section) => hasRole(section, 'story')),
  );
  const [match] = telling;
  if (!match || matches.size > telling.length) return undefined;
  const owners = templates.filter(({ sections }) => match.sections.some((section) => sections.includes(section)));
  return owners.find(({ page }) => page) ?? owners[0];
}

/**
 * The best of scores that are in order, best first; undefined when no template has enough recognised sections. On a
 * tie the template of the settings (`preferred`, an id) wins, then a lecturer's own, then built-in order.
 */
export function bestOf(scores: readonly TemplateScore[], preferred: string | undefined): TemplateScore | undefined {
  const enoughRecognised = scores.filter(({ recognised }) => recognised >= LEAST_RECOGNISED);
  const best = enoughRecognised[0];
  if (!best) return undefined;
  // A course's own version of a template goes before that template, also in a report that hasn't its new sections yet.
  const versions = enoughRecognised.filter(
    ({ template, hits }) => template.extends === best.template.id && hits >= best.hits,
  );
  const tied = versions.length > 0 ? tiedWith(versions[0], versions) : tiedWith(best, enoughRecognised);
  return (
    tied.find(({ template }) => template.id === preferred) ?? tied.find(({ template }) => template.page) ?? tied[0]
  );
}

/** Points are sums of fractions: a smaller difference than this comes from rounding. */
const TIE_MARGIN = 1e-9;

/** The scores with as many points as `best` or more, `best` included; none when `best` is undefined. */
export const tiedWith = (best: TemplateScore | undefined, scores: readonly TemplateScore[]): readonly TemplateScore[] =>
  scores.filter(({ points }) => best !== undefined && best.points - points < TIE_MARGIN);

/** Scores of the templates of which at least `least` sections are recognised, best first. */
export function templateScores(
  leaves: readonly LeafBlock[],
  templates: readonly Template[],
  least = 0,
): readonly TemplateScore[] {
  const hits = bestHits(leaves, templates);
  const candidates = templates.filter((template) => countRecognised(template, hits) >= least);
  const opening = candidates.length > 0 ? foldedOpening(leaves) : '';
  return candidates.map((template) => scoreOf(template, hits, opening)).sort((a, b) => b.points - a.points);
}

/** Points of each section that a heading names. */
type Hits = ReadonlyMap<TemplateSection, number>;

function countRecognised({ sections }: Template, hitsBySection: Hits): number {
  let count = 0;
  for (const section of sections) if (hitsBySection.has(section)) count++;
  return count;
}

function scoreOf(template: Template, hitsBySection: Hits, opening: string): TemplateScore {
  let hits = 0;
  let needed = 0;
  let required = 0;
  for (const section of template.sections) {
    hits += hitsBySection.get(section) ?? 0;
    if (!section.required) continue;
    needed++;
    if (hitsBySection.has(section)) required++;
  }
  const recognised = countRecognised(template, hitsBySection);
  const cued = foldedCues(template).some((cue) => opening.includes(cue));
  const share = needed === 0 ? 0 : required / needed;
  const points = hits === 0 ? 0 : hits + share + (cued ? CUE_POINTS : 0);
  return { template, recognised, required, cued, hits, points };
}

/** Points of the heading that names each section best, for the sections of all templates. */
function bestHits(leaves: readonly LeafBlock[], templates: readonly Template[]): Hits {
  const names = unionIndex(templates);
  const modelsOf = modelCounter(templates);
  const hits = new Map<TemplateSection, number>();
  const addHit = (sections: readonly TemplateSection[], by: readonly MatchedBy[], factor: number): void => {
    const shared = Math.sqrt(modelsOf(sections));
    sections.forEach((section, index) => {
      const points = (NAME_WEIGHTS[by[index] ?? 'loose'] * factor) / shared;
      hits.set(section, Math.max(hits.get(section) ?? 0, points));
    });
  };
  // The same headings come again and again in a long document: a match is added again only with a higher factor.
  const factorOfMatch = new Map<NameMatch, number>();
  for (const candidate of candidatesAmong(leaves, names)) {
    const { match } = candidate;
    const factor = isWeak(candidate) ? WEAK_FACTOR : 1;
    if (!match || (factorOfMatch.get(match) ?? 0) >= factor) continue;
    factorOfMatch.set(match, factor);
    addHit(match.sections, match.by, factor);
  }
  for (const { sections } of tableSections(leaves, names))
    addHit(
      sections,
      sections.map(() => 'name'),
      1,
    );
  return hits;
}

/**
 * Counts the models to which the sections of a match belong. A template and a lecturer's version of it are one model:
 * a name that both have doesn't weigh less because of that.
 */
const modelCounter = memo((templates: readonly Template[]) => {
  const models = new Map(
    templates.flatMap((template) => template.sections.map((section) => [section, template.extends ?? template.id])),
  );
  return memo((sections: readonly TemplateSection[]) => new Set(sections.map((section) => models.get(section))).size);
});
