/** Harm by kind, as a text tells of it, and sentences in which subject, object or setting make the same words harmless. */
import assert from 'node:assert/strict';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { firstViolence, namesSafety } from '../../../server/src/core/rules/safety/violence-and-safety.ts';
import { formsOf } from '../../../server/src/core/rules/safety/verb-forms.ts';

const proseOf = (sentence: string) => readReport(`# Verslag\n\n${sentence}\n`, defaultSettings()).prose;

const harm = {
  force: [
    'Zijn moeder beukte met haar vuisten op hem in.',
    'Volgens de buurvrouw smijt hij haar regelmatig door de kamer.',
    'De zoon rukte de telefoon uit haar hand en duwde haar tegen de koelkast.',
    'Haar vriend heeft haar polsen zo vastgehouden dat ze blauw werden.',
    'Zij liet zien waar hij haar met een sigaret had gebrand.',
    'Zij zag dat vader de jongen hard in zijn oor kneep.',
    'Meneer vertelde dat zijn kleinzoon hem een stoel naar het hoofd gooide.',
    'Moeder sleurde Lina aan haar arm de klas uit.',
    'De begeleider hield de jongen onder water tot hij ja zei.',
    'Ze heeft een gescheurde lip en zegt dat ze tegen een deur is gelopen.',
    'Hij knijpt haar keel dicht.',
    'Toen kneep hij met twee handen haar strot dicht.',
    'Hij greep haar bij de keel.',
    'Haar vriend had haar bij haar nekvel gepakt.',
    'Vader schudde de baby door elkaar.',
    'Hij trekt haar aan haar mouw mee naar buiten.',
    'Zij sleepte hem aan zijn capuchon de gang op.',
    'Hij duwde haar hoofd tegen het aanrecht.',
    'Haar broer drukte Sara’s gezicht in het kussen.',
    'Hij gooide een bord naar haar hoofd.',
    'Zijn moeder smeet een pan tegen zijn rug.',
    'Zij draaide zijn arm op zijn rug.',
    'Hij trapte de stoel onder haar vandaan.',
    'De begeleider trok Sem aan zijn been van de bank.',
    'Zij zette haar zoon in de kelder.',
    'Hij sluit zijn moeder op in haar kamer.',
    'De kinderen werden in de schuur opgesloten.',
    'Haar man zet haar ’s nachts op het balkon.',
    'Hij beet haar in haar wang.',
    'Hij heeft haar arm gebroken.',
    'Zij brandde zijn hand aan de kachel.',
    'Hij spuugde haar in het gezicht.',
    'Haar dochter duwde de lepel in haar mond.',
    'Oom Ali sloeg met zijn stok op haar benen.',
    'De verzorgende pakte mevrouw hardhandig beet.',
  ],
  threats: [
    'Haar ex appt dat hij haar weet te vinden.',
    'Als jij naar de politie stapt, zie je je kinderen nooit meer, zei hij tegen haar.',
    'Hij zegt dat hij haar kapot maakt als ze weggaat.',
    'Zijn oom liet een mes zien en zei dat hij zijn mond moest houden.',
  ],
  control: [
    'Zij mag van haar man niet naar de taalles.',
    'Haar man belt elk uur om te horen waar ze is.',
    'Ze moet elke euro verantwoorden aan haar man.',
    'Mijn cliënte heeft geen eigen bankpas; haar man geeft haar tien euro per week.',
    'Hij heeft haar simkaart doorgeknipt.',
  ],
  'sexual harm': [
    'De trainer stuurt haar ’s avonds foto’s van zichzelf in zijn onderbroek.',
    'Hij vroeg het meisje om een naaktfoto en dreigt die nu te verspreiden.',
    'Haar stiefbroer kruipt ’s nachts bij haar in bed.',
    'De coach legde zijn hand op haar bovenbeen en liet hem liggen.',
    'Zij moest hem aanraken terwijl haar moeder beneden was.',
    'Opa geeft haar tongzoenen.',
    'Het meisje van twaalf heeft een vriend van dertig die haar cadeaus geeft en haar uitleent aan zijn vrienden.',
  ],
  neglect: [
    'De baby had dezelfde luier aan als de avond ervoor.',
    'De kinderen hebben sinds gisteren niets gegeten.',
    'Moeder slaapt haar roes uit terwijl de peuter op straat loopt.',
    'Mevrouw lag vastgebonden in bed en had doorligwonden tot op het bot.',
    'Haar dochter wast haar niet en laat haar de hele dag in bed liggen.',
    'De huisarts schrijft dat hij al drie keer niet met zijn gebroken arm naar het ziekenhuis is gebracht.',
  ],
  exploitation: [
    'Ze zit in de klas te slapen omdat ze tot twee uur in het restaurant van haar oom moet werken.',
    'Zijn baas heeft zijn paspoort en betaalt hem niet.',
    'Haar vriend laat haar op hotelkamers mannen ontvangen.',
    'De jongens laten hem tasjes door de stad fietsen en dreigen zijn zusje op te zoeken.',
    'Haar zoon haalt elke maand duizend euro van haar rekening.',
  ],
  'self-harm and a wish to die': [
    'Hij zegt dat hij er liever niet meer was.',
    'Zij heeft krassen op haar onderarmen die zij met een passer heeft gemaakt.',
    'Voor haar hoeft het allemaal niet meer, zei ze, en ze had uitgezocht hoe laat de trein komt.',
    'Hij stond vannacht op de reling van het viaduct.',
    'Gisteren heeft ze een strip paracetamol geslikt.',
    'Ze fluisterde dat ze dood wilde.',
    'Mijn cliënt snijdt zichzelf als hij alleen is.',
  ],
  honour: [
    'Haar vader zegt dat zij de naam van de familie heeft bezoedeld.',
    'Als haar broers horen dat zij een vriend heeft, overleeft zij dat niet.',
    'Zij moet trouwen met een neef die zij nooit heeft gezien.',
    'In de zomer wil haar vader haar in Marokko achterlaten.',
    'Haar familie heeft haar verstoten en haar broer rijdt rondjes door de straat.',
    'Ze is bang dat haar ooms haar iets aandoen.',
  ],
  'what betrays it': [
    'Het kind kruipt weg zodra vader zijn stem verheft.',
    'Op zijn rug stonden strepen.',
    'Hij duikt in elkaar als ik mijn hand optil.',
    'Zij wordt door haar schoonmoeder opgesloten als er bezoek komt.',
    'De vader trok zijn riem uit zijn broek en de jongen ging op de grond liggen.',
    'Haar man spuugt in haar eten en noemt haar een hond.',
    'Ze werd op het schoolplein door vijf meiden in elkaar getrapt.',
  ],
};

