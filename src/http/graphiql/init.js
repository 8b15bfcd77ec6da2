// Starts GraphiQL with the panel of examples, the explorer, and our tools. Runs in the browser.
import { createCurlButton } from './curl-button.js';
import { createExamplesPlugin } from './examples.js';
import { createStorage } from './storage.js';
import { createViewerMenu } from './viewer-menu.js';

const { React, ReactDOM, GraphiQL, GraphiQLPluginExplorer } = window;
const h = React.createElement;

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
const isWide = window.matchMedia('(min-width: 701px)').matches;

const properties = {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
  defaultTabs: [{ query, variables, headers }],
  plugins: [examples, explorer],
  visiblePlugin: isWide ? examples.title : null,
  shouldPersistHeaders: keepsTabs,
  isHeadersEditorEnabled: true,
  storage,
  ...start,
};
const tools = ({ prettify, copy, merge }) =>
  h(React.Fragment, null, prettify, merge, copy, h(CurlButton), h(ViewerMenu));
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  h(GraphiQL, properties, h(GraphiQL.Logo, null, 'Tirek'), h(GraphiQL.Toolbar, null, tools)),
);
