import type { Platform } from '@/utils/core/platforms';
import type { RegistrationRecord } from '@/utils/records/registration';
import { allTimes, type SomeTimes } from './activity-candidate';
import type { Candidate } from './attempt';

/** What a page told of one product signed up for one activity. Values are what the page had; the background checks them. */
export type ToldRegistration = { itemId: string; activityTitle: string; times: SomeTimes; state: RegistrationRecord['state'] } & {
  [Field in Exclude<
    keyof RegistrationRecord,
    'kind' | 'platform' | 'source' | 'times' | 'itemId' | 'activityTitle' | 'state'
  >]?: unknown;
};

/** The record candidate of one registration: what the page does not show is null. */
export function registrationCandidate(platform: Platform, { times, ...told }: ToldRegistration): Candidate {
  return {
    kind: 'registration',
    platform,
    shopId: null,
    registrationId: null,
    itemTitle: null,
    activityId: null,
    typeText: null,
    stateText: null,
    reason: null,
    appliedAt: null,
    priceFen: null,
    stock: null,
    url: null,
    ...told,
    times: allTimes(times),
  };
}
