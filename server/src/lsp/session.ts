/** What every editor feature gets: the connection, what the client can do, the open documents and their lint results. */
import type { Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reports } from './documents.ts';
import type { SettingsStore } from './settings.ts';
import type { Abilities } from './client.ts';

export interface Session {
  readonly connection: Connection;
  readonly client: Abilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly reports: Reports;
}

/** One editor capability: what it adds to the initialize result, and its handlers. */
export interface Feature {
  readonly capabilities: (client: Abilities) => ServerCapabilities;
  readonly start: (session: Session) => void;
}
