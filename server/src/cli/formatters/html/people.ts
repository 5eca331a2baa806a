/** The rows of the page: who they are, with the id of their card. */
import { displayName, splitName } from '../../overview/names.ts';
import type { Summary } from '../../overview/model.ts';
import { html, type Markup } from './markup.ts';

export interface Row<S extends Summary = Summary> {
  readonly summary: S;
  /** Id of the card. */
  readonly id: string;
  readonly name: string;
  /** The name with the surname set apart. */
  readonly shown: Markup;
  /** Place in the alphabet of the class, from 0. */
  readonly order: number;
}

export function rowsOf(summaries: readonly Summary[], anonymous: string): readonly Row[] {
  return summaries.map((summary, order) => {
    const name = displayName(summary, anonymous);
    const shown = typeof summary.student === 'string' ? withSurname(summary.student, name) : html`${name}`;
    return { summary, id: `card-${String(order)}`, name, shown, order };
  });
}

function withSurname(student: string, name: string): Markup {
  const { first, surname } = splitName(student);
  const rest = name.slice(student.length);
  return html`${first === '' ? undefined : `${first} `}<b>${surname}</b>${rest}`;
}
