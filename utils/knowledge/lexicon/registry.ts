import { accessories } from './accessories';
import { appliances } from './appliances';
import { baby } from './baby';
import { bags } from './bags';
import { beauty } from './beauty';
import { books } from './books';
import { ambiguousBrands, brands } from './brands';
import { car } from './car';
import { childrenswear } from './childrenswear';
import { common } from './common';
import { computers } from './computers';
import { digital } from './digital';
import { drinks } from './drinks';
import { food } from './food';
import { fresh } from './fresh';
import { furniture } from './furniture';
import { garden } from './garden';
import { hardware } from './hardware';
import { health } from './health';
import { household } from './household';
import { instruments } from './instruments';
import { jewellery } from './jewellery';
import { kitchen } from './kitchen';
import type { Lexicon } from './lexicon';
import { lighting } from './lighting';
import { menswear } from './menswear';
import { office } from './office';
import { outdoor } from './outdoor';
import { party } from './party';
import { personalCare } from './personal-care';
import { pets } from './pets';
import { phones } from './phones';
import { shoes } from './shoes';
import { sports } from './sports';
import { textiles } from './textiles';
import { toys } from './toys';
import { underwear } from './underwear';
import { virtual } from './virtual';
import { womenswear } from './womenswear';

/** Every lexicon by trade. Of two roles a word has, the one named first stands: names that are everyday words come last. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  womenswear,
  menswear,
  childrenswear,
  underwear,
  shoes,
  bags,
  accessories,
  jewellery,
  beauty,
  'personal-care': personalCare,
  health,
  baby,
  toys,
  food,
  fresh,
  drinks,
  pets,
  garden,
  kitchen,
  household,
  furniture,
  textiles,
  lighting,
  hardware,
  appliances,
  phones,
  computers,
  digital,
  office,
  books,
  instruments,
  sports,
  outdoor,
  car,
  party,
  virtual,
  common,
  brands,
  'ambiguous-brands': ambiguousBrands,
};
