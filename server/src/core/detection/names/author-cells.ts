/** Table cells that hold the names of writers: below the heading "Student", or right of the label "Opgesteld door". */
import { once } from '../../incremental/memo.ts';
import type { Passage } from '../../report/model.ts';
import { name } from '../../report/prose/byline-patterns.ts';

/** The first cell of a column of students. */
const columnOfStudents =
  /^\W{0,4}(?:naam )?(?:studente?n?|auteurs?|stagiaire?|author|groepslid|groepsleden|cursist)\W{0,4}$/i;

/** The cell behind a writer's name in a list of who is there; and a quick test for one. */
const student = /^\W{0,3}(?:stagiaire?|studente?)(?:,|$| (?:social|sociaal|verpleeg|hbo|mbo|jaar))/i;
const isStudentCell = /\t\W{0,3}(?:stagiair|student)/i;
const isNameCell = once(() => new RegExp(`^\\W{0,3}${name}\\W{0,3}$`));

/** A row of headings with such a column in it: "Versie | Datum | Auteur". In "Auteur | Bo" the label stands before it. */
const headingsOfStudents =
  /^[^\n]*\b(?:(?:student)?nummer|nr|rol|taak|taken|datum|versie|wijziging|groep|klas|e-?mail|bijdrage|hoofdstuk|role|date|version|number)\b/i;

/**
 * By index of the run: 1 for the cells below a heading such as "Student". A row ends where a line does; most passages
 * are no table, and have none.
 */
export function cellsOfStudents({ text, runs }: Passage): Uint8Array | undefined {
  if (runs[0]?.kind !== 'cell') return undefined;
  let found: Uint8Array | undefined;
  if (isStudentCell.test(text))
    runs.forEach((run, index) => {
      const next = runs[index + 1];
      if (next?.kind !== 'cell' || text.slice(run.end, next.start) !== '\t') return;
      // "Jelle | stagiair, notulen"
      if (student.test(text.slice(next.start, next.end)) && isNameCell().test(text.slice(run.start, run.end)))
        (found ??= new Uint8Array(runs.length))[index] = 1;
    });
  if (!headingsOfStudents.test(text)) return found;
  const headings: boolean[] = [];
  let column = 0;
  let isFirstRow = true;
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    if (before) {
      const isSameRow = text.slice(before.end, run.start) === '\t';
      column = isSameRow ? column + 1 : 0;
      isFirstRow &&= isSameRow;
    }
    if (isFirstRow) headings.push(columnOfStudents.test(text.slice(run.start, run.end)));
    else if (headings[column] === true) (found ??= new Uint8Array(runs.length))[index] = 1;
  });
  return found;
}

/** The label of a table cell, which is the cell before it in the same row: "Opgesteld door: "; else empty. */
export function labelOf({ text, runs }: Passage, index: number): string {
  const before = runs[index - 1];
  const cell = runs[index];
  if (before?.kind !== 'cell' || cell?.kind !== 'cell' || text.slice(before.end, cell.start) !== '\t') return '';
  const label = text.slice(before.start, before.end);
  return label.length < 40 ? `${label.replace(/:\s*$/, '')}: ` : '';
}
