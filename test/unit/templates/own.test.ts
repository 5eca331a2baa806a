/**
 * A lecturer's own templates: how a page is read, how it changes the template it extends, and which mistakes are found.
 */
import assert from 'node:assert/strict';
import {
  builtinTemplates,
  defaultSettings,
  explainTemplate,
  lint,
  lintTemplate,
  readReport,
  scaffold,
  withOwnTemplates,
  type Settings,
  type Template,
} from '../../../server/src/core/index.ts';

const withPages = (...texts: readonly string[]): Settings => ({
  ...defaultSettings(),
  templates: withOwnTemplates(texts.map((text, index) => ({ path: `map/Eigen ${String(index + 1)}.md`, text }))),
});

const own = (text: string): Template => {
  const template = withPages(text).templates.at(-1);
  assert.ok(template?.page);
  return template;
};

const ids = ({ sections }: Template): readonly string[] => sections.map(({ id }) => id);

const extending = (front: string, body: string): string => `---\nid: eigen\nextends: kolb\n${front}---\n\n${body}`;

describe('a template page of a lecturer', () => {
  it('stands after the built-in ones, under its id or the name of its file', () => {
    const { templates } = withPages('## Aanleiding\n', '---\nid: leerverslag\n---\n\n## Doel\n');
    const all = builtinTemplates().map(({ id }) => id);
    assert.deepEqual(
      templates.map(({ id }) => id),
      [...all, 'eigen-1', 'leerverslag'],
    );
    assert.equal(templates.at(-1)?.page, 'map/Eigen 2.md');
  });

  it('replaces a built-in template with its id; of two pages with one id the first counts', () => {
    const { templates } = withPages('---\nid: kolb\n---\n\n## Een\n', '---\nid: kolb\n---\n\n## Twee\n');
    const kolb = templates.filter(({ id }) => id === 'kolb');
    assert.deepEqual(kolb.map(ids), [['een']]);
  });

  it('without sections is no template, and leaves the list of built-in templates the same object', () => {
    assert.equal(withPages('# Alleen een titel\n', '').templates, builtinTemplates());
  });

  it('reads every attribute', () => {
    const [section] = own(
      '## Doel (waarom)\n\n<!--\nid: waarom\nrequired: false\nrole: [reflection, dilemma]\nsynonyms: [Bedoeling]\nquestions: group\nfreeHeadings: true\nrepeatable: true\nfrom: inleveren\nminWords: 5\nmaxWords: 9\nrequiredWhen: plus\nnotRequiredWhen: min\n-->\n\nUitleg.\n\n- Een?\n- Twee?\n',
    ).sections;
    assert.deepEqual(section, {
      id: 'waarom',
      heading: 'Doel (waarom)',
      title: 'Doel',
      depth: 2,
      required: false,
      roles: ['reflection', 'dilemma'],
      synonyms: ['Bedoeling'],
      guidance: 'Uitleg.',
      questions: ['Een?', 'Twee?'],
      questionKind: 'group',
      freeHeadings: true,
      repeatable: true,
      from: 'inleveren',
      minWords: 5,
      maxWords: 9,
      requiredWhen: 'plus',
      notRequiredWhen: 'min',
    });
  });

  it('reads with any line endings', () => {
    const page =
      '---\nid: eigen\n---\n\n# Titel\n\n## Doel\n\n<!--\nrequired: false\nsynonyms:\n  - Bedoeling\n-->\n\nUitleg.\n\n- Een?\n';
    assert.deepEqual(own(page.replaceAll('\n', '\r\n')), own(page));
  });
});

