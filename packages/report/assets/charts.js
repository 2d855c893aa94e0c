/* Brings the charts of wide screens to life; they load nothing. */
(() => {
  const refuse = (what) => Promise.reject(new Error('A chart may not load ' + what));
  const tip = document.getElementById('tip');
  const show = (handler, event, item, value) => {
    tip.hidden = !value;
    if (!value) return;
    tip.textContent = String(value);
    const { clientWidth, clientHeight } = document.documentElement;
    tip.style.left = Math.max(8, Math.min(event.clientX + 14, clientWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = Math.max(8, Math.min(event.clientY + 14, clientHeight - tip.offsetHeight - 8)) + 'px';
  };
  const upgrade = async (still) => {
    const live = document.createElement('div');
    live.setAttribute('aria-hidden', 'true');
    const spec = JSON.parse(document.getElementById(still.dataset.spec).textContent);
    const view = new vega.View(vega.parse(spec, null, { ast: true }), {
      renderer: 'svg',
      container: live,
      hover: true,
      expr: vegaInterpreter,
      tooltip: show,
      loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
    });
    await view.runAsync();
    still.replaceChildren(live);
    still.dataset.live = 'true';
  };
  const wide = matchMedia('(min-width: 720px)');
  const start = async () => {
    if (!wide.matches) return;
    wide.removeEventListener('change', start);
    await document.fonts.ready;
    for (const still of document.querySelectorAll('[data-spec]')) await upgrade(still);
  };
  wide.addEventListener('change', start);
  document.addEventListener(
    'scroll',
    () => {
      tip.hidden = true;
    },
    { passive: true },
  );
  start();
})();
