/** The forms in which students write the sections of a report, each with near-misses. */
import assert from 'node:assert/strict';
import { defaultSettings, readReport, type Report } from '../../../server/src/core/index.ts';

const read = (text: string, template: string): Report =>
  readReport(`---\ncasus: ${template}\n---\n\n${text}`, defaultSettings());

/** "actoren context:empty": the sections that are there, with the state of those that aren't filled. */
const present = ({ sections }: Report): string =>
  sections
    .filter(({ state }) => state !== 'missing')
    .map(({ id, state }) => (state === 'filled' ? id : `${id}:${state}`))
    .join(' ');

/** The sections that one heading names. */
const named = (template: string, heading: string): string =>
  present(read(`## ${heading}\n\nIk schreef dit.\n`, template));

function names(template: string, section: string, headings: readonly string[]): void {
  for (const heading of headings)
    it(`${template}: "${heading}" is ${section === '' ? 'no section' : section}`, () => {
      assert.equal(named(template, heading), section);
    });
}

describe('a name with a slip', () => {
  names('bundelcasus', 'actoren', ['Actoern', 'Actroen', 'Aktoren', 'Actorren', 'Betrokkenne']);
  names('bundelcasus', 'context', ['Kontekst', 'Kontext', 'Contekst', 'Contxt', 'Contexst']);
  names('bundelcasus', 'dilemmas', ['Dillema’s', 'Dilema', 'Dilemna', 'Dillemma']);
  names('bundelcasus', 'casusbeschrijving', ['Casus beschrijving', 'Casusbeschijving']);
  names('netwerk-en-veiligheid', 'ladder', ['Laddre', 'Lader', 'Laddder']);
  names('netwerk-en-veiligheid', 'veiligheid-eerst', ['Veilligheid eerst', 'Veiligheid eertst']);
  names('starr', 'reflectie', ['Reflektie', 'Relfectie']);
  names('starr', 'actie', ['Aktie', 'Actei']);
  names('bundelcasus', '', ['Contact', 'Content', 'Contract', 'Acteren', 'Bonnen', 'Visite']);
  names('signs-of-safety', '', ['Klachten']);
  names('netwerk-en-veiligheid', '', ['Leider']);
  names('starr', '', ['Reactie', 'Taal']);
});

describe('a name in another guise', () => {
  names('starr', 'actie', [
    'Ac&shy;tie',
    'Ac\u00ADtie',
    'Ac\u200Btie',
    ':rocket: Actie',
    'Actie :tada:',
    '[!note] Actie',
  ]);
  names('supervisie', 'leervraag', ['(Leer)vraag', '(leer)vraag:', 'Leervraag(en)']);
  names('bundelcasus', 'actoren', ['Betrokkene(n)', 'Actor(en)']);
  names('bundelcasus', 'dilemmas', ['Dilemma(’s)']);
  names('korthagen', 'handelen', ['Phase 1 – Acting (Handelen)', 'Phase 1: Action', 'Experience (Ervaring)']);
  names('gibbs', 'gevoelens', ['Feelings', 'Feelings and thoughts', 'What were you thinking and feeling?']);
  names('bundelcasus', 'actoren', ['Personen', 'De personen']);
  names('bundelcasus', '', ['Persoon', '3. Persoon', 'Mijn persoon', 'Persoonlijk', 'Personalia']);
});

describe('a combined heading', () => {
  names('bundelcasus', 'context', ['Inleiding en context', 'Context/inleiding', 'Korte inleiding en achtergrond']);
  names('bundelcasus', 'actoren perspectief', [
    'Betrokken mensen en hun perspectief',
    'Actoren met hun perspectief',
    'Actoren in de flat en hun perspectief',
    'Wie zijn betrokken en hun perspectief',
  ]);
  names('bundelcasus', '', ['Moeder en context', 'Inleiding en slot']);
});

