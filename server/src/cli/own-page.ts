/** Knows the overviews and feedback pages that Casus itself writes, so that they are nobody's report when they lie among reports. */
import { closeSync, readSync } from 'node:fs';
import { openRegular } from '../disk/read-regular.ts';

/** Stands at the start of the head of each such page. */
export const ownPageMark = '<meta name="generator" content="Casus" />';

/** Of a page only so many bytes are read. */
const PAGE_START = 300;

/** False for a file that can't be read. `path`: absolute. */
export function isOwnPage(path: string): boolean {
  if (!/\.html?$/i.test(path)) return false;
  try {
    const file = openRegular(path);
    const start = Buffer.alloc(PAGE_START);
    const length = readSync(file, start, 0, PAGE_START, 0);
    closeSync(file);
    return start.toString('utf8', 0, length).includes(ownPageMark);
  } catch {
    return false;
  }
}
