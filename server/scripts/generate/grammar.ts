/**
 * Generates `syntaxes/*.injection.tmLanguage.json`: colours for section names (of the templates), placeholders,
 * answers, questions and directives in markdown. Every pattern begins at a fixed character (the start of a line, `#`,
 * `|`, `[`) and repeats only single characters, so that the time for a line is proportional to its length.
 */
import { bareName, builtinTemplates } from '../../src/core/index.ts';
import { orders } from '../../src/core/report/own-text/speech-acts.ts';
import { jsonFile, type Derived } from './model.ts';
import { triePattern } from './trie.ts';

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

/** No colours in comments, quotations and code: that is not the writer's own text. */
const notIn = '- comment - markup.quote - markup.inline.raw';

export const grammars = (): readonly Derived[] => [
  grammar('casus', `L:(meta.paragraph.markdown, entity.name.section.markdown, markup.table.markdown) ${notIn}`, [
    ...placeholders(),
    ...sectionNames(),
    ...answers(),
    token,
  ]),
  // Only in lists: a question in running text is no question to the writer.
  grammar('casus-questions', `L:(markup.list.numbered.markdown, markup.list.unnumbered.markdown) ${notIn}`, [
    questions,
  ]),
  grammar('casus-directives', 'L:comment.block.html', [directive]),
];

function grammar(id: string, injectionSelector: string, patterns: readonly Pattern[]): Derived {
  const content = { scopeName: `markdown.${id}.injection`, injectionSelector, patterns };
  return jsonFile(`syntaxes/${id}.injection.tmLanguage.json`, content);
}

/** The start of a line, or of the text of a list item or a quotation. */
const lineStart = '(?:^|\\G) {0,3}';
/** A number or symbol before a name: "1.", "Fase 2:", an emoji. */
const prefix =
  '(?:[^\\p{L}\\p{N}\\s*_#|<>\\[\\]-]{1,4} ?)?(?:(?i:fase|stap|deel) (?:\\d{1,2}|[ivxIVX]{1,4}) ?[:.)–—-]? ?|\\d{1,2}[.)] )?';
const boldOpens = '(?<=^\\*\\*|^__|# \\*\\*|[-+*] \\*\\*|[.)] \\*\\*)';
const boldCloses = '(?=:? ?(?:\\*\\*|__))';

function sectionNames(): readonly Pattern[] {
  const name = `((?i:${namePattern()}))(?![\\p{L}\\p{N}])`;
  const captures = { 1: { name: 'entity.name.type.section.casus' } };
  const withColon = { ...captures, 2: { name: 'punctuation.separator.section.casus' } };
  return [
    { match: `(?<=#|# |#  )${prefix}${name}`, captures },
    { match: `${boldOpens}${prefix}${name}${boldCloses}`, captures },
    { match: `${lineStart}${prefix}${name} ?(:)(?=\\s|$)`, captures: withColon },
    { match: `${lineStart}${prefix}${name}(?=\\s*$)`, captures },
    { match: `(?<=\\|) {0,3}${name}(?=:? *\\|)`, captures },
  ];
}

/** All names of sections. Of "De situatie van …", which any text may follow, the start counts as a name. */
function namePattern(): string {
  const written = builtinTemplates().flatMap(({ sections }) =>
    sections.flatMap(({ heading, title, synonyms }) => [title, bareName(heading), ...synonyms]),
  );
  const names = new Set(written.map((name) => name.toLowerCase().normalize('NFC').replace(/\s*…$/, '')));
  return triePattern([...names].sort(), letters);
}

/** A pattern for each letter of a name: with or without accent, composed or not; any kind of apostrophe. */
const letters = (name: string): readonly string[] =>
  [...name].map((letter) => {
    const [base = letter, mark] = letter.normalize('NFD');
    if (mark !== undefined) return `(?:${letter}|${base}${mark}?)`;
    if (/['’]/.test(letter)) return "['’‘`´]?";
    return letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });

/** A line or an answer that holds only a placeholder ("…", "nog invullen"): coloured like a comment. */
function placeholders(): readonly Pattern[] {
  const words =
    '…|\\.{3,20}|_{3,20}|\\?{1,5}|x{1,5}|todo|tbd|volgt(?: nog)?|later|idem|n\\.?v\\.?t\\.?|zie boven|lorem ipsum[^*_`\\[<]{0,200}|(?:nog|nader)(?: in)?(?: te)? ?(?:aan ?te ?vullen|aanvullen|invullen|vullen|uitwerken)';
  const name = 'comment.line.placeholder.casus';
  return [
    { match: `${lineStart}(?:(?i:antwoord|a): ?)?(?i:(${words}))(?=\\s*$)`, captures: { 1: { name } } },
    {
      match:
        '\\[(?i:antwoord|tekst|…|\\.{3}|(?:[\\p{L} ]{1,40} )?invullen|vul (?:[\\p{L} ]{1,40} )?in|(?:nog|hier) [\\p{L} ]{1,40})\\](?![(\\[:])',
      name,
    },
  ];
}

function answers(): readonly Pattern[] {
  const label = '((?i:(?:mijn )?antwoord(?: \\d{1,2})?|a))';
  const captures = { 1: { name: 'keyword.other.answer.casus' }, 2: { name: 'punctuation.separator.answer.casus' } };
  return [
    { match: `${lineStart}${label} ?(:)(?=\\s|$)`, captures },
    { match: `${boldOpens}${label}(:)?(?=\\*\\*|__)`, captures },
  ];
}

/** An order to the writer behind a question: "Leg uit waarom." Not an answer: "Ik belde." */
const order = `(?: (?i:${triePattern([...orders].sort(), letters)})\\b[^*_\`\\[<|?]{2,200}\\.)?`;

/** A list item that ends in a question mark, or in an order to the writer behind it. */
const questions: Pattern = {
  match: `${lineStart}(?:\\d{1,2}[.)] )?([^\\s*_\`\\[<|#>-][^*_\`\\[<|]{2,400}\\?${order})(?=\\s*$)`,
  captures: { 1: { name: 'string.unquoted.question.casus' } },
};

/**
 * A replaced detail: `[de moeder]`, `[adres]`. Not a link, a footnote or the box of a task. Its scope begins as that of
 * the constants of a language, as all default themes have a colour for those and not for `constant.other`.
 */
const token: Pattern = {
  match: '(?<![\\p{L}\\p{N}\\\\\\]!])(\\[)(\\p{L}[^\\[\\]\\\\\\n]{1,60})(\\])(?![(\\[:])',
  captures: {
    1: { name: 'punctuation.definition.token.begin.casus' },
    2: { name: 'constant.language.token.casus' },
    3: { name: 'punctuation.definition.token.end.casus' },
  },
};

/** `<!-- casus-disable-next-line RULE … -- reason -->` */
const directive: Pattern = {
  begin:
    '(?<=<!--) {0,8}(casus-(?:disable-next-line|disable-line|disable-file|disable|enable|ignore-next:?))(?![\\w-])',
  beginCaptures: { 1: { name: 'keyword.control.directive.casus' } },
  end: '(?=-->)|(?= -- )',
  patterns: [{ match: '\\b[a-z]{1,30}/[a-z-]{1,40}\\b', name: 'variable.other.rule.casus' }],
};
