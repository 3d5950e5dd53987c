import { i18n } from '#i18n';

/** A figure that is not known: `--` with the reason, never 0. */
export function Missing({ why }: { why?: string }) {
  const reason = why ?? i18n.t('missing.notSeen');
  return (
    <span class="missing" title={reason}>
      --<span class="sr-only">{reason}</span>
    </span>
  );
}
