/** Finds reports that hold names and say nowhere that these are invented. */
import type { Localised } from '../../findings/finding.ts';
import { memo } from '../../incremental/memo.ts';
import type { Detail } from '../../detection/detail.ts';
import { detailsOf } from '../../detection/detect.ts';
import { withoutAuthors } from '../../detection/policy/own-names.ts';
import { pseudonyms } from '../../detection/policy/allow-list.ts';
import { findStatement } from '../../detection/policy/statement.ts';
import type { Passage, Report } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

/** The sentence that a fix puts into a report, in the language of the report. */
const statements: Localised = {
  nl: 'De namen in dit verslag zijn gefingeerd.',
  en: 'The names in this report are invented.',
};

export const noStatement: Rule = {
  id: 'privacy/no-statement',
  title: { nl: 'Er staat nog niet bij dat namen verzonnen zijn', en: 'No word yet that names are invented' },
  why: {
    nl: 'Wie namen leest, weet niet of het echte zijn. Verander de namen en schrijf erbij dat ze verzonnen zijn. Dan hoeft niemand te twijfelen.',
    en: 'A reader cannot tell whether names are real. Change them and state that they are invented, so that nobody needs to wonder.',
  },
  concern: 'indirect',
  scope: 'file',
  examples: [
    {
      name: 'names and no statement',
      text: '# Een moeilijk gesprek\n\nMevrouw Okkema belde. Ik sprak mevrouw Okkema die middag.\n',
      findings: ['Een moeilijk gesprek'],
      fixed: `# Een moeilijk gesprek\n\n*${statements.nl}*\n\nMevrouw Okkema belde. Ik sprak mevrouw Okkema die middag.\n`,
    },
    {
      name: 'near-miss: the statement is there',
      text: '# Een moeilijk gesprek\n\nAlle namen zijn gefingeerd. Mevrouw Okkema belde.\n',
      findings: [],
    },
    {
      name: 'near-miss: one client, and it says so',
      text: '# Een moeilijk gesprek\n\nMevrouw Okkema belde; zo heet zij niet echt.\n',
      findings: [],
    },
    {
      name: 'near-miss: an English report, in which any word may begin a sentence',
      text: '# A hard talk\n\nThe mother came in and she was tired. She said that it was the last time. How to go on, and with whom? That I do not know. My plan was to wait for the school.\n',
      findings: [],
    },
    {
      name: 'near-miss: the one name is the writer’s own',
      text: '# Een moeilijk gesprek\n\nMevrouw A. belde. Ik schreef dit op als Floor Hoogland.\n',
      authors: ['Floor Hoogland'],
      findings: [],
    },
    { name: 'near-miss: no names', text: '# Een moeilijk gesprek\n\nMevrouw A. belde.\n', findings: [] },
  ],
  *check({ report, settings, authors }) {
    const all = detailsOf(report, settings).get('person-name') ?? [];
    if (all.length === 0 || pseudonyms(report).length > 0 || findStatement(report.prose)) return;
    const found = withoutAuthors('person-name', all, report.prose, authors);
    const inEnglish = found.filter((each) => isNameInEnglish(report.prose.text, each));
    const names = inEnglish.length < found.length && isEnglish(report) ? inEnglish : found;
    if (names.length === 0) return;
    yield {
      span: report.title?.nameSpan ?? report.prose.toSource(names[0] ?? { start: 0, end: 0 }),
      message: {
        nl: 'Er staan namen in je verslag. Verander ze en schrijf erbij dat ze verzonnen zijn.',
        en: 'There are names in your report. Change them, and write that they are invented.',
      },
      data: { names: names.length },
    };
  },
  fixes: ({ report }) => [
    {
      // The writer alone knows whether the names were changed, so the title lets the writer say so.
      title: {
        nl: `Ik heb de namen veranderd: zet die zin erbij (“${statements[report.lang]}”)`,
        en: `I have changed the names: add that sentence (“${statements[report.lang]}”)`,
      },
      kind: 'assist',
      edits: [{ span: insertionPoint(report), newText: statementFor(report) }],
    },
  ],
};

const statementFor = ({ title, lang }: Report): string =>
  title ? `\n\n*${statements[lang]}*` : `*${statements[lang]}*\n\n`;

/** The commonest words of either language: of at most four letters of ASCII, which make one number. */
const englishWords = packed('the and that she he they with my of to');
const dutchWords = packed('de het een en dat zij hij ik van met');

/** Is the report written in English? Names are found by Dutch words, so there an English word may look like one. */
const isEnglish = memo(({ prose }: Report): boolean => {
  let [english, dutch] = [0, 0];
  for (const { passage } of prose.passages) {
    const words = commonWordsIn(passage);
    english += words.english;
    dutch += words.dutch;
  }
  return english > 2 * dutch;
});

/** How many of these words a passage has, by one walk. An accent ends a word here, and a digit or "_" doesn't. */
const commonWordsIn = memo(({ text }: Passage) => {
  let [english, dutch, length, word] = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? (wordLetters[text.charCodeAt(at)] ?? 0) : 0;
    if (letter !== 0) {
      length++;
      word = (word << 8) | letter;
      continue;
    }
    if (length > 1 && length <= MOST_LETTERS) {
      if (englishWords.has(word)) english++;
      else if (dutchWords.has(word)) dutch++;
    }
    length = word = 0;
  }
  return { english, dutch };
});

const MOST_LETTERS = 4;
/** The characters that \w matches, in lower case; 0 for others of ASCII. */
const wordLetters = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\w/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

function packed(words: string): ReadonlySet<number> {
  const pack = (word: string): number => [...word].reduce((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0);
  return new Set(words.split(' ').map(pack));
}

/** English words that begin sentences, some of which are names as well. */
const openers = new Set(
  `i my me we our you your he his him she her it its they their this that these those the a an and but so or if as by for from
   in on at to with how what when where which who why will may can must should would could do did does is was are were has had
   have there then first last one not no yes`.split(/\s+/),
);

/** Of names with this confidence or more, nine in ten are right in any language. */
const SURE = 0.9;

/** In English a capital tells of a name where no sentence begins; elsewhere only of one that is known as a name. */
function isNameInEnglish(text: string, { start, end, confidence }: Detail): boolean {
  const name = text.slice(start, end);
  if (!/^\p{Lu}/u.test(name) || openers.has(/^\p{L}*/u.exec(name)?.[0].toLowerCase() ?? '')) return false;
  return confidence >= SURE || /[\p{L},;(]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** The end of the line of the title; without a title the end of the front matter, or the start of the text. */
function insertionPoint({ text, title, frontMatter }: Report): Span {
  const after = title?.span.end ?? frontMatter?.span.end ?? 0;
  const restOfLine = /^[^\n]*/.exec(text.slice(after))?.[0].length ?? 0;
  const offset = title ? after + restOfLine : after;
  return { start: offset, end: offset };
}
