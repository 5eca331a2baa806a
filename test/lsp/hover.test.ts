import assert from 'node:assert/strict';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { pulling, TestEditor } from './client.ts';
import { halfDone, readme } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const markdown: ClientCapabilities = { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } };

describe('hover', () => {
  let editor: TestEditor;
  const at = async (marked: string, capabilities = markdown) => {
    editor = await TestEditor.start(inMemory(), { capabilities });
    return editor.hover(uri, await editor.openAt(uri, marked));
  };
  afterEach(() => editor.stop());

  it('tells what belongs under a heading', async () => {
    const hover = await at(halfDone.replace('## Actoren', '## Act§oren'));
    assert.equal(hover?.about, '## Actoren');
    assert.match(hover.text, /^\*\*Actoren\*\*\n\nNoem iedereen[^]*\n- Wie komen er in je casus voor\?/);
    assert.match(hover.text, /Woorden: \d+/);
  });

  it('tells what is still to do under a heading', async () => {
    const hover = await at(
      halfDone.replace('## Context\n\nHet wijkteam', '## Con§text\n\nvolgt\n\n## Iets\n\nHet wijkteam'),
    );
    assert.match(hover?.text ?? '', /\*\*Nog te doen\*\*\n\n- /);
  });

  it('tells of all sections of a combined heading', async () => {
    const hover = await at('---\ncasus: bundelcasus\n---\n\n## Perspectief en con§text\n\nIk.\n');
    assert.match(hover?.text ?? '', /\*\*Perspectief\*\*[^]*\n---\n[^]*\*\*Context\*\*/);
  });

  it('tells how to answer a question, until it is answered', async () => {
    const open = await at(halfDone.replace('2. Wie mis', '2. Wie ben jij hier§bij?\n\n3. Wie mis'));
    assert.equal(open?.about, 'Wie ben jij hierbij?');
    assert.match(open.text, /^\*\*Nog te doen: er staat nog geen antwoord\.\*\*\n\nSchrijf je antwoord/);
    await editor.stop();
    const done = await at(halfDone.replace('Wie mis', 'Wie m§is'));
    assert.equal(done?.text, '**Beantwoord. Woorden: 11.**');
  });

  it('tells that a question for the group needs no answer', async () => {
    const hover = await at(
      '---\ncasus: bundelcasus\n---\n\n## Dialoog- en verdiepingsvragen\n\n1. Welke waarden bot§sen hier?\n',
    );
    assert.equal(hover?.text, 'Deze vraag is voor het gesprek. Een antwoord mag, maar hoeft niet.');
  });

  it('tells why a detail was found, and how sure that is', async () => {
    const hover = await at(halfDone.replace('De vader,', 'De vader (vader@voor§beeld.nl),'));
    assert.equal(hover?.about, 'vader@voorbeeld.nl');
    assert.match(hover.text, /Bijna zeker: het ziet eruit als een e-mailadres/);
    assert.doesNotMatch(hover.text, /vader@/);
  });

  it('tells the two strongest reasons for a name, and never two that say the same', async () => {
    const zeynep = await at(halfDone.replace('De vader,', 'Haar zus Zey§nep,'));
    assert.match(
      zeynep?.text ?? '',
      /(?:Bijna zeker|Waarschijnlijk): er staat een familielid voor, het is een bekende voornaam\.\n/,
    );
    const tamara = await at(halfDone.replace('De vader,', 'Mevrouw Vis§ser (34),'));
    assert.match(tamara?.text ?? '', /: er staat "mevrouw" of "meneer" voor, er staat een leeftijd achter\.\n/);
  });

  it('tells whom a barred name is taken for', async () => {
    const hover = await at('---\ncasus: bundelcasus\n---\n\n# Reflectie\n\nNoor Haver§kate\n\nIk liep mee.\n');
    assert.equal(hover?.about, 'Noor Haverkate');
    assert.match(hover.text, /^\*\*Casus ziet Noor Haverkate als schrijver van dit verslag[^]*nergens in het verslag/);
  });

  it('tells why any rule has a finding: on a heading, on a question, elsewhere', async () => {
    const heading = await at(halfDone.replace('## Actoren', '## Betrok§kenen'));
    assert.match(
      heading?.text ?? '',
      /^\*\*Actoren\*\*[^]*\n---\n\n\*\*Kopje met een andere naam\*\*\n\nJe kopje wordt begrepen/,
    );
    await editor.stop();
    const question = await at(halfDone.replace('2. Wie mis', '2. Wie ben jij hier§bij?\n\n3. Wie mis'));
    assert.match(question?.text ?? '', /De vragen helpen je om alle kanten van je casus te zien/);
    await editor.stop();
    const leftover = await at(halfDone.replace('## Context\n', '## Context\n\nnog aan§vullen\n'));
    assert.equal(leftover?.about, 'nog aanvullen');
    assert.match(leftover.text, /^\*\*Invulplek die is blijven staan\*\*\n\nTussen je eigen tekst/);
  });

  it('tells what a rule in a comment is about', async () => {
    const hover = await at(`${halfDone}\n<!-- casus-disable-file privacy/e§mail -->\n`);
    assert.equal(hover?.about, 'privacy/email');
    assert.match(hover.text, /^\*\*.+\*\*\n\n/);
  });

  it('is plain text for a client that shows no markdown, and English when asked', async () => {
    const hover = await at(halfDone.replace('## Actoren', '## Act§oren'), pulling);
    assert.match(hover?.text ?? '', /^Actoren\n\nNoem/);
    await editor.configure({ language: 'en' });
    const again = await editor.hover(uri, editor.rangeOf(uri, 'Actoren').start);
    assert.match(again?.text ?? '', /Words: \d+/);
  });

  it('is empty in plain text and in a README', async () => {
    assert.equal(await at(halfDone.replace('steeds later', 'steeds§ later')), undefined);
    await editor.stop();
    assert.equal(await at(readme.replace('# Project', '# Pro§ject')), undefined);
  });
});
