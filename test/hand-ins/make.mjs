// @ts-check
/**
 * `node test/hand-ins/make.mjs`: makes the hand-ins, four downloads as an LMS gives them and a folder of loose files, and
 * their labels in `set/expected.json`. Pdf files differ from one browser to another, so those that are there are kept;
 * `--pdf` prints them anew.
 */
import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { launchBrowser } from '../vscode/browser.mjs';
import * as documents from './documents.mjs';
import { layOut, questionsOf, readStory, typographic } from './stories.mjs';
import { writeDocxPackage } from './writers/docx-package.mjs';
import { writeDocxXml } from './writers/docx-xml.mjs';
import { writeHtml } from './writers/html.mjs';
import { writeOdt } from './writers/odt.mjs';
import { writePdf } from './writers/pdf.mjs';
import { writeRtf, writeText } from './writers/plain.mjs';
import { packed, pixel } from './writers/xml.mjs';

/**
 * @typedef {typeof documents.students[number]} Student
 * @typedef {Record<string, unknown> & { path: string, kind: string }} Label
 */

const folder = import.meta.dirname;
const set = path.join(folder, 'set');
const printsAnew = process.argv.includes('--pdf');
/** @type {import('playwright-core').Browser | undefined} */
let browser;
/** @type {Label[]} */
const entries = [];
const before = filesBefore();

const writers = {
  docx: writeDocxPackage,
  'docx-xml': writeDocxXml,
  odt: writeOdt,
  html: writeHtml,
  rtf: writeRtf,
  txt: writeText,
};
const extensionOf = (/** @type {documents.Document} */ { writer }) => (writer === 'docx-xml' ? 'docx' : writer);

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
 * @param {documents.Document} document
 * @param {Student} student
 * @param {string} where path in the set
 * @param {Partial<Label>} label
 */
