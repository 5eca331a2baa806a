/** What is left over in a report, as students, lecturers and word processors write it; and its near-misses. */
import assert from 'node:assert/strict';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';
import { isAssignment } from '../../../server/src/core/report/own-text/assignments.ts';
import { isSignature } from '../../../server/src/core/report/own-text/signature-line.ts';
import { slotsIn } from '../../../server/src/core/report/own-text/slots.ts';
import { isInstruction } from '../../../server/src/core/report/own-text/speech-acts.ts';
import { isPlaceholder } from '../../../server/src/core/report/own-text/placeholders.ts';
import { isTitlePrompt } from '../../../server/src/core/report/own-text/title-prompt.ts';

function holdsFor(
  what: string,
  test: (text: string) => boolean,
  texts: readonly string[],
  others: readonly string[],
): void {
  describe(what, () => {
    for (const text of texts)
      it(text, () => {
        assert.equal(test(text), true);
      });
    for (const text of others)
      it(`near-miss: ${text}`, () => {
        assert.equal(test(text), false);
      });
  });
}

holdsFor(
  'a signature',
  isSignature,
  [
    'Ondertekend door Celeste Wong, s1796467',
    'Getekend, Jorn van ’t Veld',
    'Met vriendelijke groet, Aukje Wijnalda',
    'Handtekening student:',
  ],
  [
    'Getekend met potlood.',
    'Gemaakt door de bewoners, met hulp van mij.',
    'Groet de buurvrouw van mij.',
    'Aukje Wijnalda',
  ],
);

holdsFor(
  'an assignment of a lecturer',
  isAssignment,
  [
    'Opdracht 2: noem alle betrokkenen met hun rol (max. 50 woorden).',
    'Beschrijf welke methode je hebt gebruikt en waarom juist die.',
    'Schrijf alleen op wat er gezien en gehoord is.',
    'Beantwoord de vragen in volledige zinnen.',
    'Maak de vragen hieronder en lever ze in voor week 8.',
    'Noem het werkveld en de aanleiding.',
    'Vertel in eigen woorden wat jouw rol was.',
    'Geef kort aan waarom je voor deze casus koos.',
    'Geef van iedere persoon aan of die steunt of niet.',
    'Licht je keuze toe met theorie.',
    'Leg uit welke theorie je gebruikt (min. 100 woorden).',
    'Instructie: beschrijf de situatie.',
    'Omschrijf de context. Wie zijn erbij betrokken?',
    'Vat de casus samen in maximaal 100 woorden.',
    'Let op: gebruik verzonnen namen.',
    'In dit onderdeel beschrijf je kort de situatie.',
    'Je beschrijft de situatie in de verleden tijd. Je noemt geen namen.',
    'Maximaal 200 woorden.',
    'Describe the situation in max. 150 words.',
  ],
  [
    'Vertel hem wat je ziet.',
    'Beschrijf wat je ziet en niet wat je denkt, zei mijn docent altijd.',
    'Vraag hem naar de bus. Koop een grotere doek. Schilder er zelf een.',
    'Opdracht: een folder maken voor de wijk.',
    'Haal K. op maandag zelf van school. Vraag de buurvrouw voor de woensdag.',
    'Bel 112 als hij voor de deur staat.',
    'Geef haar een stoel en iets te drinken.',
    'Geef het aan de buurvrouw.',
    'Denk je dat het helpt?',
    'Vertel je het door, dan straft hij je.',
    'Denk aan de buurman.',
    'Neem de tijd en vertel wat je doet.',
    'Noem mij maar Jo, zei ze.',
  ],
);

holdsFor(
  'an instruction, when something sets it apart',
  isInstruction,
  [
    'Schets de context. Wat was de aanleiding? (max. 150 woorden)',
    '[In de casusbeschrijving vertel je in ongeveer 250 woorden wat er gebeurde.]',
    'Opdracht 1a: maak een lijst van alle actoren met hun rol en belang.',
    '(max. 150 woorden)',
    '[!info] Opdracht: noem alle betrokkenen.',
  ],
  [
    'Een boer en zijn knecht, die al jaren samen werken.',
    '“Je moet het zelf weten”, zei moeder.',
    'Je ziet hem nooit.',
    'Vraag het haar zelf.',
    'Noem het geen ruzie.',
  ],
);

holdsFor(
  'a placeholder',
  isPlaceholder,
  [
    'nog invullen',
    'later meer',
    'Specialistisch: ……',
    'Netwerk: volgt nog',
    'n.t.b. / TBD',
    'n.n.b. / nog invullen',
    'Bron volgt.',
    'Nog een bron zoeken',
    '[Hier nog een alinea over de regels]',
    '(bijlage met het telefoonbeleid volgt nog)',
    '[datum nog plannen]',
    '[bron?]',
    ':warning: Hier nog plaatje van de plattegrond invoegen.',
    'Hier komt nog een stukje over de beroepscode.',
    'Hier moet nog een conclusie komen',
    'Let op: hier komt nog een schema met telefoonnummers [invoegen]',
    'Klik of tik om tekst in te voeren.',
    'Kies een item.',
  ],
  [
    '[de moeder]',
    'Ik weet het niet.',
    'Hier komt nog bij dat moeder ziek is.',
    'Moeder wil later meer.',
    'Hij moet dat nog leren.',
    'De hulp volgt nog.',
    '(De hulp van het wijkteam volgt later.)',
    'Bijzonderheden: geen',
    'Naam',
    'DATUM',
    'Doel: later zelf koken',
    'We spraken af: later meer.',
    'Ik noteerde: “nog invullen”.',
    'Hier komt nog steeds niemand.',
    'Hieronder volgt een korte schets.',
    'Zie bijlage 2.',
    'Wat ik nog wil leren: doorvragen',
  ],
);

