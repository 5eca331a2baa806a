/**
 * Recognises text that a program puts in a document for the writer to replace: "Klik of tik om tekst in te voeren." in a
 * form of Word, "Click or tap here to enter text." in an English one.
 */

/** The verbs of such a text, as alternatives of a pattern. */
const enter =
  'in te voeren|invoeren|in te vullen|invullen|in te voegen|toe te voegen|toevoegen|te typen|te bewerken|te schrijven|te kiezen|te selecteren|invoeren van tekst';

/** Whole folded texts. */
const fields = [
  // "Klik of tik om een datum in te voeren", "Klik hier als u tekst wilt invoeren", "Dubbelklik om te bewerken"
  new RegExp(
    `^(?:dubbel)?(?:klik|klikken|tik|tikken)(?: of (?:klik|tik))?(?: hier)? (?:om|als|en|voor het)(?: [a-z]+){0,4} (?:${enter})$`,
  ),
  new RegExp(`^(?:klik|tik)(?: of (?:klik|tik))? hier$`),
  // "Typ hier uw tekst", "Voer hier tekst in", "Vul hier je tekst in"
  /^(?:typ|type|schrijf|plaats|zet)(?: hier)?(?: (?:uw|je|jouw|de|een))? (?:tekst|antwoord|verhaal)(?: hier)?$/,
  /^(?:typ|type) hier$/,
  /^(?:voer|vul)(?: hier)?(?: (?:uw|je|jouw|de|een))? (?:tekst|datum|naam|antwoord)(?: hier)? in$/,
  /^(?:kies|selecteer) een (?:item|datum|optie|bouwsteen|waarde)$/,
  /^(?:click|tap)(?: or (?:click|tap))?(?: here)? to (?:enter|add|edit|insert|type|choose|select)(?: [a-z]+){0,3}$/,
  /^(?:choose|select) an? (?:item|date|option|building block)$/,
  /^(?:enter|type|insert|add)(?: your| some)? (?:text|answer)(?: here)?$/,
  /^type here$/,
];

/** Does a form field stand here that the writer hasn't filled in? `folded`: the whole text, folded. */
export const isFormField = (folded: string): boolean =>
  /^(?:dubbel)?(?:klik|tik|typ|schrijf|plaats|zet|voer|vul|kies|selecteer|click|tap|choose|select|enter|type|insert|add)/.test(
    folded,
  ) && fields.some((field) => field.test(folded));