describe('extends', () => {
  const base = builtinTemplates().find(({ id }) => id === 'kolb');
  assert.ok(base);

  it('takes all sections, their order and the title', () => {
    const template = own(extending('', ''));
    assert.deepEqual(ids(template), ids(base));
    assert.equal(template.title, base.title);
    assert.deepEqual(template.sections[0], base.sections[0]);
  });

  it('changes the attributes that the page writes and keeps the others', () => {
    const [first, second] = ids(base);
    const page = `## ${base.sections[1]?.heading ?? ''}\n\n<!--\nrequired: false\nminWords: 10\nsynonyms: [Kijken]\n-->\n`;
    const changed = own(extending('', page)).sections[1];
    assert.deepEqual(changed, {
      ...base.sections[1],
      required: false,
      minWords: 10,
      synonyms: ['Kijken', ...(base.sections[1]?.synonyms ?? [])],
    });
    assert.deepEqual(ids(own(extending('', page))).slice(0, 2), [first, second]);
  });

  it('puts a new section after the one it follows, or first, and leaves sections out', () => {
    const [first = '', second = '', ...rest] = ids(base);
    const page = `## Vooraf\n\n## ${base.sections[0]?.heading ?? ''}\n\n## Erna\n`;
    assert.deepEqual(ids(own(extending(`remove: [${second}]\n`, page))), ['vooraf', first, 'erna', ...rest]);
  });

  it('renames a section by its id and still knows the old name', () => {
    const [section] = own(extending('', '## Wat ik meemaakte\n\n<!--\nid: concreet-ervaren\n-->\n')).sections;
    assert.equal(section?.title, 'Wat ik meemaakte');
    assert.ok(section.synonyms.includes('Concreet ervaren'));
  });

  it('is chosen before the template it extends, also while its new section is missing', () => {
    const page = '---\nid: eigen\nextends: kolb\n---\n\n## Leerdoelen\n';
    const settings = withPages(page);
    const { report, findings } = lint(scaffold(base).replace(/^casus: .*$/m, 'author: N. N.'), settings);
    assert.deepEqual([report.template.id, report.templateFrom], ['eigen', 'headings']);
    assert.ok(
      findings.some(({ data, ruleId }) => ruleId === 'structure/missing-section' && data['section'] === 'leerdoelen'),
    );
  });

  it('takes no report from another built-in template', () => {
    const settings = withPages('---\nid: eigen\nextends: bundelcasus\n---\n\n## Leerdoelen\n');
    for (const template of builtinTemplates().filter(({ id }) => id !== 'bundelcasus')) {
      const text = scaffold(template).replace(/^casus: .*\n/m, '');
      assert.equal(readReport(text, settings).template.id, template.id);
    }
  });
});

describe('choosing between templates that fit equally well', () => {
  const page = (id: string): string => `---\nid: ${id}\n---\n\n## Opbrengst van de week\n\n## Zorgen voor de week\n`;
  const text = '# Verslag\n\n## Opbrengst van de week\n\nVeel.\n\n## Zorgen voor de week\n\nWeinig.\n';

  it('takes the one of the settings, else the first, and names all that fit', () => {
    const settings = withPages(page('een'), page('twee'));
    assert.equal(readReport(text, settings).template.id, 'een');
    const choice = explainTemplate(text, { ...settings, template: 'twee' });
    assert.equal(choice.report.template.id, 'twee');
    assert.deepEqual(choice.tied.map(({ template }) => template.id).sort(), ['een', 'twee']);
  });

  it('names one template when only that one fits', () => {
    const { tied, scores, report } = explainTemplate(
      '# STARR\n\n## Situatie\n\nX.\n\n## Taak\n\nY.\n\n## Actie\n\nZ.\n',
      defaultSettings(),
    );
    assert.equal(report.template.id, 'starr');
    assert.deepEqual(
      tied.map(({ template }) => template.id),
      ['starr'],
    );
    assert.ok(scores[0]?.cued);
  });
});

