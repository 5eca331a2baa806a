// @ts-check
/** Which hand-ins there are: whose, of which story, made how, and what is hidden in them. */

/**
 * What a writer puts around the text of a report. Each writer uses what its kind of file can hold.
 * @typedef {object} Extras
 * @property {string} [creator]
 * @property {string} [title]
 * @property {string} [subject]
 * @property {string} [keywords]
 * @property {{ author: string, text: string }[]} [comments]
 * @property {string} [deleted]
 * @property {string} [inserted]
 * @property {string} [vanished] text with the property "hidden"
 * @property {string} [header]
 * @property {string} [footer]
 * @property {string} [footnote]
 * @property {string} [textBox]
 * @property {string} [alt]
 * @property {number} [columns]
 * @property {'kop' | 'kop-name' | 'google' | 'house' | 'outline'} [styles]
 * @property {boolean} [numberedHeadings] by the word processor, so not in the text
 * @property {boolean} [splitRuns]
 * @property {boolean} [softHyphens]
 * @property {boolean} [controls] answers in content controls
 * @property {boolean} [mergedCells]
 * @property {string} [flavour]
 * @property {string} [font]
 * @property {'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'} [encoding]
 * @property {boolean} [isHyphenated]
 * @property {boolean} [isSpaced] large letters and wide lines, as schools ask: several pages
 * @property {boolean} [isTagged]
 * @property {boolean} [isScan]
 *
 * @typedef {'comment' | 'deletion' | 'header' | 'footer' | 'properties' | 'alt-text' | 'hidden-text'} Where
 *
 * @typedef {object} Document
 * @property {'docx' | 'docx-xml' | 'odt' | 'html' | 'pdf' | 'rtf' | 'txt'} writer
 * @property {string} story
 * @property {import('./stories.mjs').Layout} [layout]
 * @property {Extras} [extras]
 * @property {Partial<Record<Where, string>>} [hidden] names of clients
 * @property {Partial<Record<'footnote' | 'textbox', string>>} [visible] names of clients where a reader may miss them
 * @property {boolean} [noAuthor] nothing in the file tells whose it is
 * @property {'teacher-comment' | 'own-header' | 'course-header' | 'typographic'} [also]
 */

/** @type {Document[]} */
export const canvas = [
  { writer: 'docx', story: 'fietsles', layout: { own: 'byline' }, also: 'own-header' },
  { writer: 'docx', story: 'sleutelbos', layout: { headings: 'bold', questions: 'bold' } },
  {
    writer: 'docx-xml',
    story: 'wasmachine',
    layout: { questions: 'table', titlePage: true },
    extras: { mergedCells: true },
  },
  {
    writer: 'docx-xml',
    story: 'nachtdienst',
    layout: { titlePage: true, contents: true },
    hidden: { comment: 'Samira el Idrissi' },
  },
  {
    writer: 'docx-xml',
    story: 'kookgroep',
    extras: { styles: 'google', splitRuns: true },
    hidden: { 'alt-text': 'Annelies Hoogland' },
  },
  { writer: 'pdf', story: 'lift', layout: { own: 'byline' }, extras: { isTagged: true } },
  {
    writer: 'pdf',
    story: 'sleutelbos',
    layout: { titlePage: true },
    also: 'course-header',
    extras: { footer: 'Hogeschool' },
  },
  { writer: 'odt', story: 'huisbezoek', hidden: { comment: 'Joris Kampstra' } },
  { writer: 'rtf', story: 'schoolplein', extras: { flavour: 'word' } },
  { writer: 'txt', story: 'balie', layout: { own: 'byline' }, extras: { encoding: 'windows-1252' } },
  { writer: 'docx', story: 'galerij', also: 'teacher-comment' },
  { writer: 'docx-xml', story: 'spreekkamer', extras: { styles: 'house' }, hidden: { footer: 'Alie Brouwer' } },
  { writer: 'docx-xml', story: 'pillen', extras: { styles: 'outline', numberedHeadings: true }, also: 'typographic' },
  {
    writer: 'pdf',
    story: 'fietsles',
    layout: { questions: 'bold' },
    extras: { isSpaced: true, footer: 'Casusverslag' },
  },
  {
    writer: 'pdf',
    story: 'galerij',
    layout: { titlePage: true, contents: true },
    also: 'own-header',
    extras: { isSpaced: true, isHyphenated: true },
  },
  { writer: 'docx', story: 'fietsles', layout: { form: true, titlePage: true } },
  { writer: 'html', story: 'wasmachine', layout: { own: 'byline', questions: 'table' }, extras: { flavour: 'google' } },
];

