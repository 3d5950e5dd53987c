import { addDays, dayOf } from '@/utils/core/dates';
import { readFigure } from '@/utils/core/figures';
import type { PageProfile, ProfileField } from '@/utils/records/page-profile';
import type { MissingReason } from '@/utils/records/text';
import { type Attempt, type Candidate, refusal } from '../attempt';
import { attemptRows } from '../attempt-rows';
import { firstFigureText } from '../cell';
import type { PageDefinition, Reader } from '../define-page';
import { figureText, textOf } from '../dom';
import { type Figures, figuresRecord, hasFigures, isComplete } from '../figures';
import { fromLabels } from '../from-labels';
import { itemCandidate } from '../item-candidate';
import { readTable } from '../table';
import { elementAt } from './anchors';

/** Yesterday's figures are taken for final from this hour on: the latest of the platforms counts until 14:00. */
const READY_HOUR = 14;
const TITLE = 'item-title';
const ROW_ID = /(\p{Script=Han}{0,4}|[A-Za-z]{0,8})\s*ID\s*[:：]\s*(\d{6,20})(?!\d)/giu;
/** Other things have ids too; a variant is part of a product. */
const NO_PRODUCT =
  /(?:活动|订单|店铺|商家|[卖买]家|会员|用户|类目|品牌|规格|计划|单元|主播|直播间?|房间|场次|券|素材|视频|任务|SKU)$/i;
const ID_NAMES = ['itemId', 'item_id', 'goods_id', 'goodsId', 'product_id', 'productId', 'wareId', 'skuId', 'offerId', 'id'];

/** The product a page's address names, or null. */
export function itemInAddress(url: URL): string | null {
  const query = new URLSearchParams(url.hash.includes('?') ? url.hash.slice(url.hash.indexOf('?')) : url.search);
  const found = ID_NAMES.map((name) => query.get(name)).find((value) => value !== null && /^\d{6,20}$/.test(value));
  return found ?? null;
}

/** The product a table row is about; null where it names none or several. */
export function itemInRow(row: Element): string | null {
  const found = [...figureText(row).matchAll(ROW_ID)].flatMap(([, before = '', id = '']) => (NO_PRODUCT.test(before) ? [] : id));
  const [id, ...others] = new Set(found);
  return id !== undefined && others.length === 0 ? id : null;
}

interface Told extends Figures {
  title: string | null;
}

/** Reads the fields of one subject; `find` gives each field's element. */
function readFields(fields: readonly ProfileField[], find: (field: ProfileField) => Element | null): Told {
  const told: Told = { title: null, values: {}, ranges: {}, missing: {} };
  const note = (metric: string, reason: MissingReason) => {
    told.missing[metric] = reason;
  };
  for (const field of fields) {
    const element = find(field);
    if (!element) note(field.is, 'not-on-page');
    else if (field.scale === 'text') told.title = textOf(element).slice(0, 400) || null;
    else {
      const figure = readFigure(firstFigureText(element) || textOf(element), field.scale);
      if (typeof figure === 'string') note(field.is, figure);
      else if (figure.lo === figure.hi) told.values[field.is] = figure.lo;
      else told.ranges[field.is] = figure;
    }
  }
  delete told.missing[TITLE];
  return told;
}

function candidatesOf(profile: PageProfile, itemId: string | null, told: Told, capturedAt: number): Candidate[] {
  const { platform, subject, when } = profile;
  const today = dayOf(capturedAt);
  const statDate = when === 'yesterday' ? addDays(today, -1) : today;
  const isFinal = when === 'now' || (when === 'yesterday' && isComplete(statDate, capturedAt, READY_HOUR));
  const of = { platform, subject: { kind: subject, id: itemId }, statDate, isFinal } as const;
  const item = itemId !== null && told.title !== null ? [itemCandidate(platform, { itemId, title: told.title }, {})] : [];
  return [...item, ...(hasFigures(told) ? [figuresRecord(of, told)] : [])];
}

/** A reader of a page the operator taught: by labels and columns alone. */
const fromProfile = (profile: PageProfile): Reader =>
  fromLabels({
    id: `taught-${profile.id}`,
    read: (document, source): Attempt | null => {
      const columns = profile.fields.filter(({ anchor }) => anchor.by === 'column');
      const beside = profile.fields.filter(({ anchor }) => anchor.by === 'label');
      const attempt: Attempt = { entries: [], refused: [], empty: null };
      if (columns.length > 0) {
        const rows = readTable(document).filter(({ isTotal, labels }) => !isTotal && labels.length > 0);
        const read = attemptRows(
          rows,
          (index) => `row ${index + 1}`,
          ({ row, labels }) => {
            const itemId = itemInRow(row);
            if (itemId === null) return [];
            if (rows.filter((other) => itemInRow(other.row) === itemId).length > 1) return 'row-twice';
            const told = readFields(columns, ({ anchor }) => labels.find(({ label }) => label === anchor.label)?.cell ?? null);
            return candidatesOf(profile, itemId, told, source.capturedAt);
          },
        );
        attempt.entries.push(...read.entries);
        attempt.refused.push(...read.refused);
      }
      if (beside.length > 0) {
        const itemId = profile.subject === 'item' ? itemInAddress(source.url) : null;
        if (profile.subject === 'item' && itemId === null) return refusal('missing-id', 'address');
        const told = readFields(beside, ({ anchor }) => (anchor.by === 'label' ? elementAt(document, anchor) : null));
        const candidates = candidatesOf(profile, itemId, told, source.capturedAt);
        if (candidates.length > 0) attempt.entries.push({ at: 'labels', candidates });
      }
      return attempt.entries.length + attempt.refused.length > 0 ? attempt : null;
    },
  });

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A taught page as the engine reads pages. */
export const taughtPage = (profile: PageProfile): PageDefinition => ({
  kind: 'taught',
  address: new RegExp(`^${escaped(profile.address)}(?![\\w-])`),
  readers: [fromProfile(profile)],
  isReady: (document) => document.readyState !== 'loading',
});
