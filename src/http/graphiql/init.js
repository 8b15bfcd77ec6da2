// Starts GraphiQL with the example operations as tabs. Runs in the browser.
const { React, ReactDOM, GraphiQL } = window;

const examples = await fetch('/graphiql/examples.json').then((answer) => answer.json());
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const properties = {
  fetcher,
  defaultTabs: examples,
  shouldPersistHeaders: false,
  isHeadersEditorEnabled: true,
};
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, properties));
