/** "Nee, dit is goed": the code actions by which a writer tells that a finding needs no change. They stand last. */
import { CodeActionKind, type CodeAction, type Command, type WorkspaceEdit } from 'vscode-languageserver';
import {
  detailsOf,
  disableInFile,
  disableOnLine,
  ignoreOnce,
  nameListEdit,
  ruleById,
  say,
  type Finding,
  type Localised,
  type NameList,
  type TextEdit,
} from '../core/index.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { LintedDocument } from './documents.ts';
import { hasOwnFolder } from './folder-file.ts';
import type { Session } from './session.ts';

/** Runs at the server: adds something to the settings file of the opened folder. */
export const changeSettingsCommand = 'casus.changeSettings';

/** The argument of that command. The word itself isn't sent. */
export interface SettingsChoice {
  readonly uri: string;
  readonly rule?: string;
  readonly detail?: DetailPlace;
}

interface DetailPlace {
  readonly version: number;
  /** Offset in that version of the document. */
  readonly start: number;
  readonly ruleId: string;
}

/** A choice in the menu of a client that has one (`initializationOptions.menus`): an edit or a command. */
export interface Choice {
  readonly title: string;
  readonly edit?: WorkspaceEdit;
  readonly command?: Command;
}

type Scope = Pick<Session, 'client' | 'sources'>;

/** Few: names, words and places once each, and a rule in a menu where the client has one. */
export function dismissals(linted: LintedDocument, findings: readonly Finding[], scope: Scope): CodeAction[] {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  const named = (text: Localised, ruleId: string): Localised => (rules.length > 1 ? withRule(text, ruleId) : text);
  return [
    ...aboutNames(linted, findings, scope),
    ...aboutWord(linted, findings, scope),
    ...rules.flatMap((ruleId) => [
      ...hidingOnce(linted, ofRule(findings, ruleId), named(titles.here, ruleId), scope),
      ...switchingOff(linted, ofRule(findings, ruleId), (title) => named(title, ruleId), scope),
    ]),
    ...(scope.client.menus ? rules.map((ruleId) => readingMore(linted, ruleId, named(titles.more, ruleId))) : []),
  ];
}

const ofRule = (findings: readonly Finding[], ruleId: string): readonly Finding[] =>
  findings.filter((finding) => finding.ruleId === ruleId);

