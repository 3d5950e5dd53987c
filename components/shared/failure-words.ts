import { i18n } from '#i18n';

/** A failure's machine word as a sentence the operator can act on. */
export function failureWords(reason: string): string {
  if (reason === 'no-answer' || /receiving end|context invalidated|port closed/i.test(reason)) return i18n.t('error.noAnswer');
  if (reason === 'bad-ask') return i18n.t('error.badAsk');
  if (reason === 'bad-answer') return i18n.t('error.badAnswer');
  if (reason === 'need-shop') return i18n.t('error.needShop');
  if (reason === 'need-name') return i18n.t('error.needName');
  if (reason === 'wrong-site') return i18n.t('error.wrongSite');
  if (reason === 'wrong-shop') return i18n.t('error.wrongShop');
  if (reason === 'demo-shop') return i18n.t('error.demoShop');
  if (reason === 'wrong-address') return i18n.t('error.wrongAddress');
  if (reason === 'copy-refused') return i18n.t('error.copyRefused');
  if (reason === 'unknown-item') return i18n.t('error.unknownItem');
  if (reason === 'sample-missing') return i18n.t('reading.sampleMissing');
  if (reason === 'nothing-waiting') return i18n.t('drawer.nothingWaiting');
  if (reason === 'database-newer') return i18n.t('error.newer');
  if (reason === 'database-older' || /blocked/i.test(reason)) return i18n.t('error.blocked');
  return i18n.t('error.other', [reason.slice(0, 120)]);
}
