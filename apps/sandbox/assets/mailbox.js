// Brings new mails into the list while it is looked at; without this script, reloading the page does the same.
const everyMs = 3000;

async function refresh() {
  if (document.hidden) return;

  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;

  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('mails');
  const shown = document.getElementById('mails');
  if (!fresh || !shown || fresh.innerHTML === shown.innerHTML) return;

  // The list is replaced as a whole: put the focus back on the link that had it.
  const focused = shown.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  shown.innerHTML = fresh.innerHTML;
  if (focused) shown.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

setInterval(() => {
  // A sandbox that is being restarted is asked again a moment later.
  refresh().catch(() => undefined);
}, everyMs);
