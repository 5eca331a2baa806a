/** The small words by which clauses and noun phrases are read, and nouns for parts of the body and for animals. In lower case. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const subjectPronouns = setOf('ik hij zij ze we wij je jij u men die iemand niemand iedereen wie');
export const objectPronouns = setOf('hem mij me hen ons jou ’m ’r haarzelf hemzelf mezelf');
export const thingPronouns = setOf('het dit er alles niets iets wat');
export const possessives = setOf('zijn haar hun mijn onze ons jouw je uw z’n d’r m’n');
export const determiners = setOf('de het een die deze dat dit elke iedere één twee drie beide geen ’n');
export const prepositions = setOf(
  'aan bij van voor naar met tegen op over door uit tussen in onder om rond achter naast zonder langs tijdens na binnen boven sinds vanaf vanuit via per',
);
export const conjunctions = setOf(
  'maar want omdat doordat terwijl toen als wanneer zodra zodat waarop waarna nadat voordat tot totdat of dan waarbij waardoor',
);
/** Words after which "haar" is no possessive: "slaat haar vaak", "dat hij haar in de schuur zet". */
export const adverbs = setOf(
  `vaak soms regelmatig weleens ook thuis hard nog weer telkens steeds bijna wel al daar toch zo altijd laatst gisteren vroeger nu eens ooit heel flink expres geregeld
   niet nooit bont helemaal echt opeens ineens seksueel jarenlang dan toen keer meteen zomaar overal mee weg vast op om dood alleen zelf wordt werd heeft had hebben hadden was is zijn te ’s en wil wilde zal zou kan mag moet heen vol ruw hardhandig stevig aldoor daarna eerst kwijt omver vandaan meerdere verschillende herhaaldelijk diverse tientallen jaren`,
);
export const bodyParts = setOf(
  `haar haren hoofddoek vlecht staart oor oren oortje keel strot nek nekvel hals gezicht wang wangen mond neus lip oog ogen kin kaak tanden hoofd achterhoofd buik maag ribben rug zij heup billen
   kont kruis borst borsten been benen knie knieën dij dijen enkel enkels voet voeten teen tenen arm armen bovenarm pols polsen hand handen vinger vingers duim schouder schouders lijf lichaam schenen huid kraag mouw capuchon baard piemel`,
);
export const animals = setOf(
  'hond honden kat katten poes paard pony konijn kip vogel muis spin wesp mug bij koe lam ooi bok geit hamster cavia',
);
