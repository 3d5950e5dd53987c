/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface FieldRowProps {
  name: string;
  label: string;
  isRequired?: boolean;
  children: ReactNode;
}

/** One row of the form: label and star are separate elements, the control has its own root (facts 2.4). */
export function FieldRow({ name, label, isRequired = false, children }: FieldRowProps) {
  return (
    <div className="sell-component-info-wrapper-wrap" id={`sell-field-${name}`}>
      <div className="sell-component-info-wrapper-label-wrap">
        {isRequired && <span className="sell-component-info-wrapper-required">*</span>}
        <span className="sell-component-info-wrapper-label">
          <span title={label}>{label}</span>
        </span>
      </div>
      <div className="sell-component-info-wrapper-component" id={`struct-${name}`}>
        {children}
      </div>
    </div>
  );
}
