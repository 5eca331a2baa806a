/** Which sentences tell of violence or of lost honour, and which only use the same verbs and words. */
import assert from 'node:assert/strict';
import { defaultSettings, readReport } from '../../../server/src/core/index.ts';
import { namesHonour } from '../../../server/src/core/rules/safety/honour-violence.ts';
import { firstViolence } from '../../../server/src/core/rules/safety/violence-and-safety.ts';

const proseOf = (sentence: string) => readReport(`# Verslag\n\n${sentence}\n`, defaultSettings()).prose;

const violent = [
  'Zijn stiefvader trapt hem als hij te laat is.',
  'De broer schopte zijn zusje en sloot haar op in de schuur.',
  'Haar man knijpt haar keel dicht als hij boos is.',
  'Mevrouw vertelde dat haar zoon haar duwt en uitscheldt.',
  'De vader dreigde zijn kinderen iets aan te doen.',
  'Ik zag dat de man zijn vrouw een klap gaf.',
  'Hij had haar arm omgedraaid en haar geslagen.',
  "Hij slaat z'n vrouw.",
  'De vader slaat de moeder waar het kind bij is.',
  'Hij sloeg haar met een riem en het kind zag het.',
  'Zij wordt thuis geschopt en opgesloten door haar man.',
  'Haar man dreigt haar te vermoorden als zij weggaat.',
  'Ze vertelde dat Rik haar de avond ervoor had geslagen.',
  'Bilal zei dat zijn oudere broer hem met een riem slaat als hij te laat thuis is.',
  'Ria zei dat Hans haar zus in een kast opsluit als er visite komt.',
  'Ze zei dat Peter haar had gewurgd tot ze sterretjes zag.',
  'Sjors had haar met haar hoofd tegen de deur geslagen.',
  'Zij zei dat haar vader de hond had geschopt en daarna haar.',
  'Ze zei dat haar neef haar prikt met een hete naald als ze niet stil is.',
  'Ellen duwde de bewoner met zijn hoofd onder de kraan.',
  'Zij trok de bewoner aan zijn haren overeind.',
  'Ze zei dat haar stiefvader haar vroeger heeft misbruikt.',
  'Toen sloeg hij zijn vrouw.',
  'Hij schopt soms zijn zoontje.',
  'Haar broers dwingen haar om te trouwen.',
  'Hij sluit haar op in de kelder.',
  'Zij werd gestompt door haar vriend.',
  'Mijn cliënt wordt bedreigd door zijn zoon.',
  'De man duwde haar van de trap.',
  'Moeder gaf hem een klap.',
  'Zij krijgt thuis klappen.',
  'Hij heeft zijn vrouw geslagen.',
  'Kim kon niet slapen, omdat haar ex haar bedreigt.',
  'Zijn vader heeft hem in elkaar geslagen.',
  'Haar partner drukt daar sigaretten uit.',
  'Op eerverlies staat maar één straf, schreef haar neef.',
];

const peaceful = [
  'De zon sloeg hem in het gezicht.',
  'Er werd op de trommel geslagen door de jongens.',
  'De juf duwde hem op de schommel.',
  'Hij slaat de plank mis.',
  'Zij sloot haar zoon in de armen.',
  'Hij dreigt zijn huis kwijt te raken.',
  'De vader slaat de krant open en de moeder slaat een bladzijde om.',
  'Hij slaat de deur dicht.',
  'Ik loop de trap af en trap in een plas.',
  'Wij aten slagroom en de klok sloeg drie uur.',
  'Op klokslag acht begon de dag.',
  'Mevrouw sloeg haar kaarten open op tafel.',
  'Dan slaat de schrik hem om het hart.',
  'Halverwege het trefbal sloeg de stemming om.',
  'Hij vertelde dat hij vroeger drummer was en op alles sloeg wat geluid gaf.',
  'Hij slaat met zijn hand op tafel als hij lacht.',
  'Hij sloeg een arm om haar heen.',
  'Ik sloeg hem gade.',
  'Zijn vader slaat hem vaak over bij het kaarten.',
  'De moeder sloeg haar ogen neer.',
  'Ik duwde mevrouw in haar rolstoel naar buiten.',
  'Hij trok haar jas aan.',
  'De bewoner dreigde uit huis gezet te worden.',
  'De alarmcentrale dreigt het abonnement te stoppen.',
  'Dat dwingt mij om na te denken.',
  'Niemand dwingt hem te praten.',
  'De collega voelde zich bedreigd.',
  'Hij voelde zich opgesloten in zijn huis.',
  'Zijn vader slaat hem niet.',
  'Zij is nooit geslagen door haar man.',
  'In een film slaat een man zijn vrouw.',
  'Hij pakte de bal en schopte hem weg.',
  'Meneer drukte zijn sigaret uit in de asbak.',
  'De moeder en haar zoon slaan samen op de trom.',
  'Ik pakte zijn hand en hij kneep in mijn hand.',
  'Moeder gaf een klap op tafel.',
  'Mijn begeleider sloeg mij op de schouder.',
  'Het voorstel sloeg aan bij de bewoners.',
  'Hij pakt haar koffer en sluit de deur.',
  'Zij hield haar kind vast.',
  'De stoel sloeg een deuk in de kast.',
  'Hij zei dat hij tegen een muur had geslagen.',
  'Vader Gradus sloeg, moeder zweeg.',
];

const honour = [
  'De naam van de familie is door het slijk gehaald.',
  'Het is een kwestie van eer voor de familie.',
  'Haar broer zegt dat de eer hersteld moet worden.',
  'Zij zegt dat haar vader door die foto zijn eer kwijt is.',
  'Zij heeft de familie te schande gemaakt, zegt haar oom.',
  'De naam van de familie is geschonden.',
  'Haar vader zegt dat zij de familie te schande heeft gemaakt door die jongen.',
  'Het gaat om de familie-eer.',
  'De eer van de familie staat op het spel.',
  'Zij bracht schande over haar familie.',
  'Haar broers willen hun eer herstellen.',
  'De eer moet gezuiverd worden, zei hij.',
  'Zij zou worden uitgehuwelijkt.',
  'Volgens haar oom is de goede naam van de familie weg.',
];

const noHonour = [
  'Het is zijn eer te na om hulp te vragen.',
  'De vader is eerder thuis dan moeder.',
  'De wachtlijst is een schande en zij behaalt er geen eer aan.',
  'Het was een eer om bij dit team stage te lopen.',
  'Zij werd met ere ontvangen en kreeg eervol ontslag.',
  'Wij houden die traditie in ere.',
  'Ere wie ere toekomt, zei mijn begeleider eerlijk.',
  'Zij deed zichzelf eer aan.',
  'Ter ere van zijn verjaardag aten we taart.',
  'Dat was mijn eer te na.',
  'Het is een schande dat de bus niet rijdt.',
];

describe('firstViolence', () => {
  for (const sentence of violent) it(`finds: ${sentence}`, () => assert.ok(firstViolence(proseOf(sentence))));
  for (const sentence of peaceful)
    it(`leaves: ${sentence}`, () => assert.equal(firstViolence(proseOf(sentence)), undefined));
});

describe('namesHonour', () => {
  for (const sentence of honour) it(`finds: ${sentence}`, () => assert.ok(namesHonour(proseOf(sentence))));
  for (const sentence of noHonour) it(`leaves: ${sentence}`, () => assert.ok(!namesHonour(proseOf(sentence))));
});
