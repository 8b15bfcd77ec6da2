import { Pool } from 'undici';

/** Posts to one address and gives the answer's text: one handler, nothing else. */
export type Send = (path: string, contentType: string, body: string) => Promise<string>;

export function createSend(address: string): Send {
  const pool = new Pool(address, { connections: 16, pipelining: 1 });
  return (path, contentType, body) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      pool.dispatch(
        { method: 'POST', path, headers: { 'content-type': contentType }, body },
        {
          onRequestStart() {},
          onResponseStart() {},
          onResponseData(_controller, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            resolve((chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString());
          },
          onResponseError(_controller, error) {
            reject(error);
          },
        },
      );
    });
}
