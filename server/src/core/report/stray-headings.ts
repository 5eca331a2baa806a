/**
 * Tells when headings name sections of a template by chance: "Aanpak" and "Resultaat" stand in many portfolios that follow
 * no model, between headings of other kinds.
 */
import { textCache } from '../incremental/text-cache.ts';
import type { LeafBlock } from '../markdown/leaf-block.ts';
import { unionIndex } from '../templates/match.ts';
import type { Template } from '../templates/model.ts';
import { bareName, fold } from '../templates/names.ts';
import { candidatesAmong, isWeak, sectionsOf, type HeadingCandidate } from './sections/heading-candidates.ts';

/**
 * Names with this many points together are no chance: one that only one template has counts 1. Reports of the development
 * sets have 2.9 or more where half of their headings are their own; documents that follow no template have less.
 */
const TELLING_HITS = 2.75;

/** This many headings that only a model has ("Actoren", "Bewustwording") are no chance. */
const LEAST_TELLING = 2;

/** Names of sections that stand in any report of work or research as well, Dutch and English. */
const ordinary =
  /^(?:(?:de|het|mijn|eigen) )?(?:situaties?|context|taa?k(?:en)?|opdracht(?:en)?|rol|acties?|aanpak|resulta(?:at|ten)|reflecties?|terugblik|evaluaties?|analyses?|conclusies?|beschrijving(?:en)?|plan(?:nen)?|actieplan|doel(?:en)?|vra(?:ag|gen)|advie(?:s|zen)|leerpunten|casus|bronnen|(?:the |my )?(?:situation|tasks?|assignment|role|actions?|approach|results?|reflections?|evaluation|analysis|conclusions?|description|plan|action plan|goals?|questions?|advice|case|sources))$/;

const isOrdinary = textCache((heading: string): boolean => ordinary.test(fold(bareName(heading))), 512);

/** With fewer headings of other kinds than this, or than names of the template, the known ones don't look like chance. */
const LEAST_OTHERS = 3;

/** Scattered names are chance between this many headings without a known name, in all and for each with one. */
const LEAST_UNKNOWN = 4;
const UNKNOWN_PER_NAME = 2;

/** Says of a template, with the points of its names (`hits`) and their number, whether they are chance. */
export type IsStray = (fit: {
  readonly template: Template;
  readonly hits: number;
  readonly recognised: number;
  /** The opening names the template. */
  readonly cued: boolean;
}) => boolean;

/** `leaves`: those of the whole report. */
export function strayIn(leaves: readonly LeafBlock[], templates: readonly Template[]): IsStray {
  const names = unionIndex(templates);
  const all = candidatesAmong(leaves, names);
  const strong = all.filter((candidate) => !isWeak(candidate));
  const unknown = strong.filter(({ match }) => !match).length;
  const telling = all.filter((heading) => heading.match?.by.includes('name') && !isOrdinary(heading.text));
  return ({ template, hits, recognised, cued }) => {
    const isOwn = (heading: HeadingCandidate): boolean =>
      sectionsOf(heading).some((section) => template.sections.includes(section));
    const tells = new Set(
      telling
        .filter(isOwn)
        .flatMap(sectionsOf)
        .filter((each) => template.sections.includes(each)),
    );
    const others = strong.slice(1).filter((heading) => !isOwn(heading)).length;
    const isTold = cued || tells.size >= LEAST_TELLING;
    if (!isTold && hits < TELLING_HITS && others >= Math.max(LEAST_OTHERS, recognised)) return true;
    return unknown >= Math.max(LEAST_UNKNOWN, recognised * UNKNOWN_PER_NAME) && isScattered(strong, template);
  };
}

/** Do the sections of the template stand under several chapters of the writer's own, instead of beside each other? */
function isScattered([title, ...headings]: readonly HeadingCandidate[], { sections }: Template): boolean {
  const chapters = new Set<HeadingCandidate>();
  const above: HeadingCandidate[] = title ? [title] : [];
  for (const heading of headings) {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= heading.depth) above.pop();
    const parent = above.at(-1);
    const isOwn = sectionsOf(heading).some((section) => sections.includes(section));
    if (isOwn && parent && parent !== title && !parent.match) chapters.add(parent);
    above.push(heading);
  }
  return chapters.size > 1;
}
