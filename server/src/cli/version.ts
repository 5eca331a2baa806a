/** Filled in by the bundler from package.json; the sources run unbundled only in tests. */
declare const CASUS_VERSION: string | undefined;

export const version: string = typeof CASUS_VERSION === 'string' ? CASUS_VERSION : '0.0.0-dev';