holdsFor(
  'a place to fill in within a text',
  (text) => slotsIn(text).length > 0,
  [
    'De afspraak is op <dag>, om tien uur.',
    'Hij belt <<contactpersoon>> zelf.',
    'Wij kiezen {{methode}} als leidraad.',
    'Zij legt € … per maand opzij.',
    'Wij zien elkaar elke … weken.',
    'Het tweede gesprek was op ../../20.. bij haar thuis.',
    'Ik bel de school … (nog plannen met mijn begeleider)',
    'De kosten zijn ______ per week.',
    'Het plan is rond. XXX',
    'Het hielp. TODO: bron van Movisie',
    'Ik gebruikte [theorie uit les 3] en [citaat].',
    'Het begint op [dd-mm-jjjj].',
    'Een nadeel: [NADEEL].',
    'Zij vindt rust belangrijk. Nog aanvullen.',
    'Er komt een deksel. (foto van het rooster invoegen)',
    'Ze was blij. (cijfer van de juf: nog opvragen)',
    'Klaar. (Hier komt nog een stukje over de beroepscode.)',
    'Dat staat in een richtlijn (bron nog opzoeken).',
    'Dat hielp [theorie volgt nog].',
  ],
  [
    'Ik belde haar (dat wilde ik nog navragen).',
    'De hulp (die komt later) is geregeld.',
    'Hij komt (nog) niet.',
    'Ouders zijn onmisbaar (Juffer, 2010).',
    'Ik sprak met [de moeder] in [plaats] over [leeftijd].',
    'Zij zei: “U spreekt met [naam], ik bel over …”',
    'Hij werd stil ... en toen lachte hij.',
    'Mevrouw XXX kwam op 06-XXXXXXXX bereikbaar.',
    'De [...] regel geldt [sic] voor iedereen [1].',
    'De TODO-lijst was lang.',
    'Als x < 3 en y > 4 is het goed.',
    'Zie [de richtlijn](https://voorbeeld.nl).',
    'De hulp volgt later. Dat is fijn.',
  ],
);

holdsFor(
  'the title of a template',
  isTitlePrompt,
  ['Titel van je casus', '[Titel van je werkinbreng]', 'Titel', 'Vul hier de titel in'],
  ['De titel van de krant', 'Een titel', 'De titel', 'Een titel zonder waarde', 'De titel van het boek'],
);

describe('leftovers in a report', () => {
  const settings = { ...defaultSettings(), template: 'starr' };
  const found = (situation: string): readonly string[] => {
    const text = `# STARR\n\n## Situatie\n\n${situation}\n\n## Taak\n\nIk had de sleutel.\n`;
    return lint(text, settings)
      .findings.filter(
        ({ ruleId, data }) =>
          /placeholder|guidance-left|empty-section|unanswered/.test(ruleId) && data['section'] === 'situatie',
      )
      .map(({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end)}`);
  };
  const cases: readonly (readonly [name: string, situation: string, findings: readonly string[]])[] = [
    ['code and its fences', 'Kijk:\n\n```js\n// TODO: …\n```', []],
    ['a code block with tildes', 'Kijk:\n\n~~~\nx\n~~~', []],
    ['a box with own text', ':::info\nDe lift stond stil.\n:::', []],
    ['a box with a title', '::: spoiler Meer\nDe lift stond stil.\n:::', []],
    ['an empty box', ':::info\n:::', ['structure/empty-section Situatie']],
    [
      'a box with an instruction',
      ':::info\nBeschrijf de situatie. Wie waren erbij?\n:::\n\nDe lift stond stil.',
      ['structure/guidance-left Beschrijf de situatie. Wie waren erbij?'],
    ],
    [
      'a callout with an instruction',
      '> [!tip] Opdracht\n> Beschrijf kort wat er gebeurde.\n\nDe lift stond stil.',
      ['structure/guidance-left Beschrijf kort wat er gebeurde.'],
    ],
    [
      'scores',
      'Zo ging het.\n\n| Punt | Score |\n|---|---|\n| Luisteren | ++ |\n| Vragen | +/- |\n| Stilte | - |\n| Rust | (+) |\n| Toon | o |\n| Klaar | x |',
      [],
    ],
    [
      'a promise in a table',
      'Zo ging het.\n\n| Punt | Score |\n|---|---|\n| Luisteren | nog invullen |',
      ['structure/placeholder nog invullen'],
    ],
    ['a label above text', 'DATUM\n12 maart\nNAAM\nde bewoner', []],
    [
      'an assignment on a line of its own',
      'Noem alle betrokkenen.\nDe lift stond stil.',
      ['structure/guidance-left Noem alle betrokkenen.'],
    ],
    [
      'a wrapped line that begins as an order',
      'De lift stond stil en hij zei:\nNoem het maar pech. Daarna liep hij weg.',
      [],
    ],
    ['a kept question', '**Wat gebeurde er?**\n\nDe lift stond stil.', []],
    ['a kept question in a quote', '> Wat gebeurde er?\n\nDe lift stond stil.', []],
    ['an empty lettered list', 'a)\nb)\n(c)', ['structure/empty-section Situatie']],
    ['only the mark of contents', '[TOC]', ['structure/empty-section Situatie']],
  ];
  for (const [name, situation, findings] of cases)
    it(name, () => {
      assert.deepEqual(found(situation), findings);
    });
});
