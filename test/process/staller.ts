/**
 * Process of callers who begin and do not go on: `staller.ts PORT COUNT HEAD`. It prints the number of
 * connected and closed ones.
 */
import { createConnection } from 'node:net';

const [port = '0', count = '0', head = ''] = process.argv.slice(2);

let connected = 0;
let closed = 0;
let begun = 0;
const tell = () => process.send?.({ connected, closed });
setInterval(tell, 100);

function begin(): void {
  begun += 1;
  const socket = createConnection({ port: Number(port), host: '127.0.0.1' });
  socket.once('connect', () => {
    connected += 1;
    socket.write(head);
  });
  socket.on('data', () => {});
  socket.on('error', () => {});
  socket.once('close', () => {
    closed += 1;
  });
}

// Fast, and yet not so fast that this process itself becomes the slow part.
const timer = setInterval(() => {
  for (let i = 0; i < 200 && begun < Number(count); i += 1) begin();
  if (begun >= Number(count)) clearInterval(timer);
}, 10);
process.on('disconnect', () => process.exit(0));
