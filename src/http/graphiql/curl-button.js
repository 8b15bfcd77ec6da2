// The button "copy as curl": copies at once without the token, and shows what it copied.
import { toCurl } from './curl.js';
import { tokenIn } from './headers.js';

export function createCurlButton({ words, language }) {
  const { React, ReactDOM, GraphiQL } = window;
  const h = React.createElement;
  const icon = h(
    'svg',
    {
      ...{ className: 'graphiql-toolbar-icon', viewBox: '0 0 24 24', 'aria-hidden': true },
      ...{ fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    },
    h('path', { d: 'M3 5h18v14H3zM7 9l3 3-3 3M12.5 15h4.5' }),
  );
  const faults = { variables: words.wrongVariables, headers: words.wrongHeaders };

  return function CurlButton() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const [shown, setShown] = React.useState(null);
    const dialog = React.useRef(null);

    async function copy(takesToken) {
      const request = {
        url: `${window.location.origin}/graphql`,
        query: editor.queryEditor.getValue(),
        operationName: editor.queryEditor.operationName,
        variables: editor.variableEditor.getValue(),
        headers: editor.headerEditor.getValue(),
      };
      const { command = '', wrong } = toCurl({ ...request, takesToken });
      const now = { command, takesToken, hasToken: tokenIn(request.headers) !== null };
      setShown({ ...now, told: wrong ? faults[wrong] : '' });
      if (!dialog.current.open) dialog.current.showModal();
      if (!wrong) setShown({ ...now, told: (await copied(command)) ? words.copied : words.notCopied });
    }

    const choice =
      shown?.hasToken &&
      h(
        'label',
        null,
        h('input', {
          ...{ type: 'checkbox', checked: shown.takesToken },
          onChange: ({ target }) => copy(target.checked),
        }),
        words.withToken,
      );
    return h(
      React.Fragment,
      null,
      h(GraphiQL.React.ToolbarButton, { label: words.curl, onClick: () => copy(false) }, icon),
      ReactDOM.createPortal(
        h(
          'dialog',
          { ref: dialog, className: 'tirek-curl', lang: language, 'aria-label': words.curl },
          h('p', { role: 'status' }, shown?.told),
          h('textarea', { readOnly: true, 'aria-label': words.curl, rows: 14, value: shown?.command ?? '' }),
          choice,
          h('button', { type: 'button', onClick: () => dialog.current.close() }, words.close),
        ),
        document.body,
      ),
    );
  };
}

/** False where the browser gives no page of this address its clipboard: plain http beyond this machine. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
