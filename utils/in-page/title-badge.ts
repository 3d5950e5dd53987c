import { fields } from '@/utils/core/fields';
import { idText } from '@/utils/core/ids';
import { isPlatform, type Platform } from '@/utils/core/platforms';
import type { checkTitle, TitleDraft } from '@/utils/messages/check-title';
import type { fillTitle as fillTitleMessage, titleTyped } from '@/utils/messages/drawer';
import { answerExtension, askBackground } from '@/utils/messages/page-channel';
import type { ReaderAttempt } from '@/utils/reading/attempt-page';
import type { TitleField } from '@/utils/reading/define-page';
import { saveBadgePlace } from '@/utils/settings/page-settings';
import { type Badge, createBadge } from './badge';
import { fillTitle } from './fill-title';
import type { CreatePart } from './overlay';

/**
 * The badge by the title field, in step with what is typed, and the hand that fills a title in. Judging happens in the
 * background; here a keystroke costs one message, at most one a frame.
 */
export const titleBadge: CreatePart = ({ window, layer, signal, state, settings, open }) => {
  let badge: Badge | null = null;
  let judgedTitle: string | null = null;
  let asked = 0;
  let isWaitingForFrame = false;

  const field = (): TitleField | null => state()?.running.page.titleField?.(window.document) ?? null;
  const platform = (): Platform => formItem(state()?.attempts ?? [])?.platform ?? platformOfHost(window.location.host);
  const draft = (): TitleDraft | null => {
    const found = field();
    if (!found) return null;
    const current = state();
    const item = formItem(current?.attempts ?? []);
    return {
      title: found.input.value.slice(0, 2000),
      platform: platform(),
      titleLimit: found.counter ? { max: found.counter.max, origin: 'counter' } : (item?.titleLimit ?? null),
      unitsOnPage: found.counter?.used ?? null,
      itemId: item?.itemId ?? null,
      categoryId: item?.categoryId ?? null,
      categoryPath: item?.categoryPath ?? null,
      ...(current?.shopId && { shop: { site: current.running.site, shopId: current.shopId } }),
    };
  };

  const judge = async () => {
    const now = draft();
    if (!now || !badge) return;
    const key = JSON.stringify(now);
    if (key === judgedTitle) return;
    judgedTitle = key;
    const order = ++asked;
    void askBackground<typeof titleTyped>('title-typed', now);
    const answered = await askBackground<typeof checkTitle>('check-title', now);
    // A later keystroke has asked again: its answer counts.
    if (!answered.ok || order !== asked) return;
    const open = answered.value.findings.filter(({ status }) => status === 'warn' || status === 'fail');
    const worst = open.some(({ status }) => status === 'fail') ? 'fail' : open.length > 0 ? 'warn' : 'pass';
    badge?.show({ worst, count: open.length });
  };
  const judgeSoon = () => {
    if (isWaitingForFrame) return;
    isWaitingForFrame = true;
    // The counter is drawn by the page in the same frame; it is read after that.
    window.requestAnimationFrame(() => {
      window.setTimeout(() => {
        isWaitingForFrame = false;
        void judge();
      }, 0);
    });
  };
  window.document.addEventListener(
    'input',
    ({ target }) => {
      if (badge && target === field()?.input) judgeSoon();
    },
    { capture: true, signal },
  );

  const place = () => {
    const found = field();
    if (found) badge?.place(found.input);
  };
  const clear = () => {
    badge?.remove();
    badge = null;
    judgedTitle = null;
  };
  const stopFilling = answerExtension<typeof fillTitleMessage>('fill-title', ({ title }) =>
    fillTitle(window, field, title, platform()),
  );
  signal.addEventListener('abort', stopFilling);

  return {
    place,
    clear,
    draw: ({ running }) => {
      if (!field()) return clear();
      const { kind } = running.page;
      badge ??= createBadge(window, layer, {
        offset: settings()?.badgePlace[kind] ?? null,
        onOpen: () => {
          const now = draft();
          open(now?.itemId ?? null, now);
        },
        onMoved: (offset) => void saveBadgePlace(kind, offset),
      });
      place();
      void judge();
    },
  };
};

const hosts: readonly (readonly [RegExp, Platform])[] = [
  [/tmall\.com$/, 'tmall'],
  [/pinduoduo\.com$/, 'pinduoduo'],
  [/jd\.com$/, 'jd'],
  [/jinritemai\.com$/, 'douyin'],
];
const platformOfHost = (host: string): Platform => hosts.find(([pattern]) => pattern.test(host))?.[1] ?? 'taobao';

/** What the form's model told about its product; the background has checked it, this side has not, so each field is. */
function formItem(attempts: readonly ReaderAttempt[]): Omit<TitleDraft, 'title' | 'unitsOnPage'> | null {
  const candidates = attempts.flatMap(({ entries }) => entries.flatMap((entry) => entry.candidates));
  const item = candidates.find(({ kind }) => kind === 'item');
  if (!item || !isPlatform(item.platform)) return null;
  const { max } = fields(item.titleLimit);
  return {
    platform: item.platform,
    itemId: idText(item.itemId),
    titleLimit: typeof max === 'number' ? { max, origin: 'model' } : null,
    categoryId: idText(item.categoryId),
    categoryPath: Array.isArray(item.categoryPath) ? item.categoryPath.map(String) : null,
  };
}
