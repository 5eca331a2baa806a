import assert from 'node:assert/strict';
import { foundTexts } from '../../support/found-texts.ts';

const cases: readonly (readonly [why: string, text: string, places: readonly string[]])[] = [
  ['after a postcode', 'Haar adres: Beukenlaan 4, 5683 AB Best.', ['Best']],
  ['a label', 'Woonplaats: Roggelsluis', ['Roggelsluis']],
  ['the head of a letter', 'Emmen, 3 april 2023\n\nGeachte heer', ['Emmen']],
  ['an unknown village by its ending, after "uit"', 'Hij komt uit Wijkerswolde.', ['Wijkerswolde']],
  ['a hamlet', 'Zij heeft een huisje in buurtschap Zevenkolk.', ['Zevenkolk']],
  ['a quarter', 'Het gezin woont in de Tulpenbuurt.', ['Tulpenbuurt']],
  ['a row of towns', 'Cliënten komen uit Emmen, Hoogeveen en Coevorden.', ['Emmen', 'Hoogeveen', 'Coevorden']],
  ['lower case', 'ik woon in veenendaal bij mijn ma', ['veenendaal']],
  ['several words', 'Zij verhuisde naar Wijk bij Duurstede.', ['Wijk bij Duurstede']],
  ['after "van" and an office', 'De burgemeester van Veenendaal kwam langs.', ['Veenendaal']],
  ['with its article', 'Zij woont in buurtschap De Zevenkolk.', ['De Zevenkolk']],
  ['a quarter with a capital article', 'Hij is opgegroeid in De Hoge Kolk en bleef daar.', ['De Hoge Kolk']],
  ['an unknown village on the way', 'Zij rijdt elke week naar Kolkerwoude.', ['Kolkerwoude']],
  ['after a postcode and "in"', 'Zij woont Dorpsstraat 3, 3227 CA in Ouddijkum.', ['Ouddijkum']],
  ['a quarter in brackets', 'Zij komt uit Den Haag (Egelantierbuurt).', ['Den Haag', 'Egelantierbuurt']],
  ['with a clipped article', "Hij werkt te 's-Kolkendam.", ["'s-Kolkendam"]],
  ['an unknown village by boat', 'Zij moest met de boot naar Stelhoek.', ['Stelhoek']],
  ['near-miss: a month in English', 'He had surgery in January and came back in June.', []],
  ['near-miss: a university', 'Dat schrijft Jansma (Wageningen University).', []],
  ['near-miss: a person on the way', 'Zij rijdt elke week naar Hillie en belt naar Kolkerwoude.', []],
  ['near-miss: a newspaper', 'Zij las het in De Telegraaf.', []],
  ['an unknown village after "naar"', 'Zij fietst naar Zeldenwoude en weer terug.', ['Zeldenwoude']],
  ['a quarter where somebody grew up', 'Hij groeide op in De Hoge Akker en mist het.', ['De Hoge Akker']],
  ['near-miss: a city far away', 'Zij vluchtte uit Damascus en woonde daarna in Wenen.', []],
  ['near-miss: an office of a national organisation', 'Zij belde Veilig Thuis Utrecht.', []],
  ['near-miss: a town that is a family', 'Volgens mevrouw en De Haan is soep soep, zegt De Haan.', []],
  ['near-miss: a surname', 'Ik sprak met Frank van Emmen en met mevrouw van Hoogeveen.', []],
  ['near-miss: a Dutch word in lower case', 'Wij lopen in wijken en over de heide.', []],
  ['near-miss: a program', 'Ik schrijf in Word en in Teams.', []],
  ['near-miss: a law', 'Dat staat in de Jeugdwet en in de Participatiewet.', []],
]; // prettier-ignore

describe('detectors: places', () => {
  for (const [why, text, expected] of cases) {
    it(why, () => {
      assert.deepEqual(foundTexts('place', `${text}\n`), expected);
    });
  }
});
