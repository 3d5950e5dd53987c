import { i18n } from '#i18n';

/** Which files are known, and where each platform gives them out. */
export function KnownFiles() {
  const known = [
    [i18n.t('imports.known.sycm'), '.xls', i18n.t('imports.known.sycmWhere')],
    [i18n.t('imports.known.content'), '.xlsx', i18n.t('imports.known.contentWhere')],
    [i18n.t('imports.known.wanxiang'), '.csv · .zip', i18n.t('imports.known.wanxiangWhere')],
    [i18n.t('imports.known.union'), '.csv', i18n.t('imports.known.unionWhere')],
    [i18n.t('imports.known.jd'), '.xlsx', i18n.t('imports.known.jdWhere')],
    [i18n.t('imports.known.pdd'), '.csv', i18n.t('imports.known.pddWhere')],
    [i18n.t('imports.known.any'), '.xls · .xlsx · .csv', i18n.t('imports.known.anyWhere')],
  ];
  return (
    <section class="widget" aria-label={i18n.t('imports.known.title')}>
      <header class="widget__head">
        <h2>{i18n.t('imports.known.title')}</h2>
      </header>
      <dl class="known-files">
        {known.map(([name, kinds, where]) => (
          <div key={name}>
            <dt>
              {name} <span class="chip">{kinds}</span>
            </dt>
            <dd class="muted small">{where}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
