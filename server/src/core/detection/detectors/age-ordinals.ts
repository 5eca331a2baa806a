/** Ages as ordinals ("op zijn 22e"), and ages some words behind a name ("Ljubica gesproken (31)"). */
import { once } from '../../incremental/memo.ts';
import type { Detail } from '../detail.ts';
import { isHighOrdinal, ORDINAL_PATTERN } from '../tokens/number-words.ts';
import { detailAt, lineBefore, matchAt } from '../tokens/text-context.ts';
import { endsAge } from './age-words.ts';

/** "sinds haar elfde" */
const ordinalAge = once(() => new RegExp(`${ORDINAL_PATTERN}(?![a-zë])`, 'iy'));
const ordinalBefore = /(?:^|[^a-zà-ÿ])(?:sinds|op|vanaf|tot|na|voor|vóór|rond) (?:haar|zijn|mijn|[mz]['’]n|d['’]r) $/i;
/** The end of an ordinal in digits: "22e". */
export const ordinalEnd = /(?:e|de|ste)(?![a-zë])/y;
/** What is counted by an ordinal and is no year of life: "op zijn vijftiende dag". */
const countedByOrdinal =
  /^ (?:jaar|maand|week|dag|uur|keer|gesprek|sessie|bezoek|les|dienst|kind|plaats|poging|werkdag|stagedag|afspraak|behandeling)/i;
/** "sinds haar elfde": the ordinal at offset `at` as an age; undefined when it counts something else. */
export function ordinalAt(text: string, at: number): Detail | undefined {
  const value = matchAt(ordinalAge(), text, at)?.[0];
  const before = lineBefore(text, at, 24);
  if (value === undefined || !ordinalBefore.test(before)) return undefined;
  // "voogdij tot haar 18e": the age at which everybody comes of age.
  if (/\btot \S+ $/i.test(before) && /^(?:18|achttien)/.test(value)) return undefined;
  const end = at + value.length;
  const after = text.slice(end, end + 20);
  const isAge = isHighOrdinal(value)
    ? !countedByOrdinal.test(after)
    : endsAge.test(after) || /^ (?:al|nog|ook|pas)\b/.test(after);
  return isAge ? detailAt(at, end, 0.8, 'age-of') : undefined;
}

/**
 * "Ljubica gesproken (31)", "Quinty, de stilste van de klas (14)", "Stien 19 jr.": an age from `at` to `end` some words
 * behind a word that must turn out to be a name.
 */
export function besideName(text: string, at: number, end: number): Detail | undefined {
  if (!/^\d\d$/.test(text.slice(at, end))) return undefined;
  const after = text.slice(end, end + 12);
  const pattern = after.startsWith(')') ? nameThenBracket : unitAfterName.test(after) ? nameThenNumber : undefined;
  const name = pattern?.exec(lineBefore(text, at));
  if (!name) return undefined;
  const nameEnd = at - name[0].length + (name[1] ?? '').length;
  return { ...detailAt(at, end, 0.75, 'age-bare'), anchor: nameEnd };
}
const nameThenBracket = /([A-ZÀ-ÞŁŠŽÇŞİ][\wà-ɏ'’-]*)(?:,? [a-zà-ÿ]+){1,6} \($/;
const nameThenNumber = /([A-ZÀ-ÞŁŠŽÇŞİ][\wà-ɏ'’-]*) $/;
const unitAfterName = /^ (?:jaar|jr\.?)(?:$|[.,;:)’'"”\n]| en )/;
