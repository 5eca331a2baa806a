/** Questions to the writer in the forms in which they are kept, answered and left open; and what is no question. */
import assert from 'node:assert/strict';
import { defaultSettings, fixesFor, lint } from '../../../server/src/core/index.ts';

/** Rules and lines (from 1, below the front matter) of what is found about questions and left-overs. */
function found(template: string, body: string): string {
  const text = `---\ncasus: ${template}\n---\n\n${body}`;
  return lint(text, defaultSettings())
    .findings.filter(({ ruleId }) => /^questions|guidance-left|placeholder|empty-section/.test(ruleId))
    .map(
      ({ ruleId, span }) => `${ruleId.split('/')[1] ?? ''}@${String(text.slice(0, span.start).split('\n').length - 4)}`,
    )
    .join(' ');
}

type Case = readonly [name: string, template: string, body: string, found: string];

const O = '## Oriënterende vragen\n\n';

const cases: readonly Case[] = [
  [
    'first of two italic',
    'starr',
    '## Reflectie\n\n*Wat heb je geleerd?*\n\n*Hoe vind je dat je het deed?*\n\nBest goed, denk ik.\n',
    'unanswered@3',
  ],
  [
    'first of two bold colon',
    'starr',
    '## Reflectie\n\n**Wat heb je geleerd?**\n**Hoe vind je dat je het deed?**\nBest goed.\n',
    'unanswered@3',
  ],
  [
    'bold run in',
    'starr',
    '## Reflectie\n\n**Wat heb je geleerd?** \n\n**Hoe vind je dat je het deed?** Best goed.\n',
    'unanswered@3',
  ],
  [
    'italic second open',
    'starr',
    '## Reflectie\n\n*Wat heb je geleerd?*\n\nRust.\n\n*Hoe vind je dat je het deed?*\n',
    'unanswered@7',
  ],
  [
    'underscore bold',
    'gibbs',
    '## Evaluatie\n\n__Wat ging goed?__\n\n__Wat ging minder goed?__\n\nHet wachten.\n',
    'unanswered@3',
  ],
  [
    'numbered bold',
    'gibbs',
    '## Evaluatie\n\n**1. Wat ging goed?**\n\n…\n\n**2. Wat ging minder goed?**\n\nHet wachten.\n',
    'unanswered@3',
  ],
  [
    'headings with story under second',
    'netwerk-en-veiligheid',
    '## Veiligheid eerst\n\n#### Is er nu gevaar, ook voor kinderen?\n\n#### Wat is er vandaag geregeld?\n\nDe deur is gerepareerd.\n',
    'unanswered@3',
  ],
  [
    'story answers both',
    'netwerk-en-veiligheid',
    '## Veiligheid eerst\n\n**Is er nu gevaar, ook voor kinderen?**\n\n**Wat is er vandaag geregeld?**\n\n' +
      'De deur is gerepareerd en iedereen weet waar de sleutel ligt. '.repeat(5) +
      '\n',
    '',
  ],
  [
    'bullets then story',
    'starr',
    '## Situatie\n\n- Wie waren erbij?\n- Wat gebeurde er?\n- Waar en wanneer was het ongeveer?\n\nDe lift stond stil.\n',
    '',
  ],
  [
    'bullets nested answers',
    'starr',
    '## Situatie\n\n- Wie waren erbij?\n  - Ik.\n- Wat gebeurde er?\n- Waar en wanneer was het ongeveer?\n  - Thuis.\n',
    'unanswered@5',
  ],
  [
    'table kept questions',
    'starr',
    '## Situatie\n\n| Vraag | Antwoord |\n|---|---|\n| Wie waren erbij? | Ik |\n| Wat gebeurde er? | |\n',
    'unanswered@6',
  ],
  [
    'quote bold',
    'starr',
    '## Situatie\n\n> **Wie waren erbij?**\n\nIk en een gast.\n\n> **Wat gebeurde er?**\n\n## Taak\n\nHelpen.\n',
    'unanswered@7',
  ],
  [
    'callout question',
    'starr',
    '## Situatie\n\n> [!question] Wie waren erbij?\n\nIk en een gast.\n\n> [!question] Wat gebeurde er?\n\n## Taak\n\nHelpen.\n',
    'unanswered@7',
  ],
  [
    'quoted speech',
    'starr',
    '## Situatie\n\nDe man riep:\n\n> Waarom helpt niemand mij?\n\nIk liep naar hem toe.\n\n> Waarom kom je nu pas?\n\nIk zei niets.\n',
    '',
  ],
  [
    'rhetorical',
    'starr',
    '## Situatie\n\nWat doe je dan? Ik liep weg.\n\nWaarom?\n\nOmdat ik bang was.\n\nHoe nu verder?\n',
    '',
  ],
  ['rhetorical bold first', 'starr', '## Reflectie\n\nIk vroeg me af: **wat heb ik geleerd?** Dat rust helpt.\n', ''],
  [
    'verhelderende bullets w/ placeholder',
    'dilemmareflectie',
    '## Verhelderende vragen\n\n* Weet de zoon ervan? Ja.\n* Hoe lang speelt het? weet ik nog niet\n',
    'unanswered@4',
  ],
  [
    'verhelderende bold',
    'dilemmareflectie',
    '## Verhelderende vragen\n\n**Weet de zoon ervan?**\nJa.\n\n**Hoe lang speelt het?**\n\n**Wie betaalt?** De oom.\n',
    'unanswered@6',
  ],
  [
    'verhelderende prose',
    'dilemmareflectie',
    '## Verhelderende vragen\n\nDe groep vroeg of de zoon ervan weet. Dat weet ik niet.\n',
    '',
  ],
  [
    'verhelderende only questions',
    'dilemmareflectie',
    '## Verhelderende vragen\n\n1. Weet de zoon ervan?\n2. Hoe lang speelt het?\n',
    '',
  ],
  [
    'verhelderende dialog',
    'dilemmareflectie',
    '## Verhelderende vragen\n\nA: Weet de zoon ervan?\nIk: Ja.\nB: Hoe lang speelt het?\nIk: Een jaar.\n',
    '',
  ],
  [
    'verheldering table',
    'dilemmareflectie',
    '## Verhelderende vragen\n\n| Vraag | Antwoord |\n|---|---|\n| Weet de zoon ervan? | Ja |\n| Hoe lang speelt het? | volgt |\n',
    'unanswered@6',
  ],
  [
    'vragenronde intervisie',
    'intervisie',
    '## Analyse\n\n1. Waarom koos je voor bellen?\n   Omdat het snel moest.\n2. Wat weet je over Sjors?\n',
    'unanswered@5',
  ],
  [
    'page num and answer',
    'bundelcasus',
    O + '1. Wie is hier de primaire hulpvrager?\n\n4\n\nDe zoon.\n\n2. Wie mis je?\n\nDe oma.\n',
    '',
  ],
  [
    'yes/no',
    'meldcode',
    '## Beslissen\n\n1. Kun jij goede hulp bieden of organiseren?\n   Ik kan goede hulp organiseren.\n2. Aanvaarden de betrokkenen die hulp, en doen ze mee?\n   De betrokkenen aanvaarden die hulp en doen mee.\n3. Leidt de hulp op tijd tot meer veiligheid?\n   De hulp leidt niet op tijd tot meer veiligheid.\n',
    '',
  ],
  [
    'repeat yes/no as order',
    'meldcode',
    '## Beslissen\n\n1. Kun jij goede hulp bieden of organiseren?\n   Of ik goede hulp kan bieden of organiseren.\n2. Aanvaarden de betrokkenen die hulp, en doen ze mee?\n   Aanvaarden de betrokkenen die hulp en doen ze mee?\n3. Leidt de hulp op tijd tot meer veiligheid?\n   Ja.\n',
    'repeated@3 repeated@5',
  ],
  [
    'repeat in bare lines',
    'meldcode',
    '## Beslissen\n\nKun jij goede hulp bieden of organiseren?\n\nKun jij goede hulp bieden of organiseren?\n\nAanvaarden de betrokkenen die hulp, en doen ze mee?\n\nZij komen morgen.\n',
    'repeated@3',
  ],
  [
    'missing with own words',
    'bundelcasus',
    O +
      '1. Wie vraagt hier hulp? Moeder.\n2. Aan wie zou je welke vragen stellen? Aan de zoon.\n3. Wie mis je? De opa.\n4. Samen of alleen? Samen.\n5. Welke vaardigheden heb je nodig? Luisteren.\n6. Wat moet je weten? Veel.\n',
    '',
  ],
  [
    'missing one',
    'bundelcasus',
    O +
      '1. Wie is de primaire hulpvrager? Moeder.\n2. Aan wie zou je welke vragen stellen? Aan de zoon.\n3. Wie mis je? De opa.\n4. Individueel of collectief? Samen.\n5. Welke vaardigheden heb je nodig? Luisteren.\n',
    'missing@1',
  ],
  ['group', 'bundelcasus', '## Dialoog- en verdiepingsvragen\n\n1. Wat vind jij?\n2. nog invullen\n', ''],
  [
    'lecturer text in list',
    'bundelcasus',
    O +
      'Beantwoord onderstaande vragen in eigen woorden.\n\n1. Wie is de primaire hulpvrager? Moeder.\n2. Wie mis je? De opa.\n',
    'guidance-left@3',
  ],
  [
    'bullet q answers by other bullet',
    'bundelcasus',
    O +
      '* Aan wie zou je welke vragen stellen?\n\n- Aan oma: kookt u nog zelf?\n- Aan de buurman: wat hoort u?\n\n* Wie mis je?\n\n- De opa.\n',
    '',
  ],
  [
    'heading q with list of questions',
    'bundelcasus',
    O +
      '### Aan wie zou je welke vragen stellen?\n\n- Aan oma: kookt u nog zelf?\n- Hoe gaat het?\n\n### Wie mis je?\n\n- De opa.\n',
    '',
  ],
  [
    'plain q with bullets',
    'bundelcasus',
    O + 'Aan wie zou je welke vragen stellen?\n- Hoe gaat het thuis?\n- Wat wil je zelf?\n\nWie mis je?\n- De opa.\n',
    '',
  ],
  [
    'nested bullets q',
    'bundelcasus',
    O +
      '1. Aan wie zou je welke vragen stellen?\n   - Hoe gaat het thuis?\n   - Wat wil je zelf?\n2. Wie mis je?\n   - De opa.\n',
    '',
  ],
  [
    'ik weet het niet',
    'bundelcasus',
    O + '1. Wie is de primaire hulpvrager?\n   Ik weet het niet.\n2. Wie mis je?\n   Ik weet het nog niet.\n',
    '',
  ],
  [
    'number alone 2',
    'starr',
    '## Reflectie\n\n1.\nWat heb ik geleerd?\n\nRust.\n\n2.\nWat doe ik anders?\n\n3)\nWie helpt mij?\n\nMijn begeleider.\n',
    'unanswered@9',
  ],
  [
    'q + empty bullet',
    'netwerk-en-veiligheid',
    '## Plan en afspraken\n\n**Welke kaders stel jij?**\n\n- Geen geweld.\n\n**Wat doet het netwerk?**\n\n-\n',
    'unanswered@7',
  ],
  [
    'label style q',
    'starr',
    '## Reflectie\n\nWat heb je geleerd: dat rust helpt.\nWat zou je een volgende keer anders doen:\n',
    '',
  ],
  [
    'an answer in a footnote',
    'bundelcasus',
    O +
      '1. Wie is hier de primaire hulpvrager? [^1]\n2. Wie mis je?<sup>2</sup>\n3. Wat viel je op?[^x]\n\n[^1]: De zoon.\n[^x]: ...\n\n<sup>2</sup> De oma.\n',
    'unanswered@5',
  ],
  [
    'a footnote without a text',
    'bundelcasus',
    O + '1. Wie is hier de primaire hulpvrager?[^1]\n2. Wie mis je? De oma.\n',
    'unanswered@3',
  ],
  [
    'page numbers',
    'bundelcasus',
    O +
      '1. Wie is hier de primaire hulpvrager?\n\nDe zoon.\n\n2. Wie mis je?\n\nPagina 3 van 7\n\n3. Wat viel je op?\n\n— 4 —\n\n4. Hoeveel mensen zijn er?\n\n3\n',
    'unanswered@7 unanswered@11',
  ],
  [
    'a placeholder below a kept question',
    'netwerk-en-veiligheid',
    '## Plan en afspraken\n\n*Welke kaders stel jij?*\n\nGeen geweld.\n\n*Wat doet het netwerk?*\n\nnog invullen\n',
    'unanswered@7',
  ],
  [
    'a placeholder below an answer',
    'bundelcasus',
    O + '1. Wie is hier de primaire hulpvrager?\n\n   De zoon.\n\n   nog aanvullen\n\n2. Wie mis je? De oma.\n',
    'placeholder@7',
  ],
];

