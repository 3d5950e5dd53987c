import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { ErrorBoundary } from '@/components/shared/error-boundary';

/** Draws an extension page. The last boundary: even if everything breaks there is a sentence and a retry, never a blank page. */
export function startPage(title: string, page: ComponentChild) {
  document.documentElement.lang = i18n.t('common.lang');
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(<ErrorBoundary onRetry={() => location.reload()}>{page}</ErrorBoundary>, root);
}
