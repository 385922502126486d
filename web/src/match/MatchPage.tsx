import { Alert, Spin } from 'antd';
import { useCallback } from 'react';
import { Problem } from '../app/Problem';
import { hashOf, type Place } from '../app/place';
import { MatchDocument } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';
import { Download } from './Download';
import { Programmes } from './Programmes';
import { Ruled } from './Ruled';
import { subjectOf } from './subject';

/** The match report (人与政策匹配报告): who is assessed, what is due and why, what is missing to know, what is not due. */
export function MatchPage({ place }: { place: Place }) {
  const { t, day, words, yuan } = useSpeech();
  const { page, key, asOf } = place;
  const load = useCallback(
    (signal: AbortSignal) => askWhole(MatchDocument, { ...subjectOf(page, key), asOf }, signal),
    [page, key, asOf],
  );
  const { value, error } = useLoaded(load);
  if (error !== undefined) return <Problem error={error} />;
  if (value === undefined) return <Spin aria-label={t('app.loading')} />;
  const report = value.entitlements;
  if (report === null) return <Alert type="info" showIcon title={t('portrait.missing')} />;
  const nameOf = (member: string | null) =>
    member === null ? null : (report.members.find((one) => one.key === member)?.name ?? member.slice(0, 8));
  const of = (outcome: (typeof report.programmes)[number]['outcome']) =>
    report.programmes.filter((programme) => programme.outcome === outcome);
  const due = of('ELIGIBLE');
  const open = of('NOT_EVALUATED');
  const out = of('NOT_ELIGIBLE');
  const portrait =
    page === 'match-household'
      ? null
      : hashOf({ page: page === 'match-person' ? 'person' : 'aid-unit', key, asOf, code: null });

  return (
    <article>
      <div className="card portrait-head">
        <p className="kind">{t('match.title')}</p>
        <h1>
          {report.members.map((member) => member.name).join('、') || report.subjectKey}
          {report.subjectKind !== 'person' && <small className="quiet"> {report.subjectKey}</small>}
        </h1>
        <p className="quiet">
          <span>{t('portrait.asOf', { day: day(report.asOf) })}</span>
          <span>{t('match.reading', { profile: report.profile, basis: report.profileBasis })}</span>
        </p>
        <dl className="facts">
          <div>
            <dt>{t('match.due')}</dt>
            <dd>{due.length}</dd>
          </div>
          <div>
            <dt>{t('match.open')}</dt>
            <dd>{open.length}</dd>
          </div>
          <div>
            <dt>{t('match.yearly')}</dt>
            <dd>{yuan(report.yearly)}</dd>
          </div>
          <div>
            <dt>{t('match.notKnown')}</dt>
            <dd>{report.amountsNotKnown}</dd>
          </div>
        </dl>
        <Download place={place} />
        {portrait !== null && (
          <p>
            <a href={portrait}>{t('match.portrait')}</a>
          </p>
        )}
      </div>
      <section className="card" aria-labelledby="match-family">
        <h2 id="match-family">{t('match.family')}</h2>
        <Rows
          label={t('match.family')}
          rows={report.members}
          keyOf={(member) => member.key}
          columns={[
            { title: t('match.member'), cell: (member) => member.name },
            {
              title: t('match.counts'),
              cell: (member) => t(member.counts ? 'app.yes' : 'app.no'),
            },
            {
              title: t('match.why'),
              cell: (member) =>
                member.because === null ? '–' : `${words(member.because.words)} [${member.because.basis}]`,
            },
          ]}
        />
        <h3>{t('match.tier', { tier: t(`match.tier.${report.tier.assessed}`), size: report.tier.size })}</h3>
        <Ruled label={t('tier.conditions')} rows={report.tier.conditions} />
        {report.tier.missing.length > 0 && (
          <p>{t('match.missing', { what: report.tier.missing.map(words).join(t('match.join')) })}</p>
        )}
      </section>
      <section className="card" aria-labelledby="match-due">
        <h2 id="match-due">{t('match.due')}</h2>
        <Programmes rows={due} nameOf={nameOf} />
      </section>
      <section className="card" aria-labelledby="match-open">
        <h2 id="match-open">{t('match.open')}</h2>
        <p className="quiet">{t('match.openWhy')}</p>
        <Programmes rows={open} nameOf={nameOf} />
      </section>
      <section className="card" aria-labelledby="match-out">
        <h2 id="match-out">{t('match.out')}</h2>
        <Rows
          label={t('match.out')}
          rows={out}
          keyOf={(one) => `${one.programme} ${one.member ?? ''}`}
          columns={[
            {
              title: t('match.programme'),
              cell: (one) => [words(one.title), nameOf(one.member)].filter(Boolean).join(' · '),
            },
            {
              title: t('match.notMet'),
              cell: (one) =>
                [
                  ...one.conditions
                    .filter((rule) => rule.verdict === 'NOT_MET' && !/^(tier|property)\./.test(rule.id))
                    .map((rule) => `${words(rule.words)} [${rule.basis}]`),
                  ...one.notes.map(words),
                ].join(t('match.join')),
            },
          ]}
        />
      </section>
      {report.notes.length > 0 && (
        <section className="card" aria-labelledby="match-notes">
          <h2 id="match-notes">{t('match.notes')}</h2>
          <ul>
            {report.notes.map((note) => (
              <li key={note.en}>{words(note)}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t('match.foot')}</p>
    </article>
  );
}
