const DEVICES = new Map([
  ['1', 'pc'],
  ['2', 'wireless'],
]);
/** Values that mean everybody or everything. */
const ALL = /^(all|-1|)$/;
/** The way of counting sources that the pages begin with. */
const CLASSIC = /^classic$/;

/**
 * What a request's filters set its figures apart by, or null: the device (0 is all), the kind of buyers, the kind of
 * sellers, how sources are counted, and sums of daily visitors instead of distinct ones. `list` names the list they are of.
 */
export function scopeOf(url: URL, ...list: readonly (string | null)[]): string | null {
  const asked = (name: string): string => url.searchParams.get(name) ?? '';
  const named = (name: string, prefix: string): string | null => (ALL.test(asked(name)) ? null : `${prefix}-${asked(name)}`);
  const device = asked('device');
  const parts = [
    ...list,
    /^0?$/.test(device) ? null : (DEVICES.get(device) ?? `device-${device}`),
    named('crowdType', 'crowd'),
    named('byrType', 'crowd'),
    named('sellerType', 'seller'),
    CLASSIC.test(asked('flowBizType')) ? null : named('flowBizType', 'flow'),
    url.pathname.includes('/nodistinct/') ? 'nodistinct' : null,
  ];
  const told = parts.filter((part) => part !== null).map((part) => part.replace(/[^\w-]+/g, '-'));
  return told.length === 0 ? null : told.join('-').slice(0, 64);
}