/** @type {Document[]} */
export const moodle = [
  { writer: 'docx', story: 'wasmachine', layout: { questions: 'table' }, hidden: { header: 'Kees Terpstra' } },
  {
    writer: 'docx-xml',
    story: 'fietsles',
    layout: { questions: 'label', own: 'byline', tabs: true },
    extras: { styles: 'kop-name' },
  },
  { writer: 'docx-xml', story: 'sleutelbos', layout: { headings: 'size' }, hidden: { deletion: 'Gerda Snijders' } },
  { writer: 'docx', story: 'schoolplein', layout: { headings: 'bold', titlePage: true, contents: true } },
  { writer: 'odt', story: 'sleutelbos', extras: { numberedHeadings: true }, hidden: { deletion: 'Wojtek Nowak' } },
  {
    writer: 'odt',
    story: 'galerij',
    layout: { titlePage: true, contents: true },
    extras: { splitRuns: true, softHyphens: true },
  },
  { writer: 'pdf', story: 'fietsles', layout: { own: 'byline' }, extras: { columns: 2, isHyphenated: true } },
  { writer: 'pdf', story: 'nachtdienst', layout: { headings: 'bold' }, hidden: { header: 'Truus van Loenen' } },
  { writer: 'html', story: 'kookgroep', extras: { flavour: 'word' }, hidden: { comment: 'Ria Schouten' } },
  { writer: 'txt', story: 'pillen', layout: { own: 'signature' }, extras: { encoding: 'utf-16le' } },
  {
    writer: 'rtf',
    story: 'wasmachine',
    layout: { questions: 'bullets' },
    extras: { flavour: 'libreoffice' },
    hidden: { header: 'Mehmet Arslan' },
  },
  { writer: 'docx-xml', story: 'balie', layout: { form: true }, extras: { controls: true } },
  {
    writer: 'docx-xml',
    story: 'tuin',
    layout: { headings: 'numbered', own: 'signature' },
    extras: { softHyphens: true },
    also: 'own-header',
  },
  {
    writer: 'pdf',
    story: 'sleutelbos',
    layout: { headings: 'bold', questions: 'label' },
    extras: { isSpaced: true, footer: 'SW2' },
  },
  {
    writer: 'pdf',
    story: 'fietsles',
    layout: { questions: 'table' },
    also: 'course-header',
    extras: { isSpaced: true },
  },
  { writer: 'odt', story: 'wasmachine', layout: { form: true } },
  {
    writer: 'html',
    story: 'sleutelbos',
    layout: { titlePage: true, questions: 'numbered' },
    extras: { flavour: 'word' },
    hidden: { header: 'Durk Venema' },
  },
];

/** @type {Document[]} */
export const brightspace = [
  { writer: 'docx', story: 'kookgroep', extras: { columns: 2 }, hidden: { properties: 'Henk Dijkhuis' } },
  { writer: 'docx-xml', story: 'galerij', layout: { headings: 'capitals' }, visible: { textbox: 'Fatma Özdemir' } },
  { writer: 'docx-xml', story: 'huisbezoek', layout: { questions: 'bold', titlePage: true }, also: 'teacher-comment' },
  {
    writer: 'docx-xml',
    story: 'lift',
    extras: { inserted: 'Het was acht uur. ' },
    hidden: { 'hidden-text': 'Naïma Bouzidi' },
  },
  { writer: 'docx', story: 'pillen', visible: { footnote: 'Dinand Wolters' }, also: 'course-header' },
  { writer: 'odt', story: 'wasmachine', layout: { questions: 'table' }, extras: { styles: 'google' } },
  { writer: 'odt', story: 'spreekkamer', hidden: { footer: 'Sjaak Verhagen', properties: 'Sjaak Verhagen' } },
  { writer: 'pdf', story: 'wasmachine', layout: { questions: 'table', titlePage: true }, extras: { isTagged: true } },
  {
    writer: 'pdf',
    story: 'galerij',
    layout: { own: 'byline' },
    extras: { font: 'serif', isHyphenated: true },
    hidden: { properties: 'Bertus Mekkes' },
  },
  { writer: 'html', story: 'fietsles', layout: { own: 'byline' }, extras: { flavour: 'google' } },
  { writer: 'rtf', story: 'tuin', layout: { own: 'byline' }, extras: { flavour: 'wordpad' } },
  { writer: 'txt', story: 'sleutelbos', layout: { own: 'byline', headings: 'capitals' } },
  { writer: 'pdf', story: 'wasmachine', layout: { form: true }, extras: { isSpaced: true, isTagged: true } },
  {
    writer: 'pdf',
    story: 'schoolplein',
    layout: { headings: 'capitals', own: 'signature' },
    extras: { isSpaced: true, columns: 2 },
    also: 'course-header',
  },
  {
    writer: 'docx-xml',
    story: 'sleutelbos',
    layout: { questions: 'numbered', contents: true },
    extras: { styles: 'google', splitRuns: true, softHyphens: true },
  },
  { writer: 'rtf', story: 'sleutelbos', layout: { questions: 'table' }, extras: { flavour: 'word' } },
];