async function handIn(document, student, where, label) {
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

/** @param {documents.Document} document @param {string} where @param {import('./stories.mjs').Node[]} nodes @param {documents.Extras} extras */
async function write({ writer }, where, nodes, extras) {
  if (writer !== 'pdf') return writers[writer](nodes, extras);
  return before.get(where) ?? writePdf((browser ??= await launchBrowser()), nodes, extras);
}

/** @param {import('./stories.mjs').Node[]} nodes @returns {import('./stories.mjs').Node[]} */
const withTypography = (nodes) =>
  JSON.parse(JSON.stringify(nodes), (_, value) => (typeof value === 'string' ? typographic(value) : value));

/** Does a written file hold a name? What a pdf holds can't be told so. @param {documents.Document} document @param {Uint8Array} bytes @param {string} name */
function holds({ writer }, bytes, name) {
  if (writer === 'pdf') return true;
  const parts = bytes[0] === 0x50 ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.some((part) => new TextDecoder().decode(part).includes(name));
}

const holdsCreator = (/** @type {documents.Document} */ { writer, extras }) =>
  ['docx', 'docx-xml', 'odt'].includes(writer) ||
  (writer === 'rtf' && extras?.flavour !== 'wordpad') ||
  (writer === 'html' && extras?.flavour === 'word');

/** @param {documents.Document} document @param {Student} student @param {string} title @returns {documents.Extras} */
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

/** @param {documents.Document} document */
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

const resourceFork = Uint8Array.from([0, 5, 22, 7, 0, 2, 0, 0]);
let next = 0;
const takeStudent = () => {
  const student = documents.students[next++];
  if (!student) throw new Error('no students');
  return student;
};

/** @param {string} zip @param {Record<string, Uint8Array | string>} parts @param {(name: string, bytes: Uint8Array | string, label?: Omit<Label, 'path'>) => void} [_] */
const inZip = (zip, parts) => ({
  /** A file that is no report. @param {string} name @param {Uint8Array | string} bytes @param {Omit<Label, 'path'>} label */
  other(name, bytes, label) {
    parts[name] = bytes;
    entries.push({ path: `${zip}!/${name}`, ...label });
  },
  /** @param {documents.Document} document @param {Student} student @param {string} name @param {Partial<Label>} label */
  async report(document, student, name, label) {
    parts[name] = await handIn(document, student, `${zip}!/${name}`, label);
  },
});

/** Canvas: the name in lower case without spaces, the surname first. @param {Student} student */
const fused = ({ given, particles, surname }) =>
  `${particles}${surname}${given}`.toLowerCase().replace(/[^\p{L}\d]/gu, '');

async function makeCanvas() {
  const zip = 'submissions.zip';
  /** @type {Record<string, Uint8Array | string>} */
  const parts = {};
  const { report, other } = inZip(zip, parts);
  let file = 710_000;
  for (const [index, document] of documents.canvas.entries()) {
    const student = takeStudent();
    const late = index % 5 === 2;
    const name = ['Casus definitief', 'verslag-1', 'casus (2)', 'Opdracht_1_versie_3'][index % 4];
    await report(
      document,
      student,
      `${fused(student)}_${late ? 'LATE_' : ''}${student.id}_${++file}_${name}.${extensionOf(document)}`,
      { lms: 'canvas', late },
    );
    // Where the file doesn't name its writer, the name stays as Canvas writes it.
    const label = entries.at(-1);
    if (label && Array.isArray(label.ownName) && label.ownName.length === 0) label.student = fused(student);
  }
  const typist = takeStudent();
  await report(documents.special.typed, typist, `${fused(typist)}_${typist.id}_text.html`, {
    lms: 'canvas',
    late: false,
  });
  const scanner = takeStudent();
  await report(documents.special.scan, scanner, `${fused(scanner)}_${scanner.id}_${++file}_scan0001.pdf`, {
    kind: 'unreadable',
    lms: 'canvas',
    why: 'a scan without text',
  });
  await report(documents.special.anonymous, takeStudent(), `LATE_anon_51277_${++file}_verslag.docx`, {
    student: null,
    anonymous: true,
    late: true,
    lms: 'canvas',
  });
  const [first] = documents.students;
  other(`${fused(first ?? typist)}_${first?.id ?? 0}_${++file}_foto.png`, pixel, { kind: 'attachment' });
  other('__MACOSX/._submissions.docx', resourceFork, { kind: 'skip', why: 'resource fork' });
  save(zip, parts);
}

async function makeMoodle() {
  const zip = 'SW2-Casusverslag-20419.zip';
  /** @type {Record<string, Uint8Array | string>} */
  const parts = {};
  const { report, other } = inZip(zip, parts);
  let id = 302_115;
  for (const document of documents.moodle) {
    const student = takeStudent();
    await report(
      document,
      student,
      `${student.name}_${(id += 3)}_assignsubmission_file_/Verslag ${student.given}.${extensionOf(document)}`,
      { lms: 'moodle' },
    );
  }
  const typist = takeStudent();
  await report(
    { ...documents.special.typed, story: 'kookgroep' },
    typist,
    `${typist.name}_${(id += 3)}_assignsubmission_onlinetext_/onlinetext.html`,
    { lms: 'moodle' },
  );
  await report(documents.special.group, takeStudent(), 'Groep 4_77_assignsubmission_file_/eindversie.docx', {
    student: 'Groep 4',
    group: true,
    lms: 'moodle',
  });
  await report(
    { ...documents.special.anonymous, story: 'balie' },
    takeStudent(),
    `Deelnemer 14_${(id += 3)}_assignsubmission_file_/casus.docx`,
    { student: null, anonymous: true, lms: 'moodle' },
  );
  other(`Groep 4_77_assignsubmission_file_/~$ndversie.docx`, Uint8Array.of(5, 71, 114), {
    kind: 'skip',
    why: 'lock file of Word',
  });
  other(`Deelnemer 14_${id}_assignsubmission_file_/planning.xlsx`, packed({ 'xl/workbook.xml': '<workbook/>' }), {
    kind: 'attachment',
  });
  save(zip, parts);
}

async function makeBrightspace() {
  const zip = 'Casusverslag Download 28 maart 2026.zip';
  /** @type {Record<string, Uint8Array | string>} */
  const parts = {
    'index.html':
      '<html><head><title>Casusverslag</title></head><body><table><tr><td>Inzendingen</td></tr></table></body></html>',
  };
  const { report, other } = inZip(zip, parts);
  entries.push({ path: `${zip}!/index.html`, kind: 'metadata' });
  let number = 44_100;
  for (const [index, document] of documents.brightspace.entries()) {
    const student = takeStudent();
    const folderOf = (/** @type {string} */ date) => `${number}-9120 - ${student.name} - ${date}`;
    number += 11;
    if (index === 0)
      await report(documents.earlier, student, `${folderOf('9 maart 2026 905')}/casus.docx`, {
        kind: 'old-attempt',
        lms: 'brightspace',
      });
    if (index === 1)
      await report(
        { ...documents.earlier, story: 'lift', writer: 'odt' },
        student,
        `${folderOf('26 februari 2026 2301')}/eerste.odt`,
        { kind: 'old-attempt', lms: 'brightspace' },
      );
    await report(
      document,
      student,
      `${folderOf(index % 2 ? '11 maart 2026 1430' : '27 maart 2026 2215')}/casus.${extensionOf(document)}`,
      { lms: 'brightspace' },
    );
  }
  const failed = takeStudent();
  other(`${number}-9120 - ${failed.name} - 27 maart 2026 2359/verslag.docx`, new Uint8Array(), {
    kind: 'unreadable',
    student: failed.name,
    lms: 'brightspace',
    why: '0 bytes',
  });
  const pages = takeStudent();
  other(
    `${number + 11}-9120 - ${pages.name} - 20 maart 2026 1111/Casus.pages`,
    packed({ 'Index/Document.iwa': Uint8Array.of(0, 1, 2), 'preview.jpg': pixel }),
    { kind: 'unreadable', student: pages.name, lms: 'brightspace', why: 'Pages' },
  );
  save(zip, parts);
}

async function makeBlackboard() {
  const assignment = 'Casusverslag SW2';
  const zip = `gradebook_2026-SW2_${assignment}_2026-03-28-10-00-00.zip`;
  /** @type {Record<string, Uint8Array | string>} */
  const parts = {};
  const { report, other } = inZip(zip, parts);
  for (const [index, document] of documents.blackboard.entries()) {
    const student = takeStudent();
    const attempts =
      index < 2 ? ['2026-03-02-19-44-10', '2026-03-25-08-12-55'] : [`2026-03-${10 + index}-16-0${index % 10}-00`];
    for (const [nth, time] of attempts.entries()) {
      const start = `${assignment}_${student.nr}_poging_${time}`;
      const isLast = nth === attempts.length - 1;
      const file = `${isLast ? 'definitief' : 'concept'}.${extensionOf(isLast ? document : documents.earlier)}`;
      await report(isLast ? document : documents.earlier, student, `${start}_${file}`, {
        ...(!isLast && { kind: 'old-attempt' }),
        lms: 'blackboard',
        studentNr: student.nr,
      });
      other(
        `${start}.txt`,
        `Naam: ${student.name} (${student.nr})\r\nOpdracht: ${assignment}\r\nDatum van inzending: ${time}\r\nHuidig cijfer: Nog te beoordelen\r\n\r\nInzendingsveld:\r\nEr zijn geen gegevens van studenten voor deze opdracht.\r\n\r\nBestanden:\r\n\tOorspronkelijke bestandsnaam: ${file}\r\n\tBestandsnaam: ${start}_${file}\r\n`,
        { kind: 'metadata', student: student.name },
      );
    }
  }
  save(zip, parts);
}

async function makeLoose() {
  for (const [index, document] of documents.loose.entries()) {
    const student = takeStudent();
    const where = `los/verslag ${index + 1}.${extensionOf(document)}`;
    const bytes = await handIn(document, student, where, { loose: true });
    fs.mkdirSync(path.dirname(path.join(set, where)), { recursive: true });
    fs.writeFileSync(path.join(set, where), bytes);
  }
}

/** @param {string} zip @param {Record<string, Uint8Array | string>} parts */
function save(zip, parts) {
  fs.mkdirSync(set, { recursive: true });
  fs.writeFileSync(path.join(set, zip), packed(parts));
}

await makeCanvas();
await makeMoodle();
await makeBrightspace();
await makeBlackboard();
await makeLoose();
await browser?.close();
fs.writeFileSync(path.join(set, 'expected.json'), `${JSON.stringify({ version: 1, set: 'own', entries }, null, 1)}\n`);
process.stdout.write(
  `${entries.length} entries, ${entries.filter(({ kind }) => kind === 'report').length} of them reports\n`,
);