describe('questions of a report', () => {
  for (const [name, template, body, expected] of cases)
    it(name, () => {
      assert.equal(found(template, body), expected);
    });
});

describe('questions that are gone', () => {
  const body = (questions: readonly string[]): string =>
    `# Casus\n\n## Actoren\n\nMoeder.\n\n${O}${questions.map((each, at) => `${String(at + 1)}. ${each}\n`).join('')}`;
  const four = [
    'Wie is de primaire hulpvrager? Moeder.',
    'Aan wie stel je welke vragen? Oma.',
    'Wie is in beeld, wie mis je? Opa.',
    'Welke vaardigheden heb je nodig? Luisteren.',
  ];
  const settings = { ...defaultSettings(), template: 'bundelcasus' };
  const missing = (text: string): ReturnType<typeof lint>['findings'] =>
    lint(text, settings).findings.filter(({ ruleId }) => ruleId === 'questions/missing');

  it('are one finding, with a fix for each and one for all', () => {
    const text = body(four);
    const result = lint(text, settings);
    const [finding, ...more] = missing(text);
    assert.ok(finding && more.length === 0);
    assert.deepEqual(finding.data, { section: 'orienterende-vragen', questions: ['3', '5'] });
    assert.match(
      finding.message,
      /^Twee vragen uit het sjabloon staan er nog niet: ‘In hoeverre .*’ en ‘Welke kennis .*’\./,
    );
    const titles = fixesFor(result, finding).map(({ title }) => title.nl);
    assert.deepEqual(titles, [
      'Zet terug: ‘In hoeverre zou je in …’',
      'Zet terug: ‘Welke kennis heb je volgens …’',
      'Zet alle vragen terug (2)',
    ]);
  });
  it('are not said to be gone when questions of the writer may be these in other words', () => {
    assert.equal(missing(body([...four, 'Samen of alleen? Samen.', 'Wat moet je weten? Veel.'])).length, 0);
  });
  it('are there when a heading of the writer names their subject', () => {
    assert.equal(
      missing(`${body(four)}\n### Individueel of collectief\n\nSamen.\n\n### Kennis\n\nOver rouw.\n`).length,
      0,
    );
  });
});
