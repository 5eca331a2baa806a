/** What every editor feature is started with: connection, client capabilities, open documents and their lints. */
import type { CancellationToken, Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClosedFiles } from './closed-files.ts';
import type { DocumentLints } from './documents.ts';
import type { Files } from './files.ts';
import type { SettingsStore, Sources } from './settings.ts';
import type { ClientAbilities } from './client.ts';

export interface Session {
  readonly connection: Connection;
  readonly client: ClientAbilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: SettingsStore;
  readonly lints: DocumentLints;
  readonly closedFiles: ClosedFiles;
  /** `listener` is called after files on disk changed; only when the client watches files. */
  readonly onFilesChange: (listener: () => void) => void;
  readonly files: Files;
  readonly sources: Sources;
}

/** An editor feature: the capabilities that it adds to the result of `initialize`, and the start of its handlers. */
export interface Feature {
  readonly capabilities: (client: ClientAbilities) => ServerCapabilities;
  readonly start: (session: Session) => void;
  /** By name: what a code lens or code action has the server do (`workspace/executeCommand`). */
  readonly commands?: Readonly<Record<string, ServerCommand>>;
}

/** `argument`: the first one that the client sent, unchecked. */
export type ServerCommand = (session: Session, argument: unknown, token: CancellationToken) => Promise<void>;
