import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { failureWords } from './failure-words';

interface Props {
  children: ComponentChildren;
  /** Also called on retry, to fetch anew what broke the view. */
  onRetry?: () => void;
}

/** Keeps a widget that breaks from taking its neighbours along; offers a retry. */
export class ErrorBoundary extends Component<Props, { reason: string | null }> {
  override state: { reason: string | null } = { reason: null };

  static override getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.reason === null) return this.props.children;
    const retry = () => {
      this.setState({ reason: null });
      this.props.onRetry?.();
    };
    return <Failure reason={this.state.reason} onRetry={retry} />;
  }
}

/** Why a widget shows nothing, with a retry. */
export function Failure({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>{failureWords(reason)}</p>
      <button type="button" class="button" onClick={onRetry}>
        {i18n.t('common.retry')}
      </button>
    </div>
  );
}
