import { Tag } from 'antd';
import { portraitHash } from '../app/place';
import type { DisagreementFragment } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';
import { Said } from '../portrait/Said';

/** Where two sources disagree: both values side by side, each with who said it and when. */
export function Disagreements(props: { rows: readonly DisagreementFragment[]; asOf: string | null }) {
  const { t, words, name, day } = useSpeech();
  return (
    <Rows
      label={t('conflicts.title')}
      rows={props.rows}
      keyOf={(row) => row.id}
      columns={[
        {
          title: t('home.subject'),
          cell: (row) => {
            const target = portraitHash(row.subjectKind, row.subjectKey, props.asOf);
            return (
              <>
                <a href={target}>{row.subjectLabel}</a>
                <div className="quiet">{words(row.what)}</div>
              </>
            );
          },
        },
        { title: t('conflicts.one'), cell: (row) => <SideOf side={row.one} />, wide: true },
        { title: t('conflicts.other'), cell: (row) => <SideOf side={row.other} />, wide: true },
        {
          title: t('conflicts.owner'),
          cell: (row) => (row.owner === null ? t('conflicts.noOwner') : name('department', row.owner)),
        },
        {
          title: t('quarantine.state'),
          cell: (row) => (
            <>
              <Tag color={row.state === 'OPEN' ? 'gold' : undefined}>{name('conflictState', row.state)}</Tag>
              <div className="quiet">{t('conflicts.since', { day: day(row.firstSeen) })}</div>
              {row.note !== null && <div className="quiet">{row.note}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

function SideOf({ side }: { side: DisagreementFragment['one'] }) {
  const { t, name } = useSpeech();
  return (
    <>
      <strong>{side.value ?? t('conflicts.silent')}</strong>
      <div className="quiet">
        {side.department === null ? name('dataset', side.dataset) : name('department', side.department)}
        {side.ageDays !== null && ` · ${t('conflicts.age', { days: side.ageDays })}`}
      </div>
      {side.source !== null && <Said source={side.source} />}
    </>
  );
}
