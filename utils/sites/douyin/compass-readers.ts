import { compassCards } from './readers/compass-cards';
import { compassRank } from './readers/compass-rank';
import { compassItems, compassSources } from './readers/compass-tables';

/** 罗盘's pages share their parts: whatever a page asks for is read there. */
export const compassReaders = [compassCards, compassItems, compassSources, compassRank];
