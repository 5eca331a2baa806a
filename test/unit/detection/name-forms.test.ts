import assert from 'node:assert/strict';
import { reportProse } from '../../../server/scripts/names/prose.ts';
import { findAll } from '../../../server/src/core/detection/detect.ts';

const story =
  'In deze week keek ik mee op de groep, en ik schreef op wat ik zag, wat ik deed en waarom ik dat op dat moment verstandig vond, ook als het stil bleef.';

/** Forms in which a name is written: [what it shows, text, names found]. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  // After titles and roles.
  ['initials behind a title', 'Het stuk is van mevrouw P.R. Haverkort.', ['P.R. Haverkort']],
  ['an initial and particles', 'Daarna sprak de heer G. van den Wortel.', ['G. van den Wortel']],
  ['a surname that is a frequent word', 'Toen kwam meneer Winter binnen.', ['Winter']],
  ['near-miss: a letter in place of a name', 'Ik noem haar mevrouw Q in dit verslag.', []],
  ['near-miss: a sentence behind an initial', 'De arts is dr. H. Alle namen zijn veranderd.', []],
  ['near-miss: a sentence behind a title', 'Zo noemt iedereen de juf. Buiten was het warm.', []],
  ['a role by its ending', 'Toezichthoudster Tolhoek stuurde een brief.', ['Tolhoek']],
  ['near-miss: a thing with such an ending', 'De computer Atari stond op zolder.', []],
  ['a notary', 'Notaris Ten Hagen las alles voor.', ['Ten Hagen']],
  ['a form of address from elsewhere', 'Het regende. Khala Soraya zette thee.', ['Soraya']],
  // Whole names.
  ['a surname that looks like a verb', 'Ik sprak met Anja van Houwelingen over de tuin.', ['Anja van Houwelingen']],
  ['near-miss: a department', 'Ik sprak met Anja van Financiën over de tuin.', ['Anja']],
  ['a surname that is a word', 'Zij woont naast Marieke Kwast in de flat.', ['Marieke Kwast']],
  ['a preposition in the surname', "Ik zag meneer in 't Hout bij de kassa.", ["in 't Hout"]],
  ['near-miss: a place behind a title', 'Ik zag meneer in de Kerkstraat.', []],
  ['a double surname', 'Ik belde Marieke Groot Wassink over de sleutel.', ['Marieke Groot Wassink']],
  ['a nickname in brackets', 'Wij zagen Johannes (Joop) Heemskerk bij de kassa.', ['Johannes (Joop) Heemskerk']],
  ['a nickname in quotes', 'Dat zei Petrus "Piet" van der Linde tegen mij.', ['Petrus "Piet" van der Linde']],
  ['surname first behind a label', 'Naam: Bakhuizen, Anouk, woont alleen', ['Bakhuizen, Anouk']],
  ['surname first in capitals', 'Betreft: VERHEIJ, Kees Jan (dossier volgt)', ['VERHEIJ, Kees Jan']],
  ['near-miss: first names in a row', 'Ik sprak Anouk, Kees en Sanne.\n\nNamen: Anouk, Kees, Sanne', ['Anouk', 'Kees', 'Sanne', 'Anouk', 'Kees', 'Sanne']],
  // By what stands around it.
  ['a rare name that feels', 'Wiebrich was boos op haar zus.', ['Wiebrich']],
  ['near-miss: a product that is something', 'Trellox was duur en traag.', []],
  ['a word that does what people do', 'Bij het hek stond Ekster op ons te wachten.', ['Ekster']],
  ['a word beside a name', 'Ik liep met Anouk en Sneeuwklok door de gang.', ['Anouk', 'Sneeuwklok']],
  ['a speaker in bold', `${story}\n\n**Anouk** Waarom vraag je dat?\n\n**Hanneke** Zomaar.\n\n${story}`, ['Anouk', 'Hanneke']],
  ['a name in a message', '20:15 – ik eet bij sanne thuis vanavond', ['sanne']],
  ['a listed name behind a label', 'Gezinsbegeleidster: Hanneke (op dinsdag)', ['Hanneke']],
  ['a rare name between commas', 'Zijn buurvrouw, Wiebrich, deed open.', ['Wiebrich']],
  ['a role without a capital', 'Ik vroeg het aan toezichthoudster Tolhoek zelf.', ['Tolhoek']],
  ['near-miss: a greeting', 'Sanne (8) lachte. Ik riep: "Hoi Sanne!"', ['Sanne', 'Sanne']],
  ['near-miss: a profession by its letters', 'Ik sprak HA Anouk Haverkort over de wond.', ['Anouk Haverkort']],
  ['near-miss: two people in a cell', '| Wie | Wat |\n|---|---|\n| Rosalie, Geert | bellen |', ['Rosalie', 'Geert']],
  ['surname first in a list', '| Naam |\n|---|\n| Bakhuizen, Anouk |\n| van den Broek, Kees |', ['Bakhuizen, Anouk', 'van den Broek, Kees']],
  // A name that the document is sure of.
  ['in lower case behind "dat"', 'Roos (8) huilde. Hij zegt dat roos begon.', ['Roos', 'roos']],
  ['in lower case in company', 'Roos (8) huilde. Ik heb gebeld met roos.', ['Roos', 'roos']],
  ['in lower case alone in brackets', 'Roos (8) huilde. Wij vroegen het (roos, haar zus).', ['Roos', 'roos']],
  ['near-miss: the flower', 'Roos (8) huilde. Zij kreeg een roos van de juf.', ['Roos']],
  ['near-miss: an English word', 'Joy (8) huilde. It was a joy to see.', ['Joy']],
  ['a word that opens a sentence before a verb', 'Mevrouw Vlier belde. Vlier huilde. De vlier bloeit.', ['Vlier', 'Vlier']],
  ['a season for a surname', 'Mevrouw Lente belde. De familie Lente kwam ook.', ['Lente', 'Lente']],
  ['a surname that looks like a compound', 'Mevrouw Bakkerman belde. Later kreeg Bakkerman bezoek.', ['Bakkerman', 'Bakkerman']],
  ['near-miss: a word with a capital', 'Het Bakkerman-overleg was druk.', []],
  // Signs that a reader doesn't see.
  ['a soft hyphen', 'Ik sprak mevrouw Haver\u00adkort.', ['Haver\u00adkort']],
  ['loose accents', 'Ik sprak mevrouw Rene\u0301e Haverkort.', ['Rene\u0301e Haverkort']],
  ['full width', 'Ik sprak mevrouw \uff28averkort.', ['\uff28averkort']],
  ['a highlight', 'Gisteren zei mevrouw ==Haverkort== niets.', ['Haverkort']],
  ['a line end', 'In de gang stond mevrouw Anouk\nHaverkort te wachten.', ['Anouk\nHaverkort']],
  ['near-miss: an address', 'Wij schreven mevrouw A. Haverkort\nLange Dreef 3', ['A. Haverkort']],
]; // prettier-ignore

/** The names in a report, as they stand in its markdown. */
function namesIn(text: string): string[] {
  const prose = reportProse(text);
  return (findAll(prose).get('person-name') ?? []).map((detail) => {
    const { start, end } = prose.toSource(detail);
    return text.slice(start, end);
  });
}

describe('detectors: forms of names', () => {
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(namesIn(text), expected);
    });
  }
});