describe('a label', () => {
  const texts = ['Er viel een kast om.', 'Ik moest helpen.', 'Ik belde.', 'Hij staat weer.', 'Ik leerde veel.'];
  const report = (form: (name: string, text: string) => string): string =>
    ['Situatie', 'Taak', 'Actie', 'Resultaat', 'Reflectie'].map((name, i) => form(name, texts[i] ?? '')).join('\n\n');
  const forms: Record<string, (name: string, text: string) => string> = {
    'run-in bold': (name, text) => `**${name}** ${text}`,
    'run-in bold with a stop': (name, text) => `**${name}.** ${text}`,
    'run-in bold with a number': (name, text) => `**1. ${name}.** ${text}`,
    'run-in italics': (name, text) => `*${name}* ${text}`,
    'bold behind a shortcode': (name, text) => `:key: **${name}** ${text}`,
    'bold in a list': (name, text) => `- **${name}** ${text}`,
    'bold with a dash': (name, text) => `**${name}** – ${text.toLowerCase()}`,
    'bold with a colon glued to the text': (name, text) => `**${name}:**${text}`,
    'with a dash': (name, text) => `${name} - ${text.toLowerCase()}`,
    'with a dash glued to the text': (name, text) => `${name} -${text}`,
    'with a dash glued to the name': (name, text) => `${name}- ${text}`,
    'with an em dash': (name, text) => `${name}—${text}`,
    'with a semicolon': (name, text) => `${name}; ${text.toLowerCase()}`,
    'with an arrow': (name, text) => `${name} → ${text}`,
    'with a colon glued to the text': (name, text) => `${name}:${text}`,
    'in square brackets': (name, text) => `[${name}] ${text}`,
    'in tags of bold text': (name, text) => `<strong>${name}</strong> ${text}`,
    'in tags of underlined text, with a colon': (name, text) => `<u>${name}:</u> ${text}`,
    'behind its bold letter': (name, text) => `**${name.charAt(0)}** – ${name}: ${text}`,
    'with its first letter in bold': (name, text) => `**${name.charAt(0)}**${name.slice(1)}: ${text}`,
    'behind its letter and a colon': (name, text) => `${name.charAt(0)}: ${name}: ${text}`,
    'a heading behind its letter': (name, text) => `## ${name.charAt(0)} – ${name}\n\n${text}`,
  };
  for (const [form, make] of Object.entries(forms))
    it(form, () => {
      assert.equal(present(read(`${report(make)}\n`, 'starr')), 'situatie taak actie resultaat reflectie');
    });

  it('is no bold word in a sentence, and no bold name of a person', () => {
    assert.equal(present(read('**Actie** was nodig, vond ik.\n\n**Vader** Hij wilde niet.\n', 'starr')), '');
  });
  it('is no single sentence with a dash', () => {
    assert.equal(present(read('De situatie - een lift die stilstaat - was nieuw.\n', 'starr')), '');
  });
  it('is no link, checkbox or place to fill in', () => {
    const text = '[Taak](taak.md) Zie daar.\n\n[x] Actie gedaan\n\n[Situatie] die nog komt\n';
    assert.equal(present(read(text, 'starr')), '');
  });
});

describe('a story between thematic breaks', () => {
  const facts = 'Actoren: moeder en zoon\n\nPerspectief: stagiair\n\nContext: een school\n\n';
  const story =
    'De zoon hield zijn jas aan. Ik vroeg waarom, en hij keek naar de deur. Zijn moeder stond buiten te wachten.\n\n' +
    'Ik ging naar haar toe en vroeg of er iets was. Zij begon te huilen en zei dat zij niet meer wist wat ze moest doen.';
  it('is the story', () => {
    for (const rule of ['---', '***', '_ _ _'])
      assert.equal(
        present(read(`${facts}${rule}\n\n${story}\n\n${rule}\n\nEigen standpunt: ik zou blijven.\n`, 'bundelcasus')),
        'actoren perspectief context casusbeschrijving eigen-standpunt',
        rule,
      );
  });
  it('is none when a heading names the story, or when the section above has no text yet', () => {
    const named = `${facts}---\n\n${story}\n\n## Casusbeschrijving\n`;
    assert.equal(present(read(named, 'bundelcasus')), 'actoren perspectief context casusbeschrijving:empty');
    const empty = `## Actoren\n\nMoeder.\n\n## Context\n\n---\n\n${story}\n`;
    assert.equal(present(read(empty, 'bundelcasus')), 'actoren context');
  });
});

describe('the title of a callout or box', () => {
  it('may name a section', () => {
    const callouts =
      '> [!abstract] Actoren\n> Moeder en ik.\n\n:::info Perspectief\nStagiair.\n:::\n\n## Context\n\nEen wijk.\n';
    assert.equal(present(read(callouts, 'bundelcasus')), 'actoren perspectief context');
  });
});

