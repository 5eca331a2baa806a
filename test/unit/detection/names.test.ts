import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

/** What counts as a person's name, and what only looks like one: [what it shows, text, names found]. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  // Whole names.
  ['a surname that is a dictionary word of buildings', 'Ik belde Henriette Oosterhuis en Wouter Boerkerk.', ['Henriette Oosterhuis', 'Wouter Boerkerk']],
  ['a school named after a person', 'Zij zit op de Hannie Schaftschool in de stad.', []],
  ['a street after a person ends the name', 'Ze woont met Karel op de Markt, met Femke Hiemstra aan de Singel.', ['Karel', 'Femke Hiemstra']],
  ['two particles', 'Ik sprak Brenda van der Aa over haar werk.', ['Brenda van der Aa']],
  ['an organisation after "van"', 'Daarna belde Brenda van Thuiszorg terug.', ['Brenda']],
  ['shortened particles', 'Mevrouw v.d. Horst belde. Ik zag dat Lieke v. Dalen kwam.', ['v.d. Horst', 'Lieke v. Dalen']],
  ['"t.n.v." is no particle', 'De rekening staat t.n.v. Anouk Postma.', ['Anouk Postma']],
  ['a surname of two words', 'Meneer Klein Haarhuis werkt bij ons.', ['Klein Haarhuis']],
  ['an initial with an accent', 'De heer Ö. Demirbaş tekende het formulier.', ['Ö. Demirbaş']],
  ['junior and senior', 'Meneer Brinkhorst senior kwam met zijn zoon, Floris junior.', ['Brinkhorst', 'Floris junior']],
  ['a town as a surname', 'Ik belde met mevrouw van Hoogeveen.', ['van Hoogeveen']],
  // Lower case.
  ['a title in a sloppy sentence', 'gister belde mevrouw van der meulen weer', ['van der meulen']],
  ['near-miss: no surname after a title', 'ik sprak mevrouw van de gemeente', []],
  ['a first name in a sloppy sentence', 'ik heb vandaag met jolanda gewerkt', ['jolanda']],
  ['near-miss: a word that is a name too', 'ik heb vandaag met roos en lente iets gedaan', []],
  ['first name and surname', 'toen begon zij over mitchell de haan', ['mitchell de haan']],
  // The document decides.
  ['an animal all over', 'De kat heet Minoes. Toen kwam Minoes weer binnen.', []],
  ['an animal between commas', 'Zij heeft een kat, Minoes, en een tuin. Minoes sliep.', []],
  ['whom a title is about', '# Karim Uilenburg en de trap\n\nIk moest helpen.', ['Karim Uilenburg']],
  ['whom a file is about', 'Dossier Petronella Buis, blad 3', ['Petronella Buis']],
  ['a full name that looks like an institution', 'Petronella Buis – dossier 12', ['Petronella Buis']],
  ['an animal after its name', 'Sultan, onze hond, was ziek. Ik miste Sultan.', []],
  ['near-miss: a comparison is no animal', 'Mijn broertje Sander is een beer van een vent.', ['Sander']],
  ['a cited writer without a year', 'Dat is bekend (Plantenga, 2014). Wat Plantenga bedoelt, zag ik hier.', []],
  ['near-miss: a client of the same name', 'Dat is bekend (Plantenga, 2014). Mevrouw Plantenga belde.', ['Plantenga']],
  ['near-miss: part of a double name', 'Dat is bekend (Postma, 2014). Ik belde met Anke Bosma-Postma.', ['Anke Bosma-Postma']],
  ['writers joined by an ampersand', 'Zoals Terpstra & Veldman laten zien, helpt dat.', []],
  ['the writer of a book', 'In het boek van Van Rossum staat dat ook.', []],
  ['a theorist', 'Volgens Vygotski leer je samen. Vygotski was een Rus.', []],
  ['an article of law and a number of a judgement', 'Zie de wet:\n\n- Art. 272 Wetboek van Strafrecht\n- arrest ZD1016\n', []],
  // Who wrote it.
  ['a reporter', 'Van onze verslaggever Pieter Klaver. De buurt is boos, zegt Karel Mos.', ['Karel Mos']],
  ['a student number', 'Toets schuldhulp, Kasper Molenkamp (s1234567)\n', []],
  ['who introduces himself', 'Mijn naam is Kasper en ik loop stage bij een wijkteam. Kasper, riep iemand.', []],
  ['near-miss: a client introduces himself', 'Hij zei: "Mijn naam is Kasper en ik heb honger."', ['Kasper']],
  ['near-miss: those present', 'Aanwezig: Bianca (EVV), Thomas Ruiter (fysio), dochter Hillie, student SW', ['Bianca', 'Thomas Ruiter', 'Hillie']],
  ['near-miss: the client on the title page', 'Student: Kasper Molenkamp\nCliënt: dhr. R. Soekhoe\n', ['R. Soekhoe']],
]; // prettier-ignore

describe('detectors: names', () => {
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.deepEqual(foundTexts('person-name', text), expected);
    });
  }
});
