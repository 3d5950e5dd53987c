import { i18n } from '#i18n';
import type { PlanSource } from './plan-source';

/** What the plan leaves out, after a blank; empty where it leaves out nothing. */
export const leftOutText = ({ stored, off, gone }: PlanSource['leftOut']): string =>
  stored + off + gone === 0 ? '' : ` ${i18n.t('plan.leftOut', [String(stored), String(off), String(gone)])}`;
