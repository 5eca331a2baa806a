/** Roles of people by the ending of the word: "griffier", "toezichthouder", "bewindvoerster". */
import { DUTCH_WORD } from '../tokens/list-flags.ts';
import type { Tokens } from '../tokens/tokenize.ts';
import { listFlagsOf } from './scoring/lexicon-flags.ts';

const roleEnding =
  /(?:aar|aris|arts|ist|iste|ster|loog|loge|iater|eur|euse|rice|ier|icus|ant|ante|ent|ente|er|es|meester|genoot|genote|man|vrouw|kundige|deskundige)$/;
/** The shortest role, in letters: "tuinier" is long enough, "water" and "kamer" aren't. */
const SHORTEST = 6;

/** May word `i` be somebody's role, by its ending? Many things end so too ("computer"): ask what stands around it. */
export const isRoleByEnding = (tokens: Tokens, i: number): boolean =>
  tokens.lengthOf(i) >= SHORTEST &&
  roleEnding.test(tokens.textOf(i).toLowerCase()) &&
  (listFlagsOf(tokens, i) & DUTCH_WORD) !== 0;
