import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Lamp } from '@/components/shared/lamp';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';

interface Props {
  /** The host switches. */
  hosts: ComponentChildren;
  /** Load or remove the demo shops. */
  demo: ComponentChildren;
  onDone: () => void;
  isWelcomed: boolean;
}

/** First run: what is read, what is never done, where it may run, and what to open next. */
export function Welcome({ hosts, demo, onDone, isWelcomed }: Props) {
  const reads = [i18n.t('welcome.reads1'), i18n.t('welcome.reads2'), i18n.t('welcome.reads3'), i18n.t('welcome.reads4')];
  const nevers = [i18n.t('welcome.never1'), i18n.t('welcome.never2'), i18n.t('welcome.never3'), i18n.t('welcome.never4')];
  return (
    <div class="welcome">
      <section class="welcome__lead band">
        <Lamp />
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </section>
      <div class="columns">
        <section class="widget">
          <h2>{i18n.t('welcome.reads')}</h2>
          <ul class="ticks">
            {reads.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section class="widget">
          <h2>{i18n.t('welcome.never')}</h2>
          <ul class="ticks ticks--never">
            {nevers.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
      <section class="widget">
        <h2>{i18n.t('welcome.where')}</h2>
        {hosts}
      </section>
      <div class="columns">
        <section class="widget">
          <h2>{i18n.t('welcome.next')}</h2>
          <ol class="steps">
            <li>
              <OutsideLink href={pageLink('taobao', 'item-list')}>{i18n.t('welcome.next1')}</OutsideLink>
            </li>
            <li>
              <OutsideLink href={pageLink('taobao', 'activity-list')}>{i18n.t('welcome.next2')}</OutsideLink>
            </li>
            <li>{i18n.t('welcome.next3')}</li>
          </ol>
          {!isWelcomed && (
            <button type="button" class="button button--primary" onClick={onDone}>
              {i18n.t('welcome.done')}
            </button>
          )}
        </section>
        <section class="widget">
          <h2>{i18n.t('demo.title')}</h2>
          {demo}
        </section>
      </div>
    </div>
  );
}
