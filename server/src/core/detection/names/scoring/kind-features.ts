/** The features of the kinds of institutions that a word and the two words on either side of it name or close. */
import { BREAK, SPACE } from '../../tokens/separators.ts';
import type { Tokens } from '../../tokens/tokenize.ts';
import { ANY_INSTITUTION_KIND, CLOSES_INSTITUTION, institutionKindIn } from '../../tokens/token-classes.ts';
import { FEATURE } from './feature-templates.ts';
import { add, type FeatureGroup } from './written-features.ts';

const KIND_BITS = 3;
const KIND = 7;
const ANY_KIND = ANY_INSTITUTION_KIND | CLOSES_INSTITUTION;

/**
 * The first key: the kinds of the word, of the word before or else the second before, and of the word after or else the
 * second after, with 1 for the second ones, and the gaps. 0 without any kind.
 */
export function kindsAround(tokens: Tokens, i: number): number {
  if ((tokens.anyClasses & ANY_KIND) === 0) return 0;
  const gapBefore = tokens.gapBefore(i) ?? BREAK;
  const gapAfter = tokens.gapBefore(i + 1) ?? BREAK;
  const own = kindAt(tokens, i);
  let before = i > 0 && gapBefore !== BREAK ? kindAt(tokens, i - 1) : 0;
  const isSecondBefore = before === 0 && i > 1 && gapBefore !== BREAK && tokens.gapBefore(i - 1) === SPACE;
  if (isSecondBefore) before = kindAt(tokens, i - 2);
  let after = gapAfter === BREAK ? 0 : kindAt(tokens, i + 1);
  const isSecondAfter = after === 0 && gapAfter !== BREAK && tokens.gapBefore(i + 2) === SPACE;
  if (isSecondAfter) after = kindAt(tokens, i + 2);
  if ((own | before | after) === 0) return 0;
  const kinds = (((own << KIND_BITS) | before) << KIND_BITS) | after;
  return (
    (((((kinds << 1) | (isSecondBefore ? 1 : 0)) << 1) | (isSecondAfter ? 1 : 0)) << 8) | (gapBefore << 4) | gapAfter
  );
}

/** `a`: `kindsAround`; `b`: profile. */
export const kindGroup: FeatureGroup = (a, profile) => {
  const gapAfter = a & 15;
  const gapBefore = (a >> 4) & 15;
  const isSecondAfter = ((a >> 8) & 1) === 1;
  const isSecondBefore = ((a >> 9) & 1) === 1;
  const after = (a >> 10) & KIND;
  const before = (a >> 13) & KIND;
  const own = (a >> 16) & KIND;
  if (own !== 0) add(FEATURE.KIND, own * 32 + profile);
  if (before !== 0 && isSecondBefore) add(FEATURE.KIND_SECOND_BEFORE, before * 16 + gapBefore);
  else if (before !== 0) {
    add(FEATURE.KIND_BEFORE, before * 16 + gapBefore);
    add(FEATURE.KIND_BEFORE_AND_PROFILE, before * 32 + profile);
  }
  if (after !== 0) add(isSecondAfter ? FEATURE.KIND_SECOND_AFTER : FEATURE.KIND_AFTER, after * 16 + gapAfter);
};

/** The kind of institution that word `i` names, and 4 when it may close a name; 0 for what may be a surname. */
function kindAt(tokens: Tokens, i: number): number {
  const own = tokens.classesOf(i);
  const bits = institutionKindIn(own) + ((own & CLOSES_INSTITUTION) !== 0 ? 4 : 0);
  if (bits === 0 || !tokens.isCapital(i)) return bits;
  return endsLikeSurname.test(tokens.textOf(i)) ? 0 : bits;
}

/** "Haarhuis", "Oudekerk" */
const endsLikeSurname = /[a-z](?:huis|kerk|hof|hoeve|haven)$/;
