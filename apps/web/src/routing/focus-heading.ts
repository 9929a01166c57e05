import type { AnyRouter } from '@tanstack/react-router';

/** After each change of page, moves the focus to its title, so that a screen reader announces where one is. */
export function focusHeadingOnNavigation(router: AnyRouter): void {
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  });
}
