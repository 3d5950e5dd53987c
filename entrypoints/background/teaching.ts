import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { platformOf } from '@/utils/core/realms';
import type { Metric } from '@/utils/knowledge/metrics/metric';
import { metrics } from '@/utils/knowledge/metrics/registry';
import type { Sender } from '@/utils/messages/channel';
import type { TeachableField, teachField } from '@/utils/messages/teaching';
import type { PageProfile } from '@/utils/records/page-profile';
import type { TaughtScale } from '@/utils/records/taught-scales';
import { changeProfiles, loadProfiles } from '@/utils/settings/profiles';
import { sellerPage, siteOfAddress } from './senders';

const scales: Readonly<Partial<Record<Metric['unit'], TaughtScale>>> = {
  fen: 'yuan',
  ratio: 'rate',
  ms: 'seconds',
  people: 'count',
  times: 'count',
  pieces: 'count',
  rank: 'count',
};
/** The typed helper knows fixed names only. */
const names: { getMessage(name: string): string } = browser.i18n;
/** Starts the picker in a tab. */
export async function onStartTeaching({ tabId }: { tabId: number }): Promise<null> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/teach.js'] });
  return null;
}

/** Everything a field can be taught to be, by the names the operator knows. Errors: `not-a-seller-page`. */
export function onTeachable(_body: null, sender: Sender): TeachableField[] {
  sellerPage(sender);
  const named = metrics.map(({ id, unit }): TeachableField => {
    const key = `metrics_${id.replaceAll('-', '_')}`;
    return { is: id, name: names.getMessage(key) || id, scale: scales[unit] ?? 'number' };
  });
  return [{ is: 'item-title', name: i18n.t('teach.title'), scale: 'text' }, ...named];
}

/** Adds a field to the taught page of the sender's address. Errors: `not-a-seller-page`, `wrong-address`. */
export async function onTeachField(
  { field, ...page }: ReturnType<typeof teachField.ask.parse>,
  sender: Sender,
): Promise<{ fields: number }> {
  const { site, host } = sellerPage(sender);
  if (!page.address.startsWith(`${host}/`)) throw new Error('wrong-address');
  const platform = platformOf(site);
  if (platform === null) throw new Error('not-a-seller-page');
  const isSame = (profile: PageProfile) =>
    profile.site === site && profile.address === page.address && profile.subject === page.subject && profile.when === page.when;
  await changeProfiles((profiles) => {
    const old = profiles.find(isSame);
    const fields = [...(old?.fields ?? []).filter(({ is }) => is !== field.is), field];
    const profile: PageProfile = {
      ...page,
      id: old?.id ?? crypto.randomUUID().slice(0, 8),
      site,
      platform,
      fields,
      madeAt: Date.now(),
    };
    return [...profiles.filter((one) => one.id !== profile.id), profile];
  });
  return { fields: (await loadProfiles()).find(isSame)?.fields.length ?? 0 };
}

/** Takes taught pages the operator has looked at. Errors: `wrong-address` where one is of another site than it says. */
export async function onTakeProfiles(taken: PageProfile[]): Promise<null> {
  const isOfItsSite = ({ site, platform, address }: PageProfile) =>
    siteOfAddress(`https://${address}`) === site && platformOf(site) === platform;
  if (!taken.every(isOfItsSite)) throw new Error('wrong-address');
  const ids = new Set(taken.map(({ id }) => id));
  await changeProfiles((profiles) => [...profiles.filter(({ id }) => !ids.has(id)), ...taken]);
  return null;
}

/** Forgets a taught page; what was read stays. */
export async function onForgetProfile({ id }: { id: string }): Promise<null> {
  await changeProfiles((profiles) => profiles.filter((one) => one.id !== id));
  return null;
}
