/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { at, list, text } from '../json';
import { mtop } from '../mtop';
import { go, listApp } from './route';

/** The home view: counters of things to do and shortcuts. */
export function Workbench() {
  const [waiting, setWaiting] = useState('-');
  useEffect(() => {
    mtop('mtop.tmall.tmallwork.todoList', {})
      .then((answer) =>
        setWaiting(text(at(list(at(list(at(JSON.parse(answer), 'data', 'result'))[0], 'todoListDetail'))[0], 'count'))),
      )
      .catch(() => setWaiting('-'));
  }, []);
  const counters: [string, string][] = [
    ['待付款', '3'],
    ['待发货', waiting],
    ['待售后', '2'],
    ['待评价', '8'],
    ['违规待处理', '0'],
  ];
  return (
    <>
      <section className="next-card panel-Aq82Nd">
        <h3 className="next-card-title">待办事项</h3>
        <div className="counters-w92Lsd">
          {counters.map(([label, count]) => (
            <div key={label} className="counter-kd82Js">
              <b>{count}</b>
              <span>{label}</span>
            </div>
          ))}
        </div>
      </section>
      <section className="next-card panel-Aq82Nd">
        <h3 className="next-card-title">常用功能</h3>
        <button type="button" className="next-btn next-medium next-btn-normal" onClick={() => go(`${listApp}/on_sale`)}>
          出售中的商品
        </button>
      </section>
    </>
  );
}
