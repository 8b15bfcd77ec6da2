/** This gateway without its record of looks, to see what the record costs: another module stands in the place of the product's. */
import { registerHooks } from 'node:module';

const replaced = new URL('../../../src/access/looks/request-looks.ts', import.meta.url).href;
const replacement = new URL('no-looks.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return resolved.url === replaced ? { ...resolved, url: replacement } : resolved;
  },
});

await import('./gateway.ts');
