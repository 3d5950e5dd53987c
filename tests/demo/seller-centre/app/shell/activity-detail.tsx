/** @jsxImportSource react */
import type { TimeLine } from '../../activities';
import { useActivities } from './use-activities';

/** A line is written whole or in pieces; long Chinese ranges come without any blank (facts A2). */
function Time({ line }: { line: TimeLine }) {
  return (
    <div className="row-Hs81kd">
      <span className="key-mA92ks">{line.label}</span>
      {line.from.includes('年') ? (
        <span className="value-Zk2oLp">{`${line.from}-${line.to}`}</span>
      ) : (
        <span className="value-Zk2oLp">
          <span>{line.from}</span>
          <span> 至 </span>
          <span>{line.to}</span>
        </span>
      )}
    </div>
  );
}

/** One activity with its times to the second, among other dates that are none of its own. */
export function ActivityDetail({ query }: { query: URLSearchParams }) {
  const activities = useActivities();
  const activity = activities?.find(({ activityId }) => activityId === query.get('activityId'));
  if (!activities) return <div className="next-loading next-open">加载中</div>;
  if (!activity) return <div className="blank-k29dKs">活动不存在</div>;
  return (
    <>
      <section className="next-card panel-Aq82Nd">
        <div className="crumb-w82Nsk">活动报名 / 活动详情</div>
        <div className="head-Qa92Ks">
          <h2 className="title-Ks92Ha">{activity.parentTitle ? `${activity.parentTitle}-${activity.title}` : activity.title}</h2>
          <em className="badge-Xn28sK">{activity.stateText}</em>
          <button type="button" className="next-btn next-medium next-btn-primary">
            立即报名
          </button>
        </div>
        {activity.times.map((line) => (
          <Time key={line.label} line={line} />
        ))}
        <div className="row-Hs81kd">
          <span className="key-mA92ks">招商进度</span>
          <span className="value-Zk2oLp">{activity.facts.join('，')}</span>
        </div>
      </section>
      <section className="next-card panel-Aq82Nd">
        <h3 className="next-card-title">规则说明</h3>
        <p>价格校验：活动商品的最低普惠券后价须不高于近15天最低成交价，校验周期自报名之日起计算。</p>
        <p>发货时效：买家付款后48小时内揽收。规则更新于 2026-10-08 12:00:00。</p>
      </section>
      <section className="next-card panel-Aq82Nd">
        <h3 className="next-card-title">相关活动</h3>
        {activities
          .filter((other) => other !== activity && other.calendarText)
          .slice(0, 2)
          .map((other) => (
            <p key={other.activityId}>
              {other.parentTitle ?? ''} {other.title} {other.calendarText}
            </p>
          ))}
      </section>
    </>
  );
}
