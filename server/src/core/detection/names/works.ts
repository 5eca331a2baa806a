/**
 * Finds the names of who made a work or a model: "het boek van Van Rossum", "het groeimodel van Esmée Hagenaars",
 * "Terpstra & Veldman". They are no clients where they stand; a document in which two passages say so bars the surname
 * everywhere (`exclusions.ts`).
 */
import { hasFlag } from '../tokens/array-pool.ts';
import { once } from '../../incremental/memo.ts';
import { LETTER, UPPER } from '../../text/name-shapes.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { FIRST_NAME } from '../tokens/list-flags.ts';
import { OTHER_GAP, SPACE } from '../tokens/separators.ts';
import { ANY_INSTITUTION_KIND, WORK } from '../tokens/token-classes.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { wordSet } from '../tokens/word-set.ts';
import { cueBit } from './cues.ts';
import { smallest } from '../../../lists.ts';

export interface WorkWriters {
  /** Whole names, in the passage. */
  readonly spans: readonly Span[];
  /** By the hashes of the surnames: how many reasons the passage gives. First names are left out: they may be anyone's. */
  readonly names: ReadonlyMap<number, number>;
}

const noWriters: WorkWriters = { spans: [], names: new Map() };

/** Works and models by the end of the word: "krachtenmodel", "kernkwadranten". A client has none of these. */
const model =
  '(?:model|modellen|theorie(?:ën)?|methodes?|methoden|methodieke?n?|cirkels?|kwadrant(?:en)?|matrix|piramide|benadering|aanpak|driehoek|ladder|cyclus|typologie|taxonomie|raamwerk|principes?|gedachtegoed|indeling)';
const book =
  '(?:boek|handboek|handboekje|artikel|roman|essay|column|proefschrift|dichtbundel|podcast|documentaire|lezing)';
/** A client may have these, or be their subject: the whole name of a person after one says nothing. */
const thing = '(?:boekje|definitie|schema|begrip|termen|studie|onderzoek)';
const particles = "(?:(?:[Vv]an|[Dd]e|der|den|ten|ter|het|'t|’t) )*";
const capitalised = `[${UPPER}][${LETTER}'’-]*`;
const anyName = `${particles}${capitalised}(?: ${particles}${capitalised}){0,2}`;
const wholeName = `${capitalised} ${particles}${capitalised}`;
/** A title in quotation marks, or one that starts with a capital. */
const quoted = `["“‘'][^"”’'\\n]{2,60}["”’'],?`;
const title = `(?:${quoted}|${capitalised}[^.,;:!?\\n]{1,60}?)`;
/** What one writes to another, or about another: no published work. */
const privateText = /dossier|brief|verslag|verhaal|dagboek|\bapp|mail|rapport|plan\b|kaart|bericht/i;

/** A judgement is named after its parties, a handbook after its writers: "Lindenbaum/Cohen (HR 1919)", "Asser/De Boer". */
const caseLaw = /\b(?:HR|NJ|ECLI|EHRM|[Aa]rrest(?:en)?|Asser)\b/;
const parties = once(() => new RegExp(`${particles}${capitalised}/${particles}${capitalised}`, 'g'));

/** A pattern whose last group is a name; `reasons` as in `AuthorSpan`. */
interface WorkPattern {
  readonly pattern: () => RegExp;
  readonly reasons: number;
  /** Only a name that is no first name counts, and that name alone. */
  readonly surnameOnly?: boolean;
}

const pattern = (source: string): (() => RegExp) => once(() => new RegExp(source, 'g'));
const patterns: readonly WorkPattern[] = [
  { pattern: pattern(`(?:${model}|${book}),? (?:van|door|volgens|bij) (${anyName})`), reasons: 1 },
  // "het artikel ‘Traag is snel’ van Koenraad Lamers"
  { pattern: pattern(`${book},? ${title} (?:van|door) (${wholeName})`), reasons: 2 },
  // "In het boek Grenzen en gunnen schrijft Ariane Duivestein"
  {
    pattern: pattern(`${book}[^.!?\\n]{0,80}? (?:be)?(?:schrijft|schreef|toogt|toogde) (${wholeName})`),
    reasons: 2,
  },
  // "Ik las De trage vraag van Anton Horvath"
  {
    pattern: pattern(`\\b(?:her)?(?:[Ll]as|[Ll]ees|[Ll]eest|[Gg]elezen) ${title} (?:van|door) (${wholeName})`),
    reasons: 2,
  },
  { pattern: pattern(`\\b${thing} (?:van|door) (${anyName})`), reasons: 1, surnameOnly: true },
];

