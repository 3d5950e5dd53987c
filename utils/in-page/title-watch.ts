import type { Platform } from '@/utils/core/platforms';
import type { checkTitle, TitleDraft } from '@/utils/messages/check-title';
import type { titleTyped } from '@/utils/messages/drawer';
import { askBackground } from '@/utils/messages/page-channel';
import type { TitleField } from '@/utils/reading/define-page';
import { type PageSettings, saveBadgePlace } from '@/utils/settings/page-settings';
import { type Badge, createBadge } from './badge';
import type { Layer } from './layer';
import type { PageState } from './run-site';

/** What the form's model told about its product. */
export type FormItem = Pick<TitleDraft, 'platform' | 'itemId' | 'titleLimit' | 'categoryId' | 'categoryPath'>;

/** Keeps the badge by the title field and its findings in step with what is typed. */
export interface TitleWatch {
  draw: (state: PageState) => void;
  place: () => void;
  clear: () => void;
  /** The title as it stands now with all that is known about it. */
  draft: () => TitleDraft | null;
  platform: () => Platform;
}

/** Judging happens in the background; here a keystroke costs one message, at most one a frame. */
export function createTitleWatch(
  window: Window,
  layer: Layer,
  signal: AbortSignal,
  currentState: () => PageState | null,
  settings: () => PageSettings | null,
  onOpen: (draft: TitleDraft | null) => void,
): TitleWatch {
  let badge: Badge | null = null;
  let judgedTitle: string | null = null;
  let asked = 0;
  let isWaitingForFrame = false;

  const field = (): TitleField | null => currentState()?.running.page.titleField?.(window.document) ?? null;
  const platform = (): Platform =>
    currentState()?.item?.platform ?? (/tmall\.com$/.test(window.location.host) ? 'tmall' : 'taobao');
  const draft = (): TitleDraft | null => {
    const found = field();
    const item = currentState()?.item ?? null;
    if (!found) return null;
    return {
      title: found.input.value.slice(0, 2000),
      platform: platform(),
      titleLimit: found.counter ? { max: found.counter.max, origin: 'counter' } : (item?.titleLimit ?? null),
      unitsOnPage: found.counter?.used ?? null,
      itemId: item?.itemId ?? null,
      categoryId: item?.categoryId ?? null,
      categoryPath: item?.categoryPath ?? null,
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
  return {
    draft,
    platform,
    place,
    clear,
    draw: (state) => {
      if (!field()) return clear();
      const { kind } = state.running.page;
      badge ??= createBadge(window, layer, {
        offset: settings()?.badgePlace[kind] ?? null,
        onOpen: () => onOpen(draft()),
        onMoved: (offset) => void saveBadgePlace(kind, offset),
      });
      place();
      void judge();
    },
  };
}
