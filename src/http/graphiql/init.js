// Starts GraphiQL with the example operations as tabs. Runs in the browser.
const { React, ReactDOM, GraphiQL } = window;

const examples = await fetch('/graphiql/examples.json').then((answer) => answer.json());
const [first] = examples;

// GraphiQL fills its editors from these instead of the first tab; on a later visit it remembers both.
const isFirstVisit = window.localStorage.getItem('graphiql:tabState') === null;
const start = isFirstVisit ? { query: first.query, variables: first.variables, headers: first.headers } : {};

const properties = {
  fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
  defaultTabs: examples,
  shouldPersistHeaders: true,
  isHeadersEditorEnabled: true,
  ...start,
};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, properties));
