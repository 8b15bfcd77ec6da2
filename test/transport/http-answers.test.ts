import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { connectTo, endOf, httpServer, limits, tcpServer, writeAnswer } from './loopback.ts';

describe('An answer', () => {
  it('An answer arrives whole, with its status and headers, in any pieces', async () => {
    const { address } = await httpServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'x-two': ['a', 'b'] });
      for (const piece of ['<a>', 'Қазақ', 'стан', '</a>']) response.write(piece);
      response.end();
    });
    const answer = await connectTo(address).send(limits);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/xml');
    expect(answer.body.toString('utf8')).toBe('<a>Қазақстан</a>');
  });

  it('An answer belongs to a question that arrived as sent, at the configured path, refusing every encoding', async () => {
    const seen: unknown[] = [];
    const { address } = await httpServer((request, response) => {
      let body = '';
      request.on('data', (piece) => {
        body += piece;
      });
      request.on('end', () => {
        const { method, url, headers } = request;
        seen.push({ method, url, body, encoding: headers['accept-encoding'], own: headers['x-own'] });
        response.end('ok');
      });
    });
    const connection = connectTo(`${address}/bip-sync`);
    await connection.send({ ...limits, path: '/v10', headers: { 'x-own': '1' }, body: '<сұрақ/>' });
    expect(seen).toEqual([
      { method: 'POST', url: '/bip-sync/v10', body: '<сұрақ/>', encoding: 'identity', own: '1' },
    ]);
  });

  it.each([200, 204, 301, 400, 401, 404, 429, 500, 503])(
    'An answer of the status %i is an answer',
    async (status) => {
      const { address } = await httpServer((_request, response) => response.writeHead(status).end());
      expect((await connectTo(address).send(limits)).status).toBe(status);
    },
  );

  it('An answer of the status 302 is handed over as it is, and its target is never contacted', async () => {
    let visits = 0;
    const elsewhere = await httpServer((_request, response) => {
      visits += 1;
      response.end();
    });
    const { address } = await httpServer((_request, response) => {
      response.writeHead(302, { location: `${elsewhere.address}/internal` }).end();
    });
    const answer = await connectTo(address).send(limits);
    expect(answer.status).toBe(302);
    expect(elsewhere.sockets.size).toBe(0);
    expect(visits).toBe(0);
  });

  it('An answer after an interim one (103) is the one that counts', async () => {
    const { address } = await httpServer((_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' }, () => response.end('whole'));
    });
    const answer = await connectTo(address).send(limits);
    expect([answer.status, answer.body.toString()]).toEqual([200, 'whole']);
  });

  it('An answer exactly as large as the cap passes, and one byte more does not', async () => {
    const { address } = await httpServer((request, response) => {
      response.end('x'.repeat(Number(request.url?.slice(1))));
    });
    const connection = connectTo(address);
    const ask = (bytes: number) =>
      endOf(connection.send({ ...limits, path: String(bytes), maxBodyBytes: 5000 }));
    expect(await ask(5000)).toBe(200);
    expect(await ask(5001)).toBe('too-large');
  });

  it('An answer comes over the connection that is open already', async () => {
    let opened = 0;
    const { address } = await tcpServer((socket) => {
      opened += 1;
      socket.on('data', () => writeAnswer(socket, 'ok'));
    });
    const connection = connectTo(address, { connections: 1 });
    for (let i = 0; i < 20; i += 1) expect(await endOf(connection.send(limits))).toBe(200);
    expect(opened).toBe(1);
  });

  it('An answer leaves no listener on the signal that many exchanges share', async () => {
    const { address } = await httpServer((_request, response) => response.end('ok'));
    const connection = connectTo(address);
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 50 }, () => connection.send({ ...limits, signal })));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
