import { Alert, Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { reasonOf } from '../app/Problem';
import { JudgeIdentityDocument, type IdentityReviewQuery, type Verdict } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useSpeech } from '../i18n/language';
import { Clues } from './Clues';
import { percentOf, RecordRows } from './RecordRows';

export type Question = IdentityReviewQuery['identityReview']['edges'][number]['node'];

const VERDICTS: readonly Verdict[] = ['SAME', 'DIFFERENT', 'UNSURE'];

/** One pair that waits: both records, the clues, and the judgement of the reader with its reason. */
export function Pair(props: { question: Question; onJudged: (verdict: Verdict) => void }) {
  const speech = useSpeech();
  const { t, name } = speech;
  const { judgement, left, right } = props.question;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const judge = async () => {
    if (verdict === null || reason.trim() === '') {
      setProblem(t('identity.incomplete'));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const input = { left: left.id, right: right.id, judgement: verdict, reason: reason.trim() };
      const { judgeIdentity } = await askWhole(JudgeIdentityDocument, { input });
      const [error] = judgeIdentity.errors;
      if (error === undefined) props.onJudged(verdict);
      else setProblem(error.message);
    } catch (error) {
      setProblem(reasonOf(error, speech));
    } finally {
      setBusy(false);
    }
  };

  const label = `${left.name ?? t('app.unknown')} · ${right.name ?? t('app.unknown')}`;
  return (
    <section className="finding" aria-label={label}>
      <h3>{label}</h3>
      {judgement.probability !== null && (
        <p className="quiet">{t('identity.probability', { percent: percentOf(judgement.probability) })}</p>
      )}
      <RecordRows label={t('identity.records')} rows={[left, right]} />
      <details>
        <summary>{t('identity.clues')}</summary>
        <Clues clues={judgement.clues} />
      </details>
      <div className="judge">
        <Radio.Group
          aria-label={t('identity.judge')}
          value={verdict}
          onChange={(event) => setVerdict(event.target.value as Verdict)}
          options={VERDICTS.map((one) => ({ value: one, label: name('verdict', one) }))}
        />
        <Input
          aria-label={t('identity.reason')}
          placeholder={t('identity.reason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="primary" loading={busy} onClick={() => void judge()}>
          {t('identity.judge')}
        </Button>
      </div>
      {problem !== null && <Alert type="warning" showIcon title={problem} />}
    </section>
  );
}
