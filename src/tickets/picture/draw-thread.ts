/** The thread of to-png.ts. WebAssembly holds its thread while it draws: 50 ms a picture, 300 ms the first one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pictureFont } from './picture-font.ts';

const { resolve } = createRequire(import.meta.url);
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

parentPort?.on('message', (svg: string) => {
  // An error ends the thread: a module of WebAssembly that has failed may not be used again.
  const drawing = new Resvg(svg, { font: pictureFont });
  parentPort?.postMessage(drawing.render().asPng());
  drawing.free();
});