describe('a title with the name of a section', () => {
  const below = '\n\nDoor een student\n\n## Situatie\n\nEen.\n\n## Taak\n\nTwee.\n\n## Actie\n\nDrie.\n';
  it('is no section when earlier sections stand below it', () => {
    const report = read(`# Reflectie: het blad met soep${below}`, 'starr');
    assert.equal(present(report), 'situatie taak actie');
    assert.equal(report.title?.text, 'Reflectie: het blad met soep');
  });
  it('may be a bold line or a label', () => {
    const bold = '**Reflectie: soep**\n\nJaar 2\n\n**Situatie**\n\nEen.\n\n**Taak**\n\nTwee.\n';
    const labels = 'Reflectie: het blad met soep\n\nSituatie: er viel een blad.\n\nTaak: opruimen.\n';
    assert.equal(present(read(bold, 'starr')), 'situatie taak');
    assert.equal(present(read(labels, 'starr')), 'situatie taak');
  });
  it('is a section when it is the first of the template, or one of many of its level', () => {
    assert.equal(
      present(read('# Situatie\n\nEen.\n\n## Taak\n\nTwee.\n\n## Actie\n\nDrie.\n', 'starr')),
      'situatie taak actie',
    );
    assert.equal(
      present(read('# Reflectie\n\nIk.\n\n# Situatie\n\nEen.\n\n# Taak\n\nTwee.\n', 'starr')),
      'situatie taak reflectie',
    );
  });
  it('is a section when the same bold name comes twice', () => {
    assert.equal(present(read('**Situatie**\n\nEen.\n\n**Situatie**\n\nTwee.\n', 'starr')), 'situatie');
  });
});

describe('a rung of the ladder', () => {
  const ladder = (text: string): string =>
    present(read(`## Veiligheid eerst\n\nDicht.\n\n${text}`, 'netwerk-en-veiligheid'));
  for (const text of [
    '## Ladder\n\nEigen kracht\n\nHij belt.\n\nSociaal netwerk\n\nZijn oom.\n',
    '## Ladder\n\n**(a) Eigen kracht**\n\nHij belt.\n\n**(b) Netwerk**\n\nZijn oom.\n',
    '## Ladder\n\n### Eigen kracht\n\nHij belt.\n\n### Sociaal netwerk\n\nZijn oom.\n',
    '## Ladder\n\n## Eigen kracht\n\nHij belt.\n\n## Sociaal netwerk\n\nZijn oom.\n',
    '## Ladder\n\n### Trede 2: Sociaal netwerk\n\nZijn oom.\n',
    '## Ladder\n\n**Eigen kracht** Hij belt.\n\n**Sociaal netwerk** Zijn oom.\n',
  ])
    it(`is no section: ${JSON.stringify(text)}`, () => {
      assert.equal(ladder(text), 'veiligheid-eerst ladder');
    });
  it('is none in a heading beside the ladder, without other rungs', () => {
    assert.equal(
      ladder('## Ladder\n\nHij belt.\n\n## Netwerk\n\nOom.\n'),
      'betrokkenen-en-netwerk veiligheid-eerst ladder',
    );
  });
});

describe('a heading that names no section, under a section without text', () => {
  const state = (heading: string, template = 'starr', section = 'Reflectie'): string =>
    present(read(`## ${section}\n\n${heading}\n\nHier staat een tekst van genoeg woorden.\n`, template));
  for (const heading of [
    'Literatuur',
    'Bijlage 1: foto',
    'Nawoord',
    'Dankwoord',
    'Feedback van mijn begeleider',
    'Vervolg',
    'Logboek',
  ])
    it(`"## ${heading}" doesn't fill it`, () => {
      assert.equal(state(`## ${heading}`), 'reflectie:empty');
    });
  for (const heading of ['### Wat ik anders doe', '### Feedback', '## Wat ging er goed?', '## Wat ik anders doe'])
    it(`"${heading}" fills it`, () => {
      assert.equal(state(heading), 'reflectie');
    });
  it('fills a dilemma with the two sides in it', () => {
    assert.equal(state('## Snel geholpen of goed geholpen', 'bundelcasus', 'Dilemma’s'), 'dilemmas');
    assert.equal(state('## Dankwoord', 'bundelcasus', 'Dilemma’s'), 'dilemmas:empty');
  });
});

