import type { Content } from '../content.ts';
export const readRtf = (_: Uint8Array): Promise<Content> => Promise.reject(new Error('later'));
