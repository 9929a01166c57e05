import type { ReactNode } from 'react';

/** The one title of a page, also the title of the browser's tab; it takes the focus when a page is entered. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="ui-page-title">
      <title>{`${title} · Aparté`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}
