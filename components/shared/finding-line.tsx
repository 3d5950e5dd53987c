import type { Finding } from '@/utils/records/finding';
import { findingText } from './finding-text';
import { findingStatusName } from './names';

/** One finding: its status as sign and word, the sentence, what to do, and with `hasWhy` why it matters. */
export function FindingLine({ finding, hasWhy }: { finding: Finding; hasWhy?: boolean }) {
  const { says, fix, why } = findingText(finding);
  return (
    <div class={`finding finding--${finding.status}`}>
      <span class="finding__sign">{findingStatusName(finding.status)}</span>
      <div class="grow wrap">
        <p>{says}</p>
        {fix !== '' && (
          <p class="finding__fix">
            <span aria-hidden="true">→ </span>
            {fix}
          </p>
        )}
        {hasWhy && why !== '' && <p class="muted small">{why}</p>}
      </div>
    </div>
  );
}
