/**
 * Finds acts of violence by who does what to whom: "hij sloeg haar", "dat Hans haar zus opsluit", "zij wordt geschopt
 * door haar man". A verb alone is never enough: in "hij slaat een bladzijde om" nobody undergoes it, and in "het werk
 * wurgt haar" nobody does it. When in doubt there is no violence.
 */
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { violentForms } from './harm-verbs.ts';
import { clausesOf, hasParticle, isNoDoer, isTurned, type Clause } from './clauses.ts';
import type { NounPhrase, Word } from './noun-phrases.ts';
import { otherWorld } from './other-worlds.ts';
import type { VerbForm } from './verb-forms.ts';

/** The verbs of violence in a text. Offsets into the text. */
export const violentActs = (text: string): readonly Span[] =>
  sentences(text).flatMap((sentence) => {
    if (otherWorld.test(sentence.text.toLowerCase())) return [];
    const clauses = clausesOf(sentence.text);
    return clauses.flatMap((clause, at) =>
      clause.words
        .filter((word, index) => violentForms(word.lower).some((form) => isAct(clauses, at, index, form)))
        .map(({ start, lower }) => ({ start: sentence.start + start, end: sentence.start + start + lower.length })),
    );
  });

function isAct(clauses: readonly Clause[], at: number, index: number, form: VerbForm): boolean {
  const clause = clauses[at];
  if (!clause) return false;
  const { words } = clause;
  const last = words.at(-1)?.lower ?? '';
  if (isFigurative(clause, form.verb) || (form.particle !== '' && !hasParticle(clause, index, form.particle)))
    return false;
  if (words.some(({ lower }) => /^(?:niet|nooit|geen|niemand|zonder|zou|zouden|zich)$/.test(lower))) return false;
  if (form.isParticiple && isPassive(words)) return undergoes(clause) && !isThing(doerOf(clause));
  if (form.verb === 'verwaarlozen' && words.some(({ lower }) => /^(?:ik|we|wij)$/.test(lower))) return false;
  return last !== '' && (hasVictim(clauses, at, form.verb) || rainsBlowsOn(clause, form.verb));
}

/** "Werd geslagen", "is mishandeld door": the subject undergoes it. With "heeft" somebody else does. */
const isPassive = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(?:wordt|word|werd|worden|werden|geworden)$/.test(lower)) ||
  (words.some(({ lower }) => /^(?:is|zijn|was|waren|ben)$/.test(lower)) && words.some(({ lower }) => lower === 'door'));

const undergoes = ({ phrases }: Clause): boolean =>
  phrases.some(({ kind, preposition }) => kind === 'person' && preposition === '');

const doerOf = ({ phrases }: Clause): NounPhrase | undefined =>
  phrases.find(({ preposition }) => preposition === 'door');
const isThing = (phrase: NounPhrase | undefined): boolean =>
  phrase?.kind === 'thing' || phrase?.kind === 'animal' || phrase?.kind === 'body';

/** Is there a person who undergoes the act, and no thing that does it? */
function hasVictim(clauses: readonly Clause[], at: number, verb: string): boolean {
  const { phrases, opening } = clauses[at] ?? { phrases: [], opening: '' };
  const plain = phrases.filter(({ preposition }) => preposition === '');
  const [first] = plain;
  // "De schrik slaat hem om het hart", "dat het werk haar wurgt".
  if (!first || isNoDoer(first)) return false;
  const persons = plain.filter((phrase) => phrase === first || phrase.kind === 'person');
  const object = persons.find(({ only }) => only === 'object');
  if (object) {
    const subject = persons.find((phrase) => phrase !== object);
    if (subject) return true;
    // "… en slaat haar": the subject stands in the clause before. "Hij pakte de bal en schopte hem weg" is about the ball.
    const before = clauses[at - 1]?.phrases.filter(({ preposition }) => preposition === '') ?? [];
    return /^(?:en|maar|,)$/.test(opening) && !isThing(before[0]) && !before.slice(1).some(isThing);
  }
  if (persons.length >= 2) return !isTurned(persons);
  // "Haar vader schopte de hond": who hurts an animal at home hurts people.
  if (persons.length === 1 && plain.some(({ kind }) => kind === 'animal'))
    return first.kind === 'person' && /^(?:slaan|schoppen|trappen|mishandelen|verwurgen|wurgen)$/.test(verb);
  // "… en slaat zijn zoon": one person, and the subject stands in the clause before.
  const [only] = persons;
  const before = clauses[at - 1]?.phrases.find(({ preposition }) => preposition === '');
  return (
    only !== undefined &&
    only.only === undefined &&
    /^(?:en|maar|,)$/.test(opening) &&
    startsWithVerb(clauses[at]) &&
    before?.kind === 'person'
  );
}

/** "Beukte met haar vuisten op hem in". */
const rainsBlowsOn = ({ words, phrases }: Clause, verb: string): boolean =>
  /^(?:slaan|beuken|rammen|schoppen|trappen|stompen|meppen)$/.test(verb) &&
  words.at(-1)?.lower === 'in' &&
  phrases.some(({ preposition, kind }) => preposition === 'op' && kind === 'person');

const startsWithVerb = (clause: Clause | undefined): boolean =>
  clause?.words[0] !== undefined && violentForms(clause.words[0].lower).length > 0;

/** After "slaan", "trappen" and "schoppen" these make another verb, or a touch that hurts nobody. */
function isFigurative({ words, phrases }: Clause, verb: string): boolean {
  // "Viel mij aan op het rooster": with words.
  if (/^aan(?:vallen|vliegen)$/.test(verb))
    return phrases.some(({ preposition, kind }) => preposition === 'op' && kind === 'thing');
  if (!/^(?:slaan|trappen|schoppen|rammen|meppen)$/.test(verb)) return false;
  if (
    words.some(
      ({ lower }) =>
        /^(?:over|gade|open|dicht|aan|alarm|toe|hoog|stuk|los)$/.test(lower) &&
        !phrases.some(({ preposition }) => preposition === lower),
    )
  )
    return true;
  return phrases.some(
    ({ preposition, head }) =>
      (preposition === 'op' && /^(?:schouders?|tenen?|teen|voet|voeten)$/.test(head)) ||
      (preposition === 'om' && head === 'hart') ||
      (preposition === 'met' && /^(?:stomheid|vragen|cijfers)$/.test(head)) ||
      (preposition === 'uit' && /^(?:veld|lood)$/.test(head)),
  );
}
