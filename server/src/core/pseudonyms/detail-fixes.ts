/**
 * The quick fixes for a finding of an identifying detail: a name is replaced everywhere, another detail where it
 * stands.
 */
import { detailsOf } from '../detection/detect.ts';
import type { Finding, Fix, Localised, TextEdit } from '../findings/finding.ts';
import type { Report } from '../report/model.ts';
import type { Settings } from '../settings/model.ts';
import type { Span } from '../text/span.ts';
import { pseudonymEdit } from './front-matter.ts';
import { pseudonymsOf, replacementOf, nameInPlaceOf, type Pseudonym } from './replacement-plan.ts';

/** `id`: of the detector that found the detail. Empty when the detail is no longer there. */
export function fixesForDetail(report: Report, settings: Settings, id: string, { span }: Finding): readonly Fix[] {
  const { prose } = report;
  const isFound = (detail: Span): boolean => {
    const source = prose.toSource(detail);
    return source.start === span.start && source.end === span.end;
  };
  if (id !== 'person-name') {
    const detail = (detailsOf(report, settings).get(id) ?? []).find(isFound);
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
  const pseudonym = pseudonymsOf(report, settings).find(({ person }) => person.mentions.some(isFound));
  if (!pseudonym) return [];
  const count = pseudonym.person.mentions.length;
  const role = roleEdits(report, pseudonym);
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
      edits: nameEdits(report, pseudonym, 'initial'),
    },
    {
      title: {
        nl: `Vervang overal door een verzonnen naam: “${pseudonym.first}”`,
        en: `Replace everywhere with an invented name: “${pseudonym.first}”`,
      },
      kind: 'assist',
      edits: nameEdits(report, pseudonym, 'fictitious'),
    },
    { title: roleTitle(role.token), kind: 'assist', edits: role.edits },
  ];
}

/** A word just before a name that says who the person is in the story: "haar moeder Riet". */
const roleBefore =
  /(?:^|[^\p{L}])(moeder|vader|oma|opa|zus|zusje|broer|broertje|dochter|zoon|tante|oom|nicht|neef|buurvrouw|buurman|vriend|vriendin|vriendje|partner|ex|man|vrouw|pleegmoeder|pleegvader|stiefvader|stiefmoeder|wijkagent|huisarts|juf|meester|mentor|docent|collega|begeleider|hulpverlener|casemanager|gezinsvoogd|jeugdbeschermer|behandelaar|psycholoog|verpleegkundige|vrijwilliger|coach)\s+$/iu;

/** Writes "[de moeder]" in place of each mention; after the role itself ("haar moeder Riet") the name is left out. */
export function roleEdits(
  { prose }: Report,
  { person }: Pseudonym,
): { readonly token: string; readonly edits: readonly TextEdit[] } {
  const rolesBefore = person.mentions.map(
    ({ start }) => roleBefore.exec(prose.text.slice(Math.max(0, start - 30), start))?.[1],
  );
  const role = rolesBefore.find((word) => word !== undefined)?.toLowerCase() ?? 'cliënt';
  const isDiminutive = role.endsWith('je');
  const token = `[${isDiminutive ? 'het' : 'de'} ${role}]`;
  const edits = person.mentions.map((mention, index): TextEdit => {
    const followsRole = rolesBefore[index]?.toLowerCase() === role;
    const span = prose.toSource(followsRole ? { start: mention.start - 1, end: mention.end } : mention);
    return { span, newText: followsRole ? '' : token };
  });
  return { token, edits };
}

const roleTitle = (token: string): Localised => ({
  nl: `Vervang overal door de rol: ${token}`,
  en: `Replace everywhere with the role: ${token}`,
});

/** Replaces all mentions of a person; a fictitious name is also written down in the front matter. */
export function nameEdits(report: Report, pseudonym: Pseudonym, style: 'fictitious' | 'initial'): TextEdit[] {
  const { prose } = report;
  const edits = pseudonym.person.mentions.map((mention) => ({
    span: prose.toSource(mention),
    newText: nameInPlaceOf(prose.text, mention, pseudonym, style),
  }));
  const frontMatterEdit =
    style === 'fictitious'
      ? pseudonymEdit(report, [pseudonym.first, `${pseudonym.first} ${pseudonym.initial}`])
      : undefined;
  return frontMatterEdit ? [frontMatterEdit, ...edits] : edits;
}
