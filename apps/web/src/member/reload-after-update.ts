const key = 'aparte.reloaded';
/** A second failure so soon after a reload has another cause: it is shown instead. */
const pauseMs = 30_000;

/** When a part of this page no longer exists because a new version was put online, takes the new version. */
export function reloadAfterUpdate(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!mayReload(lastReloadAt(), Date.now())) return;
    event.preventDefault();
    noteReload();
    location.reload();
  });
}

/** Whether a reload can still help. */
export function mayReload(lastAt: number | null, now: number): boolean {
  return lastAt !== null && now - lastAt >= pauseMs;
}

/** When this tab was last reloaded for that reason; null when nothing can be remembered, so that it never loops. */
function lastReloadAt(): number | null {
  try {
    return Number(sessionStorage.getItem(key) ?? '0');
  } catch {
    return null;
  }
}

function noteReload(): void {
  sessionStorage.setItem(key, String(Date.now()));
}
