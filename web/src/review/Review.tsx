import { Spin, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { Problem } from '../app/Problem';
import { FindingReviewDocument, type FindingReviewQuery, type FindingState } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { StepForm, type Fact } from './StepForm';

export type Reviewed = NonNullable<FindingReviewQuery['finding']>;
type Outcome = Reviewed['replies'][number]['after'];

interface Props {
  readonly finding: string;
  /** Where it stood when the page was read: one that nobody touched is asked for when the reader opens it. */
  readonly state: FindingState;
  readonly facts: readonly Fact[];
}

/** What people did about a finding, and what the reader may do now. */
export function Review({ finding, state, facts }: Props) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(state !== 'OPEN');
  return (
    <details className="review" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('review.title')}</summary>
      {open && <Opened finding={finding} facts={facts} />}
    </details>
  );
}

function Opened({ finding, facts }: { finding: string; facts: readonly Fact[] }) {
  const { t, name, day } = useSpeech();
  const [round, setRound] = useState(0);
  const load = useCallback(
    (signal: AbortSignal) => {
      // A new round is a new question.
      void round;
      return askWhole(FindingReviewDocument, { id: finding }, signal);
    },
    [finding, round],
  );
  const { value, error } = useLoaded(load);
  if (error !== undefined) return <Problem error={error} onRetry={() => setRound(round + 1)} />;
  if (value === undefined) return <Spin aria-label={t('app.loading')} />;
  const reviewed = value.finding;
  if (reviewed === null) return null;
  return (
    <section aria-label={t('review.title')}>
      <div>
        <Tag>{name('findingState', reviewed.state)}</Tag>
        {reviewed.stateUntil !== null && (
          <span className="quiet">{t('review.openFrom', { day: day(reviewed.stateUntil) })}</span>
        )}
        {reviewed.takenBy !== null && (
          <span className="quiet">{t('review.takenBy', { by: reviewed.takenBy })}</span>
        )}
      </div>
      <History reviewed={reviewed} />
      {reviewed.allowedSteps.length > 0 && (
        <StepForm
          key={round}
          finding={finding}
          steps={reviewed.allowedSteps}
          facts={facts}
          onDone={() => setRound(round + 1)}
        />
      )}
    </section>
  );
}

function History({ reviewed }: { reviewed: Reviewed }) {
  const { t, name, day } = useSpeech();
  if (reviewed.reviews.length === 0) return <p className="quiet">{t('review.none')}</p>;
  return (
    <ol className="history">
      {reviewed.reviews.map((step) => {
        const reply = reviewed.replies.find((one) => one.id === step.id);
        return (
          <li key={step.id}>
            <b>{name('reviewStep', step.step)}</b>{' '}
            <span className="quiet">
              <span>{day(step.on)}</span>
              <span>{step.by}</span>
              {step.until !== null && (
                <span>
                  {t(step.step === 'ASK' ? 'review.answerBy' : 'review.until', { day: day(step.until) })}
                </span>
              )}
            </span>
            <div>{step.reason}</div>
            {reply && <Contested reply={reply} />}
          </li>
        );
      })}
    </ol>
  );
}

function Contested({ reply }: { reply: Reviewed['replies'][number] }) {
  const { t, words, yuan } = useSpeech();
  const said = (outcome: Outcome) => {
    if (outcome.kind === 'GONE') return t('review.GONE');
    if (outcome.kind === 'NOT_EVALUATED')
      return `${t('review.NOT_EVALUATED')} ${outcome.missing.map(words).join('; ')}`;
    return outcome.amount === null ? t('review.STANDS') : `${t('review.STANDS')} ${yuan(outcome.amount)}`;
  };
  const replaced = reply.replaced.map((one) => `${one.field} = ${one.value}`).join(', ');
  return (
    <div className="quiet">
      <code>{reply.fact}</code>
      <span>{replaced === '' ? t('review.leftOut') : replaced}</span>
      <span>{t('review.before', { outcome: said(reply.before) })}</span>
      <span>{t('review.after', { outcome: said(reply.after) })}</span>
    </div>
  );
}
