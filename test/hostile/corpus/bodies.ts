import { gzipSync } from 'node:zlib';
import { type Attack, json, request } from '../attack.ts';

const small = '{"query":"{ viewer { kind } }"}';

export const bodies: readonly Attack[] = [
  json('a list of a thousand questions', `[${Array.from({ length: 1000 }, () => small).join()}]`, 'refused'),
  json('an empty list', '[]', 'refused'),
  json('null', 'null', 'refused'),
  json('a text', '"a"', 'refused'),
  json('an empty object', '{}', 'refused'),
  json('lists in each other, 190,000 of them', '['.repeat(190_000), 'refused'),
  json('lists in each other, closed', `${'['.repeat(90_000)}${']'.repeat(90_000)}`, 'refused'),
  json('one key twice', '{"query":"{ viewer { kind } }","query":"{ viewer { account } }"}', 'answered'),
  json(
    'one key 10,000 times',
    `{${Array.from({ length: 10_000 }, () => '"query":"{a}"').join()}}`,
    'refused',
  ),
  json(
    'bytes that are no UTF-8',
    Buffer.from([...Buffer.from('{"query":"{ viewer { kind } } #'), 0xff, 0xc0, 0x80, ...Buffer.from('"}')]),
    'refused',
  ),
  json(
    'a lone surrogate in UTF-8',
    Buffer.from([
      ...Buffer.from('{"query":"{ incident(id: \\"'),
      0xed,
      0xa0,
      0x80,
      ...Buffer.from('\\") { id } }"}'),
    ]),
    'refused',
  ),
  json(
    'an overlong form of a quotation mark',
    Buffer.from([...Buffer.from('{"query":"'), 0xc0, 0xa2, ...Buffer.from('"}')]),
    'refused',
  ),
  json('a byte order mark before the body', `\uFEFF${small}`, 'either'),
  json('UTF-16', Buffer.from(small, 'utf16le'), 'refused'),
  json('UTF-16 with its mark', Buffer.from(`\uFEFF${small}`, 'utf16le'), 'refused'),
  json('U+0000 before the body', `\0${small}`, 'refused'),
  json('half a body', '{"query":"{ viewer', 'refused'),
  json('blanks alone, 190 kB', ' '.repeat(190_000), 'refused'),
  json('blanks around the body', `${' '.repeat(90_000)}${small}${' '.repeat(90_000)}`, 'answered'),
  json('more than the gateway reads', `{"query":"#${'a'.repeat(300_000)}"}`, 'refused'),
  json('a megabyte', 'a'.repeat(1_000_000), 'refused'),
  request(
    'a body that is packed',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(small) },
    'refused',
  ),
  request(
    'a packed body that would be a hundred megabytes',
    { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(100_000_000)) },
    'refused',
  ),
  request('an encoding that there is not', { headers: { 'content-encoding': 'zip' }, body: small }, 'either'),
  request(
    'a charset that is not UTF-8',
    { headers: { 'content-type': 'application/json; charset=utf-16' }, body: small },
    'refused',
  ),
  request(
    'a content type of 10 kB',
    { headers: { 'content-type': `application/json;${'a=b;'.repeat(2500)}` }, body: small },
    'either',
  ),
  request('a text for a body', { headers: { 'content-type': 'text/plain' }, body: small }, 'refused'),
  request(
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    'refused',
  ),
  request(
    'a form of several parts',
    {
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: `--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${small}\r\n--b--\r\n`,
    },
    'refused',
  ),
  request(
    'XML',
    { headers: { 'content-type': 'application/xml' }, body: '<!DOCTYPE a [<!ENTITY a "aa">]><a>&a;</a>' },
    'refused',
  ),
  request(
    'a body that may only be GraphQL',
    { headers: { 'content-type': 'application/graphql' }, body: '{ viewer { kind } }' },
    'refused',
  ),
  request(
    'an upload of a scan without a body',
    { path: '/scans', headers: { 'content-type': 'application/pdf' } },
    'refused',
  ),
  request(
    'an upload of a scan that is none',
    { path: '/scans', headers: { 'content-type': 'application/pdf' }, body: Buffer.alloc(100_000, '%PDF-') },
    'refused',
  ),
];