/** The text of the detail that a rule finds at an offset, as the writer's lists must have it. */
export function detailTextAt(
  { report, settings }: LintedDocument,
  { ruleId, start }: Pick<DetailPlace, 'ruleId' | 'start'>,
): string | undefined {
  const details = report && detailsOf(report, settings.core).get(ruleId.replace(/^privacy\//, ''));
  const detail = details?.find((each) => report?.prose.toSource(each).start === start);
  return detail && report?.prose.text.slice(detail.start, detail.end);
}

const textOf = (linted: LintedDocument, { ruleId, span }: Finding): string | undefined =>
  detailTextAt(linted, { ruleId, start: span.start });

/** The user's own list says that this name is real: it is found whatever other lists say. */
const isOnRealList = ({ data: { evidence } }: Finding): boolean =>
  Array.isArray(evidence) && evidence.includes('known-name');

/** A name that is invented, or that of somebody who is no client. */
function aboutNames(linted: LintedDocument, findings: readonly Finding[], { client }: Scope): CodeAction[] {
  const { report } = linted;
  const names = ofRule(findings, 'privacy/person-name')
    .filter((finding) => !isOnRealList(finding))
    .flatMap(
      (finding) =>
        textOf(linted, finding)
          ?.replace(/['’]s?$/, '')
          .replace(/\s+/g, ' ') ?? [],
    );
  if (!report || names.length === 0) return [];
  return lists.flatMap(([list, title]) => {
    const edit = nameListEdit(report, list, names);
    return edit ? [withEdit(linted, title, edit, client)] : [];
  });
}

const lists: readonly (readonly [NameList, Localised])[] = [
  ['pseudoniemen', { nl: 'Dit is een verzonnen naam', en: 'This is an invented name' }],
  ['bekenden', { nl: 'Dit is een collega of schrijver, geen cliënt', en: 'This is a colleague or author, no client' }],
];

/** A detail that is none, anywhere in the folder. */
function aboutWord(linted: LintedDocument, findings: readonly Finding[], { sources }: Scope): CodeAction[] {
  const [finding, ...more] = findings.filter((each) => textOf(linted, each) !== undefined && !isOnRealList(each));
  if (!finding || more.length > 0 || !hasOwnFolder(sources, linted.uri)) return [];
  const detail = { version: linted.version, start: finding.span.start, ruleId: finding.ruleId };
  return [withCommand(linted, titles.word, changing({ uri: linted.uri, detail }))];
}

/** One finding of a rule; several at once need several comments. */
function hidingOnce(
  linted: LintedDocument,
  [finding, ...more]: readonly Finding[],
  title: Localised,
  { client }: Scope,
) {
  const { report, result } = linted;
  if (!report || !result || !finding || more.length > 0) return [];
  const edit = ignoreOnce(report, finding, result.findings)?.edits[0];
  return edit ? [withEdit(linted, title, edit, client)] : [];
}

/** On the line, in the report, in the folder: in a menu, or one below the other. */
function switchingOff(
  linted: LintedDocument,
  [finding]: readonly Finding[],
  named: (title: Localised) => Localised,
  scope: Scope,
): CodeAction[] {
  const { report, uri } = linted;
  if (!report || !finding) return [];
  const inFile = disableInFile(report, finding);
  if (!inFile) return [];
  const actions = [disableOnLine(report, finding), inFile].flatMap((fix) =>
    fix?.edits[0] ? [withEdit(linted, named(fix.title), fix.edits[0], scope.client)] : [],
  );
  if (hasOwnFolder(scope.sources, uri))
    actions.push(withCommand(linted, named(titles.folder), changing({ uri, rule: finding.ruleId })));
  if (!scope.client.menus) return actions;
  const choices = actions.map(({ title, edit, command }): Choice => ({
    title,
    ...(edit && { edit }),
    ...(command && { command }),
  }));
  const menu = {
    title: say(titles.off, linted.settings.core.language),
    command: 'casus.choose',
    arguments: [uri, choices],
  };
  return [withCommand(linted, named(titles.off), menu)];
}

/** The page of a rule, which the client of our own shows. */
const readingMore = (linted: LintedDocument, ruleId: string, title: Localised): CodeAction =>
  withCommand(linted, title, { title: '', command: 'casus.showRule', arguments: [ruleId] });

const changing = (choice: SettingsChoice): Command => ({
  title: '',
  command: changeSettingsCommand,
  arguments: [choice],
});

/** Without diagnostics: editors put an action with them first. */
const withEdit = (linted: LintedDocument, title: Localised, edit: TextEdit, client: Session['client']): CodeAction => ({
  title: say(title, linted.settings.core.language),
  kind: CodeActionKind.QuickFix,
  edit: toWorkspaceEdit(linted.document, [edit], client),
});

function withCommand(linted: LintedDocument, text: Localised, command: Command): CodeAction {
  const title = say(text, linted.settings.core.language);
  return { title, kind: CodeActionKind.QuickFix, command: { ...command, title } };
}

/** "Dit hier niet meer melden: precieze leeftijd", where several rules have findings. */
function withRule(text: Localised, ruleId: string): Localised {
  const title = ruleById(ruleId)?.title;
  return title ? { nl: `${text.nl}: ${inSentence(title.nl)}`, en: `${text.en}: ${inSentence(title.en)}` } : text;
}

const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

const titles = {
  word: { nl: 'Dit woord nooit melden in deze map', en: 'Never report this word in this folder' },
  here: { nl: 'Dit hier niet meer melden', en: 'Do not report this here' },
  off: { nl: 'Zet dit uit …', en: 'Switch this off …' },
  folder: { nl: 'Zet dit uit in deze map', en: 'Switch this off in this folder' },
  more: { nl: 'Meer over deze regel', en: 'More about this rule' },
} as const satisfies Record<string, Localised>;
