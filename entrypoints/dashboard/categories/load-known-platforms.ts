import { orNothing } from '@/entrypoints/pages/load';
import { type Platform, platforms } from '@/utils/core/platforms';
import { isDemoId } from '@/utils/records/demo-ids';
import * as queries from '@/utils/snapshots/queries';

/** The platforms of which pages have shown categories; invented ones do not count. */
export const loadKnownPlatforms = (): Promise<Platform[]> =>
  orNothing(async () => {
    const shown = await Promise.all(platforms.map((platform) => queries.categoriesOf(platform)));
    return platforms.filter((_, at) => shown[at]?.some(({ categoryId }) => !isDemoId(categoryId)));
  }, []);
