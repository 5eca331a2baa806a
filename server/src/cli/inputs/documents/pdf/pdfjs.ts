/** Loads pdf.js so that it reads text in the thread it is loaded in, without canvas, fonts of the system or network. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { problems, UnreadableDocument } from '../problems.ts';

/** Stands for classes that pdf.js only needs to draw pages, and complains about when they are missing. */
function NotNeeded(): void {
  // No page is drawn.
}

/** Throws `UnreadableDocument` for a pdf with a password, and for what is no whole pdf. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const shared = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) shared[name] ??= NotNeeded;
  shared['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await getDocument({
      // pdf.js takes the bytes for itself, and no Buffer of Node.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      // Images are left out: they cost memory and hold no text.
      maxImageSize: 1,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableDocument(isLocked ? problems.password : problems.damaged);
  }
}
