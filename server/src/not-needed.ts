/** Replaces modules of Node that a library imports for features that Casus doesn't use (see `esbuild.mjs`). */
export {};
