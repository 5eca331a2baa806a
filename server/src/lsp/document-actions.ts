/** Code actions over all findings of a report together. */
import { CodeActionKind } from 'vscode-languageserver';
import {
  compatibleEdits,
  fixesFor,
  insertSections,
  memo,
  type Finding,
  type Localised,
  type TextEdit,
} from '../core/index.ts';
import type { LintedDocument } from './documents.ts';

export interface DocumentAction {
  readonly name: string;
  readonly kind: string;
  readonly title: Localised;
  /** The findings it mends. */
  readonly targets: (linted: LintedDocument) => readonly Finding[];
  readonly edits: (linted: LintedDocument) => readonly TextEdit[];
}

/** Only what needs no thought: nothing a writer has to fill in or choose. */
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
    const ids = new Set(insertMissing.targets(linted).map(({ data }) => data['section']));
    const { report } = linted;
    if (!report) return [];
    return insertSections(
      report,
      report.template.sections.filter(({ id }) => ids.has(id)),
    );
  },
};

export const documentActions: readonly DocumentAction[] = [fixAll, insertMissing];

export const isMissing = ({ ruleId }: Finding): boolean => ruleId === 'structure/missing-section';

type Repairs = readonly { finding: Finding; fix: ReturnType<typeof fixesFor>[number] }[];

/** Editors ask for actions at every move of the cursor. */
const repairs = memo(({ result }: LintedDocument): Repairs =>
  (result?.findings ?? []).flatMap((finding) => {
    const fix = result && fixesFor(result, finding).find(({ kind }) => kind === 'repair');
    return fix ? [{ finding, fix }] : [];
  }),
);
