/** Where a rule is explained: the generated page in the project's repository. A link only; nothing is fetched. */
const pages = 'https://github.com/casus-nl/casus/blob/main/docs/rules';

export const docsUrl = (ruleId: string): string => `${pages}/${ruleId}.md`;