/** @type {Document[]} */
export const blackboard = [
  {
    writer: 'docx',
    story: 'sleutelbos',
    layout: { questions: 'label', own: 'byline' },
    hidden: { comment: 'Petra Dalstra' },
  },
  {
    writer: 'docx-xml',
    story: 'schoolplein',
    extras: { styles: 'kop-name', numberedHeadings: true },
    also: 'own-header',
  },
  {
    writer: 'docx-xml',
    story: 'spreekkamer',
    layout: { headings: 'bold', contents: true, titlePage: true },
    extras: { splitRuns: true },
  },
  {
    writer: 'docx-xml',
    story: 'tuin',
    extras: { styles: 'google' },
    hidden: { comment: 'Corrie Veldman', 'alt-text': 'Corrie Veldman' },
  },
  { writer: 'docx', story: 'nachtdienst', layout: { headings: 'size', own: 'signature' } },
  { writer: 'odt', story: 'fietsles', layout: { headings: 'bold', questions: 'bold' }, extras: { styles: 'google' } },
  { writer: 'odt', story: 'balie', visible: { textbox: 'Loes Hamstra' } },
  { writer: 'pdf', story: 'huisbezoek', layout: { titlePage: true, questions: 'bullets' }, also: 'own-header' },
  { writer: 'pdf', story: 'spreekkamer', layout: { headings: 'size', own: 'byline' }, extras: { columns: 2 } },
  {
    writer: 'html',
    story: 'schoolplein',
    layout: { titlePage: true, contents: true },
    extras: { flavour: 'word' },
    hidden: { 'alt-text': 'Hennie Postmus' },
  },
  { writer: 'txt', story: 'huisbezoek', layout: { own: 'byline' }, extras: { encoding: 'utf-16be' } },
  { writer: 'rtf', story: 'galerij', extras: { flavour: 'word' }, hidden: { comment: 'Wubbo Eising' } },
  {
    writer: 'pdf',
    story: 'huisbezoek',
    layout: { headings: 'numbered', questions: 'bold' },
    extras: { isSpaced: true, footer: 'pag.' },
    hidden: { header: 'Berend Kooijman' },
  },
  {
    writer: 'pdf',
    story: 'pillen',
    layout: { titlePage: true },
    extras: { isSpaced: true, font: 'serif', isHyphenated: true },
  },
  {
    writer: 'html',
    story: 'huisbezoek',
    layout: { questions: 'bold' },
    extras: { flavour: 'word' },
    hidden: { properties: 'Sietske Dotinga' },
  },
  {
    writer: 'txt',
    story: 'wasmachine',
    layout: { questions: 'label', own: 'byline' },
    extras: { encoding: 'windows-1252' },
  },
];

/** Hand-ins from a mail box: no name of an LMS tells whose they are. @type {Document[]} */
export const loose = [
  { writer: 'docx-xml', story: 'wasmachine', layout: { form: true, titlePage: true }, extras: { mergedCells: true } },
  {
    writer: 'docx-xml',
    story: 'fietsles',
    layout: { questions: 'bold' },
    extras: { styles: 'house', numberedHeadings: true },
  },
  { writer: 'odt', story: 'kookgroep', layout: { headings: 'size' }, hidden: { header: 'Geertje Akkermans' } },
  { writer: 'pdf', story: 'pillen', layout: { headings: 'numbered', own: 'byline' } },
  { writer: 'html', story: 'spreekkamer', layout: { own: 'byline' }, extras: { flavour: 'lms' } },
  { writer: 'txt', story: 'schoolplein', layout: { headings: 'numbered', own: 'byline' } },
];

/** Earlier attempts of the first student of Brightspace and of Blackboard, and of a group. @type {Document} */
export const earlier = { writer: 'docx', story: 'nachtdienst' };

/** What a group hands in, what somebody hands in without a name, and what is typed in the LMS. */
export const special = {
  /** @type {Document} */ group: { writer: 'docx', story: 'pillen', layout: { own: 'byline' } },
  /** @type {Document} */ anonymous: { writer: 'docx-xml', story: 'tuin', noAuthor: true },
  /** @type {Document} */ typed: {
    writer: 'html',
    story: 'lift',
    layout: { own: 'signature' },
    extras: { flavour: 'lms' },
  },
  /** @type {Document} */ scan: { writer: 'pdf', story: 'balie', extras: { isScan: true } },
};
