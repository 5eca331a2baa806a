/**
 * Names that Windows keeps for devices, with any extension: a file "aux.md" can't be made there, or can't be opened again.
 * Source: "Naming Files, Paths, and Namespaces", Microsoft.
 */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Is the name of a file or folder, without its path, one of those? */
export const isReservedName = (name: string): boolean => reserved.test(name);
