// The panel of examples: chapters, a search, and a tab for each example that is opened.
import { tokenIn, withToken } from './headers.js';
import { isWide, togglePanel } from './panel.js';

/** @returns a plugin of GraphiQL */
export function createExamplesPlugin({ words, chapters, language }) {
  const { React, GraphiQL } = window;
  const h = React.createElement;
  const icon = () =>
    h(
      'svg',
      {
        viewBox: '0 0 24 24',
        width: '1em',
        height: '1em',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 1.5,
      },
      h('path', { d: 'M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z' }),
    );

  function Examples() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const { stop } = GraphiQL.React.useExecutionContext({ nonNull: true });
    const [sought, setSought] = React.useState('');
    const found = chapters
      .map(({ title, examples }) => ({ title, examples: examples.filter((one) => fits(one, sought)) }))
      .filter(({ examples }) => examples.length > 0);
    const active = editor.tabs[editor.activeTabIndex]?.title;
    const open = (example) => {
      stop();
      // From a timer, as GraphiQL's own late changes of a tab: React would run `addTab` once more behind those if it were first,
      // and give the tab that is left the texts of the new one.
      setTimeout(() => openExample(editor, example));
      if (!isWide()) togglePanel('Hide', words.examples);
    };
    return h(
      'section',
      { className: 'tirek-examples', lang: language },
      h('h2', null, words.examples),
      h('input', {
        ...{ type: 'search', placeholder: words.seek, 'aria-label': words.seek, value: sought },
        onChange: (event) => setSought(event.target.value),
      }),
      h('p', { role: 'status' }, found.length === 0 ? words.nothingFound : ''),
      ...found.map(({ title, examples }) =>
        h(
          React.Fragment,
          { key: title },
          h('h3', null, title),
          h('ol', null, ...examples.map((one) => h(Example, { key: one.name, one, active, open }))),
        ),
      ),
    );
  }

  const Example = ({ one, active, open }) => {
    const operation = operationOf(one);
    const current = operation === active ? { 'aria-current': 'true' } : {};
    return h(
      'li',
      null,
      h(
        'button',
        { type: 'button', onClick: () => open(one), ...current },
        one.title,
        h('code', { lang: 'en' }, operation),
      ),
    );
  };

  return { title: words.examples, icon, content: Examples };
}

const operationOf = ({ query }) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '';

const fits = ({ title, name, query }, sought) =>
  [title, name, query].some((text) => text.toLowerCase().includes(sought.trim().toLowerCase()));

/** Goes to the tab where the example stands unchanged, or opens one for it. The viewer of the last tab asks in the new one too. */
function openExample(editor, { query, ...example }) {
  const headers = withToken(example.headers, tokenIn(editor.headerEditor?.getValue() ?? ''));
  const variables = withApplication(example.variables, editor.responseEditor?.getValue() ?? '');
  const there = editor.tabs.findIndex(
    (tab) => tab.query === query && tab.variables === variables && tab.headers === headers,
  );
  if (there === -1) {
    editor.addTab();
    editor.updateActiveTabValues({ query, variables, headers, response: null });
  }
  // Fills the editors from the tab.
  editor.changeTab(there === -1 ? editor.tabs.length : there);
}

/** Puts the application of the last answer where the example asks for one. */
function withApplication(variables, answer) {
  const id = /"(APP-[\w-]+)"/.exec(answer)?.[1];
  return id === undefined ? variables : variables.replace('APP-put-its-id-here', id);
}