const noHarm = [
  'De klok slaat elf en de kinderen gaan naar binnen.',
  'Hij slaat een spijker in de plank.',
  'Zij schopte haar schoenen uit.',
  'De hond trekt aan de riem en mevrouw lacht.',
  'Ik duwde de deur open en trok mijn jas uit.',
  'De wind sloeg de paraplu uit haar hand.',
  'De kou bijt in mijn wangen.',
  'Het regent, en de druppels slaan tegen het raam.',
  'De stress vreet aan haar.',
  'Mijn dochter knijpt in de klei en drukt er blaadjes in.',
  'De fysiotherapeut drukt op zijn rug en trekt aan zijn been.',
  'De tandarts trok twee kiezen.',
  'De verpleegkundige prikte drie keer mis in zijn arm.',
  'Hij gooide de handdoek in de ring.',
  'Hij drukte zijn sigaret uit en ging naar binnen.',
  'De gemeente dwingt ons om te bezuinigen.',
  'De corporatie dreigt met ontruiming.',
  'De begeleider bepaalt wanneer er gegeten wordt.',
  'Moeder leest haar zoon elke avond voor.',
  'Haar man kiest haar jurk uit omdat zij blind is.',
  'Zij mag van de arts niet autorijden.',
  'Hij mag van zijn moeder niet gamen.',
  'De bewindvoerder beheert zijn rekening.',
  'De kinderen slapen op het balkon omdat het zo warm is en dat vinden ze prachtig.',
  'Hij woont in een oude schuur die hij zelf heeft verbouwd.',
  'De peuter loopt op blote voeten door het zand.',
  'We hadden geen ontbijt gehad en de les begon om acht uur.',
  'Zij eet niets omdat ze morgen geopereerd wordt.',
  'Ze heeft haar kleren weggegeven aan de kringloop.',
  'Ik lachte me dood om die opmerking.',
  'Hij ging kapot van het lachen.',
  'Dat project is doodgebloed.',
  'Zij wil niet meer in die flat leven.',
  'Hij wil niet meer naar school.',
  'Ik ben bang voor spinnen.',
  'Zij is bang voor haar examen.',
  'Zijn vader is dood en hij mist hem.',
  'Hij snijdt de uien en huilt.',
  'De kat krabde haar in haar gezicht.',
  'De jongens stoeien en rollen over de grond.',
  'Oma kneep in mijn wang en gaf me een snoepje.',
  'Hij nam haar bij de hand en bracht haar naar de bus.',
  'Mijn collega trok de deken over haar schouders.',
  'De trainer schreeuwde naar de scheidsrechter.',
  'De agent hield hem tegen en vroeg zijn rijbewijs.',
  'Zij trapte op de rem.',
  'Hij trapte haar op haar teen tijdens het dansen.',
  'De lezing ging over mishandeling van ouderen.',
  'De vraag sloeg mij uit het veld.',
  'De ruzie liep hoog op en daarna dronken ze koffie.',
  'Zij voelt zich gevangen in haar lichaam.',
  'Hij brak zijn been bij het skiën en ligt voor de tweede keer met een gebroken been in het ziekenhuis.',
  'Zijn moeder pakt zijn telefoon af als hij zijn huiswerk niet maakt.',
  'De leraar neemt de telefoons in.',
  'Hij controleert haar bloeddruk en leest haar dossier.',
  'De jongen moet van zijn vader folders rondbrengen.',
  'Ze draait de deur op slot en gaat naar bed.',
  'Ik kreeg een klap van de molen.',
  'Het team kreeg een tik van de wethouder.',
  'De bal raakte hem vol in het gezicht.',
  'De eer was aan ons.',
  'Hij sloeg de deur achter haar dicht.',
  'De huisarts drukte op haar buik.',
  'Zij kneep haar ogen dicht.',
  'Hij hield de deur voor haar open.',
  'Zij pakte hem bij de arm en hielp hem de trap af.',
  'De hond beet haar in haar been.',
  'De baby greep naar haar neus.',
  'Hij gooide zijn jas over de stoel.',
  'De moeder zette haar zoon in de auto.',
  'Hij stak zijn hand in haar zak.',
  'De verzorgende trok haar de steunkousen aan.',
  'Zij drukte hem een briefje in de hand.',
  'De taxi raakte haar fiets.',
  'Hij drukte een kus op haar wang.',
  'De juf pakte hem bij de hand.',
  'De begeleider duwde de rolstoel tegen de deur.',
  'Zij bond zijn veters vast.',
  'Hij tilde haar uit bed.',
  'De moeder legde haar hand op zijn buik.',
  'Zij stak haar neus in de zaken van haar zoon.',
];

