/** The roles of sections: those of the built-in templates, those inferred from a name, and how rules use them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  applyEdits,
  builtinTemplates,
  defaultSettings,
  fixesFor,
  lint,
  lintTemplate,
  readReport,
  withOwnTemplates,
  type Finding,
  type Settings,
  type Template,
} from '../../../server/src/core/index.ts';
import { sectionRoles } from '../../../server/src/core/templates/model.ts';
import { inferRoles } from '../../../server/src/core/templates/page/infer-roles.ts';

const everySection = builtinTemplates().flatMap(({ id, sections }) =>
  sections.map((section) => ({ name: `${id} ${section.id}`, section })),
);

describe('roles of the built-in templates', () => {
  /** A choice from all sections: those whose name is not the whole of it. */
  const chosen: readonly (readonly [section: string, roles: string])[] = [
    ['bundelcasus actoren', 'actors'],
    ['bundelcasus perspectief', 'perspective'],
    ['bundelcasus context', 'story'],
    ['bundelcasus sleutelwoorden', 'keywords'],
    ['bundelcasus casusbeschrijving', 'story'],
    ['bundelcasus orienterende-vragen', 'questions'],
    ['bundelcasus eigen-standpunt', 'reflection'],
    ['dilemmareflectie individuele-afweging', 'reflection'],
    ['dilemmareflectie verhelderende-vragen', 'questions'],
    ['dilemmareflectie perspectieven', 'perspective'],
    ['ethisch-stappenplan de-situatie-en-het-dilemma', 'story dilemma'],
    ['ethisch-stappenplan waarden-en-normen', 'perspective'],
    ['netwerk-en-veiligheid betrokkenen-en-netwerk', 'actors network'],
    ['netwerk-en-veiligheid veiligheid-eerst', 'safety'],
    ['netwerk-en-veiligheid ladder', 'network'],
    ['netwerk-en-veiligheid plan-en-afspraken', ''],
    ['netwerk-en-veiligheid eigen-rol-en-reflectie', 'reflection'],
    ['netwerk-en-veiligheid bronnen', 'sources'],
    ['signs-of-safety veiligheidsplan', ''],
    ['intervisie vraag', ''],
    ['kolb waarnemen-en-overdenken', 'reflection'],
  ];
  for (const [name, roles] of chosen) {
    it(`${name}: ${roles || 'none'}`, () => {
      const section = everySection.find((each) => each.name === name)?.section;
      assert.ok(section);
      assert.equal((section.roles ?? []).join(' '), roles);
    });
  }

  it('give each role to some section', () => {
    const given = new Set(everySection.flatMap(({ section }) => section.roles ?? []));
    assert.deepEqual(
      sectionRoles.filter((role) => !given.has(role)),
      [],
    );
  });

  it('are the roles that would be inferred from their names', () => {
    for (const { name, section } of everySection) assert.deepEqual(inferRoles(section), section.roles ?? [], name);
  });

  it('are all explained to lecturers', () => {
    const docs = readFileSync(path.join(import.meta.dirname, '../../../server/docs/templates.md'), 'utf8');
    const [, table = ''] = docs.split('### Rollen');
    assert.deepEqual(
      [...table.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, role]) => role),
      [...sectionRoles],
    );
  });
});

const settingsWith = (page: string): Settings => ({
  ...defaultSettings(),
  stage: 'inleveren',
  stageForced: true,
  templates: withOwnTemplates([{ path: 'eigen.md', text: page }]),
});

const own = (page: string): Template => {
  const template = settingsWith(page).templates.at(-1);
  assert.ok(template?.page);
  return template;
};

const rolesOn = (page: string): readonly string[] =>
  own(page).sections.map(({ id, roles = [] }) => [id, ...roles].join(' '));

