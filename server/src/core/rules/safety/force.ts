/**
 * Finds force used on a person, by what comes together in one clause: a verb of touching or moving, somebody who
 * undergoes it, and what makes it harm (a grip on hair or throat, a wall, a fall, a place where nobody is put). None of
 * the three is violence by itself: "hij trok haar jas aan", "hij trok haar aan haar haren". With a thing for its object
 * the verb is force only when the thing is a hazard: "drukt een kussen op haar gezicht", and not "een zoen op haar wang".
 */
import type { Span } from '../../text/span.ts';
import { forcefulForms } from './harm-verbs.ts';
import { clausesOf, hasParticle, isNoDoer, isTurned, type Clause, type NounPhrase } from './noun-phrases.ts';
import { instrumentHead } from './instruments.ts';
import type { VerbForm } from './verb-forms.ts';

/** Force in one sentence as written, which is also given in lower case. Offsets into the sentence. */
export function forceIn(sentence: string, lower: string): Span | undefined {
  if (kindly.test(lower)) return undefined;
  const clauses = clausesOf(sentence);
  for (const [at, clause] of clauses.entries())
    for (const [index, word] of clause.words.entries()) {
      const form = forcefulForms(word.lower).find(
        ({ particle }) => particle === '' || hasParticle(clause, index, particle),
      );
      if (form && isForce(clauses, at, form)) return { start: word.start, end: word.start + word.text.length };
    }
  return undefined;
}

/** Care, comfort and play, in which one touches or moves somebody as well. */
const kindly =
  /(?<![a-zà-ÿ])(?:voorzichtig|zacht\w*|help\w*|hielp\w*|geholpen|gewassen|wassen|wast|waste|droogde|dans\w*|speel\w*|spelend\w*|gespeeld|lachend|knuffel\w*|aai\w*|streel\w*|troost\w*|omhels\w*|fysio\w*|tandarts|kapster|kapper|infuus|injectie|insuline|verband|zalf|masse\w*|massage|schmink\w*|adem in|per ongeluk)(?![a-zà-ÿ])/;

/** Where one takes hold of somebody only to hurt; arms, hands and shoulders are for helping too. */
const grip =
  /^(?:haar|haren|hoofddoek|vlecht|staart|oor|oren|oortje|keel|strot|nek|nekvel|enkels?|voet|voeten|been|benen|kraag|capuchon|baard)$/;
/** Where a touch hurts. */
const tender =
  /^(?:keel|strot|nek|nekvel|gezicht|wang|wangen|mond|neus|lip|oog|ogen|kaak|tanden|hoofd|achterhoofd|buik|maag|ribben|kruis|billen|oor|oren|pols|polsen|been|benen|dij|dijen|schenen|borst|borsten|rug|arm|bovenarm|huid|keelgat)$/;
/** Hard or far down: "van de trap", "op de grond", "onder de kraan". */
const fall = /^(?:trap|trappen|balkon|raam|reling|dak|brug|fiets|bed|stoel|rolstoel|bank|auto|scooter)$/;
const ground = /^(?:grond|vloer|tegels|straat|stoep|stenen|asfalt|trap|tafel)$/;
const wet = /^(?:water|kraan|douche|bad|badkuip|wc|toilet|sloot|gracht|vijver|zee|emmer)$/;
/** What nobody is tied to. */
const furniture =
  /^(?:bed|stoel|rolstoel|douchestoel|verwarming|radiator|boom|paal|buggy|kinderwagen|tafelpoot|tafel|box|bank|fiets)$/;
/** Where nobody is put to sleep, sit or stand. */
export const noPlaceForPeople =
  /(?:^|[a-z])(?:kelder|kast|schuur|schuurtje|berging|hok|kruipruimte|kofferbak|garage)$|^(?:balkon|kou|sneeuw|regen|vrieskou|gang|portiek|badkuip|mat|deurmat)$/;
/** Things that hurt when they are pressed on, thrown at or poured over somebody. */
const hazard =
  /^(?:kussen|deken|handdoek|doek|zak|sok|prop|thee|koffie|soep|vet|olie|water|kop|mok|beker|bord|borden|glas|glazen|pan|pannen|fles|asbak|vaas|stoel|kruk|schoen|steen|stenen|mes|schaar|naald|sigaret|sigaretten|peuk|aansteker|strijkijzer|kaars|zuur|bijtmiddel|pistool|wapen|touw|koord|riem|snoer)$/;

