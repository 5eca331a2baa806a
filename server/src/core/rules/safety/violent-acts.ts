/**
 * Finds acts of violence by who does what to whom: "hij sloeg haar", "dat Hans haar zus opsluit", "zij wordt geschopt
 * door haar man". A verb alone is never enough: in "hij slaat een bladzijde om" nobody undergoes it, and in "het werk
 * wurgt haar" nobody does it. When in doubt there is no violence.
 */
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { mayTell } from './harm-triggers.ts';
import { violentForms } from './harm-verbs.ts';
import { clausesOf, hasParticle, isNoDoer, isToddler, isTurned, type Clause } from './clauses.ts';
import type { NounPhrase, Word } from './noun-phrases.ts';
import { otherWorld } from './other-worlds.ts';
import type { VerbForm } from './verb-forms.ts';

/** The verbs of violence in a text. Offsets into the text. */
export const violentActs = (text: string): readonly Span[] =>
  sentences(text).flatMap((sentence) => {
    if (!mayTell(sentence.text)?.violentVerb || otherWorld.test(sentence.text.toLowerCase())) return [];
    const clauses = clausesOf(sentence.text);
    return clauses.flatMap((clause, at) =>
      clause.words
        .filter((word, index) => violentForms(word.lower).some((form) => isAct(clauses, at, index, form)))
        .map(({ start, lower }) => ({ start: sentence.start + start, end: sentence.start + start + lower.length })),
    );
  });

function isAct(clauses: readonly Clause[], at: number, index: number, form: VerbForm): boolean {
  const own = clauses[at];
  if (!own) return false;
  const clause = form.isParticiple ? withAuxiliary(own, clauses[at - 1]) : own;
  const { words } = clause;
  if (isFigurative(clause, form.verb) || (form.particle !== '' && !hasParticle(clause, index, form.particle)))
    return false;
  if (words.some(({ lower }) => /^(?:niet|nooit|geen|niemand|zich)$/.test(lower))) return false;
  if (form.isParticiple && isPassive(words, form.verb)) return undergoes(clause) && !isThing(doerOf(clause));
  if (form.verb === 'verwaarlozen' && words.some(({ lower }) => /^(?:ik|we|wij)$/.test(lower))) return false;
  return hasVictim(clause, clauses[at - 1], form.verb) || rainsBlowsOn(clause, form.verb);
}

/** "Gepest en geslagen", "vastgehouden en geslagen": the second participle shares what stands with the first. */
const withAuxiliary = (clause: Clause, before: Clause | undefined): Clause =>
  before && clause.opening === 'en' && clause.phrases.every(({ preposition }) => preposition !== '')
    ? {
        opening: before.opening,
        words: [...before.words, ...clause.words],
        phrases: [...before.phrases, ...clause.phrases],
      }
    : clause;

/** "Werd geslagen", "is mishandeld": the subject undergoes it. With "heeft" somebody else does. */
const isPassive = (words: readonly Word[], verb: string): boolean =>
  words.some(({ lower }) => /^(?:wordt|word|werd|worden|werden|geworden)$/.test(lower)) ||
  (words.some(({ lower }) => /^(?:is|zijn|was|waren|ben)$/.test(lower)) &&
    (words.some(({ lower }) => lower === 'door') || isPlain.test(verb)));
/** Verbs whose participle with "is" tells what was done, and not how somebody is. */
const isPlain =
  /^(?:slaan|schoppen|trappen|stompen|mishandelen|misbruiken|verkrachten|aanranden|bedreigen|wurgen|verwurgen|martelen|ontvoeren|uithuwelijken|uitbuiten|gijzelen|neersteken)$/;

const undergoes = ({ phrases }: Clause): boolean =>
  phrases.some(({ kind, preposition }) => kind === 'person' && preposition === '');

const doerOf = ({ phrases }: Clause): NounPhrase | undefined =>
  phrases.find(({ preposition }) => preposition === 'door');
const isThing = (phrase: NounPhrase | undefined): boolean =>
  phrase?.kind === 'thing' || phrase?.kind === 'animal' || phrase?.kind === 'body';

/** Is there a person who undergoes the act, and no thing that does it? */
function hasVictim(clause: Clause, previous: Clause | undefined, verb: string): boolean {
  const { phrases, opening } = clause;
  const plain = phrases.filter(({ preposition }) => preposition === '');
  const [first] = plain;
  if (!first || isToddler.test(first.head)) return false;
  const persons = plain.filter((phrase) => phrase.kind === 'person' || (phrase === first && !isNoDoer(phrase)));
  const before = previous?.phrases.filter(({ preposition }) => preposition === '') ?? [];
  const object = persons.find(({ only }) => only === 'object');
  if (object) {
    if (persons.some((phrase) => phrase !== object)) return true;
    // "De schrik slaat hem om het hart", "dat het werk haar wurgt".
    if (isNoDoer(first)) return false;
    // "… en slaat haar": the subject stands in the clause before. "Hij pakte de bal en schopte hem weg" is about the ball.
    return /^(?:en|maar|,)$/.test(opening) && !isThing(before[0]) && !before.slice(1).some(isThing);
  }
  if (persons.length >= 2) return !isTurned(persons);
  // "Haar vader schopte de hond": who hurts an animal at home hurts people.
  if (persons.length === 1 && plain.some(({ kind }) => kind === 'animal'))
    return first.kind === 'person' && /^(?:slaan|schoppen|trappen|mishandelen|verwurgen|wurgen)$/.test(verb);
  // "… en slaat zijn zoon": one person, and the subject stands in the clause before.
  const [only] = persons;
  return (
    only !== undefined &&
    only.only === undefined &&
    /^(?:en|maar|,)$/.test(opening) &&
    startsWithVerb(clause) &&
    before[0]?.kind === 'person'
  );
}

/** "Beukte met haar vuisten op hem in". */
const rainsBlowsOn = ({ words, phrases }: Clause, verb: string): boolean =>
  /^(?:slaan|beuken|rammen|schoppen|trappen|stompen|meppen)$/.test(verb) &&
  words.at(-1)?.lower === 'in' &&
  phrases.some(({ preposition, kind }) => preposition === 'op' && kind === 'person');

const startsWithVerb = ({ words: [first] }: Clause): boolean =>
  first !== undefined && violentForms(first.lower).length > 0;

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