describe('roles of a lecturer’s own template', () => {
  const inferred: readonly (readonly [section: string, roles: string])[] = [
    ['## Actoren', 'actors'],
    ['## Gebruikte literatuur', 'sources'],
    ['## Betrokkenen', 'actors'],
    ['## Betrokkenen bij de casus', 'actors'],
    ['## Sociaal netwerk', 'actors network'],
    ['## Mijn reflectie', 'reflection'],
    ['## Fase 2: Veiligheid', 'safety'],
    ['## Actoren en context', 'actors story'],
    ['## Wie doet er mee?\n\n<!--\nid: actoren\n-->', 'actors'],
    ['## Wie doet er mee?\n\n<!--\nsynonyms: [Iedereen, Belanghebbenden]\n-->', 'actors'],
    ['## Conclusie\n\n<!--\nsynonyms: [Reflectie]\n-->', ''],
    ['## Plan van aanpak', ''],
    ['## Normen', 'perspective'],
    ['## Afspraken', ''],
    ['## Krachten en hulpbronnen', ''],
    ['## Wat er gebeurde', ''],
    ['## Wat er gebeurde\n\n<!--\nfreeHeadings: true\n-->', 'story'],
    ['## Bij de film\n\n<!--\nquestions: list\n-->\n\n- Wat zag je?', 'questions'],
    ['## Actoren\n\n<!--\nrole: story\n-->', 'story'],
    ['## Actoren\n\n<!--\nrole: []\n-->', ''],
  ];
  for (const [section, roles] of inferred) {
    it(`${section.replace(/\s+/g, ' ')}: ${roles || 'none'}`, () => {
      assert.equal((own(`# Titel\n\n${section}\n`).sections[0]?.roles ?? []).join(' '), roles);
    });
  }

  it('are inherited, unless the page writes its own', () => {
    const page = (role: string): string =>
      `---\nid: eigen\nextends: bundelcasus\n---\n\n## Wie spelen een rol?\n\n<!--\nid: actoren\n${role}-->\n`;
    assert.ok(rolesOn(page('')).includes('actoren actors'));
    assert.ok(rolesOn(page('')).includes('bronnen sources'));
    assert.ok(rolesOn(page('role: [actors, network]\n')).includes('actoren actors network'));
    assert.ok(rolesOn(page('role: []\n')).includes('actoren'));
  });

  const problems = (role: string): readonly string[] => {
    const text = `# Titel\n\n## Doel\n\n<!--\n${role}\n-->\n`;
    const result = lintTemplate({ path: 'eigen.md', text }, defaultSettings());
    return result.findings.map((finding) => {
      const [fix] = fixesFor(result, finding);
      const line = fix && /<!--\n(.*)\n-->/.exec(applyEdits(text, fix.edits))?.[1];
      return [text.slice(finding.span.start, finding.span.end), finding.message, ...(line ? [line] : [])].join(' | ');
    });
  };
  const expects = `Bij \`role\` hoort iets anders, namelijk ${sectionRoles.join(', ')}, of een lijst daarvan.`;

  it('are checked, and a mistake is reported with the roles that may stand there', () => {
    assert.deepEqual(problems('role: bronnen'), [`bronnen | ${expects}`]);
    assert.deepEqual(problems('role: [actors, bronnen]'), [`[actors, bronnen] | ${expects}`]);
    assert.deepEqual(problems('role: Actors'), [`Actors | ${expects} | role: actors`]);
    assert.deepEqual(problems('role: actors, network'), [`actors, network | ${expects} | role: [actors, network]`]);
    assert.deepEqual(problems('role: true'), [`true | ${expects}`]);
    for (const role of ['role: actors', 'role: [actors, network]', 'role: []']) assert.deepEqual(problems(role), []);
  });

  it('under the Dutch key “rol” get a hint', () => {
    const [problem = ''] = problems('rol: actors');
    assert.match(problem, /^rol \| .*Bedoel je `role`\?.* \| role: actors$/);
  });

  it('that do not exist count as not written', () => {
    assert.deepEqual(rolesOn('# Titel\n\n## Actoren\n\n<!--\nrole: bronnen\n-->\n'), ['actoren actors']);
  });
});