describe('no text of the writer', () => {
  const state = (text: string): string => present(read(`## Reflectie\n\n${text}\n`, 'starr'));
  for (const text of [
    '[TOC]',
    '[[TOC]]',
    '[[_TOC_]]',
    '{:toc}',
    '__TOC__',
    '@[toc]',
    '{{< toc >}}',
    '\\tableofcontents',
    ':::warning\n:::',
    '::: {.vak}\n\n:::',
    ':::spoiler Mijn antwoord\n:::',
    ':::info\nBeschrijf wat je hebt geleerd.\n:::',
    ':::info\n\nBeschrijf wat je hebt geleerd.\n\n:::',
    '> [!NOTE]',
    'a)\nb)\nc)',
    '(a)\n(b)',
    'i.\nii.\niii.',
    '- a)\n- b)',
    'Beschrijf welke stappen jij hebt gezet.',
    '0 – 1 – 2 – 3 – 4 – 5 – 6 – 7 – 8 – 9 – 10',
  ])
    // prettier-ignore
    it(`${JSON.stringify(text)} is none`, () => {
      assert.equal(state(text), text.startsWith('0') ? 'reflectie:placeholder' : 'reflectie:empty');
    });
  for (const text of [
    'Klik of tik om tekst in te voeren.',
    'Klik hier als u tekst wilt invoeren.',
    'Klik of tik hier om tekst in te voeren.',
    'Klik of tik om een datum in te voeren.',
    'Kies een item.',
    'Click or tap here to enter text.',
    'Choose an item.',
    '[Typ hier]',
    'Voer hier uw tekst in.',
    '*Klik hier om tekst in te voeren*',
    '- waarden: …\n- normen: …',
  ])
    // prettier-ignore
    it(`${JSON.stringify(text)} is a place to fill in`, () => {
      assert.equal(state(text), 'reflectie:placeholder');
    });
  for (const text of [
    '[TOC] was leeg, en dat vond ik grappig.',
    ':::info\nIk leerde veel.\n:::',
    '> [!NOTE]\n> Ik leerde veel.',
    'a) Ik leerde\nb)',
    'Klik op de foto om haar te zien, zei ik.',
    'Zorg voor de kinderen. Bel de school.',
    '- waarden: rust',
    '0 – 1 – 2 – **3** – 4 – 5 – 6 – 7 – 8 – 9 – 10',
    'Het werd een 7.',
  ])
    // prettier-ignore
    it(`${JSON.stringify(text)} is some`, () => {
      assert.equal(state(text), 'reflectie');
    });
});

describe('a table with a column of prompts', () => {
  const table = (header: string, ...rows: readonly string[]): string =>
    present(read([header, header.replace(/[^|]+/g, '---'), ...rows].map((row) => `${row}\n`).join(''), 'starr'));
  it('is read by the column of the writer', () => {
    assert.equal(
      table(
        '| Stap | Toelichting | Eigen aantekeningen | Bewijs |',
        '| Situatie | Beschrijf de context. | De lift stond stil. | link |',
        '| Taak | Wat was je doel? | | link |',
      ),
      'situatie taak:empty',
    );
  });
  it('tells the columns by what stands in them', () => {
    assert.equal(
      table(
        '| Stap | Beschrijving | Lotte | Link |',
        '| Situatie | Beschrijf de context. | | map |',
        '| Taak | Wat was je taak? | De sleutel halen. | map |',
      ),
      'situatie:empty taak',
    );
  });
  it('may have a column of numbers before the names, and prompts under the names', () => {
    assert.equal(
      table(
        '| Nr | Onderdeel | Mijn tekst |',
        '| 1 | **Situatie** Wat speelde er? | De lift stond stil. |',
        '| 2 | **Taak** Wat was je taak? | |',
      ),
      'situatie taak:empty',
    );
  });
  it('is read whole when no column is told apart', () => {
    assert.equal(table('| Stap | Eerst | Later |', '| Situatie | | Open. |', '| Taak | Bellen. | |'), 'situatie taak');
  });
  it('leaves no prompt to the section before it', () => {
    const rows =
      '| Stap | Vraag | Mijn tekst |\n|---|---|---|\n| Situatie | Wat was er? | Een lift. |\n| Taak | Wat moest je? | Bellen. |\n';
    assert.equal(present(read(`## Reflectie\n\n${rows}`, 'starr')), 'situatie taak reflectie:empty');
  });
});

describe('an empty section', () => {
  it('ends with the label of an appendix or of sources, not with a label of its own', () => {
    assert.equal(
      present(read('Resultaat: goed.\n\nReflectie:\n\nBijlage 1: foto van de deur.\n', 'starr')),
      'resultaat reflectie:empty',
    );
    assert.equal(
      present(read('Resultaat: goed.\n\nReflectie:\n\nPlanning: eerst rust.\n', 'starr')),
      'resultaat reflectie',
    );
  });

  it('is none with the question of the writer in a box, below "Vraag"', () => {
    assert.equal(present(read(':::info\n**Vraag**\nHoe zeg ik nee tegen haar?\n:::\n', 'intervisie')), 'vraag');
  });

  it('is none with an answer on the line below an italic question', () => {
    assert.equal(
      present(
        read(
          '## Conclusie\n*Wat had je anders kunnen doen?*\nIk had kunnen zeggen: dank je, dat wist ik niet.\n',
          'gibbs',
        ),
      ),
      'conclusie',
    );
  });
});
