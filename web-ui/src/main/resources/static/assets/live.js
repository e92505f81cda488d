// Within an exercise and on its control desk; everything here also works through plain links and forms.
(() => {
  'use strict';

  // Live pages. The server only says that something is new; the page then fetches its own parts anew, as a reload would.
  const live = document.querySelector('#desk[data-live]') || document.querySelector('[data-live]');
  const parts = () => [...document.querySelectorAll('[data-part]')];
  const clocks = () => [...document.querySelectorAll('[data-clock]')];
  const started = performance.now();

  // The exercise time goes on from where the page has it, at the rate of the exercise.
  const shown = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'ja-JP',
    { timeZone: 'Asia/Tokyo', month: document.documentElement.lang === 'en' ? 'short' : 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const words = (ms) => {
    const p = Object.fromEntries(shown.formatToParts(ms).map((x) => [x.type, x.value]));
    const day = document.documentElement.lang === 'en' ? `${p.day} ${p.month.slice(0, 3)}` : `${p.month}月${p.day}日`;
    return `${day} ${p.hour}:${p.minute}`;
  };
  const tick = () => clocks().forEach((c) => {
    const from = c.since === undefined ? started : c.since;
    const text = words(Number(c.dataset.millis) + (performance.now() - from) * Number(c.dataset.rate));
    if (c.textContent !== text) c.textContent = text;
  });
  if (clocks().length) setInterval(tick, 1000);

  if (live && window.EventSource) {
    const state = document.getElementById('live-state');
    const hold = document.getElementById('live-hold');
    let source = null, key = live.dataset.key, wanted = key, held = false, busy = false, last = 0, calm = 0;
    const say = (what) => { if (state) { state.hidden = false; state.textContent = state.dataset[what]; state.classList.toggle('off', what !== 'on'); } };
    const typing = (part) => part.contains(document.activeElement) && document.activeElement.matches('input:not([type=hidden]), textarea, select');

    // XMLHttpRequest reads a page without any sink for strings, as the content policy asks for.
    const fetchPage = (address, then) => {
      const x = new XMLHttpRequest();
      x.open('GET', address);
      x.responseType = 'document';
      x.onload = () => { busy = false; if (x.status === 200 && x.response && x.responseURL.endsWith(address)) then(x.response); };
      x.onerror = () => { busy = false; };
      busy = true;
      x.send();
    };
    const swap = (part, fresh) => {
      const focus = part.contains(document.activeElement) && document.activeElement.id;
      const left = part.scrollLeft;
      fresh = document.importNode(fresh, true);
      part.replaceWith(fresh);
      fresh.scrollLeft = left;
      if (focus && document.getElementById(focus)) document.getElementById(focus).focus();
    };
    const feed = (fresh) => {
      const old = document.getElementById('feed');
      if (!old || !fresh || Date.now() - calm < 5000) return;
      calm = Date.now();
      const news = [...fresh.children].filter((li) => !document.getElementById(li.id));
      news.reverse().forEach((li) => old.prepend(document.importNode(li, true)));
      while (old.children.length > Math.max(8, fresh.children.length)) old.lastElementChild.remove();
    };
    const renew = (page) => {
      if (live.dataset.from) {
        const bar = page.getElementById(live.id);
        if (!bar) return;
        key = bar.dataset.key;
        live.querySelectorAll('.exname, .extime, .exdo').forEach((part) => {
          const fresh = bar.querySelector('.' + part.className);
          if (fresh) swap(part, fresh);
        });
      } else {
        key = page.getElementById(live.id).dataset.key;
        parts().forEach((part) => { const fresh = page.getElementById(part.id); if (fresh && !typing(part)) swap(part, fresh); });
        feed(page.getElementById('feed'));
      }
      clocks().forEach((c) => { if (c.since === undefined) c.since = performance.now(); });
      tick();
    };
    const look = () => {
      const pause = live.dataset.from ? 300 : 2000;
      const due = key !== wanted || (!live.dataset.from && Date.now() - last > 20000);
      if (held || busy || !source || !due || Date.now() - last < pause) return;
      last = Date.now();
      const asked = wanted;
      const address = live.dataset.from || live.dataset.page;
      fetchPage(address, (page) => {
        renew(page);
        if (live.dataset.from && key !== asked) wanted = key;
        // The inbox shows what came, unless something is being typed.
        if (live.dataset.from && location.pathname === '/inbox') fetchPage('/inbox', (inbox) => {
          const main = document.getElementById('main'), fresh = inbox.getElementById('main');
          if (main && fresh && !typing(main) && ![...main.querySelectorAll('textarea')].some((t) => t.value !== t.defaultValue)) swap(main, fresh);
        });
      });
    };
    const open = () => {
      if (source || held) return;
      source = new EventSource(live.dataset.live);
      source.onopen = () => say('on');
      source.onerror = () => { say('off'); if (source && source.readyState === EventSource.CLOSED) { source = null; } };
      source.addEventListener('key', (e) => { say('on'); wanted = e.data; look(); });
    };
    const close = () => { if (source) { source.close(); source = null; } };
    clocks().forEach((c) => { c.since = started; });
    // A page that nobody sees needs no stream; browsers allow only a few.
    document.addEventListener('visibilitychange', () => { if (document.hidden) close(); else open(); });
    setInterval(() => { if (!document.hidden) open(); look(); }, 500);
    if (hold) {
      hold.hidden = false;
      hold.textContent = hold.dataset.hold;
      hold.addEventListener('click', () => {
        held = !held;
        hold.textContent = held ? hold.dataset.go : hold.dataset.hold;
        if (held) { close(); say('held'); } else open();
      });
    }
    open();
  }
})();
