/** Starts the workers from what stands packed in the page, and asks them. */
import type { Answer, Methods } from '../protocol.ts';

/** Rejects when the method threw, or the worker was ended. */
export type Ask = <M extends keyof Methods>(
  method: M,
  ...params: Parameters<Methods[M]>
) => Promise<Awaited<ReturnType<Methods[M]>>>;

export interface Engine {
  readonly ask: Ask;
  /** The same in a worker of its own, which is ended when it takes too long: for files that somebody else made. */
  readonly askWithin: (milliseconds: number) => Ask;
}

interface Packed {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** An engine that can be asked at once: questions wait until it has started. Its answers reject when it can't. */
export function engineOf(starting: Promise<Engine>): Engine {
  return {
    ask: (method, ...params) => starting.then(({ ask }) => ask(method, ...params)),
    askWithin:
      (milliseconds) =>
      (method, ...params) =>
        starting.then(({ askWithin }) => askWithin(milliseconds)(method, ...params)),
  };
}

/** Takes the packed core out of the page. Rejects in a browser that can't unpack. */
export async function startEngine(): Promise<Engine> {
  const element = document.getElementById('engine');
  const packed = Uint8Array.from(atob(element?.textContent ?? ''), (char) => char.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const all = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const count = Number(element?.dataset['bytes']);
  const address = URL.createObjectURL(new Blob([all.slice(count)], { type: 'text/javascript' }));
  const engine = { address, bytes: all.slice(0, count) };
  element?.remove();
  const first = new WorkerClient(engine);
  return {
    ask: first.ask,
    askWithin:
      (milliseconds) =>
      (method, ...params) => {
        const worker = new WorkerClient(engine);
        const timer = setTimeout(() => {
          worker.end();
        }, milliseconds);
        return worker.ask(method, ...params).finally(() => {
          clearTimeout(timer);
          worker.end();
        });
      },
  };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

class WorkerClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor({ address, bytes }: Packed) {
    this.worker = new Worker(address);
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.failed) waiting?.reject(new Error('the worker failed'));
      else waiting?.resolve(data.result);
    };
    this.worker.onerror = () => {
      this.end();
    };
    this.worker.postMessage(bytes);
  }

  readonly ask: Ask = (method, ...params) =>
    new Promise((resolve, reject) => {
      const id = ++this.last;
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.worker.postMessage({ id, method, params });
    });

  end(): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Error('the worker was ended'));
    this.waiting.clear();
  }
}
