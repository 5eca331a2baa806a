/** Renames a person everywhere in a report, and the heading of a section to the name that its template has for it. */
import type { TextEdit } from '../findings/finding.ts';
import { genitiveOf } from '../pseudonyms/genitive.ts';
import { reportsOf, type Report } from '../report/model.ts';
import { wholeName } from '../rules/structure/heading-synonym.ts';
import type { Settings } from '../settings/model.ts';
import { nameIndex } from '../templates/match.ts';
import type { Span } from '../text/span.ts';
import { touches } from './model.ts';
import { personPlacesAt, type NamePlace } from './people.ts';

/** What can be renamed at an offset. */
export interface Renamable {
  readonly kind: 'person' | 'section';
  /** The name at the offset. */
  readonly span: Span;
  /** The name that is to be changed: of a person the fullest, of a section that of its heading. */
  readonly name: string;
  /** The edits that give it another name; undefined when it can't have that name. */
  edits(newName: string): readonly TextEdit[] | undefined;
  /** The names that a section may get; empty for a person. */
  readonly names: readonly string[];
}

export const renamableAt = (
  report: Report,
  settings: Pick<Settings, 'allow' | 'knownNames'>,
  offset: number,
): Renamable | undefined => sectionAt(report, offset) ?? personAt(report, settings, offset);

function sectionAt(report: Report, offset: number): Renamable | undefined {
  for (const { sections, template, text } of reportsOf(report)) {
    const heading = sections.flatMap(({ headings }) => headings).find(({ span }) => touches(span, offset));
    const span = heading && wholeName(text, heading.nameSpan);
    if (!span) continue;
    return {
      kind: 'section',
      span,
      name: text.slice(span.start, span.end),
      names: template.sections.map(({ title }) => title),
      edits(newName) {
        const match = nameIndex(template).exact(newName);
        if (!match) return undefined;
        // A name of two sections has no form in the template.
        const [section, other] = match.sections;
        return [{ span, newText: section && !other ? section.title : newName.trim() }];
      },
    };
  }
  return undefined;
}

function personAt(
  report: Report,
  settings: Pick<Settings, 'allow' | 'knownNames'>,
  offset: number,
): Renamable | undefined {
  const places = personPlacesAt(report, settings, offset);
  const here = places?.find(({ span }) => touches(span, offset));
  if (!places || !here) return undefined;
  const { text } = report;
  const bare = places.filter(({ genitive }) => !genitive);
  const full = bare.filter(({ form }) => form === 'full').map(({ span }) => written(text, span));
  const [fullest] = full.sort((a, b) => b.length - a.length);
  const name = fullest ?? written(text, (bare.includes(here) ? here : (bare[0] ?? here)).span);
  return {
    kind: 'person',
    span: here.span,
    name,
    names: [],
    edits: (newName) => (mayBeName(newName) ? editsFor(text, places, readName(newName)) : undefined),
  };
}

const written = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** A name on one line, without the signs that mean something in markdown or in YAML. */
const mayBeName = (name: string): boolean => /\p{L}/u.test(name) && !/[\r\n<>[\]{}`*_|#:\\]/.test(name);

/** A name of one word stands in place of every form of the old one. */
interface NewName {
  readonly full: string;
  readonly first: string;
  readonly surname: string;
}

function readName(newName: string): NewName {
  const full = newName.trim().replace(/\s+/g, ' ');
  const space = full.indexOf(' ');
  return space < 0
    ? { full, first: full, surname: full }
    : { full, first: full.slice(0, space), surname: full.slice(space + 1) };
}

function editsFor(text: string, places: readonly NamePlace[], name: NewName): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { span, form, genitive } of places) {
    if (span.start < (edits.at(-1)?.span.end ?? 0)) continue;
    const old = text.slice(span.start, span.end);
    const bare = nameFor(old, form, name);
    // Before the full stop of a sentence an initial has none of its own.
    const plain = bare.endsWith('.') && text.charAt(span.end) === '.' ? bare.slice(0, -1) : bare;
    const newText = genitive ? genitiveOf(plain) : plain;
    if (newText !== old) edits.push({ span, newText });
  }
  return edits;
}

/** Initials stay initials: "R. Okkema" becomes "S. Bos", "mevrouw O." becomes "mevrouw B.". */
function nameFor(old: string, form: NamePlace['form'], { full, first, surname }: NewName): string {
  const initial = (part: string): string =>
    part.endsWith('.') ? part : `${part.match(/\p{Lu}/u)?.[0] ?? part.slice(0, 1)}.`;
  const isInitials = /^(?:\p{Lu}\.\s?)+$/u.test(old);
  if (form === 'first') return isInitials ? initial(first) : first;
  // "mevrouw Van Dijk", but "Sanne van Dijk".
  if (form === 'surname') return isInitials ? initial(surname) : surname.charAt(0).toUpperCase() + surname.slice(1);
  if (isInitials && first === full) return initial(full);
  if (isInitials) return `${initial(first)}${/\.\s/.test(old) ? ' ' : ''}${initial(surname)}`;
  if (first === full) return full;
  if (/^(?:\p{Lu}\.?)+\s/u.test(old)) return `${initial(first)} ${surname}`;
  return old.includes(',') ? `${surname}, ${first}` : full;
}
