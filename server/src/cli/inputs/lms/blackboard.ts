/**
 * Blackboard: `<assignment>_<user>_attempt_<yyyy-mm-dd-hh-mm-ss>_<file>` ("poging" on a Dutch site), and for each attempt
 * a receipt without a file name, which names the student.
 */
import { handInName, type ReadLmsName } from './lms-name.ts';

const attempt = /^.+_([^_]+)_(?:attempt|poging|versuch|tentative|intento)_(\d{4}(?:-\d{2}){5})(?:_(.+)|(\.txt))$/i;

export const blackboardName: ReadLmsName = (path) => {
  const file = (path.split('/').at(-1) ?? '').normalize('NFC');
  const [, user, submitted = '', , receipt] = attempt.exec(file) ?? [];
  if (user === undefined) return undefined;
  const kind = receipt === undefined ? 'hand-in' : 'receipt';
  return handInName({ lms: 'blackboard', studentKey: user, student: user, submitted, kind });
};

/** In the first so many UTF-16 units of a receipt stands the name. */
const RECEIPT_START = 1000;

/** "Name: Niels Lammers (s1740595)" at the start of a receipt → "Niels Lammers". */
export const studentInReceipt = (receipt: string): string | undefined =>
  /^(?:\uFEFF)?(?:name|naam|nom|nombre)\s*:\s*(.+?)\s*\([^()\n]+\)\s*$/im.exec(receipt.slice(0, RECEIPT_START))?.[1];
