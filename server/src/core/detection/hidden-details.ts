/** Finds clients' details in text that goes along with a report unseen: "Besproken met Ebru Korkmaz" in the properties. */
import type { Concern } from '../findings/finding.ts';
import { isByline } from '../report/prose/bylines.ts';
import { hiddenPosition } from '../report/prose/title-page.ts';
import type { Report } from '../report/model.ts';
import { readReport } from '../report/read.ts';
import type { Settings } from '../settings/model.ts';
import { fold } from '../text/fold.ts';
import type { HiddenPlace, HiddenText } from '../text/hidden-text.ts';
import type { Detail } from './detail.ts';
import { detailsOf } from './detect.ts';
import { ownNames } from './policy/own-names.ts';

export interface HiddenDetail {
  readonly where: HiddenPlace;
  /** Id of the detector that found it. */
  readonly detector: string;
  readonly text: string;
  readonly concern?: Concern;
}

/** Detectors of details that point to one person by themselves; a date or a place in a comment rarely does. */
const direct: ReadonlySet<string> = new Set([
  'person-name',
  'bsn',
  'phone',
  'email',
  'address',
  'postcode',
  'iban',
  'licence-plate',
  'id-number',
  'online-handle',
]);
/** A writer's own number and address often stand in the margins and properties. */
const directInMargins: ReadonlySet<string> = new Set(['person-name', 'bsn']);
const margins: ReadonlySet<HiddenPlace> = new Set(['header', 'footer', 'properties']);

/** Is read before and after the hidden text, so that a name there doesn't count as one of a title page or a signature. */
const filler =
  'Wat hier staat is op de bladzijde zelf niet te zien, maar gaat wel mee met iedereen die het bestand opent of doorstuurt, ook als de schrijver dat niet wist.';

/**
 * The details in the hidden texts, each once for a place. They are read below the report, as a name that the report
 * mentions is known in a comment too. `authors`: whose names are no client's.
 */
export function hiddenDetails(
  report: Report,
  settings: Settings,
  hidden: readonly HiddenText[],
  authors: readonly string[],
): readonly HiddenDetail[] {
  const title = fold(report.title?.text ?? '');
  const pieces = hidden.flatMap(({ where, text }) =>
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !(margins.has(where) && isByline(line, onTitlePage)))
      // The title of the report stands on the page too, where its names are judged in their place.
      .filter((line) => !(margins.has(where) && fold(line) === title))
      .map((line) => ({ where, line })),
  );
  if (pieces.length === 0) return [];
  let text = `${report.text}\n\n${filler}`;
  const starts = pieces.map(({ where, line }) => {
    const start = text.length + 2;
    text += `\n\n${asSentence(line)}`;
    return { start, where };
  });
  const read = readReport(`${text}\n\n${filler}\n\n${filler}\n`, settings);
  const isOwn = ownNames(authors);
  const found = new Map<string, HiddenDetail>();
  for (const [detector, details] of detailsOf(read, settings))
    for (const detail of details) {
      const at = read.prose.toSource(detail).start;
      const piece = starts.filter(({ start }) => start <= at).at(-1);
      if (!piece || !(margins.has(piece.where) ? directInMargins : direct).has(detector)) continue;
      const name = read.prose.text.slice(detail.start, detail.end);
      // "Gibbs" of "Gibbs-reflectie" is no client.
      const isCompound = read.prose.text[detail.end] === '-';
      if (detector === 'person-name' && (isCompound || isOwn(name) || isModel(name, settings))) continue;
      found.set(`${piece.where} ${detector} ${name}`, toHidden(piece.where, detector, name, detail));
    }
  return [...found.values()];
}

/** "Kolb" of "Reflectie Kolb": who made the model that a template is named after. */
const isModel = (name: string, { templates }: Settings): boolean => {
  const folded = fold(name);
  return templates.some(({ cues }) => cues.some((cue) => fold(cue) === folded));
};

/** "Naam: Iris Björk" in a header is about the writer, as on a title page. */
const onTitlePage = { ...hiddenPosition, front: true };

/** "Dossier", "Casus over": what a file is, before whom it is about. */
const documentWords =
  /^\W*(?:dossier|casus|casusverslag|verslag|gespreksverslag|gesprek|betreft|vertrouwelijk|foto|logboek)\b[\s:–-]*(?:(?:over|van|met)\b\s*)?/i;
/** A line of more UTF-16 units, or with the end of a sentence, is read as it is. */
const LONGEST_LABEL = 80;

/** A few words without a sentence, as in a header, say too little to tell a name: they are read as the answer to who it is. */
const asSentence = (line: string): string =>
  line.length > LONGEST_LABEL || /[.!?]$/.test(line) ? line : `Zo heet mijn cliënt: ${line.replace(documentWords, '')}`;

const toHidden = (where: HiddenPlace, detector: string, text: string, { concern }: Detail): HiddenDetail =>
  concern === undefined ? { where, detector, text } : { where, detector, text, concern };
