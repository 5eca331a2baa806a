/** Quick fixes for one finding: everywhere the same person, or this one detail. */
import { detailsOf } from '../detection/detect.ts';
import type { Finding, Fix, TextEdit } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import { pseudonymEdit } from './front-matter.ts';
import { pseudonymsOf, replacementOf, wordFor, type Pseudonym } from './replacement-plan.ts';

export function fixesForDetail(report: Report, settings: Settings, id: string, { span }: Finding): readonly Fix[] {
  const { prose } = report;
  const isHere = (each: { start: number; end: number }): boolean => {
    const source = prose.toSource(each);
    return source.start === span.start && source.end === span.end;
  };
  if (id !== 'person-name') {
    const detail = (detailsOf(report, settings).get(id) ?? []).find(isHere);
    if (!detail) return [];
    const newText = replacementOf(id, detail, prose);
    return [
      {
        title: { nl: `Vervang door ${newText}`, en: `Replace with ${newText}` },
        kind: 'assist',
        preferred: true,
        edits: [{ span, newText }],
      },
    ];
  }
  const pseudonym = pseudonymsOf(report, settings).find(({ person }) => person.mentions.some(isHere));
  if (!pseudonym) return [];
  const count = pseudonym.person.mentions.length;
  return [
    {
      title: {
        nl:
          count > 1
            ? `Vervang overal (${String(count)}×) door “${pseudonym.initial}”`
            : `Vervang door “${pseudonym.initial}”`,
        en:
          count > 1
            ? `Replace everywhere (${String(count)}×) with “${pseudonym.initial}”`
            : `Replace with “${pseudonym.initial}”`,
      },
      kind: 'assist',
      preferred: true,
      edits: editsFor(report, pseudonym, 'initial'),
    },
    {
      title: {
        nl: `Vervang overal door een verzonnen naam: “${pseudonym.first}”`,
        en: `Replace everywhere with an invented name: “${pseudonym.first}”`,
      },
      kind: 'assist',
      edits: editsFor(report, pseudonym, 'fictitious'),
    },
    roleFix(report, pseudonym),
  ];
}

/** Words before a name that say who somebody is in the story. */
const roles =
  /(?:^|[^\p{L}])(moeder|vader|oma|opa|zus|zusje|broer|broertje|dochter|zoon|tante|oom|nicht|neef|buurvrouw|buurman|vriend|vriendin|vriendje|partner|ex|man|vrouw|pleegmoeder|pleegvader|stiefvader|stiefmoeder|wijkagent|huisarts|juf|meester|mentor|docent|collega|begeleider|hulpverlener|casemanager|gezinsvoogd|jeugdbeschermer|behandelaar|psycholoog|verpleegkundige|vrijwilliger|coach)\s+$/iu;
const neuter = /je$/;

/** "[de moeder]" everywhere; where the role stands before the name already ("haar moeder Riet") the name just goes. */
function roleFix({ prose }: Report, { person }: Pseudonym): Fix {
  const before = person.mentions.map(({ start }) => roles.exec(prose.text.slice(Math.max(0, start - 30), start))?.[1]);
  const role = before.find((word) => word !== undefined)?.toLowerCase() ?? 'cliënt';
  const token = `[${neuter.test(role) ? 'het' : 'de'} ${role}]`;
  const edits = person.mentions.map((mention, index): TextEdit => {
    const told = before[index]?.toLowerCase() === role;
    const span = prose.toSource(told ? { start: mention.start - 1, end: mention.end } : mention);
    return { span, newText: told ? '' : token };
  });
  const title = { nl: `Vervang overal door de rol: ${token}`, en: `Replace everywhere with the role: ${token}` };
  return { title, kind: 'assist', edits };
}

function editsFor(report: Report, pseudonym: Pseudonym, style: 'fictitious' | 'initial'): TextEdit[] {
  const { prose } = report;
  const edits = pseudonym.person.mentions.map((mention) => ({
    span: prose.toSource(mention),
    newText: wordFor(prose.text, mention, pseudonym, style),
  }));
  const front =
    style === 'fictitious'
      ? pseudonymEdit(report, [pseudonym.first, `${pseudonym.first} ${pseudonym.initial}`])
      : undefined;
  return front ? [front, ...edits] : edits;
}
