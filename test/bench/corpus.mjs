/** Makes up case reports of 4 to 12 KB: the same seed gives the same bytes on every machine. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Mulberry32: small, fast, and good enough to shuffle sentences. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const who = [
  'de moeder',
  'de wijkagent',
  'mijn begeleider',
  'de zoon',
  'de buurvrouw',
  'het wijkteam',
  'de huisarts',
  'Fatima',
  'meneer De Wit',
  'Joris',
  'de mentor',
  'een vrijwilliger',
];
const did = [
  'belde',
  'vertelde',
  'vroeg zich af',
  'kwam langs en zei',
  'legde uit',
  'twijfelde eraan',
  'merkte op',
  'schreef in een mail',
  'herhaalde',
];
const what = [
  'dat het thuis niet goed ging',
  'of er hulp mogelijk was',
  'dat de rekeningen zich opstapelden',
  'hoe het verder moest met de kinderen',
  'dat zij zich niet gehoord voelde',
  'dat de afspraak op school niet doorging',
  'wat de gemeente daarin kon betekenen',
  'dat hij liever met rust gelaten werd',
];
const then = [
  'Ik merkte dat ik onzeker werd.',
  'Daarna hebben we samen de volgende stap besproken.',
  'Dat riep bij mij de vraag op of ik te snel wilde oplossen.',
  'Volgens Wolf en Jansen (2011) begint herstel bij erkenning.',
  'Achteraf had ik beter kunnen doorvragen.',
  'In het team spraken we af om het een week aan te zien.',
  'Hij is 17 en woont sinds twee jaar bij zijn tante.',
  'Op 12 maart 2024 hadden we een huisbezoek.',
  'Het telefoonnummer 06-12345678 stond nog in het dossier.',
  '“Ik wil dit zelf kunnen,” zei ze zacht.',
  'De sfeer aan tafel was gespannen, en toch bleef iedereen zitten.',
  'Dat vond ik **heel spannend** om te zien.',
];
const titles = [
  'Een deur op een kier',
  'De lege stoel',
  'Tussen regels en vertrouwen',
  'Wachten op de bus',
  'De derde afspraak',
];
const sections = [
  'Actoren',
  'Perspectief',
  'Context',
  'Sleutelwoorden',
  'Casusbeschrijving',
  'Oriënterende vragen',
  'Dilemma’s',
  'Eigen standpunt',
  'Kennisbronnen',
];
const questions = [
  'Wie is hier de primaire hulpvrager?',
  'Aan wie zou je welke vragen willen stellen?',
  'Welke kennis heb je nodig om te handelen?',
  'Wat zou je als eerste doen, en waarom?',
  'Wie mis je aan tafel?',
];
const sources = [
  'Wolf, J., & Jansen, P. (2011). Herstelwerk in de wijk. Coutinho.',
  'Movisie. (2019). Outreachend werken. https://www.movisie.nl/outreachend',
];

export function report(seed) {
  const random = randomFrom(seed * 7919 + 11);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => (random() < 0.35 ? pick(then) : `${capital(pick(who))} ${pick(did)} ${pick(what)}.`);
  const paragraph = (least, most) =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, sentence).join(' ');
  const size = 4000 + Math.floor(random() * 8000);
  const parts = [`# ${pick(titles)} ${seed}`];
  // textlint, which runs with the rule no-todo only, finds this, which proves that it read the file.
  if (seed === 1) parts.push('TODO: titel kiezen');
  for (const section of sections) {
    parts.push(`## ${section}`);
    if (section === 'Actoren')
      parts.push(
        who
          .slice(0, 5)
          .map((each) => `- ${capital(each)}`)
          .join('\n'),
      );
    else if (section === 'Oriënterende vragen') {
      questions.forEach((question, index) =>
        parts.push(`${index + 1}. ${question}\n\n   ${random() < 0.85 ? paragraph(1, 4) : '...'}`),
      );
    } else if (section === 'Kennisbronnen') parts.push(...sources);
    else if (section !== 'Casusbeschrijving') parts.push(paragraph(2, 6));
    else {
      let length = parts.join('\n\n').length + 2200;
      while (length < size) {
        const next = paragraph(4, 9);
        parts.push(next);
        length += next.length + 2;
      }
    }
  }
  return parts.join('\n\n') + '\n';
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** One report of `units` UTF-16 units: the first one, with the texts of others before its questions. */
export function longReport(units) {
  const parts = [report(1)];
  for (let seed = 2, length = parts[0].length; length < units; seed++) {
    const next = report(seed)
      .replace(/^#+ .*\n\n/gm, '')
      .replace(/^(\d)\. /gm, '$1\\. ');
    parts.splice(-1, 0, next);
    length += next.length;
  }
  const [first, ...rest] = [parts.at(-1), ...parts.slice(0, -1)];
  return first
    .replace('## Oriënterende vragen', () => `${rest.join('\n')}\n## Oriënterende vragen`)
    .slice(0, Math.max(units, 0) || undefined);
}

export async function writeCorpus(folder, count) {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const sub = join(folder, String(Math.floor(index / 1000)));
    if (index % 1000 === 0) await mkdir(sub, { recursive: true });
    await writeFile(join(sub, `verslag-${String(index).padStart(6, '0')}.md`), report(index + 1));
  }
}
