/** Replaced by the bundler with the version in package.json. Undefined in tests, which run the sources unbundled. */
declare const CASUS_VERSION: string | undefined;

export const version: string = typeof CASUS_VERSION === 'string' ? CASUS_VERSION : '0.0.0-dev';
