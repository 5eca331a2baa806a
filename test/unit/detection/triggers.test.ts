/** A detector would have found nothing in a passage without its triggers. (`at` is asked at them alone.) */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { defaultSettings, detailsOf, readReport } from '../../../server/src/core/index.ts';
import { detectors } from '../../../server/src/core/detection/registry.generated.ts';
import { isAsked } from '../../../server/src/core/detection/annotations.ts';
import { tokensOf } from '../../../server/src/core/detection/tokens/tokenize.ts';
import { unwrap } from '../../../server/src/core/detection/tokens/unwrap-lines.ts';
import { countOf, some, takesAll } from '../../support/generated.ts';

const noNames = { people: [], towns: [], institutions: [] };
/** For each detector the number of passages that it was spared. */
const spared = new Map<string, number>();

function assertSparedFindNothing(text: string): void {
  for (const { passage } of readReport(text, defaultSettings()).prose.passages) {
    const flat = unwrap(passage);
    const tokens = tokensOf(flat);
    for (const detector of detectors) {
      const { id, find } = detector;
      if (!find || isAsked(detector, tokens)) continue;
      spared.set(id, (spared.get(id) ?? 0) + 1);
      assert.deepEqual([...find(flat, noNames)], [], `${id}: ${flat.text}`);
    }
  }
}

describe('the triggers of a detector', () => {
  it('are missing only in passages of reports in which the detector finds nothing', () => {
    const sets = ['dev-1', 'dev-2', 'dev-3'].flatMap((name) =>
      readFileSync(`test/privacy/${name}.jsonl`, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as { readonly text: string }).text),
    );
    const reports = readdirSync('test/reports/set-1')
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(`test/reports/set-1/${name}`, 'utf8'));
    for (const text of some([...sets, ...reports], 4)) assertSparedFindNothing(text);
    for (const { id, scope, find } of detectors)
      if (scope === 'passage' && find)
        assert.ok((spared.get(id) ?? 0) > (takesAll ? 100 : 25), `${id} is asked about nearly everything`);
  }).timeout(0);

  it('are missing only in generated passages in which the detector finds nothing', () => {
    const word = fc.constantFrom(
      ...['een', 'één', 'nul', 'twee', 'elf', 'mei', 'May', 'BSN:', 'bel', 'IBAN', 'NL', 'is', 'jaar', 'oud', 'Naomi', '(een)', 'streepje', 'punt', 'van'],
      ...['nummer', 'kenmerk', 'dossiernr', 'kenteken', 'nummerplaat', 'postcode', 'telefoon', 'plus', 'O', 'o', 'x', 'Z', ',', '@', '/', '#', '_', 'at', 'nl'],
      ...['apenstaartje', 'www.', 'x.nl/u/an', 'Insta', 'bijnaam', 'jan.piet', 'Kruislaan', 'kruislaan', 'Rij', 'in', 'de', 'woont', 'Rue', 'Postbus', '12', '1'],
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), fc.constantFrom(' ', ', ', '-'), (words, gap) => {
        assertSparedFindNothing(`${words.join(gap)}.\n`);
      }),
      { numRuns: countOf({ all: 400, few: 100 }) },
    );
  });

  it('are there wherever one of the words of the detector stands', () => {
    const streets =
      'straat straatje str laan laantje weg plein kade kaai dijk singel gracht steeg pad dreef plantsoen zijde boulevard allee passage hof hofje steenweg baan lei vest wal markt brink ring kamp dam haven poort veld oord gaarde akker wetering vaart horst meent erf es eng burg donk hoek einde end heide berg park kwartier strjitte loane leane dyk wei buren bosch bos rak tuin rede sloot eiland diep';
    for (const street of streets.split(' ')) assertFinds('address', `Hij woont aan de Blauw${street} 12 in een flat.`);
    for (const head of ['Laan', 'Rij', 'Gracht']) assertFinds('address', `Daar: ${head} van Meerdervoort 12.`);
    for (const head of ['Rue', 'Avenue', 'Chaussée', 'Place', 'Boulevard', 'Allée', 'Impasse', 'Quai'])
      assertFinds('address', `Daar: ${head} de Liège 12.`);
    for (const box of ['Postbus', 'Antwoordnummer', 'postbus']) assertFinds('address', `Naar ${box} 1187.`);
    const accounts =
      'insta instagram snap snapchat tiktok discord gamenaam vinted-naam gebruikersnaam nickname username alias account profielnaam nepprofiel twitter telegram twitch';
    for (const account of [...accounts.split(' '), 'onder de naam'])
      assertFinds('online-handle', `Zij heeft ${account} ZeroKing2009.`);
    const platforms =
      'insta instagram snap snapchat tiktok skype telegram discord twitter facebook twitch vinted signal';
    for (const platform of platforms.split(' ')) assertFinds('online-handle', `Zij (wilma.vthof op ${platform}).`);
    assertFinds('online-handle', 'Het stond op haar profiel: www.zij.example.');
    for (const at of ['apenstaartje', 'apenstaart', 'at'])
      assertFinds('email', `Mail guus punt bakker ${at} post punt nl.`);
    for (const word of ['kenteken', 'kentekenplaat', 'nummerplaat', 'nrplaat', 'plaat'])
      assertFinds('licence-plate', `Het ${word} negenendertig streepje Z Z L streepje zes.`);
    assertFinds('postcode', 'De postcode negenenzeventig vierenzestig K P.');
    for (const word of ['dossiernummer', 'zaaknr', 'kenmerk', 'cliëntcode', 'dossier', 'paspoort'])
      assertFinds('id-number', `Haar ${word}: N P vier K zeven R twee negen een.`);
    for (const month of ['januari', 'augustus', 'december']) assertFinds('date', `Op twaalf ${month} belde hij.`);
    assertFinds('date', 'That was on March 3.');
    for (const age of ['zestien', 'tweeënhalf']) assertFinds('age', `Haar zoon van ${age} helpt mee.`);
    assertFinds('age', 'Een zestienjarige jongen.');
  });
});

function assertFinds(id: string, text: string): void {
  const details = detailsOf(readReport(`${text}\n`, defaultSettings()), defaultSettings()).get(id) ?? [];
  assert.ok(details.length > 0, `${id}: ${text}`);
}
