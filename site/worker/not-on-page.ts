/** In place of the readers that the page leaves out: that of pdf is larger than all the rest, that of .doc needs Node. */
import { problems, UnreadableDocument } from '../../server/src/cli/inputs/documents/problems.ts';

export function readPdf(): never {
  throw new UnreadableDocument({
    nl: 'Een pdf kan deze pagina niet lezen. Kies het Word-bestand waarvan je de pdf maakte, of kopieer de tekst en plak die hier.',
    en: 'This page can’t read a PDF. Choose the Word file that you made the PDF from, or copy the text and paste it here.',
  });
}

/** The name of the stream that makes a compound file an encrypted docx, in UTF-16 as bytes. */
const encryptedStream = [...'EncryptedPackage'].join('\0');

export function readDoc(bytes: Uint8Array): never {
  if (new TextDecoder('latin1').decode(bytes).includes(encryptedStream))
    throw new UnreadableDocument(problems.password);
  throw new UnreadableDocument({
    nl: 'Dit is een oud Word-bestand (.doc); dat kan deze pagina niet lezen. Bewaar het in Word als .docx, of kopieer de tekst en plak die hier.',
    en: 'This is an old Word file (.doc), which this page can’t read. Save it as .docx in Word, or copy the text and paste it here.',
  });
}

const never = (): never => {
  throw new Error('the page does this in another way');
};

/** The page parses html by itself, and writes no web page. */
export { never as fromHtml, never as writeHtml };
