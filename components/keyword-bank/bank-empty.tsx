import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { pageKindName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { PageKind } from '@/utils/records/provenance';

/** The pages that show search terms, the richest first. */
const pages: readonly PageKind[] = ['search-terms', 'item-sources', 'market', 'ad-report'];

/** An empty keyword bank: which pages of the site bring terms, and the import. */
export function BankEmpty({ site }: { site: string }) {
  return (
    <Empty
      next={
        <>
          {pages.map((kind) => {
            const link = pageLink(site, kind);
            return (
              link !== null && (
                <OutsideLink key={kind} look="button" href={link}>
                  {i18n.t('terms.openPage', [pageKindName(kind)])}
                </OutsideLink>
              )
            );
          })}
          <a class="button" href="#import">
            {i18n.t('terms.openImport')}
          </a>
        </>
      }
    >
      {i18n.t('terms.none')}
    </Empty>
  );
}
