/** @jsxImportSource react */
import { useState } from 'react';
import { at, isJson, type Json, list, text } from '../json';
import { FieldRow } from './field-row';
import { model, setValue, useForm } from './form-store';

/** The real popup is virtual-scrolled: only the options in sight are in the document. */
const IN_SIGHT = 14;

/** Forms keep category properties under one name on the C-store and split over three on Tmall (facts 2.2). */
const groups = ['catProp', 'keyProp', 'bindProp', 'itemProp'];
const valueGroup = 'catProp' in model.models.formValues ? 'catProp' : 'keyProp';

interface PropertyProps {
  property: Json;
  value: unknown;
  onPick: (value: unknown) => void;
}

function Popup({ property, onPick }: Omit<PropertyProps, 'value'>) {
  const [word, setWord] = useState('');
  const found = list(property.dataSource)
    .filter(isJson)
    .filter((option) => text(option.text).includes(word));
  return (
    <div className="next-overlay-wrapper opened next-select-popup-wrap">
      <div className="options-search">
        <input placeholder="请输入" value={word} onChange={(event) => setWord(event.currentTarget.value)} />
      </div>
      {found.slice(0, IN_SIGHT).map((option) => (
        <button
          key={text(option.value)}
          type="button"
          className="options-item"
          title={text(option.text)}
          onClick={() => onPick(option)}
        >
          {text(option.text)}
        </button>
      ))}
    </div>
  );
}

function Property({ property, value, onPick }: PropertyProps) {
  const [isOpen, setOpen] = useState(false);
  const name = text(property.name);
  const chosen = text(at(value, 'text'));
  return (
    <FieldRow name={name} label={text(property.label)} isRequired={property.required === true}>
      {property.uiType === 'input' ? (
        <span className="next-input next-medium">
          <input placeholder="请输入" value={text(value)} onChange={(event) => onPick(event.currentTarget.value)} />
        </span>
      ) : (
        <span className="next-select next-select-trigger next-select-single next-medium">
          <button type="button" className="next-select-inner" onClick={() => setOpen(!isOpen)}>
            <em className={chosen ? '' : 'next-select-placeholder'}>{chosen || '请选择'}</em>
            <i className="next-icon next-icon-arrow-down" />
          </button>
        </span>
      )}
      {isOpen && (
        <Popup
          property={property}
          onPick={(option) => {
            onPick(option);
            setOpen(false);
          }}
        />
      )}
    </FieldRow>
  );
}

/** Brand, material and the other properties of the category. */
export function PropertyRows() {
  const values = useForm()[valueGroup];
  const present = isJson(values) ? values : {};
  const properties = groups.flatMap((group) => list(at(model.components, group, 'props', 'dataSource'))).filter(isJson);
  return (
    <div className="properties-Lw92kd">
      {properties.map((property) => {
        const name = text(property.name);
        const pick = (value: unknown) => setValue(valueGroup, { ...present, [name]: value });
        return <Property key={name} property={property} value={present[name]} onPick={pick} />;
      })}
    </div>
  );
}
