import type { DemoShop } from './demo-shop';
import { digitalShop } from './shop-digital';
import { homeShop } from './shop-home';
import { womenShop } from './shop-women';

/** The invented shops. Every id begins with `demo-`, so that none can be a real one's. */
export const demoShops: readonly DemoShop[] = [womenShop, homeShop, digitalShop];
