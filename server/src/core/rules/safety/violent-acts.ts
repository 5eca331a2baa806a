/**
 * Finds acts of violence by who does what to whom: "hij sloeg haar", "dat Hans haar zus opsluit", "zij wordt geschopt
 * door haar man". A verb alone is never enough: "hij slaat een bladzijde om" has no person for its object. When in
 * doubt there is no violence.
 */
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { people } from './people.ts';
import {
  adverbs,
  afterFreeHaar,
  determiners,
  figurative,
  noPerson,
  harm,
  isMild,
  objectPronouns,
  otherWorld,
  passive,
  setPhraseBefore,
  subjectPronouns,
  violentVerb,
} from './violence-verbs.ts';

/** The verbs of violence in a text. Offsets into the text. */
export const violentActs = (text: string): readonly Span[] => {
  const lower = text.toLowerCase();
  return matches(violentVerb, lower)
    .map(({ index, 1: verb = '' }) => ({ start: index, end: index + verb.length }))
    .filter((span) => isAct(text, lower, span));
};

/** A clause is read at most this many UTF-16 units to either side of the verb. */
const REACH = 120;

function isAct(text: string, lower: string, { start, end }: Span): boolean {
  const verb = lower.slice(start, end);
  const sentence = lower.slice(startOf(lower, start, '.?!'), start);
  const beforeSource = text.slice(startOf(text, start, '.?!;:,\n'), start);
  const before = beforeSource.toLowerCase();
  const after = /^[^.?!;:,\n]*/.exec(lower.slice(end, end + REACH))?.[0] ?? '';
  const clause = `${before}${verb}${after}`;
  if (noPerson.test(before) && !/^[^.?!;:,]* die /.test(before)) return false;
  if (otherWorld.test(sentence) || otherWorld.test(after) || setPhraseBefore.test(before)) return false;
  if (isMild(verb) && !isHarmful(verb, clause, after)) return false;
  const afterSource = text.slice(end, end + after.length);
  if (hasObjectAfter(afterSource)) return harm.test(clause) || !figurative.test(after.replace(/^ \S+/, '').trimStart());
  return hasObjectBefore(verb, beforeSource, after) || isPassive(verb, beforeSource, after);
}

/** The offset behind the last of these signs before `end`, within reach. */
function startOf(text: string, end: number, signs: string): number {
  const first = Math.max(0, end - REACH);
  let start = end;
  while (start > first && !signs.includes(text.charAt(start - 1))) start--;
  return start;
}

/** "Sluit haar op", "bindt hem vast", "houdt haar onder water". */
const isHarmful = (verb: string, clause: string, after: string): boolean =>
  harm.test(clause) ||
  // "Haar zoon duwt haar", but not "duwt haar in de rolstoel".
  (/^(?:ge)?duw/.test(verb) && !somewhere.test(clause)) ||
  (/^sl[uo]/.test(verb) && /^ (?:\S+ ){1,5}op(?: |$)/.test(after)) ||
  (/^b[io]nd/.test(verb) && /^ (?:\S+ ){1,5}vast(?: |$)/.test(after)) ||
  // "Dwingt haar om …" by a person: "zijn baan dwingt hem" has none before the verb.
  (/^dw[io]ng/.test(verb) && isPersonBefore(clause.slice(0, clause.indexOf(verb))));

const somewhere =
  /(?<![a-zà-ÿ])(?:in|op|naar|over|door|voor|achter|richting|langs|uit|rolstoel|vooruit|omhoog|weg|rond|mee|zacht\w*|voorzichtig|kinderwagen|fiets)(?![a-zà-ÿ])/;

const isPersonBefore = (before: string): boolean => {
  const last = wordsOf(before).slice(-2);
  return last.some((word) => people.has(word) || /^(?:hij|zij)$/.test(word));
};

