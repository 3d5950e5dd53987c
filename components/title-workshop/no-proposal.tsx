import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';

const reasons: Readonly<Record<string, () => string>> = {
  'no-terms': () => i18n.t('composer.none.no_terms'),
  'keep-too-long': () => i18n.t('composer.none.keep_too_long'),
  'keep-dropped': () => i18n.t('composer.none.keep_dropped'),
  'keep-forbidden': () => i18n.t('composer.none.keep_forbidden'),
  'keep-conflict': () => i18n.t('composer.none.keep_conflict'),
  'change-too-small': () => i18n.t('composer.none.change_too_small'),
  'nothing-fits': () => i18n.t('composer.none.nothing_fits'),
  'nothing-better': () => i18n.t('composer.none.nothing_better'),
};

/** The pages that show what buyers search, by the site of the product. */
const pages: Readonly<Record<string, readonly { site: string; name: () => string }[]>> = {
  taobao: [
    { site: 'sycm', name: () => i18n.t('composer.pages.search_rank') },
    { site: 'alimama', name: () => i18n.t('composer.pages.ad_terms') },
  ],
  jd: [{ site: 'jd', name: () => i18n.t('composer.pages.jd_terms') }],
};

/** Links to the pages that show search terms, and to the import. */
function TermPages({ site, importHref }: { site: string; importHref: string }) {
  return (
    <>
      {(pages[site] ?? []).map((page) => (
        <OutsideLink key={page.site} look="button" href={pageLink(page.site, 'search-terms')}>
          {i18n.t('composer.openTerms', [page.name()])}
        </OutsideLink>
      ))}
      <a class="button" href={importHref} {...(!importHref.startsWith('#') && { target: '_blank', rel: 'noopener' })}>
        {i18n.t('composer.import')}
      </a>
    </>
  );
}

interface Props {
  reason: string;
  site: string;
  /** Where files are imported; a place on this page unless given. */
  importHref?: string;
}

/** Why there is no new title, and what to do about it. */
export function NoProposal({ reason, site, importHref = '#import' }: Props) {
  const words = reasons[reason]?.() ?? i18n.t('composer.none.other', [reason]);
  return <Empty {...(reason === 'no-terms' && { next: <TermPages site={site} importHref={importHref} /> })}>{words}</Empty>;
}
