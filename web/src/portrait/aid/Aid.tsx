import type { PortraitFactsQuery } from '../../generated/operations';
import { useSpeech } from '../../i18n/language';
import { COLOUR } from '../../app/theme';
import { PersonLink } from '../PersonLink';
import { Rows } from '../Rows';
import { Said } from '../Said';
import { ganttOf, type Gantt } from './gantt';

type Spell = NonNullable<NonNullable<PortraitFactsQuery['portrait']>['aid']>[number];

/** Aid over time up to `day`: a chart by programme, and the same as a table. Links keep the day that the reader chose. */
export function Aid(props: { aid: readonly Spell[]; day: string; asOf: string | null }) {
  const { aid, asOf } = props;
  const { t, words, name, yuan, day, spell, language } = useSpeech();
  if (aid.length === 0) return <p>{t('aid.none')}</p>;
  const gantt = ganttOf(aid, props.day, language);
  return (
    <>
      {gantt && <Chart gantt={gantt} />}
      <Rows<Spell>
        label={t('aid.title')}
        rows={aid}
        keyOf={(row) => row.grantNo}
        columns={[
          { title: t('aid.programme'), cell: (row) => words(row.programme) },
          { title: t('aid.department'), cell: (row) => words(row.department) },
          { title: t('aid.beneficiary'), cell: (row) => <PersonLink person={row.beneficiary} asOf={asOf} /> },
          {
            title: t('aid.amount'),
            cell: (row) => `${yuan(row.amount)} ${name('period', row.period)}`,
            number: true,
          },
          { title: t('aid.paid'), cell: (row) => yuan(row.paid), number: true },
          { title: t('assets.days'), cell: (row) => spell(row.from, row.to), wide: true },
          { title: t('aid.running'), cell: (row) => t(row.running ? 'app.yes' : 'app.no') },
          { title: t('aid.decided'), cell: (row) => day(row.decidedOn) },
          { title: t('source.label'), cell: (row) => <Said source={row.source} /> },
        ]}
      />
    </>
  );
}

const NAMES = 190;
const WIDE = 860;
const LANE = 30;
const HEAD = 24;

function Chart({ gantt }: { gantt: Gantt }) {
  const { t, day } = useSpeech();
  const height = HEAD + gantt.lanes.length * LANE + 6;
  const x = (part: number) => NAMES + part * (WIDE - NAMES);
  return (
    <div className="rows" role="group" aria-label={t('aid.title')} tabIndex={0}>
      <svg
        className="gantt"
        viewBox={`0 0 ${WIDE} ${height}`}
        role="img"
        aria-label={t('aid.chart', { from: day(gantt.from), to: day(gantt.to) })}
      >
        {gantt.years.map(({ year, at }) => (
          <g key={year}>
            <line x1={x(at)} x2={x(at)} y1={HEAD - 6} y2={height} stroke={COLOUR.line} />
            <text x={x(at) + 3} y={14} className="gantt-year">
              {year}
            </text>
          </g>
        ))}
        {gantt.lanes.map((lane, row) => (
          <g key={lane.code} transform={`translate(0 ${HEAD + row * LANE})`}>
            <text x={0} y={19} className="gantt-name">
              {lane.name.length > 26 ? `${lane.name.slice(0, 25)}…` : lane.name}
              <title>{lane.name}</title>
            </text>
            {lane.bars.map((bar, index) => (
              <rect
                key={index}
                x={x(bar.start)}
                y={6}
                width={bar.width * (WIDE - NAMES)}
                height={18}
                rx={3}
                fill={bar.running ? COLOUR.blue : '#9fb3c8'}
              />
            ))}
          </g>
        ))}
      </svg>
      <ul className="legend">
        <li>
          <i style={{ background: COLOUR.blue }} /> {t('aid.running')}
        </li>
        <li>
          <i style={{ background: '#9fb3c8' }} /> {t('aid.ended')}
        </li>
      </ul>
    </div>
  );
}
