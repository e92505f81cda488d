// Progressive enhancement only: everything here also works through plain links and forms.
(() => {
  'use strict';

  // The scrubber of the case file: the cursor line and the words follow the thumb at once.
  const at = document.getElementById('at');
  const cursor = document.getElementById('cur');
  if (at && cursor && at.dataset.labels) {
    const labels = at.dataset.labels.split('|');
    const out = document.getElementById('at-out');
    at.addEventListener('input', () => {
      const i = at.value - 1;
      out.textContent = labels[i];
      at.setAttribute('aria-valuetext', labels[i]);
      cursor.setAttribute('transform', `translate(${128 + (1064 * i) / Math.max(1, labels.length - 1)} 0)`);
    });
  }

  // Text that was typed and not sent: ask before the page goes away.
  let unsent = false;
  document.addEventListener('input', (e) => {
    const form = e.target.form;
    if (form && form.method === 'post' && e.target.matches('textarea, input:not([type=hidden]), select')) unsent = true;
  });
  document.addEventListener('submit', () => { unsent = false; });
  window.addEventListener('beforeunload', (e) => { if (unsent) e.preventDefault(); });

  // After a refusal the reader hears what is wrong first.
  const errors = document.getElementById('errors');
  if (errors) errors.focus();
})();
