import { i18n } from '#i18n';
import { CopyButton } from '@/components/shared/copy-button';
import { stamp } from '@/components/shared/when';
import { fullTime } from '@/utils/core/dates';
import type { ReaderReport } from '@/utils/records/reader-report';

/** Reports as text to hand on: readers and reasons, no page content. */
const reportText = (reports: readonly ReaderReport[]): string =>
  reports
    .map(({ site, pageKind, reader, outcome, reason, at, fields, accepted, refused, time }) =>
      [
        fullTime(time),
        `${site}/${pageKind}`,
        reader,
        outcome,
        `accepted ${accepted}`,
        `refused ${refused}`,
        `fields ${fields.read}/${fields.expected}`,
        ...(reason === null ? [] : [`${reason} ${at ?? ''}`.trim()]),
      ].join(' | '),
    )
    .join('\n');

/** What the readers of one page last reported, the newest first. */
export function ReportList({ reports, now }: { reports: readonly ReaderReport[]; now: number }) {
  if (reports.length === 0) return <p class="muted small">{i18n.t('reading.noReports')}</p>;
  return (
    <div class="stack">
      <h4 class="small">{i18n.t('reading.reports')}</h4>
      <ul class="list small">
        {reports.map((report) => {
          const { reader, outcome, accepted, refused, reason, at, time } = report;
          return (
            <li key={`${reader}/${time}`}>
              <span class="nowrap">{stamp(time, now)}</span>{' '}
              {i18n.t('reading.reportLine', [reader, i18n.t(`reading.outcome_${outcome}`), String(accepted), String(refused)])}
              {reason !== null && (
                <code class="reason">
                  {reason}
                  {at === null ? '' : ` · ${at}`}
                </code>
              )}
            </li>
          );
        })}
      </ul>
      <p class="row">
        <CopyButton text={reportText(reports)} label={i18n.t('reading.copyReports')} />
        <span class="muted small">{i18n.t('reading.copyExplain')}</span>
      </p>
    </div>
  );
}
