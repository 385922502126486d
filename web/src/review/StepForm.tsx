import { Alert, Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { reasonOf } from '../app/Problem';
import { HearReplyDocument, ReviewFindingDocument, type ReviewStep } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useSpeech } from '../i18n/language';

/** A fact of the evidence that a family may contest. */
export interface Fact {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly finding: string;
  readonly steps: readonly ReviewStep[];
  readonly facts: readonly Fact[];
  readonly onDone: () => void;
}

const WITH_END: readonly ReviewStep[] = ['EXPLAIN', 'UNVERIFIABLE', 'REFER'];

/** The steps that the reader may take, with reason, end, and the fact that a reply is about. */
export function StepForm({ finding, steps, facts, onDone }: Props) {
  const speech = useSpeech();
  const { t, name } = speech;
  const [step, setStep] = useState<ReviewStep | null>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [fact, setFact] = useState<string | null>(facts[0]?.id ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const needsEnd = step !== null && WITH_END.includes(step);
  const hears = step === 'HEAR';

  const send = async (): Promise<readonly { message: string }[]> => {
    if (step === null) return [];
    if (hears) {
      const input = { finding, text: reason.trim(), fact: fact ?? '' };
      return (await askWhole(HearReplyDocument, { input })).hearReply.errors;
    }
    const end = (needsEnd || step === 'ASK') && until !== '' ? until : null;
    const input = { finding, step, reason: reason.trim(), until: end };
    return (await askWhole(ReviewFindingDocument, { input })).reviewFinding.errors;
  };

  const take = async () => {
    if (step === null || reason.trim() === '' || (needsEnd && until === '')) {
      setProblem(t(needsEnd ? 'review.incompleteEnd' : 'review.incomplete'));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const [error] = await send();
      if (error === undefined) onDone();
      else setProblem(error.message);
    } catch (error) {
      setProblem(reasonOf(error, speech));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="step-form" aria-label={t('review.act')}>
      <h4>{t('review.act')}</h4>
      <p className="quiet">{t('review.noMoney')}</p>
      <Radio.Group
        aria-label={t('review.act')}
        value={step}
        onChange={(event) => setStep(event.target.value as ReviewStep)}
        options={steps.map((one) => ({ value: one, label: name('reviewStep', one) }))}
      />
      <div className="judge">
        {hears && (
          <Select
            aria-label={t('review.fact')}
            className="filter-select"
            value={fact}
            onChange={setFact}
            options={facts.map((one) => ({ value: one.id, label: one.label }))}
          />
        )}
        <Input
          aria-label={t(hears ? 'review.said' : 'review.reason')}
          placeholder={t(hears ? 'review.said' : 'review.reason')}
          value={reason}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
        {(needsEnd || step === 'ASK') && (
          <label className="as-of">
            {t(needsEnd ? 'review.untilLabel' : 'review.answerLabel')}
            <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
        )}
        <Button type="primary" loading={busy} onClick={() => void take()}>
          {t('review.take')}
        </Button>
      </div>
      {problem !== null && <Alert type="warning" showIcon title={problem} />}
    </section>
  );
}
