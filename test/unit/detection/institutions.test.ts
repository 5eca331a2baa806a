import assert from 'node:assert/strict';
import { plainProse } from '../../../server/scripts/plain-prose.ts';
import { findAll } from '../../../server/src/core/detection/detect.ts';
import { foundAfterEdits, foundTexts } from '../../support/found-texts.ts';

const cases: readonly (readonly [why: string, text: string, institutions: readonly string[]])[] = [
  ['a kind and a name with an article', 'Fenna gaat naar basisschool De Wilgentoren in Emmen.', ['basisschool De Wilgentoren']],
  ['the place after it stays outside', 'Hij woont in woonzorgcentrum Het Lindehuis te Goes.', ['woonzorgcentrum Het Lindehuis']],
  ['a compound kind the lists do not hold', 'Zij zit bij klusjescentrum Het Gereedschap.', ['klusjescentrum Het Gereedschap']],
  ["an owner's name", 'Hij werkt bij rioleringsbedrijf Van den Oever & Zn. als monteur.', ['rioleringsbedrijf Van den Oever & Zn.']],
  ['short for a kind', 'Zij voetbalt bij vv Groenhof en zit op obs Het Kwadrant.', ['vv Groenhof', 'obs Het Kwadrant']],
  ['a kind joined to letters', 'Mijn begeleider zat op de WMO-locatie Zevenkolk.', ['WMO-locatie Zevenkolk']],
  ['a word that closes the name', 'Zij zit op het Merel College en werkte bij Kuipers Dakwerken.', ['Merel College', 'Kuipers Dakwerken']],
  ['a name alone after "bij"', 'Ik sprak haar bij Het Trapveld.', ['Het Trapveld']],
  ['known from its kind elsewhere', 'Woningstichting Ons Nest belde. Daarna zei Ons Nest niets meer.', ['Woningstichting Ons Nest', 'Ons Nest']],
  ['called by its name', 'De school heet De Vlindertuin en ligt in het bos.', ['De Vlindertuin']],
  ['an employer', 'Zij werkt als schoonmaakster bij Blinkro.', ['Blinkro']],
  ['lower case', 'hij zit op obs de wilgentoren, groep 5.', ['obs de wilgentoren']],
  ['on the title page', 'Student: Anne Bos, stage huisartsenpraktijk De Wilgentoren\n\nTekst.', ['huisartsenpraktijk De Wilgentoren']],
  ['near-miss: a kind alone', 'De basisschool en het wijkteam bellen. De Praktijk is weerbarstig.', []],
  ['near-miss: a title', "Betrokkenen in 'De Praktijk van Lotgenotencontact' voelen zich verward.", []],
  ['near-miss: a national organisation', 'Zij belde stichting Humanitas, Stichting Exodus en het Leger des Heils.', []],
  ['near-miss: a person', 'Agent De Vries sprak met familie De Kroon en met hulpofficier Ten Broeke.', []],
  ['near-miss: a municipality', 'Zij werkt bij de gemeente Emmen.', []],
  ['near-miss: a department by its task', 'De afdeling Bezwaar en team Noord reageerden niet.', []],
  ['near-miss: a person behind a kind', 'Op school Karin en Piet, in het team Karin en Piet.', []],
  ['an institution in so many words', 'Hij kreeg hulp van de organisatie Veldkring en van de instelling Duinzorg.', ['organisatie Veldkring', 'instelling Duinzorg']],
  ['kinds of the register', 'Zij eet in volkskeuken De Lepel en doet de was bij wasserette Schuim.', ['volkskeuken De Lepel', 'wasserette Schuim']],
  ['a prison', 'Zijn vader zit in de penitentiaire inrichting Noordeveld.', ['penitentiaire inrichting Noordeveld']],
  ['a workshop', 'Hij bezorgt voor bloembinderij Hemelsleutel.', ['bloembinderij Hemelsleutel']],
  ['a name after "het"', 'Zij ligt in het Westerlant. De arts van het Duinhorst belde.', ['Westerlant', 'Duinhorst']],
  ['a label', 'Stagebedrijf: Zeewind Robotics, Goes', ['Zeewind Robotics']],
  ['a trade behind the name', 'Ik belde Zeewind Automatisering over de storing.', ['Zeewind Automatisering']],
  ['ware and owner', 'Zij werkt bij Nails by Fatima en bij een kraam, Kaas van Hendriksen, op de markt.', ['Nails by Fatima', 'Kaas van Hendriksen']],
  ['a church of two saints', 'Hij zingt in de Maria-en-Jozefkerk.', ['Maria-en-Jozefkerk']],
  ['near-miss: a language, an adjective, a compound', 'Zij las in het Engels, in het Rotterdamse blad en in het Werkboek.', []],
  ['near-miss: "het" before a noun', 'Ik keek op het Trello bord en in het Excel bestand.', []],
  ['near-miss: lines in capitals', '# AFSPRAKEN VAN DE SCHOOL EN DE BUURT\n\nWij spraken.', []],
  ['the first word of a name', 'Het gezin huurt van Woonplaats De Linden.', ['Woonplaats De Linden']],
  ['a town behind the kind', 'Hij zit op het Gravelust Lyceum Muntendam.', ['Gravelust Lyceum Muntendam']],
  ['set apart by brackets', 'Zijn school (De Wingerd) weet ervan.', ['De Wingerd']],
  ['set apart by a comma', 'Zij heeft een naaiatelier, Draad en Daad, in Venlo.', ['Draad en Daad']],
  ['behind a label with a clipped article', "Peuterspeelzaal: 't Kuikennest, juf Ria", ["'t Kuikennest"]],
  ['a clipped article', "Zij slaapt drie keer in 't Vangnet.", ["'t Vangnet"]],
  ["near-miss: a surname with 't", "Ik sprak Loes van 't Hof en mevrouw in 't Veld.", []],
  ['a saint', 'Hij is opgenomen in Sint Odulfus.', ['Sint Odulfus']],
  ['near-miss: a feast', 'Wij vierden Sint Maarten en Sint Nicolaas.', []],
  ['a part of town behind a hyphen', 'Zij huurt van Woonwaard-Zuid.', ['Woonwaard-Zuid']],
  ['near-miss: a married name', 'Ik sprak mevrouw Kuipers-Oost.', []],
  ['a branch of a national organisation', 'Dat kan via Stichting Leergeld Hardenberg.', ['Stichting Leergeld Hardenberg']],
  ['near-miss: an office in a town', 'Hij belde de Belastingdienst Heerlen en Veilig Thuis Utrecht.', []],
  ['said to be one', 'Zij werkt bij Morana, een opvang voor vrouwen.', ['Morana']],
  ['a kind that closes the name', 'Hij lag twee weken in het Veendams Gasthuis.', ['Veendams Gasthuis']],
  ['near-miss: a surname that ends like a kind', 'Meneer Klein Haarhuis en Lotte Brummelhuis kwamen.', []],
  ['a kind that is a gloss', 'Op school, praktijkschool Het Baken, gaat het goed.', ['Het Baken']],
  ['two institutions', 'Zij werkt samen met Stichting De Fontein en de Margrietschool.', ['Stichting De Fontein', 'Margrietschool']],
  ['without its trade', 'Polderwind Meettechniek belde. Ik ging naar Polderwind.', ['Polderwind Meettechniek', 'Polderwind']],
  ['without its second part', 'Zij huurt van Woonwaard-Zuid. Woonwaard wacht.', ['Woonwaard-Zuid', 'Woonwaard']],
  ['without its second kind', 'Aanmelden bij eettafel Buurthuis De Werf. Wie De Werf kent, komt.', ['eettafel Buurthuis De Werf', 'De Werf']],
  ['by its letters', 'Stichting Mooi Oud Worden (SMOW) belde. Toen kwam SMOW langs.', ['Stichting Mooi Oud Worden', 'SMOW', 'SMOW']],
  ['by a first name with an article', 'Hij zat op de Barbaraschool. Op de Barbara was het stil.', ['Barbaraschool', 'Barbara']],
  ['near-miss: the person of that name', 'Hij zat op de Barbaraschool. Met Barbara sprak hij nooit.', ['Barbaraschool']],
]; // prettier-ignore

describe('detectors: institutions', () => {
  for (const [why, text, expected] of cases) {
    it(why, () => {
      assert.deepEqual(foundTexts('organisation', `${text}\n`), expected);
    });
  }

  it('a name is known after an edit elsewhere says its kind, and unknown after the next edit', () => {
    const later = 'Daarna zei Ons Nest niets meer en bleef het stil.';
    const texts = [
      `Inleiding.\n\n${later}\n`,
      `Woningstichting Ons Nest belde.\n\n${later}\n`,
      `Inleiding.\n\n${later}\n`,
    ];
    assert.deepEqual(foundAfterEdits('organisation', texts), [[], ['Woningstichting Ons Nest', 'Ons Nest'], []]);
  });

  it('stays linear where every sentence names another institution', () => {
    const time = (count: number): number => {
      const text = Array.from({ length: count }, (_, i) => `Zij zit op basisschool De Boom${String(i)}x.`).join(' ');
      const start = process.cpuUsage();
      findAll(plainProse(text));
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    time(500);
    assert.ok(time(4000) < time(500) * 40);
  });
});
