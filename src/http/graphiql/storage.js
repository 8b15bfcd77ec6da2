// What the browser keeps. Outside the demo nothing that was asked or answered: no query, no variables, no headers.
import { withToken } from './headers.js';

const namespace = 'graphiql:';
const harmless = ['theme', 'docExplorerFlex', 'editorFlex', 'secondaryEditorFlex'].map(
  (key) => namespace + key,
);

/**
 * Makes the storage of GraphiQL on that of the browser.
 * @param {Storage} browser
 * @param {boolean} keepsTabs true in the demo: tabs stay for the next visit, without their tokens
 */
export function createStorage(browser, keepsTabs) {
  const own = () => Object.keys(browser).filter((key) => key.startsWith(namespace));
  if (keepsTabs) dropTokens(browser);
  // An earlier page may have kept them.
  else for (const key of own()) if (!harmless.includes(key)) browser.removeItem(key);

  const memory = new Map();
  const isKept = (key) => keepsTabs || harmless.includes(key);
  return {
    getItem: (key) => (isKept(key) ? browser.getItem(key) : (memory.get(key) ?? null)),
    setItem: (key, value) => (isKept(key) ? browser.setItem(key, value) : void memory.set(key, value)),
    removeItem(key) {
      memory.delete(key);
      browser.removeItem(key);
    },
    clear() {
      memory.clear();
      for (const key of own()) browser.removeItem(key);
    },
    get length() {
      return own().length + memory.size;
    },
  };
}

/** Takes tokens out of kept tabs and questions: they end within an hour, or with the simulated systems that gave them. */
function dropTokens(browser) {
  const headers = browser.getItem(`${namespace}headers`);
  if (headers !== null) browser.setItem(`${namespace}headers`, withToken(headers, null));
  for (const [key, list] of [
    ['tabState', 'tabs'],
    ['queries', 'queries'],
    ['favorites', 'favorites'],
  ])
    try {
      const kept = JSON.parse(browser.getItem(namespace + key) ?? 'null');
      if (kept === null) continue;
      for (const one of kept[list]) if (one.headers) one.headers = withToken(one.headers, null);
      browser.setItem(namespace + key, JSON.stringify(kept));
    } catch {
      browser.removeItem(namespace + key);
    }
}
