import * as z from 'zod/mini';
import { pageKind } from '@/utils/records/provenance';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';
import { titleDraft } from './check-title';

/** What a drawer is opened for. */
export const drawerContext = z.object({
  site: id,
  pageKind,
  /** Null until the shop is known. */
  shopId: z.nullable(id),
  itemId: z.nullable(id),
  draft: z.nullable(titleDraft),
});
export type DrawerContext = z.infer<typeof drawerContext>;

/** Content script → background: a one-time ticket for the drawer's frame, so that a page cannot open the drawer by itself. */
export const openDrawer = defineMessage('open-drawer', drawerContext, z.object({ ticket: id }));

/** Drawer → background: the ticket from the frame's address, good once; answered with what to show and the tab it is in. */
export const claimDrawer = defineMessage(
  'claim-drawer',
  z.object({ ticket: id }),
  z.object({ context: drawerContext, tabId: z.int() }),
);

/** Content script → drawer (heard by every extension page; the drawer keeps its own tab's): the title as it is being typed. */
export const titleTyped = defineMessage('title-typed', titleDraft, z.null());

/** Drawer → content script: write a title into the page's input. Never submits. Answered with what the page then shows. */
export const fillTitle = defineMessage(
  'fill-title',
  z.object({ title: z.string().check(z.maxLength(400)) }),
  z.object({
    /** `not-found` no visible input · `refused` the page did not take it over · `filled` input and counter agree. */
    outcome: z.enum(['filled', 'not-found', 'refused']),
    title: z.nullable(z.string()),
    unitsOnPage: z.nullable(z.int()),
  }),
);

/** Drawer → content script: close the drawer. */
export const closeDrawer = defineMessage('close-drawer', z.null(), z.null());
