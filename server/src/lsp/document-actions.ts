/** Code actions for a whole document: fix everything that is safe, and insert all missing sections. */
import { CodeActionKind } from 'vscode-languageserver';
import {
  compatibleEdits,
  insertSections,
  reportsOf,
  memo,
  repairFor,
  type Finding,
  type Fix,
  type Localised,
  type TextEdit,
} from '../core/index.ts';
import type { LintedDocument } from './documents.ts';

export interface DocumentAction {
  /** Identifies the action when the client asks for its edit (`codeAction/resolve`). */
  readonly name: string;
  /** The `CodeActionKind`. */
  readonly kind: string;
  readonly title: Localised;
  /** The findings that the action solves; the action is offered when there are any. */
  readonly targets: (linted: LintedDocument) => readonly Finding[];
  readonly edits: (linted: LintedDocument) => readonly TextEdit[];
}

/** Applies the fixes of kind `repair`: those leave nothing for the writer to fill in or choose. */
export const fixAll: DocumentAction = {
  name: 'fixAll',
  kind: `${CodeActionKind.SourceFixAll}.casus`,
  title: { nl: 'Herstel alles wat vanzelf kan', en: 'Fix everything that can be fixed safely' },
  targets: (linted) => repairs(linted).map(({ finding }) => finding),
  edits: (linted) => compatibleEdits(repairs(linted).map(({ fix }) => fix)),
};

export const insertMissing: DocumentAction = {
  name: 'insertMissing',
  kind: `${CodeActionKind.Source}.insertMissing.casus`,
  title: { nl: 'Voeg alle ontbrekende onderdelen toe', en: 'Insert all missing sections' },
  targets: ({ result }) => (result?.findings ?? []).filter(isMissing),
  edits: (linted) => {
    const targets = insertMissing.targets(linted);
    return (linted.report ? reportsOf(linted.report) : []).flatMap((report, index) => {
      const own = targets.filter(({ data }) => (data['report'] ?? 1) === index + 1);
      const ids = new Set(own.map(({ data }) => data['section']));
      return insertSections(
        report,
        report.template.sections.filter(({ id }) => ids.has(id)),
      );
    });
  },
};

export const documentActions: readonly DocumentAction[] = [fixAll, insertMissing];

export const isMissing = ({ ruleId }: Finding): boolean => ruleId === 'structure/missing-section';

type Repairs = readonly { finding: Finding; fix: Fix }[];

/** The repair of each finding that has one. Kept, as editors ask for code actions at every move of the cursor. */
const repairs = memo(({ result }: LintedDocument): Repairs =>
  (result?.findings ?? []).flatMap((finding) => {
    const fix = result && repairFor(result, finding);
    return fix ? [{ finding, fix }] : [];
  }),
);
