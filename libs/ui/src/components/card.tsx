import type { ReactNode } from 'react';

/** A sheet of related things, with its own small title. */
export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className="ui-card">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
