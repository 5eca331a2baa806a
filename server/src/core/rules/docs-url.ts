/** The address of a rule's docs page, for the command line's JSON and for the link of an editor's diagnostic. */
export const docsUrl = (ruleId: string): string =>
  `https://github.com/casus-nl/casus/blob/main/server/docs/rules/${ruleId}.md`;
