/** This gateway without its record of looks, to see the cost of the record: another module replaces the product's. */
import { registerHooks } from 'node:module';

const replaced = new URL('../../../src/access/looks/request-looks.ts', import.meta.url).href;
const source = `export const createRequestLooks = () => ({
  because() {}, begin: async () => ({ end() {} }), settle: () => undefined, refusal: () => null,
});`;

registerHooks({
  load: (url, context, next) =>
    url === replaced ? { format: 'module', source, shortCircuit: true } : next(url, context),
});

await import('./gateway.ts');
