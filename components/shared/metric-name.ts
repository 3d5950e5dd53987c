import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Looks a text up by a name put together at run time; the typed helper knows fixed names only. */
const texts: { getMessage(name: string): string } = browser.i18n;

/** A metric's name in the UI language, or a taught field's; one without a name keeps its id. */
export const metricName = (id: string): string =>
  id === 'item-title' ? i18n.t('teach.title') : texts.getMessage(`metrics_${id.replaceAll('-', '_')}`) || id;
