/**
 * Finds account names and profile pages: "@jay_030x", a link to a profile, a name after "Snapchat:". Links to sources
 * are left alone.
 */
import { matches } from '../../text/matches.ts';
import type { Detector } from '../detector.ts';
import { contextWord } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import type { Passage } from '../../report/model.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textBefore, detailAt } from '../tokens/text-context.ts';
import { hashWord } from '../tokens/word-hash.ts';
import { wordSet } from '../tokens/word-set.ts';
import { profileLinks } from './profile-links.ts';
import { HAS_DIGIT, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { ACCOUNT_WORD } from '../tokens/token-classes.ts';

/** "@naam", not inside an e-mail address. */
const handle = /(?<![\w.@-])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?/g;
/** Mentions of a whole group. */
const groupMention =
  /^@(?:all|allen|iedereen|here|channel|everyone|team|online|admins?|mods?|moderators?|beheerders?|begeleid(?:er|ers|ing)|docent(?:en)?|mentor(?:en)?|leerlingen|ouders|studenten|collega['’]?s|leiding)$/i;
const discordName = /\b[A-Za-z][\w.]{2,30}#\d{4}\b/g;
/** A name with an underscore, as no Dutch word has. */
const withUnderscore = /(?<![\w@./-])[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?:_{0,2})(?![\w@/-])(?!\.[a-z])/g;
/** A label for an account, before its name. */
const accountBefore =
  /(?:insta(?:gram)?|snap(?:chat)?|tiktok|discord|facebook|skype|signal|youtube|vinted-?naam|gamenaam|gebruikersnaam|nickname|username|user|naam op|onder de naam|onder naam|onder|alias|account|handle|profielnaam|nepprofiel|x|twitter|telegram|twitch|moderator|chat(?:naam)?|psn|xbox|roblox|fortnite|steam|bigo|zich)(?: (?:bij|op|van|in|voor) (?:(?:het|de|een|die) )?[a-z]+)?(?: (?:is|als|heet|heten|naam|was|noemt))?[ :,(“"'‘*]*$/;
const accountName = /[A-Za-z0-9][A-Za-z0-9_.-]*[A-Za-z0-9_]/y;

export const onlineHandle: Detector = {
  id: 'online-handle',
  scope: 'passage',
  priority: 110,
  label: { nl: 'een accountnaam of een profielpagina', en: 'an account name or a profile page' },
  dutchNoun: 'de naam',
  title: { nl: 'Accountnaam of profiel', en: 'Account name or profile' },
  why: {
    nl: 'Met een accountnaam of profielpagina vind je iemand in één klik, met foto’s en vrienden erbij.',
    en: 'An account name or profile page leads to a person in one click, with pictures and friends.',
  },
  evidence: {
    'handle-shape': { nl: 'het ziet eruit als een accountnaam', en: 'it looks like an account name' },
    'profile-link': { nl: 'het is een link naar een profiel', en: 'it is a link to a profile' },
    'context-word': contextWord,
  },
  replacement: () => '[account]',
  concern: 'identifier',
  examples: [
    { name: 'a handle', text: 'Op Snapchat heet hij @jay_030x.\n', findings: ['@jay_030x'] },
    {
      name: 'a profile link',
      text: 'Het filmpje staat op https://www.tiktok.com/@jay_030x.\n',
      findings: ['https://www.tiktok.com/@jay_030x'],
    },
    { name: 'an account name without @', text: 'Hij gamet onder de naam ZeroKing2009.\n', findings: ['ZeroKing2009'] },
    { name: 'near-miss: a source', text: 'Zie https://www.veiligthuis.nl voor het stappenplan.\n', findings: [] },
    { name: 'near-miss: a citation by key', text: 'Dat past bij de theorie [@jansma2011, p. 12].\n', findings: [] },
    { name: 'near-miss: a platform', text: 'Zij zit veel op Instagram en TikTok.\n', findings: [] },
  ],
  triggers: { shapes: HAS_DIGIT, classes: ACCOUNT_WORD, signs: '/@_#' },
  find(passage) {
    const { text, citations } = passage;
    const tokens = tokensOf(passage);
    const mayHaveFigures = (tokens.anyFlags & HAS_DIGIT) !== 0 && withFigures.test(text);
    if (!mayHaveFigures && (tokens.anyClasses & ACCOUNT_WORD) === 0 && !/[/@_#]/.test(text)) return [];
    const handles: Detail[] = [];
    const programs = programsIn(passage);
    const add = (found: Detail): void => {
      if (programs.some((program) => overlaps(program, found))) return;
      if (!handles.some((other) => other.start < found.end && found.start < other.end)) handles.push(found);
    };
    if (/:\/\/|www\.|\.[a-z]{2,8}\//i.test(text)) for (const found of profileLinks(text)) add(found);
    if (text.includes('@'))
      for (const match of matches(handle, text))
        if (!groupMention.test(match[0]) && !citations.some(({ start }) => start === match.index))
          add(detailAt(match.index, match.index + match[0].length, 0.95, 'handle-shape'));
    if (text.includes('#'))
      for (const match of matches(discordName, text))
        add(detailAt(match.index, match.index + match[0].length, 0.9, 'handle-shape'));
    if (text.includes('_')) for (const found of underscoreNames(text)) add(found);
    if ((tokens.anyClasses & ACCOUNT_WORD) !== 0) {
      for (const found of labelledNames(text)) add(found);
      for (const found of dottedNames(tokens)) add(found);
      for (const match of matches(namedAccount, text)) {
        const name = match[1] ?? '';
        const end = match.index + match[0].length;
        if (!notAccount.test(name)) add(detailAt(end - name.length, end, 0.8, 'context-word'));
      }
    }
    if (mayHaveFigures) {
      for (const match of matches(sender, text)) {
        const name = match[1] ?? '';
        if (namedShape.test(name) && !notAccount.test(name) && !/^\d/.test(name))
          add(detailAt(match.index, match.index + name.length, 0.8, 'handle-shape'));
      }
      for (const match of matches(quotedAccount, text)) {
        const end = match.index + match[0].length - 1;
        add(detailAt(end - (match[1] ?? '').length, end, 0.8, 'context-word'));
      }
    }
    return handles.sort((a, b) => a.start - b.start);
  },
};

/** Code blocks with a program in them, where "@Test" and "no_show" name no account; in a block with a chat they do. */
const programsIn = ({ text, runs }: Passage): readonly Span[] =>
  runs.filter(({ kind, start, end }) => kind === 'code' && isProgram(text.slice(start, end)));
function isProgram(code: string): boolean {
  const lines = code.split('\n');
  return lines.filter((line) => programLine.test(line)).length > lines.filter((line) => spokenLine.test(line)).length;
}
/** A line in which somebody says something: "Loes: ben je er". */
const spokenLine = /^[^:(){}=;]{1,30}: \S.*[\w?!.]$/;
const programLine =
  /[;{}]\s*$|^\s*(?:def|class|import|from|return|function|const|let|var|public|select|insert|update|create|#include)\b|^\s*[\w.]+\s?=\s?\S|\w\([^)\n]{0,80}\)\s*$/i;

function* underscoreNames(text: string): Generator<Detail> {
  for (const match of matches(withUnderscore, text)) {
    if (/^(?:\d|_)+$/.test(match[0]) || /^[A-Z]+(?:_[A-Z]+)+$/.test(match[0])) continue;
    yield detailAt(match.index, match.index + match[0].length, 0.85, 'handle-shape');
  }
}

/**
 * Names in lower case with a dot inside, near a platform on the same line: "(wilma.vthof op Skype)", "op Insta postte
 * ze … (yara.hkmn)".
 */
function* dottedNames(tokens: Tokens): Generator<Detail> {
  const { text } = tokens;
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.has(i, ACCOUNT_WORD) || !platforms.has(tokens.hashOf(i))) continue;
    const start = tokens.startOf(i);
    const from = Math.max(0, start - 40);
    for (const near of matches(dottedName, text.slice(from, start + 90))) {
      const at = from + near.index;
      const between = text.slice(Math.min(at, start), Math.max(at, start));
      if (between.includes('\n') || notAccount.test(near[0]) || /[@/]/.test(text.charAt(at + near[0].length))) continue;
      yield detailAt(at, at + near[0].length, 0.75, 'context-word');
    }
  }
}

/** "In de app heet hij Ruben.en.Co", "schrijft hij als stille.wolf.88": in a passage with a word for an account or a chat. */
const namedAccount =
  /\b(?:heet|heten|heette|noemt|noemde|schrijft|schreef|speelt|speelde|gamet|gamede|chat|chatte|post|postte|reageert|reageerde)(?: [a-z]+){0,5} (?:hij|zij|ze|die|ik|zich|zichzelf|daar|online|als) ([A-Za-z0-9]{2,}(?:[._][A-Za-z0-9]{2,}){1,4})(?![\w@/])/g;

/** A quick test for the next two patterns: a figure before a quotation mark, a time at the end of a line. */
const withFigures = /\d[”"'’]|:\d\d\]?(?:\n|$)/;
/** "heet oma ‘dientje1930’": a name with figures, in quotation marks, that somebody goes by. */
const quotedAccount =
  /\b(?:heet|heten|heette|noemt|noemde|onder|als)(?: [a-z]+){0,4} [“"'‘]([A-Za-z][\w.-]*\d{2,4})[”"'’]/g;
/** "Lunawolf.tm  10:36": who sent a message, alone on a line with the time. */
const sender = /^([A-Za-z][\w.#-]{3,30})[ \t]{1,4}\[?\d{1,2}:\d\d\]?$/gm;

const platforms = wordSet(
  'insta instagram snap snapchat tiktok skype telegram discord twitter facebook twitch vinted signal',
);
const dottedName = /(?<![\w@./-])[a-z0-9]{2,}(?:[._][a-z0-9]+){0,2}[._][a-z0-9]{2,}(?![\w.-]*[\w@/])/g;
const notAccount =
  /\.(?:nl|com|be|org|net|eu|frl|example|tv|me|app|io|py|js|ts|md|docx?|pdf|xlsx?|pptx?|png|jpe?g|csv|txt|java|html)$|^[\d._]+$|^(?:bijv|incl|excl)\b/;

/** Words after a label for an account that are no plain words: with capitals, digits or dots inside. */
function* labelledNames(text: string): Generator<Detail> {
  for (const match of matches(accountLabel, text)) {
    const end = match.index + match[0].length;
    accountName.lastIndex = end;
    const found = accountName.exec(text)?.[0] ?? '';
    // Capitals inside are enough only where the label names an account: "Azure DevOps" and "TikTok" are names of things.
    const isNamed = /naam|name|alias|\bis\b|heet|\bals\b|:/i.test(match[0]);
    const shape = isNamed ? (userLabel.test(match[0]) ? userShape : namedShape) : accountShape;
    if (found.length < 4 || !shape.test(found) || /^(?:\d+|[A-Z][a-z]+)$/.test(found)) continue;
    if (platforms.has(hashWord(found)) || notAccount.test(found)) continue;
    if (!accountBefore.test(textBefore(text, end, 40)) || /\.(?:nl|com|be|org)$/.test(found)) continue;
    yield detailAt(end, end + found.length, 0.8, 'context-word');
  }
}

const accountShape = /[a-z]\.[a-z]|[A-Za-z]\d|\d[A-Za-z]|_/;
const namedShape = /[a-z]\.[a-z]|[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]|_/;
const userShape = /[a-z][.-][a-z]|[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]|_/;
const userLabel = /gebruikersnaam|username|nickname|gamenaam|profielnaam|alias/i;

const accountLabel =
  /\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|discord|facebook|skype|signal|youtube|gamenaam|vinted-naam|gebruikersnaam|nickname|username|onder (?:de )?naam|onder(?= [“"'‘])|alias|account|profielnaam|nepprofiel|twitter|telegram|twitch|naam)(?: (?:bij|op|van|in|voor) (?:(?:het|de|een|die) )?[a-z]+)?(?: (?:is|als|heet|heten|was))?[ :,(“"'‘]+/gi;
