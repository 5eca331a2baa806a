/** Two tools that together do what can be compared with ours: the one looks at the structure, the other for details. */
export const SAME_JOB = ['markdownlint-cli2', 'redact-pii'];
