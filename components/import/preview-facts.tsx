import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { siteName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { failureText } from './failure-text';
import type { ContentView, SummaryView } from './views';
import { formatName, kindName } from './words';

/** Conversion windows the advertising platforms offer, in days. */
const WINDOWS = [1, 3, 7, 15, 30] as const;

interface Props {
  summary: SummaryView;
  content: ContentView;
  effectDays: number | null;
  onEffectDays: (days: number | null) => void;
  onMapping: (of: 'all' | 'rest') => void;
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What a file was recognised as: format, days, whose figures, and what of it was left aside. */
export function PreviewFacts({ summary, content, effectDays, onEffectDays, onMapping }: Props) {
  const { tables, window: days, refused, proposals, questions } = summary;
  const read = tables.filter(({ format }) => format !== null);
  const formats = [...new Set(read.flatMap(({ format }) => format ?? []))];
  const unknown = tables.filter(({ format, file, sheet }) => format === null && file + sheet !== '');
  const ignored = [...new Set(read.flatMap((table) => table.ignored))];
  const comma = i18n.t('common.comma');
  return (
    <>
      <dl class="facts import-facts">
        <Fact name={i18n.t('imports.recognised')}>
          {formats.map(formatName).join(comma)}
          {formats.includes('generic') && (
            <button type="button" class="button button--quiet" onClick={() => onMapping('all')}>
              {i18n.t('imports.mapAgain')}
            </button>
          )}
        </Fact>
        <Fact name={i18n.t('imports.platform')}>{siteName(content.site)}</Fact>
        {days !== null && (
          <Fact name={i18n.t('imports.days')}>
            {days.from === days.to ? days.to : i18n.t('imports.fromTo', [days.from, days.to])}
          </Fact>
        )}
        <Fact name={i18n.t('imports.content')}>
          {content.subjects.map(({ kind, count }) => `${kindName(kind)} ${countText(count)}`).join(comma)}
          <span class="muted">
            {' · '}
            {i18n.t('imports.contentOf', [countText(read.reduce((sum, { rows }) => sum + rows, 0)), countText(content.figures)])}
          </span>
        </Fact>
        {questions.includes('effect-days') || effectDays !== null ? (
          <Fact name={i18n.t('imports.effect')}>
            <SelectField
              isLabelHidden
              label={i18n.t('imports.effect')}
              value={effectDays === null ? '' : String(effectDays)}
              options={[
                ['', i18n.t('imports.effectUnknown')],
                ...WINDOWS.map((window) => [String(window), i18n.t('imports.effectDays', [String(window)])] as const),
              ]}
              onChoose={(value) => onEffectDays(value === '' ? null : Number(value))}
            />
          </Fact>
        ) : null}
      </dl>
      {content.unfinished > 0 && <p class="import-warning">{i18n.t('imports.unfinished', [countText(content.unfinished)])}</p>}
      {refused.map(({ file, failure }) => (
        <p key={file} class="import-warning wrap">
          {file}: {failureText(failure)}
        </p>
      ))}
      {unknown.length > 0 && (
        <p class="import-warning wrap">
          {i18n.t('imports.unknownTables', [unknown.map(({ file, sheet }) => (sheet === '' ? file : sheet)).join(comma)])}
          {proposals.length > 0 && (
            <button type="button" class="button button--quiet" onClick={() => onMapping('rest')}>
              {i18n.t('imports.mapRest')}
            </button>
          )}
        </p>
      )}
      {ignored.length > 0 && (
        <details class="import-details">
          <summary>{i18n.t('imports.ignored', [countText(ignored.length)])}</summary>
          <p class="muted small wrap">{ignored.join(comma)}</p>
        </details>
      )}
    </>
  );
}
