/** Stands in the bundles for modules of Node that a library loads at once, for what is never done here. */
export {};
