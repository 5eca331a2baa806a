// @ts-check
/** Tests a new report in the window of VS Code: from an empty folder to a saved file, by key. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './lifetime.mjs';
import { withVSCode } from './ui.mjs';
import { until } from './waiting.mjs';

const { folder, remove } = temporaryFolder('casus-new-report');
const { folder: empty, remove: removeEmpty } = temporaryFolder('casus-nothing');
const report = '---\ncasus: bundelcasus\n---\n\n# De sleutel\n\n## Actoren\n\nDe moeder.\n\n';

const portfolio = [
  'Inleiding',
  'Mijn leerdoelen',
  'Werkplek',
  'Eerste casus',
  'Tweede casus',
  'Samenwerken',
  'Mijn waarden',
  'Kritisch moment',
  'Feedback',
  'Wat ik leerde',
  'Hoe verder',
];
const optional = ['Bijlagen', 'Dankwoord'];

/**
 * Reports as a student might write them from an empty folder. `texts`: '' is passed over with Tab. `rest`: the lens that
 * takes out what is not required.
 */
const tries = [
  {
    template: 'Bundelcasus',
    title: 'De deur die dicht bleef',
    rest: 'die niet hoeven',
    most: 18,
    texts: [
      'De moeder, haar zoon op de middelbare school, de buurvrouw en ik als sociaal werker.',
      'Ik schrijf vanuit mezelf, als sociaal werker in een wijkteam.',
      'Het wijkteam werkt in een buurt met hoge flats. De buurvrouw belde omdat ze zich zorgen maakte.',
      '',
      'Op een middag belde ik aan. De deur bleef dicht. De zoon riep door de brievenbus dat ik weg moest gaan. Ik wachtte op de trap tot de moeder thuiskwam. Zij vertelde dat ze bang was dat haar zoon niet meer naar school zou gaan.',
      'De zoon heeft de meeste hulp nodig, al vroeg de moeder erom.',
      'De zoon zou ik vragen wat hij zelf wil, en de moeder wat haar het meest zorgen geeft.',
      'De moeder en de buurvrouw zijn in beeld. Ik mis de mentor en zou haar uitnodigen voor een gesprek.',
      'Eerst individueel, want de zoon vertrouwt nog niemand. Later kan een groep in de buurt helpen.',
      'Ik moet luisteren zonder oordeel en rustig blijven als iemand boos is.',
      'Kennis over pubers en over schooluitval. Die vond ik bij het jongerenwerk.',
      'Aan de ene kant wil ik de zoon met rust laten tot hij wil praten, aan de andere kant heeft hij nu hulp nodig.',
    ],
  },
  {
    template: 'STARR',
    title: 'De trap',
    rest: 'dit hoeft niet',
    most: 11,
    texts: [
      'De zoon stond op de trap en riep dat hij niet naar binnen wilde.',
      'Ik moest het gesprek leiden en hem laten kiezen.',
      'Ik ging op de trap zitten en wachtte tot hij begon te praten.',
      'Hij kwam binnen en vertelde zijn moeder wat er was gebeurd.',
      'Ik leerde dat wachten ook helpt. De volgende keer vraag ik eerder wat hij nodig heeft.',
    ],
  },
  {
    template: 'Portfolio',
    title: 'Mijn eerste jaar',
    rest: 'die niet hoeven',
    most: 17,
    texts: portfolio.map(
      (name) => `Onder ${name.toLowerCase()} schreef ik wat ik dit jaar deed en waarom dat voor mij belangrijk was.`,
    ),
  },
];

