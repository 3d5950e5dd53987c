import type { SiteAddresses } from '../reading/addresses';
import { ali1688Addresses } from './ali1688/addresses';
import { alimamaAddresses } from './alimama/addresses';
import { douyinAddresses } from './douyin/addresses';
import { jdAddresses } from './jd/addresses';
import { kuaishouAddresses } from './kuaishou/addresses';
import { pinduoduoAddresses } from './pinduoduo/addresses';
import { sycmAddresses } from './sycm/addresses';
import { taobaoAddresses } from './taobao/addresses';
import { xiaohongshuAddresses } from './xiaohongshu/addresses';

/** Every site's addresses, in the order the settings page lists them. */
export const siteAddresses: readonly SiteAddresses[] = [
  taobaoAddresses,
  sycmAddresses,
  alimamaAddresses,
  pinduoduoAddresses,
  jdAddresses,
  douyinAddresses,
  ali1688Addresses,
  kuaishouAddresses,
  xiaohongshuAddresses,
];

/** Match patterns the manifest asks for: the seller pages named in the README and nothing else. */
export const sitePermissions = siteAddresses.flatMap(({ pages }) => [...pages]);

/** Origins on which the drawer (an extension page in a frame) may be shown. */
export const overlayOrigins = siteAddresses.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
