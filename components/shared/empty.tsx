import type { ComponentChildren } from 'preact';

/** Why a section is empty and what to open next. */
export function Empty({ children, next }: { children: ComponentChildren; next?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {next !== undefined && <div class="row">{next}</div>}
    </div>
  );
}
