/** What stands in place of an identifying detail: always five blocks, so that its length tells nothing. */
export const MASK = '█████';