/** The writers of works in a passage. `listFlags`: by word index, as in `CandidateWords`. */
export function writersOfWorks(tokens: Tokens, listFlags: Int16Array): WorkWriters {
  const { text } = tokens;
  const hasWork = (tokens.anyClasses & WORK) !== 0;
  const hasAmpersand = text.includes(' & ');
  const hasCases = text.includes('/') && caseLaw.test(text);
  if (!hasWork && !hasAmpersand && !hasCases) return noWriters;
  const spans: Span[] = [];
  const names = new Map<number, number>();
  const isFirstName = (i: number): boolean => hasFlag(listFlags, i, FIRST_NAME);
  const note = (from: number, to: number, reasons: number): void => {
    const start = tokens.starts[from];
    const end = tokens.ends[to - 1];
    if (start === undefined || end === undefined) return;
    spans.push({ start, end });
    const hash = tokens.hashOf(to - 1);
    if (!isFirstName(to - 1)) names.set(hash, Math.max(reasons, names.get(hash) ?? 0));
  };
  if (hasWork)
    for (const { pattern: source, reasons, surnameOnly } of patterns)
      for (const match of matches(source(), text)) {
        const name = match[1] ?? '';
        const start = match.index + match[0].length - name.length;
        if (privateText.test(match[0])) continue;
        const [from, to] = wordsIn(tokens, start, start + name.length);
        // A first name alone may be anyone's: "de methode van Karin".
        if (to === from || (isFirstName(from) && (surnameOnly === true || to - from === 1))) continue;
        note(from, to, reasons);
      }
  if (hasCases)
    for (const match of matches(parties(), text)) {
      const [from, to] = wordsIn(tokens, match.index, match.index + match[0].length);
      const words = Array.from({ length: to - from }, (_, k) => from + k);
      if (!words.some(isFirstName)) for (const i of words) note(i, i + 1, 1);
    }
  if (hasAmpersand)
    for (const run of joinedByAmpersand(tokens))
      if (!run.some(isFirstName) && !isFirm(tokens, run)) for (const i of run) note(i, i + 1, 1);
  return { spans, names };
}

/** The indices of the words in a span: from the first up to the last. */
function wordsIn(tokens: Tokens, start: number, end: number): readonly [number, number] {
  let from = 0;
  let to = tokens.count;
  while (from < to) {
    const half = (from + to) >> 1;
    if (tokens.startOf(half) < start) from = half + 1;
    else to = half;
  }
  to = from;
  while (to < tokens.count && tokens.endOf(to) <= end) to++;
  return [from, to];
}

/** The names on either side of each "&", as word indices: "Mullainathan & Shafir". Writers and firms are joined so. */
function* joinedByAmpersand(tokens: Tokens): Iterable<readonly number[]> {
  for (let i = 1; i < tokens.count; i++) {
    if (
      tokens.gaps[i] !== OTHER_GAP ||
      tokens.gapTextAfter(i - 1) !== ' & ' ||
      !isCapitalAt(tokens.text, tokens.startOf(i))
    )
      continue;
    const joined = [i];
    for (let k = i - 1; k >= Math.max(0, i - 4) && isCapitalAt(tokens.text, tokens.startOf(k)); k--) {
      joined.push(k);
      if (tokens.text.slice(tokens.ends[k - 1], tokens.starts[k]) !== ', ') break;
    }
    yield joined;
  }
}

/** "Schildersbedrijf Lammers & Zn", "Thuiszorg Wieden & Weerribben": is the run of joined names a firm's? */
function isFirm(tokens: Tokens, run: readonly number[]): boolean {
  const before = smallest(run) - 1;
  return (
    run.some((i) => partners.has(tokens.hashOf(i))) ||
    (before >= 0 && tokens.gaps[before + 1] === SPACE && tokens.has(before, institutionWords))
  );
}
const partners = wordSet('zn zoon zonen zo co dochter dochters partners compagnons');
const institutionWords = cueBit('institution') | ANY_INSTITUTION_KIND;

const isCapitalAt = (text: string, offset: number): boolean => /[A-ZÀ-Þ]/.test(text.charAt(offset));
