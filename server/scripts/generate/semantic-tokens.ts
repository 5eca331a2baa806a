/**
 * Generates the part of the manifest about semantic tokens: their names, by which a user or a theme colours them, and the
 * scopes from which a theme that doesn't know them takes its colours.
 */
import { tokenModifiers, tokenTypes } from '../../src/lsp/token-kinds.ts';

type TokenType = (typeof tokenTypes)[number];

/** VS Code shows these texts where a user types the name of a token in the settings. */
const descriptions: Readonly<Record<TokenType | (typeof tokenModifiers)[number], string>> = {
  casusName: 'Naam van een persoon (name of a person)',
  casusContact: 'Contactgegeven of nummer (contact detail or number)',
  casusPlace: 'Adres, postcode of plaats (address, postcode or place)',
  casusOrganisation: 'Instelling (organisation)',
  casusAge: 'Leeftijd of datum (age or date)',
  casusPlaceholder: 'Invulplek (placeholder)',
  casusQuestion: 'Vraag aan de schrijver (question to the writer)',
  answered: 'Er staat een antwoord (has an answer)',
  open: 'Er staat nog geen antwoord (has no answer yet)',
};

/** Scopes that every theme colours, and none of them as an error. */
const scopes: Readonly<Record<TokenType, readonly string[]>> = {
  casusName: ['keyword.control'],
  casusContact: ['constant.numeric'],
  casusPlace: ['entity.name.type'],
  casusOrganisation: ['entity.name.type'],
  casusAge: ['constant.numeric'],
  casusPlaceholder: ['entity.name.function'],
  casusQuestion: ['variable.other.constant'],
};

export const semanticTokens = {
  semanticTokenTypes: tokenTypes.map((id) => ({ id, description: descriptions[id] })),
  semanticTokenModifiers: tokenModifiers.map((id) => ({ id, description: descriptions[id] })),
  semanticTokenScopes: [{ language: 'markdown', scopes }],
};
