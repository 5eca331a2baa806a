import type { Content } from '../content.ts';
export const readPdf = (_: Uint8Array): Promise<Content> => Promise.reject(new Error('later'));
