/** Particles of surnames, as tokens: "van", "der", "v.d.". */
import { OPENING_PARTICLES, PARTICLES } from '../../text/name-shapes.ts';
import { WordSet, wordSet } from '../tokens/word-set.ts';
import type { Tokens } from '../tokens/tokenize.ts';

/** A token has no apostrophe: "'t" is "t". */
const asToken = (particle: string): string => particle.replace(/['’]/g, '');
const particles = new WordSet(() => [...PARTICLES].map(asToken));
const openingParticles = new WordSet(() => [...OPENING_PARTICLES].map(asToken));

/** Is the word, by its hash, a particle written in full? */
export const isParticleWord = (hash: number): boolean => particles.has(hash);

/** May the word, by its hash, be the first particle of a surname? "van" may, "in" may not. */
export const opensSurname = (hash: number): boolean => openingParticles.has(hash);

/** Prepositions inside a surname ("in 't Veld", "op den Akker") that are mostly just prepositions. */
export const prepositions = wordSet('in op aan bij onder over uit voor tot an as at af');
/** Articles that stand behind a preposition in surnames mostly: "in 't Veld", but "in de stad". */
const boundArticles = wordSet('t den der d');

/** May word `k` be the first particle of a surname: "van" of "van Dam", "in" of "in 't Veld"? */
export const opensSurnameAt = (tokens: Tokens, k: number): boolean => {
  const hash = tokens.hashOf(k);
  return opensSurname(hash) || (prepositions.has(hash) && boundArticles.has(tokens.hashOf(k + 1)));
};

/** Is word `i` a particle in lower case, written in full or shortened? */
export const isParticle = (tokens: Tokens, i: number): boolean =>
  !tokens.isCapital(i) && (isParticleWord(tokens.hashOf(i)) || isShortParticle(tokens, i));

/** "v. Loon", "v.d. Logt", "v/d Kerkhof" */
export const isShortParticle = (tokens: Tokens, i: number): boolean => {
  const start = tokens.startOf(i);
  const word = tokens.text.slice(start, tokens.ends[i]);
  if (word === 'd')
    return /v[./]/.test(tokens.text.slice(Math.max(0, start - 2), start)) && isShortParticle(tokens, i - 1);
  return word === 'v' && /^[./]$/.test(tokens.text.charAt(start + 1)) && !/[./]/.test(tokens.text.charAt(start - 1));
};
