/** @jsxImportSource react */

const PAGE_SIZE = 20;

interface PagerProps {
  current: number;
  total: number;
  onPage: (page: number) => void;
}

/** Fusion's pager. As on the real page 下一页 stays clickable behind the last page. */
export function Pager({ current, total, onPage }: PagerProps) {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const from = Math.max(1, Math.min(current - 2, last - 4));
  const pages = Array.from({ length: Math.min(5, last) }, (_, index) => from + index);
  const button = (label: string, page: number, name: string) => (
    <button
      key={label}
      type="button"
      className={`next-btn next-medium next-btn-normal next-pagination-item ${name}`}
      disabled={page < 1}
      onClick={() => onPage(page)}
    >
      {label}
    </button>
  );
  return (
    <div className="next-pagination next-medium next-normal">
      <span className="next-pagination-total">共 {total.toLocaleString('en-US')} 条</span>
      {button('上一页', current - 1, 'next-prev')}
      {pages.map((page) => button(String(page), page, page === current ? 'next-current' : ''))}
      {button('下一页', current + 1, 'next-next')}
    </div>
  );
}
