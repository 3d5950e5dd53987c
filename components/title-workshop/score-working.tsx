import { i18n } from '#i18n';
import { ruleName } from '@/components/shared/finding-text';
import type { WorkshopView } from './workshop-view';

/** The score, and on a click its working: 100 less what each rule costs. */
export function ScoreWorking({ score, costs }: Pick<WorkshopView, 'score' | 'costs'>) {
  if (costs.length === 0) return <span class="small muted">{i18n.t('workshop.scoreFull')}</span>;
  const sum = costs.reduce((all, { points }) => all + points, 0);
  return (
    <details class="score small">
      <summary>{i18n.t('workshop.score', [String(score)])}</summary>
      <table class="score__working">
        <tbody>
          <tr>
            <th scope="row" />
            <td class="number">100</td>
          </tr>
          {costs.map(({ rule, points }) => (
            <tr key={rule}>
              <th scope="row">{ruleName(rule)}</th>
              <td class="number">{i18n.t('workshop.points', [String(points)])}</td>
            </tr>
          ))}
          <tr class="score__sum">
            <th scope="row">{sum > 100 ? i18n.t('workshop.scoreFloor') : ''}</th>
            <td class="number">= {score}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}
