import type { AttributeFamily } from './attribute-family';
import { clothing } from './clothing';
import { colours } from './colours';
import { devices } from './devices';
import { food } from './food';
import { home } from './home';
import { makes } from './makes';
import { materials } from './materials';
import { people } from './people';
import { shoes } from './shoes';
import { substances } from './substances';
import { traits } from './traits';

/** Every family of answers that exclude each other. */
export const attributeFamilies: readonly AttributeFamily[] = [
  ...materials,
  ...people,
  ...clothing,
  ...shoes,
  ...home,
  ...devices,
  ...food,
  ...colours,
  ...substances,
  ...traits,
  ...makes,
];
