/**
 * Tells whether a text on a dilemma shows one side only. Two sides need no set phrase: two roads ("Zwijgen spaart de
 * buurman. Spreken spaart moeder."), two conditions ("Blijf ik, dan …. Ga ik, dan …"), two people who each want or need
 * something. Without such a sign the text is weighed (`one-side-signs.ts`). A form with one side in it ("Enerzijds …
 * plezier, anderzijds … een fijne avond") doesn't count (`false-sides.ts`). When in doubt, nothing is said.
 */
import { matches } from '../../text/matches.ts';
import { clausesOf, isSomebody } from './dilemma-clauses.ts';
import { afterAnsweredQuestion, afterPlainQuestion, takesTheSameRoad, wishesTheSame } from './false-sides.ts';
import { stakesIn, wishersIn } from './dilemma-parties.ts';
import { ENOUGH, signs } from './one-side-signs.ts';
import {
  bothSides,
  choice,
  contrast,
  correction,
  moralQuestion,
  noChoiceBefore,
  noContrastBefore,
  saysOneSide,
  twoSided,
} from './dilemma-words.ts';

/** What an answer to the question that opens the text weighs beside the other signs. */
const ANSWERED = 3;
/** The same for a question that isn't answered in so many words, but pleaded for. */
const PLEADED = 2;

/** `source`: the source of a section, with its list marks and line endings. */
export function hasOneSide(source: string): boolean {
  const text = withoutMarks(source);
  if (saysOneSide.test(text) || wishesTheSame(text) || takesTheSameRoad(text)) return true;
  const answered = afterAnsweredQuestion(text);
  const rest = answered ?? afterPlainQuestion(text) ?? source;
  const bonus = answered !== undefined ? ANSWERED : rest === source ? 0 : PLEADED;
  return !namesTwoSides(rest) && weightOf(rest) + bonus >= ENOUGH;
}

/** On one line, without list marks. */
const withoutMarks = (source: string): string =>
  source
    .replace(/^[\s>|]*(?:[-+*•]|\d{1,2}[.)])[ \t]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

function weightOf(source: string): number {
  const clauses = clausesOf(source);
  const text = withoutMarks(source);
  return signs.reduce((sum, sign) => sum + sign.weight * Number(sign.in(clauses, text)), 0);
}

export function namesTwoSides(source: string): boolean {
  const text = source.replace(/\s+/g, ' ').trim();
  return (
    // The commonest signs, which are also the quickest to find, come first.
    hasMatch(text.replace(correction, ' '), contrast, noContrastBefore) ||
    (!isEnglish(text) && hasMatch(text.replace(whichever, ' '), choice, noChoiceBefore)) ||
    noDilemma.test(text) ||
    twoSided.test(text) ||
    bothSides.test(text.toLowerCase()) ||
    moralQuestion.test(text) ||
    hasParts(source) ||
    hasColumns(source) ||
    conditionsIn(text) >= 2 ||
    roadsIn(text) >= 2 ||
    wishersIn(text) >= 2 ||
    stakesIn(text) >= 2 ||
    opensAlike(text) ||
    opensInPairs(text) ||
    butSo.test(text) ||
    speakersIn(text) >= 2 ||
    hasOpposites(text) ||
    addsSomebody(text) ||
    scarcity.test(text) ||
    // "Meld ik het, dan …; meld ik het niet, dan …".
    (count(text, / dan /g) >= 2 && / niet[ ,.]/.test(text))
  );
}

/** The writer says that there is no dilemma: "N.v.t., want …", "Er is hier geen dilemma". */
const noDilemma = /^\W*(?:n\.?v\.?t|niet van toepassing)|\bgeen (?:echt |moreel |ethisch )?dilemma/i;

/** Has the global pattern a match that doesn't come right after a match of `unlessAfter`? */
function hasMatch(text: string, pattern: RegExp, unlessAfter: RegExp): boolean {
  return matches(pattern, text).some(({ index, 0: match }) => {
    const start = index + (/^[a-z]/i.test(match) ? 0 : 1);
    return !unlessAfter.test(text.slice(Math.max(0, start - 16), start));
  });
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Are there two list items, sub-headings or table rows? A writer who makes them names two sides, unless the text goes on
 * below a longer list: that text is about all items together.
 */
function hasParts(source: string): boolean {
  const parts = count(source, part);
  return (
    parts === 2 ||
    (parts > 2 &&
      count(
        source
          .trim()
          .split(/\n[ \t]*\n/)
          .at(-1) ?? '',
        part,
      ) > 0)
  );
}
const part = /(?:^|\n)[ \t]{0,8}(?:[-+•]|\d{1,2}[.)]|[a-c][.)]|#{1,6}|\|)[ \t]*[^\s|:-]/g;

/** A table row of two filled cells: "| een plek om samen te zijn | rust na het eten |". */
const hasColumns = (source: string): boolean =>
  source.includes('|') && /[^\s|:-][^|\n]*\|[^|\n]*[a-zà-ÿ]{3}/i.test(source);

/**
 * "Ik ben er voor hem, en ik ben er voor de groep": two clauses that open with the same words. "Ik ben moe, ik ben
 * tweedejaars" says two things of one.
 */
function opensAlike(text: string): boolean {
  const openings = text
    .toLowerCase()
    .split(/[.;:!?]\s+|,\s+(?!(?:niet|tegen|op|in|met|bij|van|voor|aan|elke|weer)\s)|\s(?:en|maar)\s/)
    .map((clause) => /^(?:en |maar )?([a-zà-ÿ’']+ [a-zà-ÿ’']+(?: er)?) \S/.exec(clause.trim())?.[1])
    .filter(
      (opening) =>
        opening !== undefined &&
        !/^(?:(?:dat|dit|het|er|hij|zij|ze|he|she|it|elke|dan) |(?:ik|wij|we) (?:ben|zijn|was|waren)$)/.test(opening),
    );
  return new Set(openings).size < openings.length;
}

