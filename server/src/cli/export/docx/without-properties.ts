/**
 * Takes out of a Word file who made it and when. The library writes a creator and dates in the properties, and the time of
 * each part in the zip, where a reader of the file would not look for them.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';

const core = 'docProps/core.xml';

/** The part must be there (ECMA-376-2 §8.3), but may be empty. */
const emptyCore =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** The first moment that a zip can hold. */
const noTime = new Date(1980, 0, 1);

export function withoutProperties(docx: Uint8Array): Uint8Array {
  const parts = { ...unzipSync(docx), [core]: strToU8(emptyCore) };
  return zipSync(parts, { mtime: noTime });
}
