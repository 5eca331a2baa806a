/** Which sentences say that the names in a report are invented, and which only look so. */
import assert from 'node:assert/strict';
import { findStatement } from '../../../server/src/core/detection/policy/statement.ts';
import { statementForms } from '../../../server/src/core/detection/policy/statement-words.ts';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';

const isStatement = (sentence: string): boolean =>
  findStatement(readReport(`# Verslag\n\n${sentence}.\n`, defaultSettings()).prose) !== undefined;

describe('findStatement', () => {
  for (const { finds, leaves } of statementForms) {
    for (const sentence of finds) it(`finds: ${sentence}`, () => assert.ok(isStatement(sentence)));
    for (const sentence of leaves) it(`leaves: ${sentence}`, () => assert.ok(!isStatement(sentence)));
  }

  for (const sentence of [
    'Zijn naam is Henk en hij is veranderd van school',
    'De naam van de groep is bedacht door de kinderen',
  ])
    it(`leaves: ${sentence}`, () => assert.ok(!isStatement(sentence)));

  it('finds a statement that a line break cuts in two', () =>
    assert.ok(isStatement('De namen in dit verslag\nzijn alle gefingeerd')));
});
