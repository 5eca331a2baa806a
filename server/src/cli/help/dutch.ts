/** The Dutch of all help, by its English: what the commands of `program.ts` say, and commander itself. */

export const dutch: Readonly<Record<string, string>> = {
  // Of commander.
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
  'Example:': 'Voorbeeld:',
  'Examples:': 'Voorbeelden:',
  default: 'standaard',
  'print this help': 'toon deze hulp',
  'print the version': 'toon de versie',
  'help for a command': 'hulp bij een opdracht',
  '(casus --help shows the commands, casus lint --help its options)':
    '(casus --help toont de opdrachten, casus lint --help de opties daarvan)',
  'It must be a whole number, 0 or more.': 'Geef een heel getal, 0 of meer.',

  // casus
  'Checks Dutch reflective case reports: complete, every question answered, no client recognisable.':
    'Kijkt casusverslagen na: is alles er, heeft elke vraag een antwoord, is geen cliënt te herkennen?',
  'language of the output': 'taal van de uitvoer',

  // casus lint
  'check reports': 'kijk verslagen na',
  'Check reports: files (markdown, Word, OpenDocument, PDF, web page, text), folders, zips of an LMS, globs, or - for standard input.':
    'Kijk verslagen na: bestanden (markdown, Word, OpenDocument, pdf, webpagina, tekst), mappen, zips van een leeromgeving, patronen, of - voor standaardinvoer.',
  'what to check': 'wat nagekeken wordt',
  'how to print': 'vorm van de uitvoer',
  'write the report to a file instead of standard output': 'schrijf de uitkomst in een bestand, niet op het scherm',
  'template for reports that name none and whose headings tell nothing':
    'sjabloon voor verslagen die er geen noemen en waarvan de kopjes niets zeggen',
  'how far the reports are; wins over what they say': 'hoe ver de verslagen zijn; gaat voor wat erin staat',
  'repair what is safe to repair, in the files themselves': 'herstel wat veilig te herstellen is, in de bestanden zelf',
  'with --fix: show the repairs, write nothing': 'bij --fix: laat zien wat er verandert, schrijf niets',
  'exit 1 when there are more warnings than this': 'eindig met 1 bij meer waarschuwingen dan dit',
  'exit 1 from this severity up': 'eindig met 1 vanaf deze ernst',
  'print errors only, and no notes': 'toon alleen fouten, en geen mededelingen',
  'in text: a line per report, no findings': 'bij text: een regel per verslag, geen meldingen',
  'show at most so many findings of a file (100 in text)':
    'toon hooguit zoveel meldingen van een bestand (100 bij text)',
  'check no report with more text than this (10,000,000 bytes)':
    'kijk geen verslag na met meer tekst dan dit (10.000.000 bytes)',
  'in text: name each file that was skipped, and why': 'bij text: noem elk overgeslagen bestand, en waarom',
  'names of another LMS: a regular expression with (?<student>…), (?<attempt>…) …':
    'namen van een andere leeromgeving: een reguliere expressie met (?<student>…), (?<attempt>…) …',
  'write a file with feedback for each hand-in, named as the LMS takes it back':
    'schrijf voor elke inzending een bestand met feedback, met de naam die de leeromgeving terugneemt',
  'of these files': 'vorm van die bestanden',
  "with --feedback: Moodle's grading worksheet, of which the feedback is filled in":
    'bij --feedback: het beoordelingsblad van Moodle, waarvan de feedback ingevuld wordt',
  'no colours (NO_COLOR and FORCE_COLOR are heeded too)': 'geen kleuren (NO_COLOR en FORCE_COLOR tellen ook)',
  'show identifying details instead of masking them': 'toon herkenbare details; anders zijn ze afgedekt',
  'in text: say below the findings why the rule is there, and why a detail was found':
    'bij text: zeg onder de meldingen waarom de regel er is, en waarom een detail gevonden is',
  'with -: the name to report and to look up configuration for':
    'bij -: de naam om te noemen en om instellingen bij te zoeken',
  'a path or glob that matches nothing is fine': 'een pad of patroon waar niets bij hoort, mag',
  'settings file, instead of the one in this folder or a folder above it':
    'bestand met instellingen, in plaats van dat in deze map of een map erboven',
  'leave out the findings that this file lists as known': 'laat weg wat in dit bestand als bekend staat',
  'with --baseline: list all findings of this run there': 'bij --baseline: zet alle meldingen van nu in dat bestand',
  'from now on, only what is new': 'vanaf nu alleen wat nieuw is',
  'everything in this folder': 'alles in deze map',
  'ready to hand in?': 'klaar om in te leveren?',
  'what each finding is good for': 'waar elke melding goed voor is',
  'what would be repaired': 'wat er hersteld zou worden',
  'Exit code: 0 fine · 1 findings from --fail-on up, or over --max-warnings · 2 something could not be read or understood.':
    'Uitkomst: 0 in orde · 1 meldingen vanaf --fail-on, of meer dan --max-warnings · 2 iets was niet te lezen of te begrijpen.',
  'Interrupted with Ctrl-C: 130, and the report is about the files that were reached, which it says.':
    'Onderbroken met Ctrl-C: 130; het verslag gaat dan over de bestanden die al nagekeken zijn, en zegt dat ook.',
  'check only files that changed since the last run; what was found is kept in your cache folder':
    'kijk alleen na wat sinds de vorige keer veranderd is; wat gevonden werd, staat in je cachemap',
  'the same, kept in this file': 'hetzelfde, bewaard in dit bestand',
  'check so many files at a time (default: by the number of files and cores)':
    'kijk zoveel bestanden tegelijk na (standaard: naar het aantal bestanden en kernen)',
  'check one part of the files, as 2/4; casus merge joins the parts':
    'kijk één deel van de bestanden na, zoals 2/4; casus merge voegt de delen samen',
  'check again when a file changes, until Ctrl-C': 'kijk opnieuw na als een bestand verandert, tot Ctrl-C',
  'It must be 1 or more.': 'Geef 1 of meer.',
  'It must be a part and the number of parts: 1/4, 2/4, 3/4 or 4/4.':
    'Geef een deel en het aantal delen: 1/4, 2/4, 3/4 of 4/4.',

  // casus merge
  'join the reports of shards': 'voeg verslagen van delen samen',
  'Join the JSON reports of all shards of a run (casus lint --shard), in any order, to the report of one run.':
    'Voeg de JSON-verslagen van alle delen (casus lint --shard) samen tot één verslag, in welke volgorde ook.',
  'the reports of all shards, made with --format json': 'de verslagen van alle delen, gemaakt met --format json',
  'no notes': 'geen mededelingen',

  // casus new, templates
  'start a report from a template, or a template from an example':
    'begin een verslag met een sjabloon, of een sjabloon met een voorbeeld',
  'Start a report from a template. Without a file it is printed; an existing file is never overwritten.':
    'Begin een verslag met een sjabloon. Zonder bestand komt het op het scherm; een bestaand bestand wordt nooit overschreven.',
  'id of a template (see: casus templates); not with --from': 'een sjabloon (zie: casus templates); niet bij --from',
  'file to make': 'bestand om te maken',
  'make a template of a good example: its headings and questions':
    'maak een sjabloon van een goed voorbeeld: de kopjes en vragen daarvan',
  'list the templates': 'noem de sjablonen',
  'List the templates: the built-in ones, and those of your own with their page.':
    'Noem de sjablonen: de ingebouwde, en die van jezelf met hun pagina.',
  'show which template a report follows, and why': 'laat zien welk sjabloon een verslag volgt, en waarom',
  'Show the sections and questions of a template.': 'Toon de onderdelen en vragen van een sjabloon.',
  'id of a template': 'een sjabloon (zie: casus templates)',

  // casus convert
  'make markdown of a Word file or PDF': 'maak markdown van een Word-bestand of pdf',
  'Make markdown of a hand-in: .docx, .odt, .pdf with text, .html, .rtf, .doc or .txt.':
    'Maak markdown van een inzending: .docx, .odt, .pdf met tekst, .html, .rtf, .doc of .txt.',
  'a hand-in': 'een inzending',
  'file to make; without it the markdown is printed': 'bestand om te maken; anders komt de markdown op het scherm',

  // casus export
  'make a clean Word file or web page, to hand in': 'maak een schoon Word-bestand of een webpagina, om in te leveren',
  'Make a Word file or web page of a report, to hand in: without comments, guidance, front matter, author or other properties. Checks the report as for handing in, and makes nothing while there are errors.':
    'Maak van een verslag een Word-bestand of webpagina om in te leveren: zonder opmerkingen, uitleg, gegevens bovenaan, auteur of andere eigenschappen. Kijkt het verslag na zoals bij inleveren, en maakt niets zolang er fouten in staan.',
  'file to make: .docx or .html': 'bestand om te maken: .docx of .html',
  'make it, although something is left to do': 'maak het, ook al is er nog iets te doen',
  'only convert, check nothing': 'zet alleen om, kijk niets na',
  'replace a file that exists': 'vervang een bestand dat er al is',

  // casus pseudonymise
  'replace names and other details': 'vervang namen en andere details',
  'Replace names and other identifying details in a report, and keep the key to undo it elsewhere.':
    'Vervang namen en andere herkenbare details in een verslag. De sleutel om dat terug te draaien, wordt elders bewaard.',
  'a report': 'een verslag',
  'show what would be replaced, write nothing': 'laat zien wat er vervangen zou worden, schrijf niets',
  'where to keep the key; with --undo: the key to use (default: a folder of your own)':
    'waar de sleutel komt; bij --undo: de sleutel (standaard: een map van jezelf)',
  "allow a key in the report's own folder, where it may be handed in with it":
    'sta een sleutel toe in de map van het verslag, waar je hem mee zou kunnen inleveren',
  'put the original words back; needs --key': 'zet de oorspronkelijke woorden terug; hoort bij --key',
  'with --dry-run: show identifying details instead of masking them':
    'bij --dry-run: toon herkenbare details; anders zijn ze afgedekt',

  // casus rules, explain, config
  'list the rules': 'noem de regels',
  'List the rules with their severity in each stage.': 'Noem de regels met hun ernst in elk stadium.',
  'explain a rule, or what is left out in a report': 'leg een regel uit, of wat er in een verslag niet gemeld wordt',
  'Explain a rule: why it is there, with examples. Or, with --document: which names in a report are taken for no client’s, and why.':
    'Leg een regel uit: waarom hij er is, met voorbeelden. Of, met --document: welke namen in een verslag niet van een cliënt zijn, en waarom.',
  'id of a rule (see: casus rules)': 'een regel (zie: casus rules)',
  'show the names in this report that are kept out of the findings':
    'toon de namen in dit verslag die niet gemeld worden',
  'show settings: config show FILE': 'toon instellingen: config show BESTAND',
  'Show the settings that hold for a file.': 'Toon de instellingen die voor een bestand gelden.',
  'Print the settings that hold for a file, and where each comes from.':
    'Toon de instellingen die voor een bestand gelden, en waar elke vandaan komt.',
  'a report, existing or not': 'een verslag, dat er nog niet hoeft te zijn',

  // casus lsp
  'the language server, for other editors': 'de taalserver, voor andere editors',
  'Run the language server, for an editor that starts it. Without an option it uses standard input and output.':
    'Start de taalserver, voor een editor die hem start. Zonder optie praat hij over standaardinvoer en -uitvoer.',
  'standard input and output': 'standaardinvoer en -uitvoer',
  'the channel of a Node process': 'het kanaal van een Node-proces',
  'a port of this computer on which the editor listens': 'een poort van deze computer waarop de editor luistert',
  'a pipe or socket file on which the editor listens': 'een pipe of socketbestand waarop de editor luistert',
};

