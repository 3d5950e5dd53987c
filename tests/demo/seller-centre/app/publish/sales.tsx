/** @jsxImportSource react */
import { isJson, list, text } from '../json';
import { FieldRow } from './field-row';
import { setValue, useForm } from './form-store';

function PlainField({ name, label, isRequired }: { name: string; label: string; isRequired: boolean }) {
  const value = useForm()[name];
  return (
    <FieldRow name={name} label={label} isRequired={isRequired}>
      <span className="next-input next-medium">
        <input placeholder="请输入" value={text(value)} onChange={(event) => setValue(name, event.currentTarget.value)} />
      </span>
    </FieldRow>
  );
}

/** SKU table: every cell an input without a type, so a page has many of them. */
function SkuTable() {
  const rows = list(useForm().sku).filter(isJson);
  const change = (index: number, key: string, value: string) =>
    setValue(
      'sku',
      rows.map((row, place) => (place === index ? { ...row, [key]: value } : row)),
    );
  return (
    <FieldRow name="sku" label="商品规格" isRequired>
      <table className="sku-table-k2Ns8d">
        <thead>
          <tr>
            {['颜色分类', '规格', '一口价', '数量', '商家编码'].map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={text(row.skuId)}>
              {list(row.props)
                .filter(isJson)
                .map((prop) => (
                  <td key={text(prop.name)}>{text(prop.text)}</td>
                ))}
              {['skuPrice', 'skuStock', 'skuOuterId'].map((key) => (
                <td key={key}>
                  <span className="next-input next-medium">
                    <input value={text(row[key])} onChange={(event) => change(index, key, event.currentTarget.value)} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </FieldRow>
  );
}

/** 销售信息: SKUs, price, stock and merchant code. */
export function Sales() {
  return (
    <>
      <SkuTable />
      <PlainField name="price" label="一口价" isRequired />
      <PlainField name="quantity" label="总数量" isRequired />
      <PlainField name="outerId" label="商家编码" isRequired={false} />
    </>
  );
}
