import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { tcpServer } from '../loopback.ts';
import { answerXml } from './answers.ts';
import { askAt, askShep, pourInto } from './channel-bench.ts';

const untilData = answerXml().split('<data')[0] ?? '';

describe('An exchange with SHEP that brings no answer', () => {
  it('An exchange is a failed connection of the bus if no server listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const { fault, evidence } = await askAt(`http://127.0.0.1:${port}`);
    expect(fault).toMatchObject({ faultClass: 'CONNECTION', origin: 'BUS' });
    expect(evidence).toEqual({ serviceId: 'TEST_SERVICE', messageId: 'message-1' });
  });

  it('An exchange is a failed connection of the bus if it is reset', async () => {
    const { address } = await tcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect((await askAt(address)).fault).toMatchObject({ faultClass: 'CONNECTION', origin: 'BUS' });
  });

  it('An exchange is silence of the register, until more is known', async () => {
    const { fault } = await askShep(() => {}, { timeoutMs: 150 });
    expect(fault).toMatchObject({ faultClass: 'TIMEOUT', origin: 'REGISTER' });
  });

  it('An exchange is the caller’s end if the caller went away', async () => {
    const caller = new AbortController();
    const { fault } = await askShep(() => caller.abort(), { signal: caller.signal });
    expect(fault).toMatchObject({ faultClass: 'ABANDONED', origin: 'OURS' });
  });

  it.each([
    ['a cut body', 'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<soap:Envelope'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['gzip', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc'],
  ])('An exchange is a bad answer of the bus: %s', async (_what, bytes) => {
    const { address } = await tcpServer((socket) => socket.once('data', () => socket.end(bytes)));
    expect((await askAt(address)).fault).toMatchObject({ faultClass: 'BAD_RESPONSE', origin: 'BUS' });
  });
});

describe('An endless answer', () => {
  it.each([
    ['of the register where its data has no end', `${untilData}<data><a>`, 'x'.repeat(1000), 'REGISTER'],
    [
      'of the register where its persons have no end',
      `${untilData}<data><persons>`,
      '<person><iin>1</iin></person>',
      'REGISTER',
    ],
    ['of the register where its text has no end', `${untilData}<data><![CDATA[`, '<person/>', 'REGISTER'],
    ['of the register where it nests without end', `${untilData}<data>`, '<a>', 'REGISTER'],
    ['of the bus where garbage comes before the envelope', '', 'garbage ', 'BUS'],
    ['of the bus where a page has no end', '<html><body>', '<p>x</p>', 'BUS'],
    [
      'of the bus where its own part has no end',
      untilData.replace(/<status>.*/, '<status>'),
      '<a>1</a>',
      'BUS',
    ],
    ['of the bus where nothing ends after the data', answerXml().replace(/<\/response>.*/, ''), ' ', 'BUS'],
  ])('An endless answer is a bad answer %s', async (_what, start, piece, origin) => {
    const { fault } = await askShep((_request, response) => pourInto(response, start, piece));
    expect(fault).toMatchObject({ faultClass: 'BAD_RESPONSE', origin });
  });
});
