/** Words by which a sentence tells who acts in it: verbs of doing and saying, and the small words around them. */

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const determiners = wordSet(
  "de het een één die deze dat dit haar zijn hun mijn m’n onze ons elke iedere beide twee drie vier vijf enkele sommige zo’n zo'n",
);
export const subjects = wordSet(
  'ik hij zij ze we wij je jij u men iedereen niemand iemand dat wat wie dit er mevrouw meneer',
);
/** Words that open a clause. */
export const openers = wordSet(
  'en maar want dat toen omdat terwijl zodat doordat nadat voordat totdat waarop waarna dus hoewel',
);
/** Words that open a clause about what may happen: "Als de mentor belt, neem ik op". */
export const hypothetical = wordSet('als wanneer indien zodra of tenzij mits');
export const prepositions = wordSet(
  'aan met bij van voor door naar tegen in op uit over om tot via tussen namens zonder rond onder achter naast vanuit per na sinds tijdens als dan',
);

/** Finite forms of doing and saying; no modals, no forms of "to be". */
export const verbs = wordSet(
  `zei zegt zeiden zeggen vroeg vraagt vroegen vertelde vertelt vertelden vertellen belde belt belden bellen mailde mailt appte
   kwam komt kwamen ging gaat gingen vond vindt vonden vinden reageerde reageert reageerden dacht denkt dachten stelde stelt stelden
   gaf geeft gaven geven plaatste plaatst wilde wil wilden willen wou bood biedt boden zag ziet zagen zien hoorde hoort hoorden schreef schrijft
   stuurde stuurt stuurden nam neemt namen bracht brengt brachten haalde haalt haalden hielp helpt hielpen helpen begon begint begonnen bleef
   liet laat lieten keek kijkt keken sprak spreekt spraken adviseerde adviseert besloot besluit besloten meldde meldt meldden regelde
   regelt deed doet deden doen noemde noemt noemden legde legt legden maakte maakt maakten waarschuwde waarschuwt stond staat stonden zat zit zaten liep loopt
   opende heeft had hebben hadden weigerde weigert steunt steunde steunen zwijgt zweeg zwijgen bevestigde bevestigt benadrukte gooide lachte riep
   roept riepen antwoordde antwoordt knikte schudde trok trekt overlegde overlegt besprak bezocht bezoekt verwees verwijst meent ontdekte merkte merkt
   kreeg krijgt kent kende kennen weet wist wisten begeleidt begeleidde controleerde controleert dreigt dreigde eiste eist houdt hield
   past paste pakte pakt praat praatte sluit sloot stapte stemde suggereerde uitte uit verbood verbiedt verklaarde vermoedt vermoedde vermoeden vertrok
   verzocht verzorgt verzorgde volgt volgde zette zet zetten zoekt zocht zorgt zorgde onderzoekt onderzocht probeert probeerde klaagt klaagde raadt raadde`,
);
/** Participles of doing, after a form of "to be": "De wijkagent is langs geweest". */
export const participle =
  /^(?:geweest|gekomen|gegaan|begonnen|gestopt|gebleven|langsgekomen|langsgeweest|meegegaan|binnengekomen|teruggekomen)$/;
export const formsOfBeing = wordSet('is was zijn waren');

/** Past forms of the strong verbs, which no ending tells. */
export const strongPasts = wordSet(
  `bad baden blies bliezen blonk bleek bleken boorde beval bewoog bezat bezweek bad gebood genas gold hees klonken kromp kwijtte leed leden loofde molk ontsloeg ontsloegen ontweek overtrof prees scheen school schoor slikte smolt spande spuugde stierf stierven stonk stootte verried verzocht viel vielen vloog vlogen vroor week wees wierf wond wong zoop zonk zwol zwom beet beten bewees bood boog bogen brak braken bracht dacht deed dook doken dreef dreven droeg droegen dronk dronken
   droop dwong dwongen floot floten fronste gaf genoot gleed gleden gooide greep grepen hief hieven hield hielden hielp hielpen hing
   hingen keek klom klommen klonk kneep knepen koos kozen kreeg kregen kroop kropen kwam las lazen leek lachte liep liepen liet
   lieten loog logen loosde meed mat nam noemde ontbond ontnam ontving ontvingen overleed pakte reed reden rees riep riepen rook
   ruilde schoof schoven schonk schonken schold scholden schoot schoten schreef schreven schrok schrokken sloeg sloegen sloot sloten
   sloop smeet smeten sneed sneden snoof spoot sprak spraken sprong sprongen stak staken stal steeg stond stonden streek stuurde trad
   traden trok trokken verbood verborg verdween verdwenen vergat vergaten verloor verloren verliet verlieten verscheen verschenen
   vertrok vertrokken verzon vocht vochten vond vonden vroeg vroegen weersprak wees wezen werkte wierp wierpen wist wisten won wonnen
   wreef wrong zag zat zaten zei zette zocht zochten zong zongen zwaaide zweeg zwegen zwoer aanbood bromde mompelde at aten trof troffen ving vingen verliet zwierf sloop schrok`,
);

/** When something happens: "de volgende ochtend zei …". */
export const timeNouns = wordSet(
  'ochtend ochtenden morgen middag middagen avond avonden nacht nachten dag dagen week weken maand maanden jaar jaren keer keren uur minuut moment weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zomer winter herfst voorjaar les pauze',
);

export const noActiveVerb = wordSet(
  `wordt moet met het dat uit niet echt juist eerst laatst recht vast bekend achteraf omdat zodat wat want totdat met te beste grote moest mocht ontbrak
   vermoedelijk onbekende genoemde betrokkene ontbreekt heet heette bestaat bestond werkt werkte hoort hoorde past direct meteen altijd zonder mede toegewezen nu dit deze die inmiddels ooit gaande
   steeds kunt kent gevraagd gebeld`,
);

/** Words between a verb and a subject that comes after it: "Vanmorgen stond er een inspecteur". */
export const afterVerb = wordSet('er ook toen ineens opeens weer nog meteen daar gelijk plotseling zelfs dan');
/** Words that open a sentence and aren't its subject: "Thuis deed zijn opa open". */
export const adverbsFirst = wordSet(
  `toen daarna later gisteren eergisteren vandaag vanmorgen vanochtend vanmiddag vanavond vannacht thuis intussen ondertussen soms opeens ineens plots
   plotseling eerst vervolgens daarop daar hier even onderweg buiten binnen beneden boven eindelijk uiteindelijk inmiddels morgen maandag dinsdag woensdag
   donderdag vrijdag zaterdag zondag ’s vorige volgende elke iedere halverwege tussendoor zo nu dan laatst onlangs direct meteen dezelfde diezelfde
   achteraf helaas gelukkig ook zelfs alleen pas nog steeds verder`,
);
