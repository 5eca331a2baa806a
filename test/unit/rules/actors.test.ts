/** Who is an actor that the list lacks, and where the fix writes the role. */
import assert from 'node:assert/strict';
import { applyEdits, defaultSettings, fixesFor, lint } from '../../../server/src/core/index.ts';

const settings = defaultSettings();
const report = (actors: string, story: string): string =>
  `---\ncasus: bundelcasus\n---\n\n## Actoren\n\n${actors}\n\n## Perspectief\n\nStagiair in het onderwijs.\n\n## Casusbeschrijving\n\n${story}\n`;
const unlisted = (text: string) => {
  const result = lint(text, settings);
  return { result, findings: result.findings.filter(({ ruleId }) => ruleId === 'actors/unlisted-actor') };
};
const namesIn = (story: string, actors = 'Vader, jongen, ik.'): readonly string[] => {
  const text = report(actors, story);
  return unlisted(text).findings.map(({ span }) => text.slice(span.start, span.end));
};

describe('actors/unlisted-actor', () => {
  const elsewhere = [
    'In een podcast zei een psycholoog dat rust helpt.',
    'In een documentaire zei een psychiater dat slaap helpt.',
    'Op de basisschool zei een juf ooit dat ik te veel praat.',
    'In de les zei een docent dat stilte ook werk is.',
    'In een film die we zagen, zei een advocaat dat kinderen geen loket zijn.',
    'Tijdens het college vertelde een rechercheur en een docent vertelde mee.',
    '“Zwijgen is ook een antwoord”, zei een leraar vroeger.',
    'Ik las een boek. Daarin zei een psycholoog dat rust helpt.',
    'Op YouTube vertelde een verpleegkundige over haar dienst.',
    'Huisartsen zien veel mensen die eenzaam zijn.',
    'De huisarts wordt morgen gebeld.',
    'In mijn lesboek staat een dokter die zegt dat rust helpt.',
    'In mijn hoofd zei een strenge juf dat het niet mocht.',
    'Hij droomde dat de dokter zijn naam riep.',
    'Een goede hulpverlener luistert.',
    'Piet belde de loodgieter.',
    'De computer gaf een foutmelding en de printer zweeg.',
    'De winter kwam vroeg en de koelkast zoemde.',
    'Zijn rechter zat in het verband.',
    'De man legde zijn pet op tafel.',
  ];
  for (const story of elsewhere) it(`leaves: ${story}`, () => assert.deepEqual(namesIn(story), []));

  const here: readonly [story: string, expected: string, actors?: string][] = [
    ['De huisarts kwam langs en de huisarts zei dat de jongen moest rusten.', 'huisarts'],
    ['De apotheker leverde het apparaat de volgende dag af.', 'apotheker'],
    ['De buurman klopte aan.', 'buurman'],
    ['De conciërge kwam langs en vroeg of wij geen les hadden.', 'conciërge', 'Bilal, zijn mentor en ik.'],
    ['De moeder van de bewoner belde op.', 'moeder', 'Bewoners van een woongroep, begeleider Thom, stagiair.'],
    ['De receptionist had haar niet binnengelaten.', 'receptionist'],
    ['De bovenbuur hield de deur open.', 'bovenbuur'],
    ['In de les zei de docent dat de jongen weg moest.', 'docent'],
    ['De kassière achter de band draaide de radio harder.', 'kassière'],
    ['Thuis deed zijn tante open.', 'tante'],
    ['Vanmorgen stond er een inspecteur van de verhuurder op de galerij.', 'inspecteur'],
    ['Toen floot de koster naar zijn hond.', 'koster'],
    ['De gymleraar blies op zijn fluit.', 'gymleraar', 'Lars, zijn moeder, de mentor.'],
    ['Een loketbediende zei dat het formulier op was.', 'loketbediende'],
    ['Het werd laat. “Dat doen we hier niet”, zei de man van de balie.', 'man', 'Mevrouw D. en ik.'],
    ['Het werd laat. Een jongen met een hond riep dat de bus wegreed.', 'jongen', 'Mevrouw D., haar zoon en ik.'],
    ['De dochter van de bewoonster huilde.', 'dochter', 'Bewoonster, begeleider.'],
    // Clauses and lists of other shapes.
    ['De notaris, die eigenlijk vakantie had, schoof een stoel bij.', 'notaris'],
    ['De vorige middag bracht de postbode een pakket terug.', 'postbode'],
    ['Er lagen rekeningen die haar neef heeft verstopt.', 'neef', 'Mevrouw, ik.'],
    ['Zij zei dat haar vriend de telefoon pakt.', 'vriend', 'Samira (cliënt), ik.'],
    ['Een moeder met een boodschappentas vroeg hem de weg.', 'moeder', 'Meneer Smit, medewerkers van de bieb.'],
    ['Zijn zoon bracht soep.', 'zoon', 'Meneer Smit, de thuiszorg, ik.'],
    ['De leesmoeder deelde appels uit.', 'leesmoeder', 'Leerlingen, ik.'],
    ['De achterbuurman vond een sleutel.', 'achterbuurman', 'Mevrouw, ik.'],
  ];
  for (const [story, expected, actors] of here)
    it(`finds: ${story}`, () => assert.deepEqual(namesIn(story, actors), [expected]));

  const listed: readonly [story: string, actors: string][] = [
    ['Zij zei dat haar broer Navid kwam. Haar broer Navid riep.', 'Shirin, Navid, ik.'],
    ['Het werd laat. Een jongen met een pet riep dat het saai was.', 'Jongeren, jongerenwerker.'],
    ['De voorzitter opende de vergadering.', 'Bewoners, de bewonerscommissie.'],
    ['De pleegmoeder zei ja.', 'Kinderen, pleegouders.'],
    ['De dochter huilde.', 'Mevrouw D., K. en ik.'],
    ['De juf lachte.', 'Kinderen, de kleuterjuf.'],
    ['Haar man pakt de telefoon.', 'Noor (moeder), Rik (vader), ik.'],
    ['Een moeder vroeg de weg.', 'Ouders, kinderen, ik.'],
    ['Ik sprak de vrouw die de huisarts belde.', 'Cliënten, ik.'],
    ['De notaris, die eigenlijk vakantie had.', 'Cliënten, ik.'],
    ['De brief die lag te wachten.', 'Cliënten, ik.'],
    ['Mijn vriendin zei dat ik te snel praat.', 'Cliënten, ik.'],
    ['Een kok van begin dertig meldde zich.', 'Cliënt, hulpverlener.'],
  ];
  for (const [story, actors] of listed)
    it(`sees in the list: ${story}`, () => assert.deepEqual(namesIn(story, actors), []));

  const story = 'De huisarts kwam langs en zei dat hij moest rusten.';
  const fixed: readonly [name: string, actors: string, expected: string][] = [
    ['a sentence', 'Vader, jongen.', 'Vader, jongen, huisarts.'],
    ['a list', '- Vader\n- jongen', '- Vader\n- jongen\n- huisarts'],
    ['a wrapped item', '- Vader\n- jongen en\n  zijn hond', '- Vader\n- jongen en\n  zijn hond\n- huisarts'],
    ['sentences', 'Vader is boos. De jongen zwijgt.', 'Vader is boos. De jongen zwijgt. Verder: huisarts.'],
    ['an image below the list', 'Vader, jongen.\n\n![ecogram](a.png)', 'Vader, jongen, huisarts.\n\n![ecogram](a.png)'],
    ['code below the list', 'Vader, jongen.\n\n```\nvader -- jongen\n```', 'Vader, jongen, huisarts.\n\n```\nvader -- jongen\n```'],
    ['only code', '```\nvader -- jongen\n```', '```\nvader -- jongen\n```\n\n- huisarts'],
    ['a numbered list', '1. Vader\n2. Jongen', '1. Vader\n2. Jongen\n3. huisarts'],
    ['a line that ends in <br>', 'Vader, jongen<br>', 'Vader, jongen, huisarts<br>'],
    ['a block quote', '> Vader, jongen.', '> Vader, jongen, huisarts.'],
  ]; // prettier-ignore
  for (const [name, actors, expected] of fixed)
    it(`writes into ${name}`, () => {
      const text = report(actors, story);
      const { result, findings } = unlisted(text);
      const [finding] = findings;
      assert.ok(finding);
      const [fix] = fixesFor(result, finding);
      assert.ok(fix);
      assert.equal(applyEdits(text, fix.edits), report(expected, story));
      assert.deepEqual(unlisted(report(expected, story)).findings, []);
    });

  it('writes into no question and no answer', () => {
    const actors = '- Wie komen er in je casus voor?\n  - Vader en de jongen.\n- Wie zie je niet?\n  - Niemand.';
    const text = report(actors, story);
    const { result, findings } = unlisted(text);
    const [finding] = findings;
    const [fix] = finding ? fixesFor(result, finding) : [];
    if (!fix) return;
    const after = applyEdits(text, fix.edits);
    for (const line of actors.split('\n')) assert.ok(after.split('\n').includes(line), after);
  });
});
