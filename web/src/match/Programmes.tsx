import { Tag } from 'antd';
import { useSpeech } from '../i18n/language';
import { Ruled, told, type Report } from './Ruled';

type Programme = Report['programmes'][number];

/** Programmes one after another: amount with its steps, conditions with their articles, what is missing. */
export function Programmes(props: {
  rows: readonly Programme[];
  nameOf: (member: string | null) => string | null;
}) {
  const { t } = useSpeech();
  if (props.rows.length === 0) return <p>{t('match.nothing')}</p>;
  return props.rows.map((one) => (
    <One key={`${one.programme} ${one.member ?? ''}`} one={one} name={props.nameOf(one.member)} />
  ));
}

function One({ one, name }: { one: Programme; name: string | null }) {
  const { t, words, yuan } = useSpeech();
  const conditions = one.conditions.filter((rule) => !/^(tier|property)\./.test(rule.id));
  return (
    <details className="programme">
      <summary>
        <strong>{words(one.title)}</strong>
        {name !== null && <span> · {name}</span>}
        <span className="quiet"> {words(one.department)}</span>
        {one.amount !== null && (
          <Tag color="blue">
            {yuan(one.amount)} {t(periodOf(one.period))}
          </Tag>
        )}
        {one.amount === null && one.outcome === 'ELIGIBLE' && one.missing.length > 0 && (
          <Tag>{t('match.amountNotKnown')}</Tag>
        )}
        {one.illustrative && <Tag color="gold">{t('match.illustrative')}</Tag>}
        {one.missing.length > 0 && (
          <span className="missing">
            {t('match.missing', { what: one.missing.map(words).join(t('match.join')) })}
          </span>
        )}
      </summary>
      {one.steps.length > 0 && (
        <ol className="steps">
          {one.steps.map((step) => (
            <li key={step.name}>
              {words(step.words)}
              {t('match.colon')}
              <code>{step.formula}</code> = <strong>{step.told ?? '?'}</strong>
              {step.used.length > 0 && (
                <span className="quiet">
                  {step.used.map((used) => (
                    <span key={used.name}>
                      {words(used.words)} {told(used.value, t)}
                      {used.basis !== null && ` [${used.basis}]`}
                    </span>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      <Ruled label={words(one.title)} rows={conditions} />
      {one.notes.map((note) => (
        <p key={note.en}>· {words(note)}</p>
      ))}
    </details>
  );
}

function periodOf(period: string): 'match.monthly' | 'match.ayear' | 'match.each' {
  if (period === 'monthly') return 'match.monthly';
  return period.startsWith('yearly') ? 'match.ayear' : 'match.each';
}