function isForce(clauses: readonly Clause[], at: number, { verb, isParticiple }: VerbForm): boolean {
  const clause = clauses[at];
  if (!clause || clause.words.some(({ lower }) => /^(?:niet|nooit|geen|zonder|zich)$/.test(lower))) return false;
  const { phrases, words } = clause;
  const plain = phrases.filter(({ preposition }) => preposition === '');
  const behind = (prepositions: RegExp, head: RegExp): boolean =>
    phrases.some(
      ({ preposition, head: last, from }) =>
        prepositions.test(preposition) && head.test(last) && words[from]?.lower !== 'mijn',
    );
  const [first] = plain;
  if (first?.kind === 'animal' || (first?.kind === 'thing' && isNoDoer(first) && !isHazard(first))) return false;
  const persons = plain.filter((phrase) => phrase.kind === 'person' || (phrase === first && !isNoDoer(phrase)));
  const somebody =
    (persons.length >= 2 && !isTurned(persons)) ||
    persons.some(({ only }) => only === 'object') ||
    (isParticiple && isPassive(clause));
  const bodyObject = plain.some(({ kind, head }) => kind === 'body' && tender.test(head));
  // "Beet haar in de arm": toddlers do.
  const touched = verb !== 'bijten' && behind(/^(?:in|tegen|op|tussen|om|over|door|onder)$/, tender);
  if (plain.some(isHazard) && (touched || behind(/^(?:over|naar|tegen|op)$/, tender) || phrases.some(isOverSomebody)))
    return true;
  if (!somebody && !bodyObject)
    return (
      touched &&
      hurting.test(verb) &&
      (persons.length > 0 || /^(?:en|,|maar)$/.test(clause.opening)) &&
      !plain.some(isPlainThing)
    );
  if (plain.slice(1).some(isPlainThing) && !behind(/^(?:aan|bij)$/, grip)) return false;
  return (
    behind(/^(?:aan|bij)$/, grip) ||
    (touched && (hurting.test(verb) || pushing.test(verb))) ||
    phrases.some(({ preposition, head }) => preposition === 'met' && instrumentHead.test(head)) ||
    (pushing.test(verb) && phrases.some(isWall)) ||
    (pushing.test(verb) &&
      (behind(/^(?:van|uit|over|door)$/, fall) || behind(/^(?:op|over)$/, ground) || behind(/^(?:in|onder)$/, wet))) ||
    (/^binden|vast/.test(verb) && behind(/^(?:aan|in)$/, furniture)) ||
    (putting.test(verb) &&
      behind(/^(?:in|onder)$/, wet) &&
      words.some(({ lower }) => /^(?:ijs)?koude?$/.test(lower))) ||
    (putting.test(verb) && behind(/^(?:in|op)$/, noPlaceForPeople)) ||
    words.some(
      ({ lower }, index) =>
        /^(?:omver|hardhandig|ondersteboven)$/.test(lower) ||
        (lower === 'door' && words[index + 1]?.lower === 'elkaar'),
    ) ||
    (verb === 'duwen' && isBare(clause)) ||
    // "Haar polsen zo vastgehouden dat ze blauw werden".
    (bodyObject &&
      /^(?:dat|zodat|totdat)$/.test(clauses[at + 1]?.opening ?? '') &&
      (clauses[at + 1]?.words.some(({ lower }) => /^(?:blauw|bont|bloed\w*|gebroken|kapot|krom)$/.test(lower)) ??
        false)) ||
    yields(clauses[at + 1])
  );
}

const hurting =
  /^(?:knijpen|porren|prikken|steken|stoten|slaan|schoppen|trappen|spugen|spuwen|bijten|krabben|branden|verbranden|schroeien|snijden|drukken|uitdrukken|timmeren|raken|bewerken|spuiten)$/;
const pushing =
  /^(?:duwen|trekken|meetrekken|slepen|rukken|gooien|slingeren|werpen|drukken|persen|klemmen|slaan|schoppen|trappen|timmeren|steken|houden|vasthouden)$/;
const putting = /^(?:zetten|houden|duwen|gooien|trekken|slepen|tillen|vastzetten|vastmaken|binden)$/;

const isHazard = ({ kind, head }: NounPhrase): boolean => kind === 'thing' && hazard.test(head);
const isPlainThing = ({ kind, head, preposition }: NounPhrase): boolean =>
  preposition === '' && kind === 'thing' && !hazard.test(head) && head !== 'trap';
const isOverSomebody = ({ kind, preposition }: NounPhrase): boolean =>
  kind === 'person' && /^(?:over|naar)$/.test(preposition);
/** "Tegen de kapstok", and not "tegen zich aan", "tegen haar borst" or "tegen de wind in". */
const isWall = ({ kind, preposition, head }: NounPhrase): boolean =>
  preposition === 'tegen' && kind === 'thing' && !/^(?:wind|stroom|wil|zin|advies|afspraak)$/.test(head);
const isPassive = ({ words, phrases }: Clause): boolean =>
  words.some(({ lower }) => /^(?:wordt|werd|worden|werden)$/.test(lower)) &&
  phrases.some(({ kind, preposition }) => kind === 'person' && preposition === '');

/** "Dat haar zoon haar duwt": nothing tells where to. */
const isBare = ({ words, phrases }: Clause): boolean =>
  phrases.every(({ preposition }) => preposition === '') &&
  !words.some(({ lower }) => /^(?:vooruit|voort|weg|rond|aan|mee|omhoog|op|terug|verder|naartoe|heen)$/.test(lower));

/** "Tot hij zijn telefoon afgaf", "tot ze op haar knieën zat": whoever undergoes it gives in. Not "tot ze rustig was". */
const yields = (next: Clause | undefined): boolean =>
  next !== undefined &&
  /^(?:tot|totdat)$/.test(next.opening) &&
  next.phrases[0]?.kind === 'person' &&
  !next.words.some(({ lower }) =>
    /^(?:rustig\w*|kalm\w*|sl(?:aap|iep|ap|iepen)\w*|lach\w*|gier\w*|veilig|ambulance|kwam|klaar|boven|thuis|weer|stond|droog)$/.test(
      lower,
    ),
  );
