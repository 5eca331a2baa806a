// @ts-check
/** Makes zips of hand-ins as four systems give them, with the names that each gives to files. */
import fs from 'node:fs';
import path from 'node:path';
import * as documents from './documents.mjs';
import { entries, extensionOf, handIn, set } from './hand-in.mjs';
import { students } from './students.mjs';
import { packed, pixel } from './writers/xml.mjs';

/**
 * @typedef {import('./students.mjs').Student} Student
 * @typedef {import('./hand-in.mjs').Label} Label
 */

const resourceFork = Uint8Array.from([0, 5, 22, 7, 0, 2, 0, 0]);
let next = 0;
export const takeStudent = () => {
  const student = students[next++];
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
  /** @param {import('./documents.mjs').Document} document @param {Student} student @param {string} name @param {Partial<Label>} label */
  async report(document, student, name, label) {
    parts[name] = await handIn(document, student, `${zip}!/${name}`, label);
  },
});

/** Canvas: the name in lower case without spaces, the surname first. @param {Student} student */
const fused = ({ given, particles, surname }) =>
  `${particles}${surname}${given}`.toLowerCase().replace(/[^\p{L}\d]/gu, '');

export async function makeCanvas() {
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
  const [first] = students;
  other(`${fused(first ?? typist)}_${first?.id ?? 0}_${++file}_foto.png`, pixel, { kind: 'attachment' });
  other('__MACOSX/._submissions.docx', resourceFork, { kind: 'skip', why: 'resource fork' });
  save(zip, parts);
}

export async function makeMoodle() {
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

export async function makeBrightspace() {
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

export async function makeBlackboard() {
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

/** @param {string} zip @param {Record<string, Uint8Array | string>} parts */
function save(zip, parts) {
  fs.mkdirSync(set, { recursive: true });
  fs.writeFileSync(path.join(set, zip), packed(parts));
}
