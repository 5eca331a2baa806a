/** Finds files that hold real names, a key or a list of names, among the reports. */
import { holdsKey, isHandedInNamesFile, KEY_MARK } from '../../detection/policy/key-file.ts';
import type { Rule } from '../rule.ts';

export const keyInSubmission: Rule = {
  id: 'privacy/key-in-submission',
  title: {
    nl: 'De sleutel met echte namen zit bij de inzending',
    en: 'The key with real names is among the submission',
  },
  why: {
    nl: 'In dit bestand staan de echte namen naast de verzonnen namen. Wie het heeft, weet over wie het verslag gaat. Haal het weg en bewaar het ergens waar alleen jij bij kunt.',
    en: 'This file lists the real names beside the invented ones. Whoever has it knows who the report is about. Remove it and keep it where only you can reach it.',
  },
  concern: 'identifier',
  scope: 'file',
  examples: [
    { name: 'a key file', text: `{ "${KEY_MARK}": 1 }\n`, findings: [`"${KEY_MARK}"`] },
    { name: 'near-miss: a report about keys', text: 'De sleutel van het huis lag bij de buren.\n', findings: [] },
  ],
  *check({ report }) {
    if (!holdsKey(report.text)) return;
    const mark = `"${KEY_MARK}"`;
    const start = report.text.indexOf(mark);
    yield {
      span: { start, end: start + mark.length },
      message: keyFound,
    };
  },
  // The finding covers the whole file, so that no excerpt of the file is ever shown.
  checkKeyFile: ({ path, text }) => [
    {
      span: { start: 0, end: text.length },
      message: isHandedInNamesFile(path) && !holdsKey(text) ? namesListFound : keyFound,
    },
  ],
};

const keyFound = {
  nl: 'Dit is een sleutel met echte namen. Lever hem niet in, en bewaar hem waar alleen jij bij kunt.',
  en: 'This is a key with real names. Don’t hand it in, and keep it where only you can reach it.',
};
const namesListFound = {
  nl: 'Dit is een lijst met echte namen. Lever hem niet in, en bewaar hem waar alleen jij bij kunt.',
  en: 'This is a list of real names. Don’t hand it in, and keep it where only you can reach it.',
};
