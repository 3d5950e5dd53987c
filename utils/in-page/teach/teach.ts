import { i18n } from '#i18n';
import { readFigure } from '@/utils/core/figures';
import { askBackground } from '@/utils/messages/page-channel';
import type { TeachableField, teachable, teachField } from '@/utils/messages/teaching';
import { firstFigureText } from '@/utils/reading/cell';
import { textOf } from '@/utils/reading/dom';
import { anchorOf } from '@/utils/reading/taught/anchors';
import { itemInAddress, itemInRow } from '@/utils/reading/taught/from-profile';
import type { FieldAnchor, PageProfile } from '@/utils/records/page-profile';
import { openLayer } from '../layer';
import { openPanel } from './panel';
import { pickElement } from './pick-element';

/** The part of an address that stays the same on every visit: ids and queries of one look are left out. */
const addressOf = ({ host, pathname, hash }: Location): string =>
  host + pathname + (/^#!?\//.test(hash) ? hash.replace(/\?.*$/, '') : '');

interface Pointed {
  anchor: FieldAnchor;
  subject: PageProfile['subject'];
  /** The text read at this place now. */
  text: string;
}

/** What an element is, or the sentence that says why it cannot be taught. */
function look(element: Element, url: URL): Pointed | string {
  const anchor = anchorOf(element);
  if (!anchor) return i18n.t('teach.unnamed');
  const text = firstFigureText(element) || textOf(element);
  if (anchor.by === 'column') {
    const row = element.closest('tr, [role="row"]');
    if (!row || itemInRow(row) === null) return i18n.t('teach.noRowId');
    return { anchor, subject: 'item', text };
  }
  return { anchor, subject: itemInAddress(url) === null ? 'shop' : 'item', text };
}

/** What a text can be: any figure of a scale it reads in, or the product's title. */
const choicesFor = (fields: readonly TeachableField[], { text, subject }: Pointed): TeachableField[] =>
  fields.filter(({ scale }) =>
    scale === 'text' ? subject === 'item' && text !== '' : typeof readFigure(text, scale) !== 'string',
  );

/** Lets the operator teach fields of the open page, one after the other, until they have had enough. */
export async function teachPage(window: Window, signal: AbortSignal): Promise<void> {
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  const layer = openLayer(window.document, until);
  const panel = openPanel(layer);
  const fields = await askBackground<typeof teachable>('teachable', null);
  let name = window.document.title.slice(0, 60) || window.location.host;
  let when: PageProfile['when'] = 'yesterday';
  let sentence = fields.ok ? i18n.t('teach.point') : i18n.t('teach.failed', [fields.failure]);
  for (;;) {
    panel.say(sentence);
    const element = fields.ok ? await pickElement(window, layer, until) : null;
    if (!element || !fields.ok) break;
    const pointed = look(element, new URL(window.location.href));
    const choices = typeof pointed === 'string' ? [] : choicesFor(fields.value, pointed);
    if (typeof pointed === 'string' || choices.length === 0) {
      sentence = typeof pointed === 'string' ? pointed : i18n.t('teach.unreadable');
      continue;
    }
    const { anchor, subject, text } = pointed;
    const place: [string, string] = [anchor.label, text.slice(0, 40)];
    const found = anchor.by === 'column' ? i18n.t('teach.foundColumn', place) : i18n.t('teach.found', place);
    const taught = await panel.askField({ sentence: found, choices, name, when });
    if (!taught) break;
    ({ name, when } = taught);
    const { is, scale } = taught.field;
    const page = { name, address: addressOf(window.location), subject, when, field: { is, scale, anchor } };
    const saved = await askBackground<typeof teachField>('teach-field', page);
    const answer = saved.ok ? i18n.t('teach.saved', [String(saved.value.fields)]) : i18n.t('teach.failed', [saved.failure]);
    if ((await panel.ask(answer, [i18n.t('teach.again'), i18n.t('teach.end')])) !== 0) break;
    sentence = i18n.t('teach.point');
  }
  panel.close();
  ending.abort();
}
