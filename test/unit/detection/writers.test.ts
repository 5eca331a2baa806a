import assert from 'node:assert/strict';
import { barringsOf, detailsOf, defaultSettings, readReport } from '../../../server/src/core/index.ts';

const settings = defaultSettings();
const told =
  'Ik liep een dag mee en schreef op wat ik zag, want dat was de opdracht van deze week en ik wilde er iets van leren voor later.';

function namesIn(text: string, knownNames: readonly string[] = []): { found: string[]; barred: string[] } {
  const report = readReport(text, settings);
  const lists = { ...settings, knownNames };
  const texts = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => report.prose.text.slice(start, end));
  return {
    found: texts(detailsOf(report, lists).get('person-name') ?? []),
    barred: barringsOf(report, lists).map(
      ({ start, end, reason, everywhere }) =>
        `${report.prose.text.slice(start, end)}: ${reason}${everywhere ? '' : ' here'}`,
    ),
  };
}

/** Whom a report is about is found, whatever stands near the top: [what it shows, text, names found]. */
const clients: readonly (readonly [string, string, readonly string[]])[] = [
  ['by whom somebody was hurt', '# Casus\n\nZij is vaak uitgescholden door Navid. Navid woont boven haar.\n', ['Navid', 'Navid']],
  ['"door" that opens a sentence', '# Casus\n\nDoor Navid is zij bang. Navid belt elke dag.\n', ['Navid', 'Navid']],
  ['a letter by a client', '# Casus\n\nDe dreigbrief is geschreven door Navid. Ik zag Navid.\n', ['Navid', 'Navid']],
  ['a list of people under a heading', '# De schuur\n\n## Wie erbij waren\n\nNavid en Lotte\n\nLotte huilde.\n', ['Navid', 'Lotte', 'Lotte']],
  ['first names under a title about something else', '# De schuur\n\nNavid, Lotte en Bram\n\nLotte huilde.\n', ['Navid', 'Lotte', 'Bram', 'Lotte']],
  ['a professional behind a label', 'Opgesteld door: Lotte Haan, jeugdarts\n\n# Verslag\n\nIk belde.\n', ['Lotte Haan']],
  ['a mother behind a label', `# Verslag\n\n${told}\n\nIngevuld door: Lotte Haan (moeder van Bram)\n`, ['Lotte Haan', 'Bram']],
  ['the block of a pupil', 'Naam: Bram de Haan\nGeboortedatum: 3-4-2011\nKlas: 2c\n\n# Verslag\n\nBram was stil.\n', ['Bram de Haan', 'Bram']],
  ['a title takes back who wrote it', '# Reflectie\n\nNoor Haverkate\n\nIk bezocht mevrouw Haverkate. Haverkate lag in bed.\n', ['Haverkate', 'Haverkate']],
  ['kin takes it back', '# Reflectie\n\nNoor Haverkate\n\nHaar dochter Noor kwam. Noor was moe.\n', ['Noor', 'Noor']],
  ['a namesake of a cited writer', 'Dat is bekend (Haverkate, 2019). Mijn cliënt Noor Haverkate wist het niet.\n', ['Noor Haverkate']],
  ['an animal and a brother of one name', 'De kat heet Bram. Haar broer Bram lachte. Bram ging weg.\n', ['Bram', 'Bram']],
  ['a row of people with "ik" in it', 'Aan tafel zaten Lotte, ik, Navid, en Bram. Navid zweeg.\n', ['Lotte', 'Navid', 'Bram', 'Navid']],
  ['a client who speaks of a teacher', 'Lotte zei: "Mijn docent Navid is streng." Navid belde.\n', ['Lotte', 'Navid', 'Navid']],
  ['a guide at work behind a label', `Student: Noor Haverkate\nBedrijfsbegeleider: Lotte Haan\n\n# Verslag\n\nLotte lachte.\n`, ['Lotte Haan', 'Lotte']],
  ['an adviser behind a label', `Student: Noor Haverkate\nInterviewer: Lotte Haan, HR-adviseur\n\n# Verslag\n\nLotte lachte.\n`, ['Lotte Haan', 'Lotte']],
  ['a letter that a student helped with', `# Bijlage\n\n${told}\n\nMet vriendelijke groet,\n\nLotte Haan\nopgeschreven door de stagiaire\n\n# Verslag\n\n${told}\n\nLotte lachte.\n`, ['Lotte Haan', 'Lotte']],
  ['a client with a name and an age', `# Brief\n\nLotte Haan\n\nMijn naam is Lotte en ik ben 39 jaar oud. Lotte dus.\n`, ['Lotte', 'Lotte']],
  ['a child after one that is called like an animal', 'Groep rood: Beer, Joris en Anouk.\n\nJoris huilde.\n', ['Joris', 'Anouk', 'Joris']],
  ['a surname that is an animal', 'Lotte de Haas kwam binnen. Lotte zei niets.\n', ['Lotte de Haas', 'Lotte']],
  ['the owner of an animal', 'Navids hond blafte. Toen riep Navid hem.\n', ['Navids', 'Navid']],
  ['an animal that was a slip', 'Bram is de hond, nee, de buurman. Bram lachte.\n', ['Bram', 'Bram']],
  ['who misses an animal', 'Hij mist Bram, zijn kat en zijn fiets. Bram huilde.\n', ['Bram', 'Bram']],
  ['a namesake of a theorist', 'Stevens kwam te laat.\n\nIk zag dat Stevens had gehuild en naar huis wilde.\n', ['Stevens', 'Stevens']],
  ['a client behind a label whose surname is cited', 'Cliënt: Lotte Haverkate\n\nHaverkate lachte. Zie ook Haverkate (2019).\n', ['Lotte Haverkate', 'Haverkate']],
  ['a family on the title page', '# Begeleidingsverslag\n\nDe Linde · begeleiding thuis · gezin Haverkate\nStagiaire: Noor\n\nHaverkate belde.\n', ['Haverkate', 'Haverkate']],
  ['whom an appendix is about', `Bijlage 2 – gesprekken over Navid (bij mijn opdracht, jaar 3)\n\n# Verslag\n\n${told} Navid lachte.\n`, ['Navid', 'Navid']],
  ['who sent a letter in an appendix', `*Bijlage*\n\nLotte Haverkate\nMeidoornlaan 4\n5912 XR Venlo\n\nIk vraag u om hulp.\n\n# Verslag\n\n${told} Haverkate belde.\n`, ['Lotte Haverkate', 'Haverkate']],
  ['a client who is a student', '# Casusverslag\n\n## Actoren\n\nNavid, zijn moeder en ik.\n\n## Casusbeschrijving\n\nNavid (student) werd door zijn vriend geslagen.\n', ['Navid', 'Navid']],
  ['leaders of a team at work', '| Rol | Naam |\n|---|---|\n| Student | Noor Haverkate |\n| Teamleiders | Lotte (dag), Navid Haan (nacht) |\n\nLotte lachte.\n', ['Lotte', 'Navid Haan', 'Lotte']],
  ['who does an intake', `# Aanmelding\n\nCliënt: Bram de Haan\nIntaker: Lotte Haan\n\n# Situatie\n\nLotte belde.\n`, ['Bram de Haan', 'Lotte Haan', 'Lotte']],
  ['a colleague on the line of a student', `Student: Noor Haverkate – groepsleerkracht: Lotte Haan – groep 5\n\n# Verslag\n\nLotte lachte.\n`, ['Lotte Haan', 'Lotte']],
  ['who learns beside the writer', `# Supervisieverslag\n\nSupervisor: Bram Vos\nMedesupervisanten: Lotte en Navid\n\n# Terugblik\n\n${told}\n\nLotte vroeg door. Navid zweeg.\n`, ['Lotte', 'Navid', 'Lotte', 'Navid']],
  ['who stands before the writer of a line', `Door Noor Haverkate, studente\n\nNavid en Lotte aan tafel, foto gemaakt door Noor\n\n# Verslag\n\n${told} Navid lachte.\n`, ['Navid', 'Lotte', 'Navid']],
  ['a colleague who is on placement elsewhere', `# Verslag\n\n${told}\n\nInbreng van Lotte (stage kinderopvang). Lotte vertelt. Lotte huilde.\n`, ['Lotte', 'Lotte', 'Lotte']],
  ['the last name of a list', `# Verslag\n\n${told}\n\n1. Lotte Haan\n2. Anouk de Boer\n3. Navid van Brakel\n`, ['Lotte Haan', 'Anouk de Boer', 'Navid van Brakel']],
  ['a colleague with the name of a cited writer', `Mijn collega Lotte Haverkate belde. Haverkate zuchtte. Dat is bekend (Haverkate, 2019).\n\n${told}\n\nZie ook Haverkate (2021).\n`, ['Lotte Haverkate', 'Haverkate']],
  ['a first name that an admiral bears as a whole name', 'Ik belde met Piet-Hein. Piet-Hein lachte.\n', ['Piet-Hein', 'Piet-Hein']],
  ['a book of a client', 'Het schema van mevrouw Jansen hing aan de muur. Jansen lachte.\n', ['Jansen', 'Jansen']],
]; // prettier-ignore

