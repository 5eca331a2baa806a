/**
 * Tells the Casus extension what its status bar and lists show: of an open document after each lint, of any other on
 * request. Names of the template, counts and places; never text of the report, but for its masked title.
 */
import { asRecord, asString, send } from '../client.ts';
import { type Feature } from '../session.ts';
import { toDoOf, type ToDo } from '../views/to-do.ts';

export const status: Feature = {
  capabilities: () => ({}),
  start: ({ connection, client, lints, settings }) => {
    if (!client.status) return;
    lints.onLint((linted) => {
      send(connection.sendNotification('casus/status', toDoOf(linted)));
    });

    // `text`: of a document that is not open. Null when it can't be read as a report, which is no error.
    connection.onRequest('casus/toDo', async (params: unknown): Promise<ToDo | null> => {
      const { uri, text } = asRecord(params);
      const linted =
        typeof text === 'string'
          ? lints.lintFile(asString(uri), text, await settings.of(asString(uri)))
          : await lints.lint(asString(uri));
      return linted ? toDoOf(linted) : null;
    });
  },
};
