import type { ShopView } from '@/components/shared/views';
import type { Settings } from '@/utils/settings/schema';

/** What every view of the dashboard is given. */
export interface ViewProps {
  /** The shop the views are narrowed to; null shows all. */
  shop: ShopView | null;
  shops: ShopView[];
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  now: number;
  /** Counts changes, so that views read anew after one. */
  version: number;
  onChanged: () => void;
}
