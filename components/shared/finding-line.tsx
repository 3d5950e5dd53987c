import type { Finding } from '@/utils/records/finding';
import { findingText } from './finding-text';
import { findingStatusName } from './names';

/** One finding as a sentence, its status as sign and word. */
export function FindingLine({ finding }: { finding: Finding }) {
  return (
    <p class={`finding finding--${finding.status}`}>
      <span class="finding__sign">{findingStatusName(finding.status)}</span>
      <span class="wrap">{findingText(finding)}</span>
    </p>
  );
}
