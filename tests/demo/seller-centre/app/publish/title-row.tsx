/** @jsxImportSource react */
import { useState } from 'react';
import { isTmall } from '../host';
import { text } from '../json';
import { FieldRow } from './field-row';
import { model, setValue, shapedLike, titleText, units, useForm } from './form-store';

const placeholders: Record<string, string> = {
  title: '最多允许输入30个汉字（60字符）',
  shopping_title: isTmall ? '最多输入50字符（25个汉字）' : '最多输入30字符（15个汉字）',
};

/** A title field: an input without a type attribute and a counter that follows the form's state, not the element. */
export function TitleRow({ name }: { name: 'title' | 'shopping_title' }) {
  const value = useForm()[name];
  const [hasBrand, setHasBrand] = useState(false);
  const props = model.components[name]?.props ?? {};
  const limit = Number(props.maxLength) || 60;
  const title = titleText(value);
  const used = units(title);
  return (
    <FieldRow name={name} label={text(props.label)} isRequired={props.required === true}>
      {isTmall && name === 'title' && (
        <label className="next-checkbox-wrapper">
          <input
            type="checkbox"
            className="next-checkbox-input"
            checked={hasBrand}
            onChange={(event) => setHasBrand(event.currentTarget.checked)}
          />
          <span className="next-checkbox-label">使用品牌名</span>
        </label>
      )}
      <span className={`next-input next-medium${used > limit ? ' next-error' : ''}`}>
        <input
          placeholder={placeholders[name]}
          autoComplete="off"
          value={title}
          onChange={(event) => setValue(name, shapedLike(value, event.currentTarget.value))}
        />
        <span className="next-input-control">
          <span className="count-Zk38sQ">
            {used}/{limit}
          </span>
        </span>
      </span>
      {used > limit && <div className="next-form-item-help">标题长度不能超过{limit}字符</div>}
    </FieldRow>
  );
}

/**
 * The page keeps an invisible copy of some controls in front of the real ones: same ids, no size. It holds the title as
 * it was loaded and takes no edit, so whoever reads or fills the first match gets nothing.
 */
export function GhostTitleRow() {
  const [loaded] = useState(() => titleText(model.models.formValues.title));
  return (
    <div className="ghost-Xk20Lw" aria-hidden="true">
      <FieldRow name="title" label={text(model.components.title?.props.label)} isRequired>
        <span className="next-input next-medium">
          <input placeholder={placeholders.title} autoComplete="off" tabIndex={-1} value={loaded} onChange={() => undefined} />
        </span>
      </FieldRow>
    </div>
  );
}
