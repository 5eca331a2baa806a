import assert from 'node:assert/strict';
import { detailsOf, defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { foundTexts } from '../../support/found-texts.ts';

/** What is found of account names and pages in a text. */
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['In de buurtapp heet zij Janna.Pluim.', ['Janna.Pluim']],
  ['Op het forum reageert ze als natte.mus.77.', ['natte.mus.77']],
  ['Ze post op het platform als wilde.das.12.', ['wilde.das.12']],
  ['Haar gedichten staan op https://www.dichtplek.example/loes-4.', ['https://www.dichtplek.example/loes-4']],
  ['Zijn praktijk: www.groen-mondzorg.example.', ['www.groen-mondzorg.example']],
  ['Zijn gebruikersnaam is bram-tkk.', ['bram-tkk']],
  ['Op de tablet heet opa ‘harmke1941’.', ['harmke1941']],
  ['Zijn facebook heet “joost.van.7”.', ['joost.van.7']],
  ['Luna.wolk  10:31\nhoi\nBram  10:32\nhoi', ['Luna.wolk']],
  ['@docent, @moderator en @allen lezen mee.', []],
  ['Op Snapchat, TikTok en BeReal deelt zij niets.', []],
  ['Het account voor Azure DevOps werkte niet.', []],
  ['Wij gebruiken op Discord een bot, discord.py.', []],
  ['In de app staat alles. Zij heet daar anders.', []],
  ['Ik las het op de site https://kennisplein.example/richtlijn.', []],
];

describe('forms of account names', () => {
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(foundTexts('online-handle', text), expected);
    });

  /** How many account names are found in a code block. */
  const countIn = (code: string): number => {
    const report = readReport(`# Verslag\n\n\`\`\`\n${code}\n\`\`\`\n`, defaultSettings());
    return (detailsOf(report, defaultSettings()).get('online-handle') ?? []).length;
  };

  it('finds none in a program', () => {
    assert.equal(countIn('@Test\nvoid shouldOpen() {\n  assert(first_name);\n}'), 0);
    assert.equal(countIn('SELECT first_name FROM members;'), 0);
  });

  it('finds them in a chat', () => {
    assert.equal(countIn('loes_x: ben je er\nBram: ja (bijna) hoor\nloes_x: kom op;'), 2);
  });
});