describe('a new report in VS Code', function () {
  this.timeout(0); // withVSCode has its own limit
  before(() => {
    fs.mkdirSync(path.join(folder, '.casus/templates'), { recursive: true });
    fs.writeFileSync(
      path.join(folder, '.casus/templates/weekverslag.md'),
      '---\nid: weekverslag\nname: Weekverslag\n---\n\n# Titel\n\n## Wat ik deed\n\n## Wat ik leerde\n',
    );
    fs.writeFileSync(path.join(folder, 'begin.md'), report);
    const sections = [...portfolio, ...optional].map(
      (name) =>
        `## ${name}\n\n<!--\nrequired: ${String(portfolio.includes(name))}\n-->\n\nSchrijf hier in een paar zinnen over ${name.toLowerCase()}.\n`,
    );
    fs.mkdirSync(path.join(empty, '.casus/templates'), { recursive: true });
    fs.writeFileSync(
      path.join(empty, '.casus/templates/portfolio.md'),
      `---\nid: portfolio\nname: Portfolio\n---\n\n# Titel van je portfolio\n\n${sections.join('\n')}`,
    );
  });
  after(() => {
    remove();
    removeEmpty();
  });

  it('has the title that was given, also as its file name, and follows a template of the folder', () =>
    withVSCode({ vsix: process.env.CASUS_VSIX, folder, openFile: 'begin.md', name: 'ui-new' }, async (page, vscode) => {
      await vscode.waitForSquiggles('warning');
      await vscode.command('Casus: Nieuw verslag (new report)');
      await vscode.pick('Weekverslag');
      await vscode.answer('De trap & de sleutel');
      await page.locator('.tab.active', { hasText: 'de-trap-de-sleutel.md' }).waitFor();
      await page.locator('.view-line', { hasText: 'Wat ik leerde' }).waitFor();
      await vscode.type('Ik ging mee op huisbezoek.');
      if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, 'new-report.png'));
      const saved = path.join(vscode.folder, 'de-trap-de-sleutel.md');
      await page.keyboard.press('ControlOrMeta+s');
      await until(() => fs.existsSync(saved) && fs.statSync(saved).size > 0, { what: 'the saved report' });
      assert.match(
        fs.readFileSync(saved, 'utf8'),
        /^---\ncasus: weekverslag\nstage: schets\n---\n\n# De trap & de sleutel\n\n## Wat ik deed\n[^]*\nIk ging mee op huisbezoek\.\n/,
      );
    }));

  it('goes from nothing to complete at the stage "concept" in few actions', () =>
    withVSCode({ vsix: process.env.CASUS_VSIX, folder: empty, name: 'ui-to-complete' }, async (page, vscode) => {
      await page.locator('.activitybar a[aria-label^="Casus"]').waitFor({ timeout: 60_000 });
      for (const each of tries) {
        const actions = await write(page, vscode, each);
        assert.ok(actions <= each.most, `${each.template}: ${actions} actions`);
        await vscode.command('View: Close All Editors');
      }
    }));

  it('gets a section where "## " was typed and asked for, and nothing by Enter alone', () =>
    withVSCode(
      {
        vsix: process.env.CASUS_VSIX,
        folder,
        openFile: 'begin.md',
        // The list of suggestions opens by itself, as it now and then does in Markdown without this too.
        userSettings: { '[markdown]': { 'editor.quickSuggestions': { other: 'on', comments: 'on', strings: 'on' } } },
        name: 'ui-heading',
      },
      async (page, vscode) => {
        await vscode.waitForSquiggles('warning');
        await vscode.goTo(11);
        await page.keyboard.type('## Contex', { delay: 40 });
        await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Context' }).waitFor();
        await page.keyboard.type('t');
        await page.keyboard.press('Enter');
        await page.keyboard.type('Een wijk.', { delay: 20 });
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        const typed = await vscode.save('begin.md', /Een wijk\./);
        assert.equal(typed.trimEnd(), `${report}## Context\nEen wijk.`.trimEnd());

        await page.keyboard.type('## ', { delay: 40 });
        const labels = await vscode.suggestions();
        assert.ok(labels.includes('Perspectief') && !labels.includes('Context'), labels.join());
        await vscode.chooseSuggestion('Perspectief');
        const text = await vscode.save('begin.md', /Perspectief/);
        assert.match(text, /\n## Perspectief\n\n<!--/);
        assert.doesNotMatch(text, /## ##|\$\{?\d/);
      },
    ));

  it('is offered in an empty file by typing "casus-"', () =>
    withVSCode(
      { vsix: process.env.CASUS_VSIX, folder, openFile: 'begin.md', name: 'ui-casus' },
      async (page, vscode) => {
        await vscode.waitForSquiggles('warning');
        fs.writeFileSync(path.join(vscode.folder, 'leeg.md'), '');
        await vscode.open('leeg.md');
        await vscode.focusEditor();
        await page.keyboard.type('casus-', { delay: 60 });
        const rows = page.locator('.suggest-widget.visible .monaco-list-row');
        await rows.first().waitFor();
        await page.keyboard.type('week', { delay: 60 });
        await rows.filter({ hasText: 'casus-weekverslag' }).first().waitFor();
        await page.keyboard.press('Enter');
        await page.keyboard.type('De trap');
        assert.match(await vscode.save('leeg.md', /weekverslag/), /^---\ncasus: weekverslag\n[^]*\n# De trap\n/);
      },
    ));
});

/**
 * Writes a report until it is complete at the stage "concept", and saves it. Gives the number of actions: a command, a
 * choice, a click, or a text with the Tab that leads to its place.
 * @param {import('playwright-core').Page} page
 * @param {import('./user.mjs').VSCode} vscode
 * @param {(typeof tries)[number]} report
 */
async function write(page, vscode, { template, title, texts, rest }) {
  let actions = 0;
  const act = async (/** @type {() => Promise<unknown>} */ action) => {
    actions++;
    await action();
  };
  await act(() => vscode.command('Casus: Nieuw verslag (new report)'));
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.nth(3).waitFor();
  await act(async () => {
    await vscode.quickInput.fill(template);
    await vscode.pick(template);
  });
  await act(() => vscode.answer(title));
  await page.locator('.view-line', { hasText: title }).first().waitFor();
  const cursor = page.locator('[id="status.editor.selection"]');
  for (const [index, text] of texts.entries()) {
    await act(async () => {
      const before = await cursor.innerText();
      if (index > 0) {
        await page.keyboard.press('Tab');
        await until(async () => (await cursor.innerText()) !== before, { what: `a place after ${before}` });
      }
      if (text !== '') await vscode.type(text);
    });
  }

  const item = page.locator('[id="casus.casus.casus.status"]');
  const says = (/** @type {RegExp} */ wanted) =>
    until(async () => wanted.test(await item.innerText()), { what: `${wanted} in the status bar` });
  const lens = (/** @type {string} */ text) => page.locator('.codelens-decoration a', { hasText: text }).first();
  const shot = async (/** @type {string} */ name) => {
    if (process.env.CASUS_SHOTS) await vscode.screenshot(path.join(process.env.CASUS_SHOTS, `${template}-${name}.png`));
  };
  // The lenses above the title are scrolled to, which is counted as no action.
  await vscode.goTo(1);
  // What the template has and this report doesn't need.
  await says(/schets · \d+\/\d+ onderdelen$/);
  await lens(rest).waitFor();
  await shot('filled-in');
  await act(() => lens(rest).click());
  await says(/schets · niets meer te doen/);
  await act(() => lens('Verder naar: concept').click());
  await says(/concept · niets meer te doen/);
  await item.locator('.codicon-check').waitFor();
  await shot('complete');

  const file = path.join(vscode.folder, `${title.toLowerCase().replaceAll(' ', '-')}.md`);
  await act(() => page.keyboard.press('ControlOrMeta+s'));
  await until(() => /stage: concept/.test(fs.readFileSync(file, 'utf8')), { what: 'the saved report' });
  for (const text of texts) assert.ok(fs.readFileSync(file, 'utf8').includes(text), text);
  return actions;
}
