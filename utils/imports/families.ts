import type { Platform } from '@/utils/core/platforms';
import type { Vocabulary } from '@/utils/core/vocabulary';
import { alimamaAd } from '@/utils/knowledge/vocabularies/alimama-ad';
import { jdSzItem } from '@/utils/knowledge/vocabularies/jd-sz-item';
import { jdSzShop } from '@/utils/knowledge/vocabularies/jd-sz-shop';
import { jdSzSource } from '@/utils/knowledge/vocabularies/jd-sz-source';
import { pddData } from '@/utils/knowledge/vocabularies/pdd-data';
import { pddGoods } from '@/utils/knowledge/vocabularies/pdd-goods';
import { sycmContent } from '@/utils/knowledge/vocabularies/sycm-content';
import { sycmItem } from '@/utils/knowledge/vocabularies/sycm-item';
import { sycmShop } from '@/utils/knowledge/vocabularies/sycm-shop';
import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { sycmTerm } from '@/utils/knowledge/vocabularies/sycm-term';
import { unionCps } from '@/utils/knowledge/vocabularies/union-cps';
import type { SubjectKind } from '@/utils/records/subject-kinds';

/** A vocabulary with whose figures it mostly speaks of: where a proposal for an unknown table starts. */
export interface Family {
  site: string;
  platform: Platform;
  kind: SubjectKind;
  vocabulary: Vocabulary;
}

const taobao = { site: 'taobao', platform: 'taobao' } as const;
const jd = { site: 'jd', platform: 'jd' } as const;
const pinduoduo = { site: 'pinduoduo', platform: 'pinduoduo' } as const;

/** In the order in which equal ones are proposed. */
export const families: readonly Family[] = [
  { ...taobao, kind: 'item', vocabulary: sycmItem },
  { ...taobao, kind: 'shop', vocabulary: sycmShop },
  { ...taobao, kind: 'source', vocabulary: sycmSource },
  { ...taobao, kind: 'term', vocabulary: sycmTerm },
  { ...taobao, kind: 'content', vocabulary: sycmContent },
  { ...taobao, kind: 'ad', vocabulary: alimamaAd },
  { ...taobao, kind: 'shop', vocabulary: unionCps },
  { ...jd, kind: 'item', vocabulary: jdSzItem },
  { ...jd, kind: 'shop', vocabulary: jdSzShop },
  { ...jd, kind: 'source', vocabulary: jdSzSource },
  { ...pinduoduo, kind: 'item', vocabulary: pddGoods },
  { ...pinduoduo, kind: 'shop', vocabulary: pddData },
];
