import { useEffect, useState } from 'react';
import type { Activity } from '../../activities';
import { at, list } from '../json';
import { mtop } from '../mtop';

/** The activities of this shop, or null while they load. */
export function useActivities(): Activity[] | null {
  const [activities, setActivities] = useState<Activity[] | null>(null);
  useEffect(() => {
    mtop('mtop.replica.only.activities', {})
      .then((answer) => setActivities(list(at(JSON.parse(answer), 'data', 'activities')) as Activity[]))
      .catch(() => setActivities([]));
  }, []);
  return activities;
}

/** The link as list data carries it: relative, without the shell's prefix. */
export const detailLink = ({ activityId, campaignId, unitedActivityId, signRecordId }: Activity): string => {
  const query = new URLSearchParams({ activityId, campaignId, unitedActivityId });
  if (signRecordId) query.set('signRecordId', signRecordId);
  return `/sale/seller/activity_detail.htm?${query}`;
};
