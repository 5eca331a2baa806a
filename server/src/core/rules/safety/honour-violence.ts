/** Tells whether a report is about honour-related violence (eergerelateerd geweld). */
import { memo } from '../../incremental/memo.ts';
import { isInAny, type Chunk } from '../../report/prose/chunks.ts';
import type { Prose } from '../../report/model.ts';

/**
 * Does the report name honour-related violence? Then Veilig Thuis is called first, and no rule asks for a talk with the
 * family (DOMAIN §3: the meldcode's exception).
 */
export const namesHonour = (prose: Prose): boolean => isInAny(prose, namesHonourTerm);

const namesHonourTerm = memo(({ text }: Chunk) => honourTerm.test(text));

const honourTerm =
  /\b(?:eerwraak|eermoord|eergerelateerd\w*|eer[- ]gerelateerd\w*|eerkwestie\w*|eerschending\w*|eercultuur|familie-?eer|eer van de familie|geschonden eer|huwelijksdwang|uithuwelijk\w*|uitgehuwelijkt|gedwongen huwelijk|achterlating)\b/i;
