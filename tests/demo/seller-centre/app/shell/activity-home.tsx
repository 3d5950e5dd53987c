/** @jsxImportSource react */
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { Activity } from '../../activities';
import { activityApp, go } from './route';
import { detailLink, useActivities } from './use-activities';

const tabs = ['活动报名', '大促日历', '已报管理'];

/** Links are relative in the data; the micro-app catches the click and goes to its own route. */
function openDetail(event: MouseEvent, activity: Activity): void {
  event.preventDefault();
  go(`${activityApp}${detailLink(activity).replace('/sale/seller', '')}`);
}

/** Class names are hashed, and nobody has published the real ones: only texts and nesting can be relied on. */
function EntryCard({ activity }: { activity: Activity }) {
  return (
    <div className="card-SRWH5Z">
      <div className="cardHead-k2Xq9p">
        <i className="tag-9sPZ1a">{activity.tag}</i>
        <div className="name-Qw83mN">{activity.title}</div>
        <div className="corner-x72Kdm">
          <em>{activity.stateText}</em>
        </div>
      </div>
      <ul className="facts-Zp29dK">
        {activity.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="foot-J82nsA">
        <a href={detailLink(activity)} onClick={(event) => openDetail(event, activity)}>
          查看详情
        </a>
        <button type="button" className="next-btn next-small next-btn-primary">
          立即报名
        </button>
      </div>
    </div>
  );
}

function CalendarCard({ activity }: { activity: Activity }) {
  return (
    <div className="phase-L2k9Wd">
      <a className="phaseName-a8Kw2s" href={detailLink(activity)} onClick={(event) => openDetail(event, activity)}>
        {activity.title}
      </a>
      <span className="phaseDate-p2Ls9x">{activity.calendarText}</span>
      <div className="phaseFoot-w8Kd2n">
        <span>{activity.facts[0]}</span>
        <span className="badge-Xn28sK">{activity.stateText}</span>
      </div>
    </div>
  );
}

function Calendar({ activities }: { activities: Activity[] }) {
  const dated = activities.filter(({ calendarText }) => calendarText !== null);
  const parents = [...new Set(dated.map(({ parentTitle }) => parentTitle).filter((title) => title !== null))];
  const group = (heading: string, cards: Activity[]): ReactNode => (
    <div key={heading} className="group-Kd82La">
      <div className="groupTitle-s82KwN">{heading}</div>
      <div className="phases-q9Zk2M">
        {cards.map((activity) => (
          <CalendarCard key={activity.activityId} activity={activity} />
        ))}
      </div>
    </div>
  );
  return (
    <div className="calendar-B8s2Kd">
      {parents.map((parent) =>
        group(
          parent,
          dated.filter(({ parentTitle }) => parentTitle === parent),
        ),
      )}
      {group(
        '更多活动',
        dated.filter(({ parentTitle }) => parentTitle === null),
      )}
    </div>
  );
}

/** 活动报名 with entry cards that carry no dates, 大促日历 with the dated phases. */
export function ActivityHome() {
  const [tab, setTab] = useState(tabs[0]);
  const activities = useActivities();
  return (
    <section className="next-card panel-Aq82Nd">
      <h2 className="title-Ks92Ha">活动报名</h2>
      <div className="next-tabs next-tabs-wrapped next-medium">
        <ul className="next-tabs-nav">
          {tabs.map((label) => (
            <li key={label} className={`next-tabs-tab${label === tab ? ' active' : ''}`}>
              <button type="button" className="next-tabs-tab-inner" onClick={() => setTab(label)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {activities === null && <div className="next-loading next-open">加载中</div>}
      {activities && tab === '活动报名' && (
        <div className="cards-M29skD">
          {activities
            .filter(({ isEntry }) => isEntry)
            .map((activity) => (
              <EntryCard key={activity.activityId} activity={activity} />
            ))}
        </div>
      )}
      {activities && tab === '大促日历' && <Calendar activities={activities} />}
      {activities && tab === '已报管理' && (
        <div className="cards-M29skD">
          {activities
            .filter(({ signRecordId }) => signRecordId)
            .map((activity) => (
              <div key={activity.activityId} className="card-SRWH5Z">
                <div className="name-Qw83mN">{activity.title}</div>
                <ul className="facts-Zp29dK">
                  <li>{activity.facts[0]}</li>
                  <li>已发布设定</li>
                </ul>
              </div>
            ))}
        </div>
      )}
    </section>
  );
}
