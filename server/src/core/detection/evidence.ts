/** Explanations of evidence codes that several detectors give: why a detail was found. */
export const contextWord = { nl: 'de woorden eromheen wijzen erop', en: 'the words around it point to it' };
export const writtenOut = { nl: 'het is in woorden geschreven', en: 'it is written out in words' };
export const checksumOk = { nl: 'het controlecijfer klopt', en: 'its check digit is right' };
export const checksumFailed = {
  nl: 'het controlecijfer klopt niet helemaal',
  en: 'its check digit is not quite right',
};
