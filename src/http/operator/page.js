// The operator's page while it is open: refreshes its main part when the gateway tells of a change. Runs in the browser.
const live = document.getElementById('live');
if (live) {
  const words = live.dataset;
  const pauseMs = 2000;
  const oldMs = 60_000;
  let refreshedAt = Date.now();
  let isRefreshing = false;
  let isWanted = false;
  let timer;

  const say = (state) => {
    live.dataset.state = state;
    live.textContent = `${words[state]} ${new Date().toLocaleTimeString('ru', { timeZone: 'Asia/Almaty' })}`;
  };

  const listen = () => {
    const events = new EventSource('/operator/events');
    const heard = () => say('on');
    events.addEventListener('open', () => {
      heard();
      refreshSoon();
    });
    events.addEventListener('beat', () => {
      heard();
      if (Date.now() - refreshedAt > oldMs) refreshSoon();
    });
    events.addEventListener('changed', () => {
      heard();
      refreshSoon();
    });
    events.addEventListener('error', () => {
      say('off');
      // A refused stream is not opened again by itself: the token has ended, or there are too many.
      if (events.readyState !== EventSource.CLOSED) return;
      refreshSoon();
      setTimeout(listen, 15_000);
    });
  };

  const refreshSoon = () => {
    isWanted = true;
    clearTimeout(timer);
    timer = setTimeout(refresh, Math.max(0, refreshedAt + pauseMs - Date.now()));
  };

  const refresh = async () => {
    if (isRefreshing || !isWanted) return;
    isRefreshing = true;
    isWanted = false;
    try {
      const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
      if (answer.status === 401 || answer.status === 403) return location.reload();
      if (answer.ok) swap(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      say('off');
    } finally {
      refreshedAt = Date.now();
      isRefreshing = false;
      if (isWanted) refreshSoon();
    }
  };

  const swap = (page) => {
    for (const part of document.querySelectorAll('[data-fresh]')) {
      const fresh = page.getElementById(part.id);
      if (!fresh) continue;
      const kept = remember(part);
      part.replaceChildren(...fresh.childNodes);
      restore(part, kept);
    }
  };

  const isChanged = (field) => {
    if (field.type === 'hidden' || field.tagName === 'BUTTON') return false;
    if (field.type === 'checkbox') return field.checked !== field.defaultChecked;
    if (field.tagName === 'SELECT') return field.selectedIndex !== firstIndex(field);
    return field.value !== field.defaultValue;
  };

  const firstIndex = ({ options }) =>
    Math.max(
      0,
      [...options].findIndex((option) => option.defaultSelected),
    );

  const remember = (part) => {
    const active = part.contains(document.activeElement) ? document.activeElement : null;
    const canSelect = active !== null && 'selectionStart' in active && active.selectionStart !== null;
    return {
      opened: [...part.querySelectorAll('details[open][id]')].map(({ id }) => id),
      // A form that is being filled in keeps its fields, its key and the version that the operator saw.
      forms: new Map(
        [...part.querySelectorAll('form[id]')]
          .filter((form) => [...form.elements].some(isChanged))
          // A field with the name `id` hides the id of its form.
          .map((form) => [form.getAttribute('id'), form]),
      ),
      checked: [...part.querySelectorAll('input[type=checkbox][id]:checked')].map(({ id }) => id),
      focus: active?.id,
      range: canSelect ? [active.selectionStart, active.selectionEnd] : null,
    };
  };

  const restore = (part, { opened, forms, checked, focus, range }) => {
    for (const id of opened) document.getElementById(id)?.setAttribute('open', '');
    for (const [id, form] of forms) document.getElementById(id)?.replaceWith(form);
    for (const id of checked) {
      const box = document.getElementById(id);
      if (box) box.checked = true;
    }
    const active = focus ? document.getElementById(focus) : null;
    if (!active || !part.contains(active)) return;
    active.focus({ preventScroll: true });
    if (range) active.setSelectionRange(...range);
  };

  // The result of an action is told once.
  if (location.search !== '') history.replaceState(null, '', location.pathname + location.hash);
  say('off');
  listen();
}
