// @ts-check
/** Writes one hand-in, by the writer of its kind, and labels it. */
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { launchBrowser } from '../vscode/browser.mjs';
import { layOut, questionsOf, readStory, typographic } from './stories.mjs';
import { writeDocxPackage } from './writers/docx-package.mjs';
import { writeDocxXml } from './writers/docx-xml.mjs';
import { writeHtml } from './writers/html.mjs';
import { writeOdt } from './writers/odt.mjs';
import { writePdf } from './writers/pdf.mjs';
import { writeRtf, writeText } from './writers/plain.mjs';

/**
 * @typedef {import('./students.mjs').Student} Student
 * @typedef {import('./documents.mjs').Document} Document
 * @typedef {import('./documents.mjs').Extras} Extras
 * @typedef {Record<string, unknown> & { path: string, kind: string }} Label
 */

/** Where the hand-ins stand. */
export const set = path.join(import.meta.dirname, 'set');
const printsAnew = process.argv.includes('--pdf');
/** @type {import('playwright-core').Browser | undefined} */
let browser;
/** @type {Label[]} */
export const entries = [];
const before = filesBefore();

const writers = {
  docx: writeDocxPackage,
  'docx-xml': writeDocxXml,
  odt: writeOdt,
  html: writeHtml,
  rtf: writeRtf,
  txt: writeText,
};
export const extensionOf = (/** @type {Document} */ { writer }) => (writer === 'docx-xml' ? 'docx' : writer);

/** The pdf files of the set as it is. @returns {Map<string, Uint8Array>} */
function filesBefore() {
  const found = new Map();
  if (printsAnew || !fs.existsSync(set)) return found;
  for (const name of fs
    .readdirSync(set, { recursive: true, encoding: 'utf8' })
    .filter((each) => /\.(?:zip|pdf)$/.test(each))) {
    const bytes = new Uint8Array(fs.readFileSync(path.join(set, name)));
    if (name.endsWith('.pdf')) found.set(name.replaceAll('\\', '/'), bytes);
    else for (const [entry, content] of Object.entries(unzipSync(bytes))) found.set(`${name}!/${entry}`, content);
  }
  return found;
}

/**
 * Writes a hand-in and adds its label.
 * @param {Document} document
 * @param {Student} student
 * @param {string} where path in the set
 * @param {Partial<Label>} label
 */
export async function handIn(document, student, where, label) {
  const story = readStory(document.story);
  const { hidden = {}, visible = {}, layout = {}, also } = document;
  const extras = extrasOf(document, student, story.title);
  const nodes = layOut(story, student, layout);
  const bytes = await write(document, where, also === 'typographic' ? withTypography(nodes) : nodes, extras);
  for (const name of [...Object.values(hidden), ...Object.values(visible)])
    if (!holds(document, bytes, name)) throw new Error(`${where} does not hold ${name}`);
  const own = [
    layout.titlePage && 'title-page',
    (layout.own ?? 'none') !== 'none' && layout.own,
    also === 'own-header' && 'header',
    extras.creator && holdsCreator(document) && 'properties',
  ];
  entries.push({
    path: where,
    kind: 'report',
    student: student.name,
    format: extensionOf(document),
    source: document.story,
    template: story.template,
    features: featuresOf(document),
    missing: story.missing,
    empty: story.empty,
    questions: questionsOf(story).map(({ text, state }) => ({ text, state })),
    hidden: Object.entries(hidden).map(([place, name]) => ({ name, where: place })),
    visibleOdd: Object.entries(visible).map(([place, name]) => ({ name, where: place })),
    ownName: own.flatMap((place) => (place ? [{ name: student.name, where: place }] : [])),
    ...label,
  });
  return bytes;
}

/** @param {Document} document @param {string} where @param {import('./stories.mjs').Node[]} nodes @param {Extras} extras */
async function write({ writer }, where, nodes, extras) {
  if (writer !== 'pdf') return writers[writer](nodes, extras);
  return before.get(where) ?? writePdf((browser ??= await launchBrowser()), nodes, extras);
}

/** @param {import('./stories.mjs').Node[]} nodes @returns {import('./stories.mjs').Node[]} */
const withTypography = (nodes) =>
  JSON.parse(JSON.stringify(nodes), (_, value) => (typeof value === 'string' ? typographic(value) : value));

/** Does a written file hold a name? What a pdf holds can't be told so. @param {Document} document @param {Uint8Array} bytes @param {string} name */
function holds({ writer }, bytes, name) {
  if (writer === 'pdf') return true;
  const parts = bytes[0] === 0x50 ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.some((part) => new TextDecoder().decode(part).includes(name));
}

const holdsCreator = (/** @type {Document} */ { writer, extras }) =>
  ['docx', 'docx-xml', 'odt'].includes(writer) ||
  (writer === 'rtf' && extras?.flavour !== 'wordpad') ||
  (writer === 'html' && extras?.flavour === 'word');

/** @param {Document} document @param {Student} student @param {string} title @returns {Extras} */
function extrasOf({ extras, hidden = {}, visible = {}, also, noAuthor }, student, title) {
  const { comment, deletion, header, footer, properties, 'alt-text': alt, 'hidden-text': vanished } = hidden;
  const comments = [
    ...(comment ? [{ author: student.name, text: `${comment} komt hier al langer, toch?` }] : []),
    ...(also === 'teacher-comment'
      ? [{ author: 'Lies Aalbers', text: 'Mooi beschreven. Hier mag je nog iets meer over vertellen.' }]
      : []),
  ];
  return {
    ...(!noAuthor && { creator: student.name }),
    title: properties ? `Verslag over ${properties}` : title,
    ...(comments.length > 0 && { comments }),
    ...(deletion && { deleted: `${deletion} zei dat het zo niet langer kon. ` }),
    ...(vanished && { vanished: `De echte naam is ${vanished}. ` }),
    ...(header && { header: `Casus ${header}` }),
    ...(also === 'own-header' && { header: `${student.name} - ${student.nr}` }),
    ...(also === 'course-header' && { header: 'Casusverslag - Social Work, leerjaar 2' }),
    ...(footer && { footer: `Dossier van ${footer}` }),
    ...(alt && { alt: `Foto van ${alt} in de huiskamer` }),
    ...(visible.footnote && { footnote: `Zo vertelde ${visible.footnote} het mij later.` }),
    ...(visible.textbox && { textBox: `${visible.textbox} woont hier al dertig jaar.` }),
    ...extras,
  };
}

/** @param {Document} document */
function featuresOf({ writer, layout = {}, extras = {}, hidden = {}, visible = {}, also }) {
  return [
    ...(writer === 'docx' ? ['docx package'] : writer === 'docx-xml' ? ['docx raw'] : []),
    ...(layout.headings ? [`headings ${layout.headings}`] : []),
    ...(layout.questions ? [`questions ${layout.questions}`] : []),
    ...['titlePage', 'contents', 'form', 'tabs'].filter((name) => name in layout),
    ...(extras.styles ? [`styles ${extras.styles}`] : []),
    ...[
      'numberedHeadings',
      'splitRuns',
      'softHyphens',
      'controls',
      'mergedCells',
      'isHyphenated',
      'isTagged',
      'isSpaced',
      'inserted',
      'columns',
    ].filter((name) => name in extras),
    ...(extras.flavour ? [`${writer} ${extras.flavour}`] : []),
    ...(extras.encoding ? [extras.encoding] : []),
    ...Object.keys(hidden).map((place) => `${place} client`),
    ...Object.keys(visible).map((place) => `${place} client`),
    ...(also ? [also] : []),
  ];
}

export const closeBrowser = () => browser?.close();
