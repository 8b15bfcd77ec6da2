/** The floor: the same calls by hand, and JSON.stringify. It changes only with a stated reason. */
import { createServer } from 'node:http';
import { dossier, persons } from '../floor/answers.ts';
import { createRegisters } from '../floor/registers.ts';
import { runTarget } from './target.ts';

await runTarget(async ({ upstream }: { upstream: string }) => {
  const registers = createRegisters(upstream);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString());
      const data =
        'iins' in variables ? await persons(registers, variables) : await dossier(registers, variables);
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify({ data }));
    });
  });
  const port = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  return [`http://127.0.0.1:${port}`];
});
