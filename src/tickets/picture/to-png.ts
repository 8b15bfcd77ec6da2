import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Starts with the first picture, keeps no process alive, and gives way to a new one after an error. */
let thread: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/** Renders SVG as PNG, one pixel per px, in some 50 ms on another thread, one after the other. @throws Error where the document is not SVG */
export function toPng(svg: string): Promise<Buffer> {
  const drawn = last.then(() => draw(svg));
  last = drawn.catch(() => {});
  return drawn;
}

async function draw(svg: string): Promise<Buffer> {
  const own = thread ?? startThread();
  thread = own;
  own.ref();
  try {
    own.postMessage(svg);
    const [png] = await once(own, 'message');
    return Buffer.from(png);
  } finally {
    own.unref();
  }
}

function startThread(): Worker {
  // Options of the process, such as `--input-type`, are for its main thread.
  const started = new Worker(new URL('./draw-thread.ts', import.meta.url), { execArgv: [] });
  return started.on('error', () => {
    thread = null;
  });
}
