/**
 * Texts that once took more than linear time: each makes a text of about so many UTF-16 units. `test/trust/linear.test.ts` counts
 * the steps that a lint of them takes, `npm run bench -- growth` the time.
 */

/** What is attacked, and the text for it of about so many units. */
export interface Attack {
  readonly name: string;
  readonly text: (units: number) => string;
  /** The text is a template page; the report to lint with it is made of the same number of units. */
  readonly report?: (units: number) => string;
  /** The size from which on steps grow with it: up to there each detail looks back over all of the line. */
  readonly steadyFrom?: number;
}

const story = '# Casus\n\n## Actoren\n\n';

/** As many of these in a row as make so many units; the position of each is known to `piece`. */
function fill(units: number, piece: string | ((index: number) => string)): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < units; index++) {
    const next = typeof piece === 'string' ? piece : piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

const repeated =
  (piece: string | ((index: number) => string), before = story, after = '\n') =>
  (units: number): string =>
    before + fill(units, piece) + after;

/** The second piece as often as the first. */
const nested =
  (open: string, close: string) =>
  (units: number): string => {
    const times = Math.ceil(units / (open.length + close.length));
    return `${story}${open.repeat(times)}${close.repeat(times)}\n`;
  };

const tableOf = (units: number): string => {
  const columns = Math.ceil(units / 8);
  return `${story}${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|b'.repeat(columns)}|\n`;
};

const ownSections = (units: number): number => Math.ceil(units / 30);

/** Passages that only micromark reads. */
const markup: readonly Attack[] = [
  { name: 'images in images', text: nested('![a', '](b)') },
  { name: 'links in links', text: nested('[a', '](b)') },
  { name: 'strong text in strong text', text: nested('**a ', 'b** ') },
  { name: 'emphasis of two kinds', text: nested('*a _b ', 'c_ d* ') },
  { name: 'asterisks between letters', text: repeated('*a') },
  { name: 'asterisks in pairs', text: repeated('a**') },
  { name: 'closing asterisks', text: repeated('a* ') },
  { name: 'opening underscores', text: repeated(' _a') },
  { name: 'runs of three', text: repeated('***a ***b*') },
  { name: 'open comments', text: repeated('x <!-- ') },
  { name: 'open instructions', text: repeated('x <? ') },
  { name: 'open CDATA', text: repeated('x <![CDATA[ ') },
  { name: 'open declarations', text: repeated('x <!A ') },
  { name: 'open tags', text: repeated('x <a b ') },
  { name: 'open attributes', text: repeated((index) => `x <a b=${index % 2 === 0 ? '"' : "'"} `) },
  { name: 'open links', text: repeated('[a](') },
  { name: 'open titles', text: repeated('[a](b (') },
  { name: 'open quoted titles', text: repeated((index) => `[a](b ${index % 2 === 0 ? '"' : "'"}`) },
  { name: 'open references', text: repeated('[a][') },
  { name: 'opening brackets', text: repeated('[') },
  { name: 'brackets in brackets', text: nested('[', ']') },
  { name: 'brackets', text: repeated('[x] ') },
  { name: 'references', text: repeated('[x] ', `${story}[x]: y\n\n`) },
  { name: 'references in references', text: (units) => `${story}[x]: y\n\n${nested('[x', ']')(units)}` },
  { name: 'ampersands', text: repeated('a&') },
  { name: 'angle brackets', text: repeated('a<') },
  { name: 'backslashes', text: repeated('a\\') },
  { name: 'backticks, one more each time', text: repeated((index) => ` ${'`'.repeat(index + 1)}`) },
  { name: 'backticks in lines', text: repeated((index) => `${'`'.repeat((index % 40) + 1)}a\n`) },
  { name: 'code with spaces and line endings', text: repeated('a \n', `${story}x \``, '`\n') },
  { name: 'hard breaks', text: repeated('a  \n') },
  { name: 'a table of many columns', text: tableOf },
  { name: 'a table of many rows', text: repeated('|a|b|\n', `${story}|a|b|\n|-|-|\n`) },
  { name: 'tables without end', text: repeated('a|b\n') },
  { name: 'definitions', text: repeated((index) => `[a${String(index)}]: b\n`) },
  { name: 'an open title of a definition', text: repeated((index) => `[a${String(index)}]: b (\n`) },
  { name: 'footnotes', text: repeated((index) => `[^${String(index)}]: b\n\n`) },
  { name: 'lists', text: repeated('- a\n') },
  { name: 'numbered lists with a line in between', text: repeated('1. a\n\n') },
  { name: 'quotes', text: repeated('> a\n\n') },
  { name: 'lists in quotes', text: repeated('> - a\n') },
  { name: 'html blocks', text: repeated('<div>\n\n') },
  { name: 'setext headings', text: repeated('a\n=\n\n') },
  { name: 'code fences', text: repeated('```\na\n```\n') },
];

/** Passages that core reads itself. */
const prose: readonly Attack[] = [
  { name: 'exclamation marks', text: repeated('!', story, 'a\n') },
  { name: 'exclamation marks before a NUL', text: repeated('!', story, 'a\0\n') },
  { name: 'closing quotes', text: repeated('"', `${story}.`, 'a\n') },
  { name: 'question marks in brackets', text: repeated('?)', story, 'a\n') },
  { name: 'one word', text: repeated('a') },
  { name: 'one number', text: repeated('1') },
  { name: 'numbers and spaces', text: repeated('1 '), steadyFrom: 6000 },
  { name: 'numbers and hyphens', text: repeated('1-'), steadyFrom: 6000 },
  { name: 'capitals and dots', text: repeated('A.') },
  { name: 'capitals and spaces', text: repeated('A ') },
  { name: 'names', text: repeated('Jan de ') },
  { name: 'dots', text: repeated('a.') },
  { name: 'at signs', text: repeated('a@') },
  { name: 'addresses without end', text: repeated('https://a') },
  { name: 'hyphens', text: repeated('a-') },
  { name: 'apostrophes', text: repeated("a'") },
  { name: 'spaces', text: repeated(' ', `${story}a`, 'b\n') },
  { name: 'no-break spaces', text: repeated('\u00A0', `${story}a`, 'b\n') },
  { name: 'blank lines', text: repeated('\n', `${story}a`, 'b\n') },
  { name: 'tabs', text: repeated('\t', `${story}a`, 'b\n') },
  { name: 'opening round brackets', text: repeated('(') },
  { name: 'years in brackets', text: repeated('(Jansen, 2020) ') },
  { name: 'dots to fill in', text: repeated('…') },
  { name: 'underscores', text: repeated('_ ') },
  { name: 'questions', text: repeated('1. Wat gebeurde er?\n\n') },
  { name: 'labels', text: repeated('Situatie: a\n') },
  { name: 'bold lines', text: repeated('**a**\n\n') },
  { name: 'headings', text: repeated('## Actoren\n\n') },
  { name: 'different headings', text: repeated((index) => `## Kop ${String(index)}\n\n`) },
  { name: 'sources', text: repeated('Jansen, J. (2020). *Boek*. Uitgever.\n\n', '# Casus\n\n## Bronnen\n\n') },
  { name: 'phone numbers', text: repeated('06-12345678\n\n') },
];

/** Suppression, front matter and templates. */
const settings: readonly Attack[] = [
  { name: 'open suppression comments', text: repeated('<!-- casus-disable ') },
  { name: 'suppression in lines', text: repeated('<!-- casus-disable-line\n', story, '-->\n') },
  { name: 'disable before each detail', text: repeated('<!-- casus-disable privacy/bsn -->\n\n123456782\n\n') },
  {
    name: 'disable and enable around each detail',
    text: repeated('<!-- casus-disable privacy/bsn -->\n\n123456782\n\n<!-- casus-enable privacy/bsn -->\n\n'),
  },
  {
    name: 'ignore-next before each detail',
    text: repeated('<!-- casus-ignore-next: privacy/bsn -->\n\n123456782\n\n'),
  },
  { name: 'ignore-next without details', text: repeated('<!-- casus-ignore-next: privacy/bsn -->\n\n') },
  { name: 'one comment with many rules', text: repeated('privacy/bsn ', `${story}<!-- casus-disable `, '-->\n') },
  { name: 'code and suppression', text: repeated('`a` <!-- casus-disable-line -->\n\n') },
  { name: 'different keys', text: repeated((index) => `k${String(index)}: a\n`, '---\n', '---\n') },
  { name: 'the same key', text: repeated('a: b\n', '---\n', '---\n') },
  { name: 'an error a line', text: repeated('\ta: b\n', '---\n', '---\n') },
  { name: 'the same key deeper', text: repeated('  a: b\n', '---\na:\n', '---\n') },
  { name: 'names in front matter', text: repeated((i) => `  - Naam${String(i)}\n`, '---\npseudoniemen:\n', '---\n') },
  {
    name: 'an own template of many sections',
    text: (units) => {
      const sections = Array.from({ length: ownSections(units) }, (_, index) => `## Deel ${word(index)}\n`);
      return `---\nid: eigen\nname: Eigen\n---\n\n# Titel\n\n${sections.join('\n')}`;
    },
    report: (units) => {
      const sections = Array.from({ length: ownSections(units) }, (_, index) => `## Deel ${word(index)}\n\nTekst.\n`);
      return `---\ncasus: eigen\n---\n\n# Titel\n\n${sections.join('\n')}`;
    },
  },
];

/** A word for a number, as digits count for little in a name. */
const word = (index: number): string =>
  [...String(index)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('') + 'k';

export const attacks: readonly Attack[] = [...markup, ...prose, ...settings];