describe('rules find a section by its role', () => {
  /** No heading on this page but "Gebruikte literatuur" is a name of a built-in section. */
  const page = `---
id: eigen
---

# Titel

## Wie spelen een rol?

<!--
role: actors
-->

## Hoe de week verliep

<!--
role: story
-->

## Wat schuurt er?

<!--
role: dilemma
-->

## Is het nu goed?

<!--
role: safety
required: false
-->

## Wie er om haar heen staan

<!--
role: network
-->

## Terug naar binnen

<!--
role: reflection
-->

## Woorden

<!--
role: keywords
-->

## Wat anderen vroegen

<!--
role: questions
-->

## Gebruikte literatuur
`;
  const withoutRoles = page.replaceAll(/<!--\nrole: [^>]+-->/g, '').replace('## Gebruikte literatuur', '## Leeslijst');

  const findings = (body: string, template = page): readonly Finding[] =>
    lint(`---\ncasus: eigen\n---\n\n# De week\n\n${body}`, settingsWith(template)).findings;
  const reported = (rule: string, body: string, template = page): readonly unknown[] =>
    findings(body, template)
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ data }) => data['section']);

  const actors = '## Wie spelen een rol?\n\nMoeder en zoon.\n\n';
  const story = '## Hoe de week verliep\n\nDe wijkagent zei dat het beter ging.\n\n';
  const literature = '## Gebruikte literatuur\n\nTuin, C. (2014). *De buurt*. Utrecht: Pers.\n';

  const cases: readonly (readonly [rule: string, body: string, section: string])[] = [
    ['actors/unlisted-actor', actors + story, 'wie-spelen-een-rol'],
    [
      'reflection/one-sided-dilemma',
      '## Wat schuurt er?\n\nIk vond het lastig dat de moeder niet kwam. Dat gebeurde vaker.\n',
      'wat-schuurt-er',
    ],
    [
      'reflection/no-first-person',
      '## Terug naar binnen\n\nHet gesprek verliep rommelig. De moeder praatte veel en de mentor liet haar uitpraten, steeds weer.\n',
      'terug-naar-binnen',
    ],
    ['safety/network-before-safety', '## Wie er om haar heen staan\n\nHaar zus steunt haar.\n', 'is-het-nu-goed'],
    [
      'safety/no-safety-section',
      '## Hoe de week verliep\n\nZij heeft last van stalking door haar ex.\n',
      'is-het-nu-goed',
    ],
    [
      'sources/unlisted-citation',
      `## Hoe de week verliep\n\nKracht zit in mensen (Okkema, 2011; Tuin, 2014).\n\n${literature}`,
      'gebruikte-literatuur',
    ],
    [
      'sources/unlisted-citation',
      '## Hoe de week verliep\n\nKracht zit in mensen (Okkema, 2011).\n',
      'gebruikte-literatuur',
    ],
    [
      'sources/uncited-source',
      `## Hoe de week verliep\n\nEr zit kracht in mensen.\n\n${literature}`,
      'gebruikte-literatuur',
    ],
  ];
  for (const [rule, body, section] of cases) {
    it(`${rule}: ${section}, whose name alone says nothing`, () => {
      assert.deepEqual(reported(rule, body), [section]);
      assert.ok(!reported(rule, body.replace('Gebruikte literatuur', 'Leeslijst'), withoutRoles).includes(section));
    });
  }

  it('people act in the story and in the section on safety; not in a reflection or a question', () => {
    const safety = actors + story.replace('Hoe de week verliep', 'Is het nu goed?');
    assert.deepEqual(reported('actors/unlisted-actor', safety), ['wie-spelen-een-rol']);
    for (const heading of ['Terug naar binnen', 'Wat anderen vroegen', 'Woorden', 'Wat schuurt er?'])
      assert.deepEqual(reported('actors/unlisted-actor', actors + story.replace('Hoe de week verliep', heading)), []);
  });

  it('sections without a role tell the story when no section of the template has that role', () => {
    const template = page.replace('role: story', 'required: true');
    assert.deepEqual(reported('actors/unlisted-actor', actors + story, template), ['wie-spelen-een-rol']);
    const elsewhere = `${page}\n## Hoe het begon\n`;
    const body = actors + story.replace('Hoe de week verliep', 'Hoe het begon');
    assert.deepEqual(reported('actors/unlisted-actor', body, elsewhere), []);
  });

  it('the one through whose eyes the story is told need not be in the list', () => {
    const body = `${actors}## Met mijn ogen\n\nDie van de wijkagent.\n\n${story}`;
    const template = (role: string): string => `${page}\n## Met mijn ogen\n\n<!--\nrole: ${role}\n-->\n`;
    assert.deepEqual(reported('actors/unlisted-actor', body, template('perspective')), []);
    assert.deepEqual(reported('actors/unlisted-actor', body, template('keywords')), ['wie-spelen-een-rol']);
  });

  it('a text under a heading of the writer’s own belongs to the story', () => {
    const body = '## Een onrustige dag\n\nDe wijkagent zei dat het beter ging.\n\n' + actors;
    assert.deepEqual(reported('actors/unlisted-actor', body), ['wie-spelen-een-rol']);
  });

  it('a role that a lecturer changes counts at once in a report that was read before', () => {
    const text = `---\ncasus: eigen\n---\n\n# De week\n\n${actors}${story.replace('wijkagent', 'mentor')}Stalking.\n`;
    const other = page.replace('role: story', 'role: keywords');
    const rules = ['actors/unlisted-actor', 'safety/no-safety-section'];
    const before = lint(text, settingsWith(page));
    const after = lint(text, settingsWith(other), { previous: before.report });
    const rulesThatReport = ({ findings: found }: typeof before): readonly string[] =>
      rules.filter((rule) => found.some(({ ruleId }) => ruleId === rule));
    assert.deepEqual([rulesThatReport(before), rulesThatReport(after)], [rules, []]);
  });

  it('a section that only names who is involved may come before safety', () => {
    const both = page.replace('role: network', 'role: [actors, network]');
    assert.deepEqual(reported('safety/network-before-safety', '## Wie er om haar heen staan\n\nHaar zus.\n', both), []);
  });

  it('violence among the keywords is not reported', () => {
    const body = (heading: string): string => `## ${heading}\n\nStalking, stress.\n\n${actors}`;
    assert.deepEqual(reported('safety/no-safety-section', body('Woorden')), []);
    assert.deepEqual(reported('safety/no-safety-section', body('Hoe de week verliep')), ['is-het-nu-goed']);
  });

  it('one side under “Perspectieven” is reported when that section has the role perspective', () => {
    const template = '---\nid: eigen\n---\n\n# T\n\n## Hun perspectieven\n\n<!--\nrole: perspective\n-->\n';
    const body =
      '## Hun perspectieven\n\nDe bewoner vindt zijn vrijheid belangrijk. Hij wil zelf bepalen wat hij doet.\n';
    assert.deepEqual(reported('reflection/single-perspective', body, template), ['hun-perspectieven']);
    assert.deepEqual(reported('reflection/single-perspective', body, template.replace('perspective', 'story')), []);
  });

  it('questions that others asked are questions to the writer once one of them is answered in its place', () => {
    const body = (heading: string): string =>
      `## ${heading}\n\n1. Wat zei de moeder precies?\n\n   Dat ze moe was.\n\n2. Wie was er nog bij?\n3. Waarom bleef je?\n`;
    const asked = (heading: string): number =>
      readReport(`---\ncasus: eigen\n---\n\n${body(heading)}`, settingsWith(`${page}\n- Wat vroegen zij?\n`)).questions
        .length;
    const form = page.replace('role: questions\n-->', 'role: questions\n-->\n\n- Wie vroeg wat?');
    const states = (text: string): readonly string[] =>
      readReport(`---\ncasus: eigen\n---\n\n${text}`, settingsWith(form)).questions.map(({ state }) => state);
    assert.deepEqual(states(body('Wat anderen vroegen')), ['answered', 'unanswered', 'unanswered']);
    assert.deepEqual(states(body('Wat anderen vroegen').replace(/ {3}.*\n/, '')), []);
    assert.equal(asked('Gebruikte literatuur'), 3);
  });

  it('a section with the role questions or dilemma may consist of one question', () => {
    const state = (heading: string, role: string): string | undefined => {
      const template = `---\nid: eigen\n---\n\n# T\n\n## ${heading}\n\n<!--\nrole: ${role}\n-->\n`;
      const text = `---\ncasus: eigen\n---\n\n## ${heading}\n\nWelke kennis heb je nodig om te handelen?\n`;
      return readReport(text, settingsWith(template)).sections[0]?.state;
    };
    assert.equal(state('Wat schuurt', 'dilemma'), 'filled');
    assert.equal(state('Wat schuurt', 'questions'), 'filled');
    assert.equal(state('Wat schuurt', '[story, dilemma]'), 'empty');
    assert.equal(state('Wat schuurt', 'reflection'), 'empty');
  });

  it('a missing section of another template comes before the sources', () => {
    const template =
      '---\nid: eigen\n---\n\n# T\n\n## Hoe de week verliep\n\n## Leeslijst\n\n<!--\nrole: sources\n-->\n';
    const text =
      '---\ncasus: eigen\n---\n\n# De week\n\n## Hoe de week verliep\n\nStalking door haar ex.\n\n## Leeslijst\n\nGeen.\n';
    const settings = settingsWith(template);
    const result = lint(text, settings);
    const finding = result.findings.find(({ ruleId }) => ruleId === 'safety/no-safety-section');
    assert.equal(finding?.data['section'], 'veiligheid-eerst');
    const [fix] = fixesFor(result, finding);
    assert.ok(fix);
    assert.match(applyEdits(text, fix.edits), /\n## Veiligheid eerst\n[^]*\n## Leeslijst\n/);
  });

  it('a missing reference list is asked for by the name of its section; a heading without entries is no missing list', () => {
    const body = '## Hoe de week verliep\n\nKracht zit in mensen (Okkema, 2011).\n\n';
    const [finding] = findings(body).filter(({ ruleId }) => ruleId === 'sources/unlisted-citation');
    assert.match(finding?.message ?? '', /Zet onder ‘Gebruikte literatuur’ alle/);
    assert.deepEqual(reported('sources/unlisted-citation', `${body}## Gebruikte literatuur\n`), []);
  });

  it('a list in a section with the role sources is a reference list, whatever its heading', () => {
    const body = '## Wat ik las\n\nMovisie, Kracht in de buurt, uit 2022.\n\n## Hoe de week verliep\n\nGoed.\n';
    const template = (role: string): string => `${page}\n## Wat ik las\n\n<!--\nrole: ${role}\n-->\n`;
    const noInference = template('sources').replace('## Gebruikte literatuur\n', '');
    assert.deepEqual(reported('sources/uncited-source', body, noInference), ['wat-ik-las']);
    assert.deepEqual(reported('sources/uncited-source', body, template('story')), []);
  });

  it('lines in a section with the role sources are read as entries of the reference list', () => {
    const kinds = (template: string, heading: string): readonly string[] =>
      readReport(
        `---\ncasus: eigen\n---\n\n## ${heading}\n\nDe buurt in beeld, op www.voorbeeld.nl te lezen.\n`,
        settingsWith(template),
      ).prose.runs.map(({ kind, section }) => `${kind} ${section?.id ?? ''}`);
    assert.deepEqual(kinds(page, 'Gebruikte literatuur').slice(1), ['references gebruikte-literatuur']);
    assert.deepEqual(kinds(page, 'Hoe de week verliep').slice(1), ['body hoe-de-week-verliep']);
  });
});
