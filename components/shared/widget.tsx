import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorBoundary, Failure } from './error-boundary';
import { useLoaded } from './use-loaded';

interface Props<Data> {
  title: string;
  /** What the load depends on; a change loads again. */
  watch: string;
  load: () => Promise<Data>;
  children: (data: Data, reload: () => void) => ComponentChildren;
  /** A count beside the title; null shows none. */
  count?: (data: Data) => number | null;
  /** A small link or control at the right of the title. */
  aside?: ComponentChildren;
  /** The one section that is lit: what is due. */
  isLit?: boolean;
  /** The view's own heading says it already: read out, not drawn. */
  isTitleHidden?: boolean;
}

/** A titled section that loads its own data: waiting, failure with retry, and breakage stay inside it. */
export function Widget<Data>({ title, watch, load, children, count, aside, isLit, isTitleHidden }: Props<Data>) {
  const [loaded, reload] = useLoaded(load, watch);
  const heading = useId();
  const counted = loaded.state === 'ready' ? (count?.(loaded.data) ?? null) : null;
  return (
    <section class={isLit ? 'widget widget--lit' : 'widget'} aria-labelledby={heading}>
      <header class={isTitleHidden ? 'sr-only' : 'widget__head'}>
        <h2 id={heading}>{title}</h2>
        {counted !== null && counted > 0 && <span class="widget__count">{counted}</span>}
        {aside !== undefined && <span class="widget__aside">{aside}</span>}
      </header>
      <ErrorBoundary onRetry={reload}>
        {loaded.state === 'loading' && (
          <p class="waiting" role="status">
            {i18n.t('common.loading')}
          </p>
        )}
        {loaded.state === 'failed' && <Failure reason={loaded.reason} onRetry={reload} />}
        {loaded.state === 'ready' && <Body render={() => children(loaded.data, reload)} />}
      </ErrorBoundary>
    </section>
  );
}

// Its own component, so that a throw while drawing the data happens below the boundary and not beside it.
const Body = ({ render }: { render: () => ComponentChildren }) => <>{render()}</>;
