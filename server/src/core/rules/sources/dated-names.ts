/**
 * Names with a year that look like a citation and are none: a town ("Rotterdam (2019)"), a course, a film, an event, a
 * cell of a table.
 */
import { isTown } from '../../lexicon/dutch-words.ts';
import type { Run } from '../../report/model.ts';
import type { Citation } from '../../report/prose/references.ts';

/** What is made, followed or held under a name: the name behind it is no author. */
const namedThing =
  /(?:^|[^a-zà-ÿ])(?:training|cursus|minor|module|vak|leerlijn|workshop|opleiding|congres|project|campagne|film|speelfilm|serie|documentaire|musical|voorstelling|toneelstuk|lied|liedje|nummer|song|album|schilderij|game|stage|team|afdeling|locatie|school|wedstrijd|festival|verdrag|geboren(?: in| te)?|sinds|tijdens|na|voor|orkaan|storm)(?: (?:de|het|een|in|te|van))* $/i;
/** A group, a period or an event, in the name itself. */
const eventOrGroup =
  /(?<![A-Za-zà-ÿ])(?:(?:wijk|buurt|jeugd|sociaal )?team|stage(?:plek)?|groep|klas|blok|periode|leerjaar|cohort|wereldoorlog|oorlog|corona|covid|lockdown|kerst|pasen|koningsdag|ramadan|verdrag|meldcode|versie|bijlage)(?![a-zà-ÿ])/i;
/** Countries, and cities that are hardly ever a surname. */
const places = new Set(
  `nederland belgie duitsland frankrijk engeland spanje italie portugal polen roemenie bulgarije turkije marokko tunesie algerije egypte syrie irak iran afghanistan pakistan
   india china japan vietnam indonesie suriname curacao aruba somalie eritrea ethiopie soedan nigeria ghana kameroen congo angola oekraine rusland griekenland bosnie kosovo
   servie kroatie albanie brazilie colombia venezuela amerika canada australie europa afrika azie paramaribo brussel antwerpen gent parijs londen berlijn istanbul rabat damascus amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede
   zwolle maastricht leeuwarden amersfoort apeldoorn zaandam dordrecht zoetermeer assen lelystad middelburg`.split(
    /\s+/,
  ),
);

/** How far before a name is read what it is the name of, in UTF-16 units. */
const REACH_BEFORE = 40;

/** Many towns are surnames too ("Berkhout"): they are places only behind "in", "uit" … */
const isPlaceName = (folded: string, before: string): boolean =>
  places.has(folded) || (isTown(folded) && /(?:^|[^a-zà-ÿ])(?:in|uit|te|naar|vanuit) $/i.test(before));

/** Is the name that `citation` reads in `text` something else than a source? `kind`: that of the run. */
export function isDatedName(text: string, { span, names, author, key }: Citation, kind: Run['kind']): boolean {
  if (key !== undefined) return false;
  const before = text.slice(Math.max(0, span.start - REACH_BEFORE), span.start).replace(/\s+/g, ' ');
  const hasBrackets = /\([^)]*$/.test(before) || text.slice(span.start, span.end).includes('(');
  if (names.length === 1 && isPlaceName(names[0] ?? '', before)) return true;
  if (namedThing.test(before) || eventOrGroup.test(author)) return true;
  if (hasBrackets || /&| en | et al/.test(author)) return false;
  // "Onderwaater, 2008" without brackets stands behind what is quoted, "het huis van Jansen, 1930" doesn't.
  return (
    kind === 'cell' ||
    /(?:^|[^a-zà-ÿ])(?:in|uit|te|van|bij|naar|met|voor|op|door|de|het)\s$/i.test(before) ||
    /^(?:van|de|het|te) /.test(author)
  );
}
