/**
 * Finds force used on a person, by what comes together in one clause: a verb of touching or moving, somebody who
 * undergoes it, and what makes it harm (a grip on hair or throat, a wall, a fall, a place where nobody is put). None of
 * the three is violence by itself: "hij trok haar jas aan", "hij trok haar aan haar haren". With a thing for its object
 * the verb is force only when the thing is a hazard: "drukt een kussen op haar gezicht", and not "een zoen op haar wang".
 */
import type { Span } from '../../text/span.ts';
import { clausesOf, hasParticle, isNoDoer, isToddler } from './clauses.ts';
import { Deed } from './deed.ts';
import * as words from './force-words.ts';
import { forcefulForms } from './harm-verbs.ts';
import { instrumentHead } from './instruments.ts';

/** Force in one sentence as written, which is also given in lower case. Offsets into the sentence. */
export function forceIn(sentence: string, lower: string): Span | undefined {
  if (words.kindly.test(lower)) return undefined;
  const clauses = clausesOf(sentence);
  for (const [at, clause] of clauses.entries())
    for (const [index, word] of clause.words.entries()) {
      const form = forcefulForms(word.lower).find(
        ({ particle }) => particle === '' || hasParticle(clause, index, particle),
      );
      if (form && isForce(new Deed(clause, clauses[at + 1], form.verb, form.isParticiple)))
        return { start: word.start, end: word.start + word.text.length };
    }
  return undefined;
}

function isForce(deed: Deed): boolean {
  const [first] = deed.plain;
  if (
    deed.says(/^(?:niet|nooit|geen|zonder|zich)$/) ||
    first?.kind === 'animal' ||
    first?.head === 'ik' ||
    isToddler.test(first?.head ?? '')
  )
    return false;
  if (first?.kind === 'thing' && isNoDoer(first) && !words.isHazard(first)) return false;
  if (isHazardous(deed)) return true;
  if (hurtsBody(deed)) return true;
  if (!deed.hasVictim) return deed.touches() && words.hurting.test(deed.verb) && deed.hasSubject() && !deed.hasThing(0);
  if (deed.isBehind(/^(?:aan|bij)$/, words.grip) || dragsAlong(deed)) return true;
  return !deed.hasThing(1) && (strikes(deed) || throwsDown(deed) || confines(deed) || makesYield(deed));
}

/** "Gooide een bord naar haar hoofd", "goot thee over haar heen", "trapte de stoel onder haar vandaan". */
function isHazardous(deed: Deed): boolean {
  return (
    deed.plain.slice(1).some(words.isHazard) &&
    (deed.touches() ||
      (words.burning.test(deed.text()) && deed.isBehind(/^(?:op|in|tegen)$/, words.limb)) ||
      deed.isBehind(/^(?:naar|over)$/, words.tender) ||
      deed.clause.phrases.some(
        ({ kind, preposition }) => kind === 'person' && /^(?:over|naar|onder)$/.test(preposition),
      ))
  );
}

/** "Trekt haar aan haar mouw mee naar buiten". */
function dragsAlong(deed: Deed): boolean {
  return (
    /^(?:trekken|meetrekken|slepen|rukken)$/.test(deed.verb) &&
    deed.isBehind(/^aan$/, words.sleeve) &&
    (deed.says(/^(?:mee|weg|overeind|omhoog|eruit|buiten|binnen)$/) || deed.isBehind(/^(?:uit|van)$/, words.fall))
  );
}

/** A part of somebody else's body is the object: "kneep haar keel dicht", "drukte haar gezicht in het kussen". */
function hurtsBody(deed: Deed): boolean {
  const part = deed.plain.find(({ kind }) => kind === 'body');
  if (!part || deed.persons[0]?.only === 'object') return false;
  return (
    (words.airway.test(part.head) && /^(?:knijpen|drukken|houden)$/.test(deed.verb) && deed.says(/^(?:dicht|af)$/)) ||
    (words.tender.test(part.head) &&
      /^(?:duwen|drukken|slaan|persen|klemmen|houden|rukken)$/.test(deed.verb) &&
      deed.whose(part) !== 'own' &&
      deed.clause.phrases.some(
        ({ preposition, kind }) => kind === 'thing' && /^(?:tegen|in|onder|tussen)$/.test(preposition),
      )) ||
    (words.limb.test(part.head) &&
      /^(?:breken|branden|verbranden|draaien|omdraaien|wringen)$/.test(deed.verb) &&
      deed.whose(part) === 'another') ||
    leavesMarks(deed)
  );
}

/** "Haar polsen zo vastgehouden dat ze blauw werden". */
function leavesMarks(deed: Deed): boolean {
  return (
    deed.next !== undefined &&
    /^(?:dat|zodat|totdat)$/.test(deed.next.opening) &&
    deed.next.words.some(({ lower }) => /^(?:blauw|bont|bloed\w*|gebroken|kapot|krom)$/.test(lower))
  );
}

/** "Kneep in haar nek", "sloeg haar met een riem", "duwde haar tegen de kast". */
function strikes(deed: Deed): boolean {
  const isTender = deed.touches() && (words.hurting.test(deed.verb) || words.pushing.test(deed.verb));
  return (
    (isTender && !words.healer.test(deed.persons[0]?.head ?? '')) ||
    deed.isBehind(/^met$/, instrumentHead) ||
    (words.pushing.test(deed.verb) && deed.clause.phrases.some(words.isWall))
  );
}

/** "Duwde haar van de trap", "hield hem onder de kraan"; "dat haar zoon haar duwt". */
function throwsDown(deed: Deed): boolean {
  if (deed.says(/^(?:omver|hardhandig|ondersteboven)$/) || /\bdoor elkaar\b/.test(deed.text())) return true;
  if (
    deed.goesNowhere() &&
    (deed.verb === 'duwen' || (/^(?:knijpen|krabben|porren)$/.test(deed.verb) && deed.isByRelative()))
  )
    return true;
  return (
    words.pushing.test(deed.verb) &&
    (deed.isBehind(/^(?:van|uit|over|door)$/, words.fall) ||
      deed.isBehind(/^(?:op|over)$/, words.ground) ||
      deed.isBehind(/^(?:in|onder)$/, words.wet))
  );
}

/** "Bindt hem vast aan zijn bed", "zet haar in de schuur", "onder de koude douche". */
function confines(deed: Deed): boolean {
  return (
    (/^binden|vast/.test(deed.verb) && deed.isBehind(/^(?:aan|in)$/, words.furniture)) ||
    (words.putting.test(deed.verb) &&
      (deed.isBehind(/^(?:in|op)$/, words.noPlaceForPeople) ||
        (deed.isBehind(/^(?:in|onder)$/, words.wet) && deed.says(/^(?:ijs)?koude?$/))))
  );
}

/** "Tot hij zijn telefoon afgaf", "tot ze op haar knieën zat". Not "tot ze rustig was". */
function makesYield(deed: Deed): boolean {
  return (
    deed.next !== undefined &&
    /^(?:tot|totdat)$/.test(deed.next.opening) &&
    deed.next.phrases[0]?.kind === 'person' &&
    !deed.next.words.some(({ lower }) => words.calm.test(lower))
  );
}
