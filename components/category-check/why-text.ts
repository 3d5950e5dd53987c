import { i18n } from '#i18n';
import { percentOf } from '@/components/category-advice/category-words';
import { findingText } from '@/components/shared/finding-text';
import { stamp } from '@/components/shared/when';
import type { Finding } from '@/utils/records/finding';
import type { CheckRow, CheckSuggestion, SaidHere } from './check-row';
import { type CheckState, checkState, maybeOf, type UnknownReason, unknownReason } from './check-state';

/** What a heading is called. */
export const stateName = (state: CheckState): string => i18n.t(`categoryCheck.states.${state}`);

/** Why nothing can be said, in words. */
export const unknownText = (reason: UnknownReason): string => i18n.t(`categoryCheck.unknown.${reason}`);

/** What the operator said of a product, with its time; the year is left out where it is that of `thisYear`, an instant. */
export function saidText({ verdict, target, at, until }: SaidHere, thisYear: number): string {
  const day = stamp(at, thisYear);
  switch (verdict) {
    case 'keep':
      return i18n.t('categoryCheck.said.keep', [day]);
    case 'move':
      return i18n.t('categoryCheck.said.move', [target?.path.join(' › ') ?? '--', day]);
    case 'later':
      return until === null
        ? i18n.t('categoryCheck.said.laterOpen')
        : i18n.t('categoryCheck.said.later', [stamp(until, thisYear)]);
    case 'wrong-label':
      return i18n.t('categoryCheck.said.wrongLabel', [day]);
  }
}

/** Why a product stands under its heading at a moment, in words; `thisYear` as with `saidText`. */
export function whyText(row: CheckRow, now: number, thisYear = now): string {
  const { said, finding, warning, judged } = row;
  const state = checkState(row, now);
  switch (state) {
    case 'handled':
    case 'later':
      return said === null ? '' : saidText(said, thisYear);
    case 'closed':
      return i18n.t(row.closed === 'not-leaf' ? 'categoryCheck.notLeaf' : 'categoryCheck.notPublishable');
    case 'elsewhere': {
      if (finding !== null) return findingText(neverSure(finding)).says;
      if (warning !== null) return i18n.t('categoryAdvice.byPage', [warning.text]);
      return reasonsText(judged?.suggestions[0]) || i18n.t('categoryAdvice.elsewhere');
    }
    case 'maybe':
      return i18n.t('categoryCheck.maybe', [reasonsText(maybeOf(row) ?? undefined) || i18n.t('categoryCheck.byTitle')]);
    case 'fits':
      return i18n.t('categoryCheck.fits');
    case 'unknown':
      return unknownText(unknownReason(row));
  }
}

/** A finding's percent came rounded: nothing is shown as certain. */
function neverSure(finding: Finding): Finding {
  const { percent } = finding.params;
  if (typeof percent !== 'number') return finding;
  return { ...finding, params: { ...finding.params, percent: percentOf(percent / 100) } };
}

function reasonsText(suggestion: CheckSuggestion | undefined): string {
  const texts = (suggestion?.reasons ?? []).flatMap(({ kind, params }) => {
    if (kind === 'words') return i18n.t('categoryCheck.byWords', [String(params.words ?? '')]);
    return kind === 'likes' ? i18n.t('categoryCheck.byLikes', [String(params.count ?? '')]) : [];
  });
  return texts.join(i18n.t('categoryCheck.semicolon'));
}
