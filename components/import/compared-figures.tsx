import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { metricName } from '@/components/shared/metric-name';
import { figureText } from './figure-text';
import type { ChangeOfFigure, ComparisonView } from './views';
import { kindName } from './words';

const subjectText = ({ record: { subject } }: ChangeOfFigure): string =>
  subject.kind === 'shop' ? kindName('shop') : `${kindName(subject.kind)} ${subject.name ?? subject.id ?? ''}`;

const daysText = ({ record: { statDate, days } }: ChangeOfFigure): string =>
  days === 1 ? statDate : i18n.t('imports.daysUpTo', [String(days), statDate]);

/** The same figure of the same day may be there under several scopes. */
const changeKey = ({ record: { subject, statDate, days, scope }, metric }: ChangeOfFigure): string =>
  [subject.kind, subject.of, subject.id, subject.name, statDate, days, scope, metric].join('/');

/** How many figures are new, the same, or other than the stored ones, and the first of the latter. */
export function ComparedFigures({ comparison }: { comparison: ComparisonView }) {
  const { added, same, changed, changes } = comparison;
  return (
    <div class="stack">
      <dl class="figures import-counts">
        <div class={added > 0 ? 'import-counts__lit' : undefined}>
          <dt>{i18n.t('imports.added')}</dt>
          <dd>{countText(added)}</dd>
        </div>
        <div>
          <dt>{i18n.t('imports.same')}</dt>
          <dd>{countText(same)}</dd>
        </div>
        <div>
          <dt>{i18n.t('imports.changed')}</dt>
          <dd>{countText(changed)}</dd>
        </div>
      </dl>
      {changes.length > 0 && (
        <details class="import-details" open>
          <summary>{i18n.t('imports.changes')}</summary>
          <p class="muted small">{i18n.t('imports.laterStands')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
          <div class="import-details__box" tabIndex={0}>
            <table class="table small">
              <thead>
                <tr>
                  <th scope="col">{i18n.t('imports.subject')}</th>
                  <th scope="col">{i18n.t('imports.metric')}</th>
                  <th scope="col">{i18n.t('imports.day')}</th>
                  <th scope="col" class="number">
                    {i18n.t('imports.stored')}
                  </th>
                  <th scope="col" class="number">
                    {i18n.t('imports.inFile')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <tr key={changeKey(change)}>
                    <td class="wrap">{subjectText(change)}</td>
                    <td>{metricName(change.metric)}</td>
                    <td class="nowrap">{daysText(change)}</td>
                    <td class="number muted">{figureText(change.metric, change.from)}</td>
                    <td class="number">{figureText(change.metric, change.to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {changed > changes.length && (
              <p class="muted small">{i18n.t('imports.more', [countText(changed - changes.length)])}</p>
            )}
          </div>
        </details>
      )}
    </div>
  );
}
