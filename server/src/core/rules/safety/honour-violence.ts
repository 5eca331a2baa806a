import { memo } from '../../incremental/memo.ts';
import { isInAny, type Chunk } from '../../report/prose/chunks.ts';
import type { Prose } from '../../report/model.ts';

/**
 * Honour-related violence: contact Veilig Thuis directly, never ask for a talk with the family (DOMAIN §3; the
 * meldcode's exception for eergerelateerd geweld).
 */
const honourTerm =
  /\b(?:eerwraak|eermoord|eergerelateerd\w*|eer[- ]gerelateerd\w*|eerkwestie\w*|eerschending\w*|eercultuur|familie-?eer|eer van de familie|geschonden eer|huwelijksdwang|uithuwelijk\w*|uitgehuwelijkt|gedwongen huwelijk|achterlating)\b/i;

const isAboutHonour = memo(({ text }: Chunk) => honourTerm.test(text));

export const namesHonour = (prose: Prose): boolean => isInAny(prose, isAboutHonour);