/** Who is no client: [what it shows, text]. */
const others: readonly (readonly [string, string])[] = [
  ['a label of writing', `Uitwerking en opmaak: Noor Haverkate\n\n# Verslag\n\n${told}\n`],
  ['"door" after a text', `# Weekverslag 3, door Noor Haverkate\n\n${told}\n`],
  ['who introduces herself far down', `# Verslag\n\n${told}\n\n${told}\n\nIk heet Noor Haverkate en volg de deeltijdopleiding.\n`],
  ['a signature', `# Verslag\n\n${told}\n\nA.\n\nB.\n\nC.\n\nMet hartelijke groet,\n\nNoor Haverkate\n`],
  ['a block of a student', `Naam: Noor Haverkate\nStudentnummer: 1234567\n\n# Verslag\n\n${told}\n`],
  ['words of thanks', `# Verslag\n\n${told}\n\n## Dankwoord\n\nGraag bedank ik Noor Haverkate voor haar hulp.\n`],
  ['a title with a writer', `# Leerverslag van Noor Haverkate\n\n${told}\n`],
  ['the owner of a page', `# Verslag\n\nStatus: klaar\nEigenaar: Noor Haverkate\nTags: stage\n\n## Situatie\n\n${told}\n`],
  ['a book with its title', 'Ik las *De lege stoel* van Noor Haverkate in één keer uit.\n'],
  ['a writer after a verb', 'In de roman *De lege stoel* beschrijft Noor Haverkate een gezin.\n'],
  ['first name and cited surname', 'Noor Haverkate legt dat uit. Zie ook Haverkate (2019).\n'],
  ['a model', 'Wij werkten met het trapmodel van Noor Haverkate.\n'],
  ['"ik" and a name', `# Verslag\n\n${told}\n\nIk, Noor, schrok. "Noor," zei zij, "blijf."\n`],
  ['"ik" and a whole name in mid sentence', `# Verslag\n\n${told}\n\nDat heb ik, Noor Haverkate, bedacht. Noor weer.\n`],
  ['"ik" in brackets', `# Verslag\n\n${told}\n\nMeester Bram (ik dus) wachtte. Bram keek om.\n`],
  ['a fellow student', `# Verslag\n\n${told}\n\nMijn medestudenten Noor en Bram lazen mee. Noor vond het goed.\n`],
  ['a teacher with a subject', `# Verslag\n\n${told}\n\nOnze docent klinisch redeneren, Noor Haverkate, vroeg door. Noor knikte.\n`],
  ['a guide of the school', `# Verslag\n\n${told}\n\nMijn stagebegeleider van school, Noor Haverkate, vroeg door.\n`],
  ['a learning team', `# Verslag\n\n${told}\n\nDit besprak ik in leerteam met Noor, Bram en Lotte. Bram vond het kort.\n`],
  ['a table of students', `# Intervisie\n\n| Student | Nummer |\n|---|---|\n| Noor Haverkate | 500812233 |\n| Bram Vos | 500812234 |\n\nNoor vertelt. Bram vraagt.\n`],
  ['a class and a number', 'Casustoets – Noor Haverkate – 0998871\n\n# Situatie\n\nNoor wachtte.\n'],
  ['a name under a greeting with what she is', `# Brief\n\n${told}\n\nVeel liefs,\n\nNoor Haverkate\nstagiaire verpleegkunde\n\n# Terugblik\n\n${told}\n\nKomt Noor nog?\n`],
  ['a mail from a student', 'Van: Noor Haverkate <n.haverkate@student.hs-zee.nl>\nOnderwerp: verslag\n\nGroet van Noor.\n'],
  ['who wrote it, in lower case', `# Verslag\n\nNoor Haverkate\n\n${told}\n\n[19:03] noor: ik kijk even\n[19:04] noor: gevonden\n`],
  ['a theorist behind a thought, whose name others bear', 'Volgens Stevens leer je door relaties. Wat Stevens bedoelt, zag ik hier.\n'],
  ['two writers behind what they made', `# Kinderen\n\nEssay hechting, Noor Haverkate en Bram Vos, docent: Jan Smit\n\n# Inleiding\n\n${told} Bram schreef het slot.\n`],
  ['who says it in two sentences', `# Brief\n\n${told}\n\nMijn naam is Noor Haverkate. Ik ben sinds mei stagiaire op de groep. Noor dus.\n`],
  ['a trainee in a list of who was there', `# Overleg\n\n| Wie | Functie |\n|---|---|\n| Noor | stagiaire, notulen |\n\nNoor schreef mee.\n`],
  ['a trainee who saw somebody', `# Consult\n\n${told}\n\nGezien door stagiaire N. Haverkate. Haverkate belt terug.\n`],
  ['a signature behind a dash', `Mijn logboek is kort. – Noor\n\n# Week 1\n\n${told}\n\nNoor was moe.\n`],
  ['a name as the last line', `# Verslag\n\n${told}\n\nA.\n\nB.\n\nC.\n\n${told}\n\nNoor Haverkate\n`],
  ['a genitive of who wrote it', `# Reflectie\n\nNoor Haverkate\n\n${told} Noors valkuil, zou men zeggen.\n`],
  ['parties of a case', 'Sinds Plas/Valburg (HR 18 juni 1982) is dat anders.\n'],
]; // prettier-ignore

