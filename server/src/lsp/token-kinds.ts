/** What semantic tokens colour in a report: details by kind, placeholders and questions, as spans that don't overlap. */
import { memo, type LintedReport, type Question, type Span } from '../core/index.ts';

/** In the order of the legend; `package.json` gives each a default colour. */
export const tokenTypes = [
  'casusName',
  'casusContact',
  'casusPlace',
  'casusOrganisation',
  'casusAge',
  'casusPlaceholder',
  'casusQuestion',
] as const;
/** Of a question: does it have an answer? */
export const tokenModifiers = ['answered', 'open'] as const;

type TokenType = (typeof tokenTypes)[number];

export interface Token extends Span {
  readonly type: TokenType;
  readonly modifier?: (typeof tokenModifiers)[number];
}

const typeOfDetail: Readonly<Record<string, TokenType>> = {
  'privacy/person-name': 'casusName',
  'privacy/email': 'casusContact',
  'privacy/phone': 'casusContact',
  'privacy/iban': 'casusContact',
  'privacy/bsn': 'casusContact',
  'privacy/licence-plate': 'casusContact',
  'privacy/id-number': 'casusContact',
  'privacy/online-handle': 'casusContact',
  'privacy/address': 'casusPlace',
  'privacy/postcode': 'casusPlace',
  'privacy/place': 'casusPlace',
  'privacy/organisation': 'casusOrganisation',
  'privacy/age': 'casusAge',
  'privacy/date': 'casusAge',
};

/** In document order. A detail shows above a placeholder, and both above the question in which they stand. */
export const tokensOf = memo(({ report, findings }: LintedReport): readonly Token[] => {
  const details = findings.flatMap(({ ruleId, span }): Token[] => {
    const type = typeOfDetail[ruleId];
    return type ? [{ ...span, type }] : [];
  });
  const leftovers = [...report.leftovers, ...report.sections.flatMap((section) => section.leftovers)];
  const placeholders = leftovers
    .filter(({ kind }) => kind === 'placeholder')
    .map(({ span }): Token => ({ ...span, type: 'casusPlaceholder' }));
  return [details, placeholders, report.questions.map(questionToken)].reduce<readonly Token[]>(below, []);
});

const questionToken = ({ span, state }: Question): Token => ({
  ...span,
  type: 'casusQuestion',
  modifier: state === 'answered' ? 'answered' : 'open',
});

/** Adds tokens where `above`, in document order, leaves room for them. */
function below(above: readonly Token[], tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let next = 0;
  let at = 0;
  for (const token of [...tokens].sort((a, b) => a.start - b.start || b.end - a.end)) {
    at = Math.max(at, token.start);
    for (; next < above.length && (above[next]?.start ?? 0) < token.end; next++) {
      const covering = above[next];
      if (!covering) break;
      if (covering.start > at && at >= token.start) result.push({ ...token, start: at, end: covering.start });
      result.push(covering);
      at = Math.max(at, covering.end);
    }
    if (at < token.end) result.push({ ...token, start: at });
    at = Math.max(at, token.end);
  }
  return [...result, ...above.slice(next)];
}
