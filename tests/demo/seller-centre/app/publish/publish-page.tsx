/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { isTmall, shopName } from '../host';
import { at, isJson, list, text } from '../json';
import { FieldRow } from './field-row';
import { globalField, markSaved, model, titleText, useDirty, useForm } from './form-store';
import { PropertyRows } from './property-row';
import { Sales } from './sales';
import { exposeSellState, replica, submit } from './sell-state';
import { GhostTitleRow, TitleRow } from './title-row';

const root = isTmall ? '/tmall' : '/sell/v2';
const sections = ['基础信息', '销售信息', isTmall ? '物流售后及其他' : '物流服务', '图文描述'];

/** The page checks its own texts when it loads and after edits; what comes back is not known. */
function useRuleCheck(title: string) {
  useEffect(() => {
    const address = `${root}/asyncOpt.htm?optType=croRuleAsyncCheck&catId=${globalField('catId')}`;
    fetch(address, { method: 'POST', body: new URLSearchParams({ title }) }).catch(() => undefined);
  }, [title]);
}

function CategoryLine() {
  return (
    <div className="category-line-p8Ws2k">
      <span>{model.models.catpath.value}</span>
      <button type="button" className="next-btn next-small next-btn-primary next-btn-text" style={{ display: 'none' }}>
        切换类目
      </button>
      <button type="button" className="next-btn next-small next-btn-primary next-btn-text">
        切换类目
      </button>
    </div>
  );
}

function Images() {
  const images = list(at(useForm().mainImagesGroup, 'images')).filter(isJson);
  return (
    <FieldRow name="mainImagesGroup" label="主图" isRequired>
      {images.map((image) => (
        <img key={text(image.url)} src={text(image.url)} alt="" width={96} height={96} />
      ))}
    </FieldRow>
  );
}

const sectionBodies = [
  <>
    <CategoryLine />
    <GhostTitleRow />
    <TitleRow name="title" />
    <TitleRow name="shopping_title" />
    <PropertyRows />
  </>,
  <Sales key="sales" />,
  <FieldRow key="shelf" name={isTmall ? 'shelfTime' : 'startTime'} label="上架时间" isRequired>
    {['立刻上架', '定时上架', '放入仓库'].map((label, index) => (
      <label key={label} className="next-radio-wrapper">
        <input type="radio" className="next-radio-input" name="shelf" defaultChecked={index === 0} />
        <span className="next-radio-label">{label}</span>
      </label>
    ))}
  </FieldRow>,
  <Images key="images" />,
];

/** The publish and edit form of either store. */
export function PublishPage() {
  const isDirty = useDirty();
  const title = titleText(useForm().title);
  const [message, setMessage] = useState('');
  useRuleCheck(title);
  useEffect(() => {
    Object.assign(window, { __replica: replica });
    if (isTmall) exposeSellState();
  }, []);
  const send = () =>
    submit(`${root}/submit.htm`, globalField('id')).then((isTaken) => {
      if (isTaken) markSaved();
      setMessage(isTaken ? '提交成功' : '提交失败');
    });
  return (
    <div className="publish-k29sLd">
      <header className="next-shell-header">
        <strong className="logo-x8Jd02">{isTmall ? '商家中心 · 商品编辑' : '商品发布'}</strong>
        <span className="shop-Ps82Lw">{shopName}</span>
      </header>
      <div className="sell-component-navigation-bar">
        <ul className="next-menu next-nav">
          {sections.map((label, index) => (
            <li key={label} className={`next-menu-item${index === 0 ? ' next-selected' : ''}`}>
              {label}
            </li>
          ))}
        </ul>
      </div>
      <main className="sell-publish-form">
        {sections.map((label, index) => (
          <section key={label} className="next-card panel-Aq82Nd">
            <h3 className="next-card-title">{label}</h3>
            {sectionBodies[index]}
          </section>
        ))}
      </main>
      <footer className="sell-publish-footer">
        <button type="button" className="next-btn next-large next-btn-primary" disabled={!isDirty} onClick={send}>
          {isTmall ? '提交' : '提交宝贝信息'}
        </button>
        {!isTmall && (
          <button type="button" className="next-btn next-large next-btn-normal">
            保存草稿
          </button>
        )}
        {message && <span className="next-message">{message}</span>}
      </footer>
    </div>
  );
}
