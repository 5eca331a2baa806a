/** Where a rule's page stands: in the command line's JSON and behind an editor's diagnostic. */
export const docsUrl = (ruleId: string): string =>
  `https://github.com/casus-nl/casus/blob/main/server/docs/rules/${ruleId}.md`;
