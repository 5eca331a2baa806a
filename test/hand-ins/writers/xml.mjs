// @ts-check
/** What the writers of XML in a zip share. */
import { strToU8, zipSync } from 'fflate';

/** @param {string} text */
export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The date of everything, so that the same stories give the same bytes. */
export const written = '2026-03-27T20:15:00Z';

/** A zip with a fixed time. @param {Record<string, string | Uint8Array>} parts by name; order counts */
export const packed = (parts) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(2026, 2, 27, 20, 15), level: 9 },
  );

/** The smallest picture: one grey pixel. */
export const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'),
);
