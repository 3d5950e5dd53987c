import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { FindingLine } from '@/components/shared/finding-line';
import { openFindings } from '@/components/shared/finding-text';
import { MarkedTitle } from '@/components/shared/marked-title';
import { Units } from './units';
import type { Checked } from './use-title-check';

/** What a check found, read out politely as it changes. */
export function Verdict({ checked }: { checked: Checked }) {
  if (checked === null) return <div aria-live="polite" />;
  if ('failure' in checked) {
    return (
      <div aria-live="polite">
        <p class="note note--fail">{failureWords(checked.failure)}</p>
      </div>
    );
  }
  const { units, limit, findings } = checked.verdict;
  const open = openFindings(findings);
  return (
    <div class="stack verdict" aria-live="polite">
      <Units units={units} limit={limit} />
      {open.some(({ spans }) => spans.length > 0) && (
        <p class="verdict__title">
          <MarkedTitle title={checked.title} findings={open} />
        </p>
      )}
      {open.length === 0 ? (
        <p class="note note--ok">{i18n.t('titleCheck.clean')}</p>
      ) : (
        open.map((finding) => <FindingLine key={`${finding.rule}/${finding.message}`} finding={finding} hasWhy />)
      )}
    </div>
  );
}
