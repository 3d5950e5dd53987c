/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { at, isJson, type Json, list, text } from '../json';

const LATE_MS = 300;

/** The 30-day figure is filled by a further answer on the real page: the cell is there before its number is. */
function LateLabel({ value }: { value: string }) {
  const [isFilled, setFilled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFilled(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <span className="text-async-label">{isFilled ? value : ''}</span>;
}

function ProductCell({ row }: { row: Json }) {
  const lines = list(at(row, 'itemDesc', 'desc')).filter(isJson);
  const title = lines.find((line) => line.uiType === 'link');
  return (
    <div className="product-desc">
      <img className="product-desc-extend-image" src={text(at(row, 'itemDesc', 'img'))} alt="" width={60} height={60} />
      <div className="product-desc-texts">
        <a className="title-link" href={text(title?.href)} target="_blank" rel="noreferrer">
          {text(title?.text)}
        </a>
        {lines
          .filter((line) => line.uiType === 'text')
          .map((line) => (
            <span key={text(line.text)} className="product-desc-span">
              {text(line.text)}
            </span>
          ))}
      </div>
    </div>
  );
}

/** Header texts in the order of the cells below; a reader maps columns by them. */
export const headers = ['', '商品信息', '价格', '库存', '累计销量', '30日销量', '商品诊断', '创建时间', '操作'] as const;

/** One product of the list. */
export function ItemRow({ row }: { row: Json }) {
  const status = text(at(row, 'upShelfDate_m', 'status', 'text'));
  const monthly = at(row, 'monthlySoldQuantity', 'empty') === true ? '0' : text(at(row, 'monthlySoldQuantity', 'value'));
  const cells = [
    <input key="check" type="checkbox" className="next-checkbox-input" aria-label="选择" />,
    <ProductCell key="product" row={row} />,
    <div key="price" className="price-value">
      <span>{text(at(row, 'managerPrice', 'currentPrice'))}</span>
    </div>,
    <div key="stock" className="quantity-item-label">
      <span className="quantity">{text(at(row, 'managerQuantityNew', 'text'))}</span>
    </div>,
    <span key="sold">{text(row.soldQuantity_m)}</span>,
    <LateLabel key="monthly" value={monthly} />,
    <div key="score" className="diagnose-info">
      <b>{text(at(row, 'diagnoseInfoV3', 'basicScore'))}</b>
      <small>{text(at(row, 'diagnoseInfoV3', 'scoreLabel'))}</small>
    </div>,
    <div key="date">
      <span className="product-desc-span">{text(at(row, 'upShelfDate_m', 'value'))}</span>
      {status && <span className={`next-tag status-${text(at(row, 'upShelfDate_m', 'status', 'type'))}`}>{status}</span>}
    </div>,
    <div key="actions" className="operators">
      {list(row.operator_m)
        .filter(isJson)
        .map((action) => (
          <a key={text(action.name)} href={text(action.href) || undefined} target="_blank" rel="noreferrer">
            {text(action.text)}
          </a>
        ))}
    </div>,
  ];
  return (
    <tr className="next-table-row">
      {cells.map((cell) => (
        <td key={cell.key} className="next-table-cell">
          <div className="next-table-cell-wrapper">{cell}</div>
        </td>
      ))}
    </tr>
  );
}
