/**
 * The order of messages that the protocol asks for (LSP 3.18, "Lifecycle Messages"): nothing before `initialize`, that once,
 * and nothing after `shutdown` but `exit`. A request out of order, or with parameters of another shape, gets an error; a
 * notification is dropped.
 */
import {
  ErrorCodes,
  Message,
  ResponseError,
  type Connection,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
} from 'vscode-languageserver';
import { misshapen } from './well-formed.ts';

/** A method of no client: a refused request comes in by it, as only a handler can answer. */
const REFUSED = 'casus/refused';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

export interface MessageOrder extends MessageStrategy {
  /** Did the client ask the server to shut down? */
  readonly isShutDown: boolean;
}

/** One for each connection, which gets it as `messageStrategy`. */
export function messageOrder(): MessageOrder {
  let phase: 'new' | 'initialized' | 'shut down' = 'new';

  /** Undefined for a request in order, which moves the server on. */
  const refusalOf = ({ method, params }: RequestMessage): Refusal | undefined => {
    if (phase === 'shut down') return { code: ErrorCodes.InvalidRequest, message: 'The server was shut down.' };
    if (method === 'initialize') {
      if (phase !== 'new') return { code: ErrorCodes.InvalidRequest, message: 'The server was initialized before.' };
      phase = 'initialized';
      return undefined;
    }
    if (phase === 'new')
      return { code: ErrorCodes.ServerNotInitialized, message: 'The server waits for `initialize`.' };
    if (method === REFUSED) return { code: ErrorCodes.MethodNotFound, message: `Unhandled method ${method}` };
    if (method === 'shutdown') phase = 'shut down';
    const wrong = misshapen(method, params);
    return wrong === undefined ? undefined : { code: ErrorCodes.InvalidParams, message: `${method}: ${wrong}` };
  };

  const isTaken = ({ method, params }: NotificationMessage): boolean =>
    method === 'exit' ||
    method === '$/cancelRequest' ||
    (phase === 'initialized' && misshapen(method, params) === undefined);

  return {
    get isShutDown() {
      return phase === 'shut down';
    },
    handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const refusal = refusalOf(message);
        return next(refusal ? ({ ...message, method: REFUSED, params: refusal } as RequestMessage) : message);
      }
      if (Message.isNotification(message) && !isTaken(message)) return undefined;
      return next(message);
    },
  };
}

/** Answers what `messageOrder` refuses. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: Refusal) => new ResponseError(code, message));
}