/** Names between < > and [ ]. */
export const dutchPlaceholders: Readonly<Record<string, string>> = {
  options: 'opties',
  port: 'poort',
  name: 'naam',
  command: 'opdracht',
  paths: 'paden',
  file: 'bestand',
  folder: 'map',
  format: 'vorm',
  id: 'sjabloon',
  language: 'taal',
  number: 'getal',
  pattern: 'patroon',
  report: 'verslag',
  reports: 'verslagen',
  part: 'deel',
  rule: 'regel',
  severity: 'ernst',
  stage: 'stadium',
  template: 'sjabloon',
  example: 'voorbeeld',
};

type Words = (...parts: readonly string[]) => string;

/** Mistakes in the arguments as commander words them, each with its Dutch. */
export const dutchMistakes: readonly (readonly [RegExp, Words])[] = [
  [/^error: unknown option '(.*)'$/, (option = '') => `de optie ${option} ken ik niet.`],
  [/^error: unknown command '(.*)'$/, (command = '') => `de opdracht ${command} ken ik niet.`],
  [/^error: missing required argument '(.*)'$/, (name = '') => `er ontbreekt nog een argument: <${name}>.`],
  [/^error: option '(.*)' argument missing$/, (option = '') => `bij ${option} hoort nog een waarde.`],
  [/^error: required option '(.*)' not specified$/, (option = '') => `de optie ${option} is nodig.`],
  [/^error: (.*) cannot be used with (.*)$/, (one = '', other = '') => `${one} en ${other} gaan niet samen.`],
  [
    /^error: option '(.*?)' value '(.*)' from env '(.*)' is invalid\. (.*)$/,
    (option = '', value = '', variable = '', why = '') =>
      `${option} kan niet ‘${value}’ zijn (uit ${variable}). ${why}`,
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*?)'\. (.*)$/,
    (value = '', name = '', why = '') => `<${name}> kan niet ‘${value}’ zijn. ${why}`,
  ],
  [
    /^error: option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    (option = '', value = '', choices = '') => `${option} kent ‘${value}’ niet. Kies uit: ${choices}.`,
  ],
  [
    /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/,
    (option = '', value = '', why = '') => `${option} kan niet ‘${value}’ zijn. ${why}`,
  ],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command = '', expected = '', got = '') =>
      `te veel argumenten${command === '' ? '' : ` voor ${command}`}: er horen er ${expected} te zijn, het zijn er ${got}.`,
  ],
];
