import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FindingLine } from '@/components/shared/finding-line';
import { openFindings } from '@/components/shared/finding-text';
import { MarkedTitle } from '@/components/shared/marked-title';
import type { Checked } from '@/components/title-check/use-title-check';
import { Verdict } from '@/components/title-check/verdict';
import type { Finding } from '@/utils/records/finding';
import { type FillOutcome, type FillTitle, SuggestedTitle } from './fill-title';

interface Props {
  /** The title on the page right now, or as last read. */
  title: string;
  /** What a live check says; null before its first answer, or where nothing is typed. */
  checked: Checked;
  /** Findings stored with a product that is not being edited; null while a draft is judged live. */
  stored: Finding[] | null;
  /** Null where there is no input to fill, e.g. on a list. */
  onFill: FillTitle | null;
}

/** The title as it stands on the page, what is wrong with it, and titles that mend it. */
export function DrawerTitle({ title, checked, stored, onFill }: Props) {
  const [outcome, setOutcome] = useState<FillOutcome | null>(null);
  const judged = checked !== null && 'verdict' in checked ? checked.verdict.findings : (stored ?? []);
  const findings = openFindings(judged);
  const suggestions = [...new Set(findings.flatMap(({ suggestedTitle }) => suggestedTitle ?? []))].filter((one) => one !== title);
  // The verdict draws the title itself when it has something to mark in it.
  const isDrawnBelow = stored === null && findings.some(({ spans }) => spans.length > 0);
  return (
    <div class="stack">
      {!isDrawnBelow && (
        <p class="verdict__title">
          {title === '' ? (
            <span class="muted">{i18n.t('drawer.emptyTitle')}</span>
          ) : (
            <MarkedTitle title={title} findings={stored ?? []} />
          )}
        </p>
      )}
      {stored === null ? (
        <Verdict checked={checked} />
      ) : findings.length === 0 ? (
        <p class="note note--ok">{i18n.t('item.clean')}</p>
      ) : (
        findings.map((finding) => <FindingLine key={`${finding.rule}/${finding.message}`} finding={finding} hasWhy />)
      )}
      {suggestions.map((one) => (
        <SuggestedTitle key={one} title={one} onFill={onFill} onOutcome={setOutcome} />
      ))}
      <p role="status" class={outcome?.isGood === false ? 'note note--fail' : 'note note--ok'}>
        {outcome?.words}
      </p>
    </div>
  );
}