const wordsOf = (text: string): readonly string[] => text.replaceAll("'", '’').match(/[A-Za-zÀ-ÿ’'-]+\.?/g) ?? [];

/** Does the object follow the verb: "slaat haar", "sloeg soms zijn zoontje", "slaat Kim"? */
function hasObjectAfter(after: string): boolean {
  const words = wordsOf(after);
  const first = words.findIndex((word) => !adverbs.has(word.toLowerCase()));
  if (first < 0 || first > 3) return false;
  const word = (words[first] ?? '').toLowerCase();
  // After the verb a subject may stand first: "toen sloeg hij haar".
  if (subjectPronouns.has(word)) return word !== 'ik' && isObjectAt(words, first + 1);
  return isObjectAt(words, first);
}

function isObjectAt(words: readonly string[], index: number): boolean {
  const word = (words[index] ?? '').toLowerCase();
  const next = words[index + 1];
  if (isNegated(words, index)) return false;
  if (objectPronouns.has(word)) return true;
  if (word === 'haar' && (next === undefined || afterFreeHaar.has(next.toLowerCase()))) return true;
  if (determiners.has(word)) return isPersonNoun(words, index + 1) || isBodyPart(words, index + 1);
  return people.has(word) || isName(words[index] ?? '');
}

/** "Haar niet", "zijn kind nooit". */
const isNegated = (words: readonly string[], index: number): boolean =>
  words.slice(index + 1, index + 4).some((word) => /^(?:niet|nooit)$/.test(word));

/** A person after a determiner, with at most one adjective: "zijn jongste zoon". */
const isPersonNoun = (words: readonly string[], index: number): boolean =>
  people.has((words[index] ?? '').toLowerCase()) ||
  (people.has((words[index + 1] ?? '').toLowerCase()) && /e$/.test(words[index] ?? ''));

/** "Knijpt haar keel dicht". */
const isBodyPart = (words: readonly string[], index: number): boolean =>
  /^(?:keel|nek|hals|strot)$/.test((words[index] ?? '').toLowerCase());

const isName = (word: string): boolean => /^(?:[A-ZÀ-Þ][a-zà-ÿ]{2,}|[A-Z]\.)$/.test(word) && !notName.has(word);
const notName: ReadonlySet<string> = new Set(
  'Hij Zij Het Een Dat Dit Die Toen Als Omdat Maar Want Volgens Later Daarna Soms Vaak Ook Thuis Door Haar Zijn Hun Mijn Ik Wij Deze'.split(
    ' ',
  ),
);

/** How many words before the verb are read for its object. */
const WORDS_BEFORE = 12;

/** After a finite verb that ends its clause. */
const endOfClause =
  /^\s*$|^ (?:en|als|omdat|terwijl|waar|wanneer|zodra|toen|of|maar|met|in|bij|tot|totdat|sinds|door|zonder|voor|om|tegen|tijdens|na|want)(?: |$)/;
const isParticiple = (verb: string): boolean => /^(?:op|af|vast|toe|neer|in|weg)?ge|^(?:be|mis|ver)\S*[dt]$/.test(verb);

/** Does the object stand before the verb: "dat hij haar slaat", "Rik had zijn vrouw geslagen"? */
function hasObjectBefore(verb: string, before: string, after: string): boolean {
  if (!isParticiple(verb) && !endOfClause.test(after)) return false;
  const words = wordsOf(before.replace(/^.* (?:dat|omdat|terwijl|waarop|doordat) /is, '')).slice(-WORDS_BEFORE);
  if (/^ (?:niet|nooit)\b/.test(after) || isDenied(words.slice(-5))) return false;
  let persons = 0;
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    const next = (words[index + 1] ?? 'en').toLowerCase();
    const [first = '', second = ''] = [words[index - 1], words[index - 2]].map((each) => (each ?? '').toLowerCase());
    const opening = determiners.has(first) ? second : first;
    if (prepositions.has(opening)) continue;
    if (objectPronouns.has(lower) || (lower === 'haar' && afterFreeHaar.has(next))) return true;
    if (opening === 'en') continue;
    // "Vader Gradus" is one person.
    if (subjectPronouns.has(lower) || people.has(lower) || (isName(word) && !people.has(first))) persons++;
  }
  return persons >= 2;
}

const isDenied = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:niet|nooit|geen|zonder)$/i.test(word));

const prepositions: ReadonlySet<string> = new Set('aan bij van voor naar met tegen op over door uit tussen'.split(' '));

/** "Zij wordt geschopt", "is geslagen door haar man". */
function isPassive(verb: string, before: string, after: string): boolean {
  if (!/^(?:ge|op|af|be|mis|aan|vast|toe|neer|ver)/.test(verb) || !/(?:en|d|t)$/.test(verb)) return false;
  const words = wordsOf(before).slice(-WORDS_BEFORE);
  if (isDenied(words)) return false;
  const byPerson = [before, after].some((part) => byWhom.test(part.toLowerCase()));
  const isByPassive = words.some((word) => passive.has(word.toLowerCase()));
  const hasPerson = words.some((word) => {
    const lower = word.toLowerCase();
    return subjectPronouns.has(lower) || people.has(lower) || isName(word) || objectPronouns.has(lower);
  });
  return byPerson || (isByPassive && hasPerson);
}

const byWhom = new RegExp(
  `(?<![a-zà-ÿ])door (?:(?:haar|zijn|hun|de|een|mijn|die) (?:\\S+e )?)?(?:${[...people].join('|')}|hem|hen|haar|iemand)(?![a-zà-ÿ])`,
);
