// The menu of invented people: it puts a token of the simulated issuer into the headers of the open tab.
import { tokenIn, withToken } from './headers.js';

/** @param {{ roles: { role: string, title: string }[] }} content roles: empty where the page has no such menu */
export function createViewerMenu({ words, roles, language }) {
  const { React, ReactDOM, GraphiQL } = window;
  const h = React.createElement;
  /** Roles by the tokens that came: what a tab asks as is read from its headers. */
  const known = new Map();

  async function fetchToken(role) {
    const answer = await fetch(`/graphiql/tokens/${role}`, { method: 'POST' });
    if (!answer.ok) return null;
    const value = `Bearer ${(await answer.json()).token}`;
    known.set(value, role);
    return value;
  }

  return function ViewerMenu() {
    const { headerEditor, tabs, activeTabIndex, updateActiveTabValues } = GraphiQL.React.useEditorContext({
      nonNull: true,
    });
    const [failed, setFailed] = React.useState(false);
    if (roles.length === 0) return null;
    const token = tokenIn(tabs[activeTabIndex]?.headers ?? '');
    const role = token === null ? '' : (known.get(token) ?? 'other');

    async function choose({ target }) {
      const value = target.value === '' ? null : await fetchToken(target.value).catch(() => null);
      setFailed(target.value !== '' && value === null);
      if (target.value !== '' && value === null) return;
      const headers = withToken(headerEditor.getValue(), value);
      headerEditor.setValue(headers);
      updateActiveTabValues({ headers });
    }

    const option = (value, title) => h('option', { key: value, value }, title);
    return ReactDOM.createPortal(
      h(
        'label',
        { lang: language },
        h('span', null, words.askAs),
        h(
          'select',
          { value: role, onChange: choose },
          option('', words.noToken),
          ...roles.map((one) => option(one.role, one.title)),
          ...(role === 'other' ? [option('other', words.otherToken)] : []),
        ),
        h('span', { role: 'status' }, failed ? words.noTokenCame : ''),
      ),
      document.getElementById('viewer'),
    );
  };
}
