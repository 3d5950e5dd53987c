import type { RegistrationState } from '@/utils/records/registration';

const states: readonly (readonly [RegistrationState, RegExp])[] = [
  ['needs-action', /^(待缴(活动)?保证金|(系统报名\/?)?返场待确认|(营销账户)?待充值|待调整|待确认排期)$/],
  ['waiting', /^(审核中|待终审|系统待校验保证金|协商待审核|同意调整待审核|寄样及寄样审核|推送中)$/],
  ['approved', /^((系统|运营)?审核通过|保证金校验通过|商家已确认返场|已确定具体活动时间|报名成功)$/],
  ['running', /^(活动|进行)中$/],
  ['refused', /^(报名被驳回|推送失败)$/],
  ['withdrawn', /^已取消$/],
  ['ended', /^(活动下线|(活动)?已?结束)$/],
];

/**
 * Where a registration stands, from the page's word; whole words only. 降低活动价格 stays unknown: whether it asks the
 * operator to do so or says that it was done is nowhere written. Source: facts A2, 1.3, 2026-05, high; what the words
 * mean is our reading of them.
 */
export const registrationState = (word: string | null): RegistrationState =>
  states.find(([, pattern]) => pattern.test((word ?? '').replace(/\s+/g, '')))?.[0] ?? 'unknown';
