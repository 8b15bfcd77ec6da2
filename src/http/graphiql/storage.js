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

/** Takes tokens out of kept tabs: they end within an hour, or with the simulated systems that gave them. */
function dropTokens(browser) {
  const kept = browser.getItem(`${namespace}tabState`);
  if (kept === null) return;
  try {
    const state = JSON.parse(kept);
    for (const tab of state.tabs) tab.headers = withToken(tab.headers ?? '', null);
    browser.setItem(`${namespace}tabState`, JSON.stringify(state));
    browser.setItem(`${namespace}headers`, state.tabs[state.activeTabIndex]?.headers ?? '');
  } catch {
    browser.removeItem(`${namespace}tabState`);
  }
}
