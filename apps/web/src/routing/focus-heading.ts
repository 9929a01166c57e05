import type { AnyRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * After each change of page, moves the focus to its title, so that a screen reader announces where one is; or to the
 * part of it (`data-sought`) that somebody was led to.
 */
export function focusHeadingOnNavigation(router: AnyRouter): void {
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    if (!document.querySelector('main [data-sought]')) focusHeading();
  });
}

/** The same when a page goes on to its next moment without changing its address. */
export function useHeadingFocus(moment: string): void {
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    window.scrollTo(0, 0);
    focusHeading();
  }, [moment]);
}

function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