/**
 * "Zonder tolk …. Met tolk …", "Voor de school …. Voor haar …", "Wie het zegt, …. Wie het niet zegt, …": two sentences
 * that open with the same small word, or with "met" and "zonder".
 */
const opensInPairs = (text: string): boolean =>
  /(?:^|[.!?;]\s+)(voor|als|volgens|vanuit|wie|in|wat|for|as|with)\s[^.!?;]{3,200}[.!?;,]\s+(?:en\s|and\s)?\1\s/i.test(
    text,
  ) ||
  /(?:^|[.!?;]\s+)(?:met|with)\s(?:[^.!?]{0,200})[.;]\s+(?:en\s)?(?:zonder|without)\s|(?:^|[.!?;]\s+)(?:zonder|without)\s(?:[^.!?]{0,200})[.;]\s+(?:en\s)?(?:met|with)\s/i.test(
    text,
  );

/** 'Trainer: "…" Ik: "…"': each speaker has a side. */
const speakersIn = (text: string): number =>
  new Set(matches(/(?:^|[.!?”"’]\s)([A-ZÀ-Þ][a-zà-ÿ]+):\s["“‘]/g, text).map(({ 1: who = '' }) => who)).size;

/** "Eerlijk voor wie vroeg opstaat, oneerlijk voor wie niet slaapt". */
function hasOpposites(text: string): boolean {
  const said = new Set(text.toLowerCase().match(/[a-zà-ÿ]+/g));
  return [...said].some((word) => word.length >= 7 && /^on[a-zà-ÿ]/.test(word) && said.has(word.slice(2)));
}

/** "En Pim van negen, die daarna niet slaapt": somebody else, in a sentence of his own. */
const addsSomebody = (text: string): boolean =>
  matches(/[.!?] En (?:(?:de|een|die|zijn|haar) )?([A-Za-zÀ-ÿ]+)/g, text).some(
    ({ 1: word = '' }) => /^[A-ZÀ-Þ]/.test(word) || isSomebody(word),
  );

/** "Er is één zaal": it can be given to one. */
const scarcity = /(?<![a-zà-ÿ])er is (?:maar |nog )?één (?!kant|antwoord|ding|probleem|regel)[a-zà-ÿ]+\W*$/i;

/** "Alleen gaat het trekken zo door": what follows stands against what came before. */
const butSo = /(?:^|[.;]\s+)alleen\s(?:is|gaat|was|had|[a-zà-ÿ]{2,}t)\s/i;

/** "Of je nu dokter bent of dakloos": no choice. */
const whichever = /(?<![a-zà-ÿ])of (?:hij|zij|ze|het|ik|we|je|iemand) nu [^.,;]{1,80}? of /gi;

/** In an English text "of" gives no choice. */
const isEnglish = (text: string): boolean =>
  count(text, /\b(?:the|and|she|he|it|to|my|her|his|of course)\b/gi) >
  count(text, /\b(?:de|het|een|en|zij|hij|van|ik|dat|niet)\b/gi);

const sentenceStart = '(?:^|[.!?;:–—]["”’]?\\s+)';
const condition = new RegExp(
  `${sentenceStart}(?:wie\\s[^.;?]{3,120},|[a-zà-ÿ]{2,14}\\s+(?:ik|we|wij|je|jij|zij|ze|hij)(?:\\s[^.;?]{0,160}?)?(?:,|\\bdan\\b))|(?<!\\bniet\\s)\\b(?:als|wanneer|indien|zodra|if)\\s+(?:ik|we|wij|je|i|you)\\s|\\b(?:zonder|met)\\s+[^.,;?]{2,40}\\s(?:duurt|is|wordt|krijgt|hoort|verlies|verliest|blijft|kan|komt|gaat)\\b`,
  'gi',
);
/** "Blijf ik bij hem, dan …", "Wie zwijgt, …", "als ik wacht, …", "Zonder Rima duurt het lang", each of them a road. */
const conditionsIn = (text: string): number => matches(condition, text).length;

const road = new RegExp(
  `${sentenceStart}(?!(?:een|er|aan|uit|samen|elke|binnen|buiten|tussen|waren|geen)\\s)(?:niet\\s+)?(?:(?:[^.!?;:,]{0,40}\\s)?(?!(?:een|geen|en|mensen|ouders|kinderen|jongeren|jongen|meiden|leven|verleden|inkomen|vertrouwen|morgen|gisteren|binnen|buiten|samen|tussen|volgen(?=s))\\s)(?=[a-zà-ÿ]{4})[a-zà-ÿ]*(?:en|gaan|staan|zien|doen|zijn)\\s+(?:(?:[a-zà-ÿ]+[td]|is|zou|kan|mag)\\s)|(?!(?:mensen|ouders|kinderen|jongeren|buren|collega)\\b)[a-zà-ÿ]*(?:en|aan|ien|oen)\\s(?:(?!(?:dat|die|niet|het|met|wat|uit)\\s)[a-zà-ÿ]+\\s){1,5}(?!(?:dat|niet|het|met|wat|uit|heeft)\\s)[a-zà-ÿ]{2,}t\\s|[^.!?;:,]{3,60}\\s[a-zà-ÿ]{3,}en\\s+en\\s[^.!?;:,]{3,80}\\s[a-zà-ÿ]{3,}en\\b)`,
  'gi',
);
/** Sentences that open with an infinitive: "Zwijgen spaart de buurman", "De regel volgen en hem kwetsen". */
const roadsIn = (text: string): number => matches(road, text).length;