describe('attributes in a report', () => {
  const rulesIn = (page: string, text: string, stage: Settings['stage'] = 'concept'): readonly string[] => {
    const settings = { ...withPages(`---\nid: eigen\n---\n\n${page}`), stage };
    const { findings } = lint(`---\ncasus: eigen\n---\n\n${text}`, settings);
    return findings.map(({ ruleId }) => ruleId).filter((id) => /^(?:structure|questions)\//.test(id));
  };
  const attributes = (lines: string): string => `# Titel\n\n## Begin\n\n## Doel\n\n<!--\n${lines}\n-->\n`;
  const without = '# Verslag\n\n## Begin\n\nEen dag in de wijk.\n';

  const cases: readonly (readonly [name: string, lines: string, text: string, rules: readonly string[]])[] = [
    ['required is the default', 'repeatable: false', without, ['structure/missing-section']],
    ['required: false', 'required: false', without, []],
    ['from: inleveren, in a concept', 'from: inleveren', without, []],
    ['requiredWhen, and the report does not say it', 'requiredWhen: PLUS', without, []],
    [
      'requiredWhen, and the report says it',
      'requiredWhen: PLUS',
      without.replace('Verslag', 'Verslag plus'),
      ['structure/missing-section'],
    ],
    [
      'notRequiredWhen, and the report says it',
      'notRequiredWhen: kort',
      without.replace('Verslag', 'Kort verslag'),
      [],
    ],
    [
      'notRequiredWhen: eer',
      'notRequiredWhen: eer',
      without.replace('dag', 'dreiging met eerwraak, veilig besproken'),
      [],
    ],
    ['a synonym', 'synonyms: [Bedoeling]', `${without}\n## Bedoeling\n\nLeren.\n`, ['structure/heading-synonym']],
    ['too short', 'minWords: 3', `${without}\n## Doel\n\nLeren.\n`, ['structure/section-length']],
    ['too long', 'maxWords: 2', `${without}\n## Doel\n\nLeren van elkaar.\n`, ['structure/section-length']],
    [
      'twice',
      'required: true',
      `${without}\n## Doel\n\nLeren.\n\n## Begin\n\nToen.\n\n## Doel\n\nOok.\n`,
      ['structure/duplicate-section', 'structure/duplicate-section'],
    ],
    [
      'questions: list',
      'questions: list\n-->\n\n- Wat wil je leren?\n- Hoe pak je dat aan?\n\n<!-- einde',
      `${without}\n## Doel\n\n1. Wat wil je leren?\n\n   Luisteren.\n\n2. Hoe pak je dat aan?\n`,
      ['questions/unanswered'],
    ],
  ];
  for (const [name, lines, text, rules] of cases) {
    it(name, () => {
      assert.deepEqual(rulesIn(attributes(lines), text), rules);
    });
  }

  it('choices are offered by the snippet, and none is chosen beforehand', () => {
    const page = '---\nid: eigen-2\n---\n\n## Cijfer\n\n<!--\nchoices: [0, 5, tien]\n-->\n\nGeef een cijfer.\n';
    const template = withPages(page).templates.find(({ id }) => id === 'eigen-2');
    assert.ok(template);
    assert.match(scaffold(template, { snippet: true }), /\$\{\d+\|…,0,5,tien\|\}/);
    assert.doesNotMatch(scaffold(template), /…|tien/);
  });

  it('repeatable lets a section stand twice', () => {
    const twice = '# Verslag\n\n## Doel\n\nLeren.\n\n## Begin\n\nToen.\n\n## Doel\n\nOok.\n';
    assert.deepEqual(rulesIn(attributes('repeatable: true'), twice), []);
  });

  it('from makes a section required from that stage on', () => {
    assert.deepEqual(rulesIn(attributes('from: concept'), without, 'schets'), []);
    assert.deepEqual(rulesIn(attributes('from: concept'), without, 'inleveren'), ['structure/missing-section']);
  });
});

describe('template/invalid', () => {
  const found = (text: string, settings = defaultSettings(), path = 'map/Eigen 2.md'): readonly string[] =>
    lintTemplate({ path, text }, settings).findings.map(({ span }) => text.slice(span.start, span.end));

  const mistakes: readonly (readonly [name: string, text: string, at: readonly string[]])[] = [
    ['an empty page', '', ['', '']],
    ['an empty heading', '# T\n\n## \n\n## Doel\n', ['## ']],
    ['a second title', '# T\n\n# Doel\n\n## Begin\n', ['# Doel']],
    ['a value of the wrong kind', '# T\n\n## Doel\n\n<!--\nminWords: veel\nfrom: ooit\n-->\n', ['veel', 'ooit']],
    ['an id that is no name', '---\nid: Mijn Vak\n---\n# T\n\n## Doel\n', ['Mijn Vak']],
    ['more words at least than at most', '# T\n\n## Doel\n\n<!--\nminWords: 9\nmaxWords: 3\n-->\n', ['3']],
    ['a question list without questions', '# T\n\n## Doel\n\n<!-- questions: list -->\n', ['list']],
    ['remove without extends', '---\nremove: [bronnen]\n---\n\n# T\n\n## Doel\n', ['remove']],
    ['another name for a section of the base', '---\nextends: bundelcasus\n---\n\n## Betrokkenen\n', ['Betrokkenen']],
    ['front matter that is a list', '---\n- a\n---\n\n# T\n\n## Doel\n', ['- a']],
    ['a key that stands twice', '# T\n\n## Doel\n\n<!--\nrequired: true\nrequired: true\n-->\n', ['required: true']],
    [
      'near-miss: an ordinary comment, and a directive',
      '# T\n\n## Doel\n\n<!-- nog bespreken -->\n<!-- casus-disable: x -->\n',
      [],
    ],
    [
      'near-miss: singular and plural within one section',
      '# T\n\n## Dilemma\n\n<!--\nsynonyms: [Dilemma’s]\n-->\n',
      [],
    ],
  ];
  for (const [name, text, at] of mistakes) {
    it(name, () => {
      assert.deepEqual(found(text), at);
    });
  }

  it('an id that another page has', () => {
    const text = '---\nid: eigen\n---\n\n# T\n\n## Doel\n';
    assert.deepEqual(found(text, withPages(text), 'map/Eigen 2.md'), ['eigen']);
    assert.deepEqual(found(text, withPages(text), 'map/Eigen 1.md'), []);
  });

  it('never throws, whatever a page holds', () => {
    const pages = [
      '---\n&a [*a]\n---\n',
      '---\n*x\n---\n# T\n## A',
      '## A\n<!--\n? [a]: b\n-->',
      '<!--\na: *b\n-->',
      '## \u0000\n<!-- : : -->',
    ];
    for (const text of pages) assert.deepEqual(lintTemplate({ path: 'x.md', text }, defaultSettings()).problems, []);
  });
});
