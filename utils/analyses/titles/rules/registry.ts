import type { TitleRule } from '../define-rule';
import { categoryElsewhere } from './category-elsewhere';
import { categoryNotLeaf } from './category-not-leaf';
import { categoryUnknown } from './category-unknown';
import { titleAbsoluteWord } from './title-absolute-word';
import { titleAttributeContradiction } from './title-attribute-contradiction';
import { titleAttributeGap } from './title-attribute-gap';
import { titleBrandMissing } from './title-brand-missing';
import { titleBrandMisspelt } from './title-brand-misspelt';
import { titleChildClaim } from './title-child-claim';
import { titleControlCharacter } from './title-control-character';
import { titleCooling } from './title-cooling';
import { titleCosmeticClaim } from './title-cosmetic-claim';
import { titleDeadWord } from './title-dead-word';
import { titleFoodClaim } from './title-food-claim';
import { titleForbiddenCharacter } from './title-forbidden-character';
import { titleForeignBrand } from './title-foreign-brand';
import { titleForeignOnly } from './title-foreign-only';
import { titleLength } from './title-length';
import { titleMedicalClaim } from './title-medical-claim';
import { titleMissedTerm } from './title-missed-term';
import { titleNearDuplicate } from './title-near-duplicate';
import { titleNearRepeat } from './title-near-repeat';
import { titleNoNoun } from './title-no-noun';
import { titleNounCategory } from './title-noun-category';
import { titleOffendingWord } from './title-offending-word';
import { titleOtherPlatform } from './title-other-platform';
import { titleOutOfDate } from './title-out-of-date';
import { titlePlatformWord } from './title-platform-word';
import { titlePromotionWord } from './title-promotion-word';
import { titleRepeatedWord } from './title-repeated-word';
import { titleSpacing } from './title-spacing';
import { titleStuffing } from './title-stuffing';
import { titleUnderused } from './title-underused';
import { titleUnsupportedPromise } from './title-unsupported-promise';
import { titleWordOrder } from './title-word-order';

/** Every title rule, in the order findings are listed in. */
export const titleRules: readonly TitleRule[] = [
  titleLength,
  titleUnderused,
  titleControlCharacter,
  titleForbiddenCharacter,
  titleRepeatedWord,
  titleNearRepeat,
  titleStuffing,
  titleSpacing,
  titleWordOrder,
  titleNoNoun,
  titleNearDuplicate,
  categoryUnknown,
  categoryElsewhere,
  categoryNotLeaf,
  titleNounCategory,
  titleAbsoluteWord,
  titleMedicalClaim,
  titleCosmeticClaim,
  titleFoodClaim,
  titleChildClaim,
  titleOffendingWord,
  titlePlatformWord,
  titlePromotionWord,
  titleOtherPlatform,
  titleUnsupportedPromise,
  titleBrandMissing,
  titleForeignBrand,
  titleBrandMisspelt,
  titleForeignOnly,
  titleAttributeContradiction,
  titleAttributeGap,
  titleMissedTerm,
  titleDeadWord,
  titleOutOfDate,
  titleCooling,
];