/** Measures are taken for people: facts are kept apart too. */
const noSafety = ['De feiten en de oordelen heb ik uit elkaar gehaald.', 'Ik heb hem weggestuurd met een formulier.'];

describe('harm by kind', () => {
  for (const [kind, sentences] of Object.entries(harm))
    for (const sentence of sentences) it(`${kind}: ${sentence}`, () => assert.ok(firstViolence(proseOf(sentence))));
  for (const sentence of noHarm)
    it(`is not in: ${sentence}`, () => assert.equal(firstViolence(proseOf(sentence)), undefined));
  for (const sentence of noSafety) it(`no safety: ${sentence}`, () => assert.ok(!namesSafety(proseOf(sentence))));
});

describe('formsOf', () => {
  const forms = (verb: string): string => [...formsOf(verb).keys()].join(' ');
  it('works out a weak verb', () => assert.equal(forms('slepen'), 'slepen sleept sleepte sleepten gesleept'));
  it('doubles no vowel without stress', () =>
    assert.equal(forms('martelen'), 'martelen martelt martelde martelden gemarteld'));
  it('takes the past of a strong verb', () =>
    assert.equal(forms('steken:stak:gestoken'), 'steken steekt stak staken gestoken'));
  it('parts a separable verb', () =>
    assert.equal(
      forms('op|sluiten:sloot:gesloten'),
      'opsluiten sluiten opsluit sluit opsloot sloot opsloten sloten opgesloten',
    ));
  it('knows the stress of a loan word', () =>
    assert.equal(forms('kleineeren'), 'kleineren kleineert kleineerde kleineerden gekleineerd'));
});
