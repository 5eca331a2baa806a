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
import type { Reviewed } from './documents.ts';

export interface WholeAction {
  readonly name: string;
  readonly kind: string;
  readonly title: Localised;
  /** The findings it mends. */
  readonly targets: (reviewed: Reviewed) => readonly Finding[];
  readonly edits: (reviewed: Reviewed) => readonly TextEdit[];
}

/** Only what needs no thought: nothing a writer has to fill in or choose. */
export const fixAll: WholeAction = {
  name: 'fixAll',
  kind: `${CodeActionKind.SourceFixAll}.casus`,
  title: { nl: 'Herstel alles wat vanzelf kan', en: 'Fix everything that can be fixed safely' },
  targets: (reviewed) => repairs(reviewed).map(({ finding }) => finding),
  edits: (reviewed) => compatibleEdits(repairs(reviewed).map(({ fix }) => fix)),
};

export const insertMissing: WholeAction = {
  name: 'insertMissing',
  kind: `${CodeActionKind.Source}.insertMissing.casus`,
  title: { nl: 'Voeg alle ontbrekende onderdelen toe', en: 'Insert all missing sections' },
  targets: ({ result }) => (result?.findings ?? []).filter(isMissing),
  edits: (reviewed) => {
    const ids = new Set(insertMissing.targets(reviewed).map(({ data }) => data['section']));
    const { report } = reviewed;
    if (!report) return [];
    return insertSections(
      report,
      report.template.sections.filter(({ id }) => ids.has(id)),
    );
  },
};

export const wholeActions: readonly WholeAction[] = [fixAll, insertMissing];

export const isMissing = ({ ruleId }: Finding): boolean => ruleId === 'structure/missing-section';

type Repairs = readonly { finding: Finding; fix: ReturnType<typeof fixesFor>[number] }[];

/** Editors ask for actions at every move of the cursor. */
const repairs = memo(({ result }: Reviewed): Repairs =>
  (result?.findings ?? []).flatMap((finding) => {
    const fix = result && fixesFor(result, finding).find(({ kind }) => kind === 'repair');
    return fix ? [{ finding, fix }] : [];
  }),
);
