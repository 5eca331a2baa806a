/**
 * Canvas: `<name>[_LATE]_<user id>_<file id>_<file>`, a text entry `<name>_<user id>_text.html`, a link
 * `<name>_<user id>_link.html`; anonymous `[LATE_]anon_<id>_<file id>_<file>`. The name is the sortable name (surname
 * first) in lower case, without spaces and punctuation.
 */
import { handInName, type ReadLmsName } from './lms-name.ts';

const named = /^([\p{Ll}\p{M}\d]+)_(LATE_)?(\d{1,12})_(?:\d{1,12}_.+|(text|link)\.html)$/u;
const unnamed = /^(LATE_)?anon_(\d{1,12})_(?:\d{1,12}_.+|(text|link)\.html)$/u;

export const canvasName: ReadLmsName = (path) => {
  const file = (path.split('/').at(-1) ?? '').normalize('NFC');
  const anonymous = unnamed.exec(file);
  if (anonymous) {
    const [, late, id = '', entry] = anonymous;
    return handInName({ lms: 'canvas', studentKey: id, student: null, late: late !== undefined, kind: kindOf(entry) });
  }
  const [, name, late, id = '', entry] = named.exec(file) ?? [];
  if (name === undefined) return undefined;
  return handInName({
    lms: 'canvas',
    studentKey: id,
    student: name,
    isFused: true,
    late: late !== undefined,
    kind: kindOf(entry),
  });
};

const kindOf = (entry: string | undefined): 'hand-in' | 'link' => (entry === 'link' ? 'link' : 'hand-in');
