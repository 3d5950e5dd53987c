import { accessories } from './accessories';
import { alcohol } from './alcohol';
import { audioVideo } from './audio-video';
import { baby } from './baby';
import { babyFood } from './baby-food';
import { bags } from './bags';
import { bedding } from './bedding';
import { booksVirtual } from './books-virtual';
import { building } from './building';
import { cameras } from './cameras';
import { careAppliances } from './care-appliances';
import { cars } from './cars';
import { childrenswear } from './childrenswear';
import { computers } from './computers';
import { cookware } from './cookware';
import { decoration } from './decoration';
import { digitalAccessories } from './digital-accessories';
import { drinks } from './drinks';
import { electronicsSecurity } from './electronics-security';
import { fabrics } from './fabrics';
import { farm } from './farm';
import { fresh } from './fresh';
import { furniture } from './furniture';
import { garden } from './garden';
import { hardware } from './hardware';
import { health } from './health';
import { homeAppliances } from './home-appliances';
import { instruments } from './instruments';
import { jewellery } from './jewellery';
import { kitchenAppliances } from './kitchen-appliances';
import { largeAppliances } from './large-appliances';
import { readLeaves, type SeedLeaf } from './leaf';
import { lighting } from './lighting';
import { machinery } from './machinery';
import { makeup } from './makeup';
import { maternity } from './maternity';
import { medical } from './medical';
import { menswear } from './menswear';
import { models } from './models';
import { office } from './office';
import { officeFurniture } from './office-furniture';
import { outdoor } from './outdoor';
import { personalCare } from './personal-care';
import { pets } from './pets';
import { phones } from './phones';
import { shoes } from './shoes';
import { skincare } from './skincare';
import { smartGaming } from './smart-gaming';
import { snacks } from './snacks';
import { sports } from './sports';
import { sportswear } from './sportswear';
import { staples } from './staples';
import { storageHousehold } from './storage-household';
import { tableware } from './tableware';
import { tea } from './tea';
import { toys } from './toys';
import { underwear } from './underwear';
import { vehicles } from './vehicles';
import { watchesGlasses } from './watches-glasses';
import { womenswear } from './womenswear';

const trees = [
  womenswear,
  menswear,
  childrenswear,
  underwear,
  accessories,
  bags,
  shoes,
  sportswear,
  jewellery,
  watchesGlasses,
  skincare,
  makeup,
  personalCare,
  health,
  medical,
  baby,
  babyFood,
  maternity,
  toys,
  models,
  pets,
  garden,
  farm,
  largeAppliances,
  kitchenAppliances,
  homeAppliances,
  careAppliances,
  audioVideo,
  phones,
  digitalAccessories,
  computers,
  cameras,
  smartGaming,
  office,
  electronicsSecurity,
  cars,
  vehicles,
  sports,
  outdoor,
  instruments,
  booksVirtual,
  snacks,
  staples,
  fresh,
  tea,
  alcohol,
  drinks,
  tableware,
  cookware,
  storageHousehold,
  furniture,
  officeFurniture,
  bedding,
  fabrics,
  decoration,
  lighting,
  building,
  hardware,
  machinery,
];

let leaves: readonly SeedLeaf[] | null = null;

/** Every written leaf, branch by branch. Read at the first call. */
export function seedLeaves(): readonly SeedLeaf[] {
  leaves ??= trees.flatMap(readLeaves);
  return leaves;
}
