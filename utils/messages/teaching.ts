import * as z from 'zod/mini';
import { pageProfile, profileField } from '@/utils/records/page-profile';
import { taughtScales } from '@/utils/records/taught-scales';
import { id } from '@/utils/records/text';
import { defineMessage } from './channel';

/** Popup → background: let the operator point at fields of the page in a tab. */
export const startTeaching = defineMessage('start-teaching', z.object({ tabId: z.int() }), z.null());

/** What a field can be taught to be. */
export const teachableField = z.object({ is: id, name: z.string(), scale: z.enum(taughtScales) });
export type TeachableField = z.infer<typeof teachableField>;

/** Picker → background: what fields can be. */
export const teachable = defineMessage('teachable', z.null(), z.array(teachableField));

/** Picker → background: one field of the page it stands on. The background knows the site from where it comes. */
export const teachField = defineMessage(
  'teach-field',
  z.object({
    name: pageProfile.shape.name,
    address: pageProfile.shape.address,
    subject: pageProfile.shape.subject,
    when: pageProfile.shape.when,
    field: profileField,
  }),
  z.object({ fields: z.int() }),
);

/** Dashboard → background: taught pages out of a file, which the operator has looked at. Pages of the same id are replaced. */
export const takeProfiles = defineMessage('take-profiles', z.array(pageProfile).check(z.maxLength(200)), z.null());

/** Dashboard → background: forget a taught page. */
export const forgetProfile = defineMessage('forget-profile', z.object({ id }), z.null());
