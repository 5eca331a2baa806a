/** Words that number things: "Groep 7", "Stap 2", "Kamer 12". */

const numbered = new Set(
  'stap fase deel casus vraag bijlage figuur tabel artikel lid groep klas kamer hoofdstuk zie noot week dag versie score punten model dimensie les bron pagina blz nr wet wmo awb afdeling niveau trede paragraaf unit gang etage verdieping blok module periode leerjaar doel'.split(
    ' ',
  ),
);

export const isNumberedWord = (word: string): boolean => numbered.has(word.toLowerCase());
