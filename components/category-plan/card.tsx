import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
  /** Where to look further. */
  next?: ComponentChildren;
}

/** A card above the plan: one or two sentences, and a way into the plan. */
export function Card({ title, children, next }: Props) {
  return (
    <section class="plan-card">
      <h3>{title}</h3>
      {children}
      {next && <div class="row plan-card__next">{next}</div>}
    </section>
  );
}
