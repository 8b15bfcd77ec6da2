// Starts GraphiQL with the panel of examples, the explorer, and our tools. Runs in the browser.
import { createCurlButton } from './curl-button.js';
import { createExamplesPlugin } from './examples.js';
import { isWide, togglePanel } from './panel.js';
import { createStorage } from './storage.js';
import { createViewerMenu } from './viewer-menu.js';

const { React, ReactDOM, GraphiQL, GraphiQLPluginExplorer } = window;
const h = React.createElement;

// A dialog of GraphiQL stops the page from scrolling by a <style>, which the policy refuses. This page never scrolls.
const { appendChild } = document.head;
document.head.appendChild = (node) =>
  node instanceof HTMLStyleElement ? node : appendChild.call(document.head, node);

const { words, chapters, roles, language, keepsTabs } = await fetch('/graphiql/page.json').then((answer) =>
  answer.json(),
);
const storage = createStorage(window.localStorage, keepsTabs);
const examples = createExamplesPlugin({ words, chapters, language });
const explorer = GraphiQLPluginExplorer.explorerPlugin({ showAttribution: false });
const CurlButton = createCurlButton({ words, language });
const ViewerMenu = createViewerMenu({ words, roles, language });

// GraphiQL fills its editors from these instead of the first tab; on a later visit it remembers both.
const isFirstVisit = storage.getItem('graphiql:tabState') === null;
const [{ query, variables, headers }] = chapters.flatMap((chapter) => chapter.examples);
const start = isFirstVisit ? { query, variables, headers } : {};

const properties = {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
  defaultTabs: [{ query, variables, headers }],
  plugins: [examples, explorer],
  shouldPersistHeaders: keepsTabs,
  isHeadersEditorEnabled: true,
  storage,
  ...start,
};

function Tools({ prettify, copy, merge }) {
  const { plugins } = GraphiQL.React.usePluginStore();
  React.useEffect(() => {
    if (isWide()) togglePanel('Show', examples.title);
  }, [plugins]);
  return h(React.Fragment, null, prettify, merge, copy, h(CurlButton), h(ViewerMenu));
}
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  h(
    GraphiQL,
    properties,
    h(GraphiQL.Logo, null, 'Tirek'),
    h(GraphiQL.Toolbar, null, (buttons) => h(Tools, buttons)),
  ),
);
