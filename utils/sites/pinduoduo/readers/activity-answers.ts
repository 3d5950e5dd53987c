import { activityCandidate, type ToldActivity } from '@/utils/reading/activity-candidate';
import type { Attempt } from '@/utils/reading/attempt';
import { fromNetwork } from '@/utils/reading/from-network';
import { jsonEnd } from '@/utils/reading/json-end';
import { jsonTime } from '@/utils/reading/json-time';
import type { ActivityTimeName } from '@/utils/records/activity-time-names';
import { answerRefusal, camelFields } from '../answers';
import { type Found, objectsIn } from '../objects-in';
import { numericId, words } from '../shapes';
import { shopIdIn } from '../shop-id';

/** Names under which the six times may come, in camel case. */
const TIMES: readonly (readonly [ActivityTimeName, RegExp])[] = [
  ['signStart', /^(enroll?|sign(Up)?|apply|registration)(Start|Begin)(Time|At|Date)?$/],
  ['signEnd', /^(enroll?|sign(Up)?|apply|registration)(End|Deadline)(Time|At|Date)?$/],
  ['preheatStart', /^(preheat|warmUp)(Start|Begin)(Time|At)?$/],
  ['start', /^(activity|online)?(start|Start|begin|Begin)(Time|At|Date)$/],
  ['end', /^(activity|online)?(end|End)(Time|At|Date)$/],
];

/** Asked too often, or the token has run out: the services share this refusal (facts 0, high). */
const TOO_OFTEN = '54001';

/**
 * Any answer of the activity services that tells of activities: objects with a name and an end of sign-up. Nobody has
 * published the square's and the enrol page's own answers, so names of fields are taken in all the spellings seen
 * (facts 1.3, medium).
 */
export const activityAnswers = fromNetwork({
  id: 'activity-answers',
  endpoint: 'activities',
  read: ({ body }, { capturedAt }) => {
    // Many small services answer here; what one of them refuses says nothing about the page.
    const refused = answerRefusal(body);
    if (refused) return refused.empty?.at.endsWith(TOO_OFTEN) ? refused : null;
    const shopId = shopIdIn(body);
    const all = [...objectsIn(body)].flatMap((found) => activityOf(found, shopId) ?? []);
    const attempt: Attempt = { entries: [], refused: [], empty: null };
    const known = new Set<string>();
    for (const { activityId, signEnd, at, ...told } of all) {
      const { signStart } = told.times;
      const isContradicted =
        (signStart && signStart.at >= signEnd) ||
        all.some((other) => other.activityId === activityId && other.signEnd !== signEnd);
      if (activityId === null) attempt.refused.push({ reason: 'missing-id', at });
      else if (isContradicted) attempt.refused.push({ reason: 'times-contradict', at });
      else if (!known.has(activityId))
        attempt.entries.push({ at, candidates: [activityCandidate('pinduoduo', told, capturedAt)] });
      if (activityId !== null) known.add(activityId);
    }
    return all.length > 0 ? attempt : null;
  },
});

interface FoundActivity extends ToldActivity {
  at: string;
  activityId: string | null;
  signEnd: number;
}

function activityOf({ object, path }: Found, shopId: string | null): FoundActivity | null {
  // A product's own name, number and run times are none of the activity's.
  const isGoods = ['goodsId', 'goodsName', 'skuId'].some((code) => code in object);
  const title = words(object.activityName ?? object.activityTitle ?? (isGoods ? null : (object.name ?? object.title)));
  if (title === null) return null;
  const times: ToldActivity['times'] = {};
  for (const [code, raw] of timed(object)) {
    const name = TIMES.find(([, pattern]) => pattern.test(code))?.[0];
    const time = name && /end$/i.test(name) ? jsonEnd(raw) : jsonTime(raw);
    if (name && time && (!isGoods || name.startsWith('sign'))) times[name] ??= time;
  }
  if (!times.signEnd) return null;
  const activityId = numericId(object.activityId ?? (isGoods ? null : object.id));
  return {
    at: path || 'result',
    activityId,
    signEnd: times.signEnd.at,
    title,
    times,
    shopId: numericId(object.mallId) ?? shopId,
    ids: { activityId, campaignId: numericId(object.themeActivityId) },
    typeText: words(object.businessTypeStr ?? object.activityTypeName ?? object.activityTypeStr),
    stateText: words(object.statusName ?? object.activityStatusName ?? object.statusDesc),
  };
}

/** An object's own fields, then those of the parts that hold nothing but its times (`timeInfo: {enrollEndTime}`). */
const timed = (object: Found['object']): [string, unknown][] => [
  ...Object.entries(object),
  ...Object.entries(object).flatMap(([code, inner]) =>
    /time|period/i.test(code) && !Array.isArray(inner) ? Object.entries(camelFields(inner)) : [],
  ),
];
