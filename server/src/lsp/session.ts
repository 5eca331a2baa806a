/** What every editor feature gets: the connection, what the client can do, the open documents and their lint results. */
import type { Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentLints } from './documents.ts';
import type { SettingsStore } from './settings.ts';
import type { ClientAbilities } from './client.ts';

export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly reports: DocumentLints;
}

/** One editor capability: what it adds to the initialize result, and its handlers. */
export interface Feature {
  readonly capabilities: (client: ClientAbilities) => ServerCapabilities;
  readonly start: (session: Session) => void;
}