describe('detection: who is no client', () => {
  for (const [what, text, expected] of clients)
    it(`finds ${what}`, () => {
      assert.deepEqual(namesIn(text).found, expected);
    });
  for (const [what, text] of others)
    it(`leaves out ${what}`, () => {
      assert.deepEqual(namesIn(text).found, []);
    });
});

describe('detection: barred names', () => {
  it('tells who wrote the report, everywhere and in one place', () => {
    assert.deepEqual(namesIn(`# Reflectie\n\nNoor Haverkate\n\n${told} Noor Haverkate, riep iemand.\n`).barred, [
      'Noor Haverkate: author',
      'Noor Haverkate: author',
    ]);
    assert.deepEqual(namesIn(`# Verslag\n\n${told}\n\nMet dank aan Noor Haverkate.\n`).barred, [
      'Noor Haverkate: author here',
    ]);
  });
  it('tells who wrote a source, is well known, or is an animal', () => {
    assert.deepEqual(
      namesIn('De kat heet Pluis. Pluis sliep. Zie Haverkate (2019). Noor Haverkate zegt het. Vygotski ook.\n').barred,
      ['Pluis: animal', 'Pluis: animal', 'Noor Haverkate: writer', 'Vygotski: listed'],
    );
  });
  it('takes no ordinary word for a writer, and no firm for writers', () => {
    assert.deepEqual(
      namesIn(
        `Student: Noor Haverkate\n\nOpleiding: Social Work\n\n# Situatie\n\n${told} Zij werkt bij Autobedrijf Postma & Zn.\n`,
      ).barred,
      ['Noor Haverkate: author'],
    );
  });
  it('takes the letterhead of an organisation for no writer', () => {
    assert.deepEqual(namesIn(`Sociaal Loket Haverkate\nPostbus 12\n\n# Brief\n\n${told}\n`).barred, []);
  });
  it('is silent about a name that is found after all', () => {
    const { found, barred } = namesIn('# Reflectie\n\nNoor Haverkate\n\nIk zag Noor.\n', ['Noor']);
    assert.deepEqual(found, ['Noor', 'Noor']);
    assert.deepEqual(barred, []);
  });
});
