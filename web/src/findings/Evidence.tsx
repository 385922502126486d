import { Button, Tag } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { PortraitCoreQuery } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import { Said } from '../portrait/Said';
import { Review } from '../review/Review';

type Finding = NonNullable<NonNullable<PortraitCoreQuery['portrait']>['findings']>[number];
type Piece = Finding['evidence'][number];

const AnalysisDrawer = lazy(() => import('./AnalysisDrawer'));

/** Each finding with its evidence in full. */
export function Evidence({ findings }: { findings: readonly Finding[] }) {
  const { t } = useSpeech();
  const [code, setCode] = useState<string>();
  if (findings.length === 0) return <p>{t('findings.none')}</p>;
  return (
    <>
      {findings.map((finding) => (
        <OneFinding key={finding.id} finding={finding} onPage={() => setCode(finding.code)} />
      ))}
      {code !== undefined && (
        <Suspense fallback={null}>
          <AnalysisDrawer code={code} onClose={() => setCode(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function OneFinding({ finding, onPage }: { finding: Finding; onPage: () => void }) {
  const { t, words, yuan, name, day } = useSpeech();
  return (
    <article className="finding">
      <h3>{words(finding.sentence)}</h3>
      <p className="quiet">
        <code>{finding.code}</code>
        <span>{t('findings.about', { subject: finding.subjectLabel })}</span>
        {finding.state !== 'OPEN' && <Tag>{name('findingState', finding.state)}</Tag>}
        <span>{t('findings.seen', { first: day(finding.firstSeen), last: day(finding.lastSeen) })}</span>
      </p>
      <dl className="facts">
        {finding.amount !== null && (
          <div>
            <dt>{t('findings.amount')}</dt>
            <dd>
              {yuan(finding.amount)}
              {finding.amountBasis && <div className="quiet">{words(finding.amountBasis)}</div>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('findings.strength')}</dt>
          <dd>{name('strength', finding.strength)}</dd>
        </div>
      </dl>
      <h4>{t('findings.steps')}</h4>
      <div className="evidence">
        {finding.evidence.map((piece, at) => (
          <OnePiece key={at} piece={piece} />
        ))}
      </div>
      <Button type="link" className="page-link" onClick={onPage}>
        {t('findings.page')}
      </Button>
      <Review finding={finding.id} state={finding.state} facts={factsOf(finding, words)} />
    </article>
  );
}

/** The facts on which it rests that have a row of their own, each once. */
function factsOf(finding: Finding, words: (both: { zh: string; en: string }) => string) {
  const facts = new Map<string, string>();
  for (const piece of finding.evidence.filter(({ kind }) => kind !== 'COUNTER_PATH'))
    for (const step of piece.steps ?? [])
      if (step.fact !== null)
        facts.set(step.fact, `${words(step.what)}: ${step.fromLabel} → ${step.toLabel}`);
  return [...facts].map(([id, label]) => ({ id, label }));
}

/** One piece of evidence. */
export function OnePiece({ piece }: { piece: Piece }) {
  const { t, words, name, yuan } = useSpeech();
  if (piece.kind === 'PATH') return <Steps steps={piece.steps ?? []} />;
  if (piece.kind === 'COUNTER_PATH') return <Innocent piece={piece} />;
  const measured = (value: string) => {
    if (piece.unit === null) return value;
    return piece.unit === 'yuan' ? yuan(value) : `${value} ${name('unit', piece.unit)}`;
  };
  return (
    <div className="piece">
      <Tag>{t(`findings.${piece.kind}`)}</Tag>
      {piece.what && words(piece.what)}
      <div className="quiet">
        {piece.value !== null && <span>{`${t('tier.value')} ${measured(piece.value)}`}</span>}
        {piece.limit !== null && <span>{`${t('tier.limit')} ${measured(piece.limit)}`}</span>}
        {piece.basis !== null && <span>{`${t('tier.basis')} ${piece.basis}`}</span>}
        {piece.dataset !== null && (
          <span>{t('findings.missingFrom', { dataset: name('dataset', piece.dataset) })}</span>
        )}
      </div>
    </div>
  );
}

/** What explains the same without wrong, beside the suspicious paths; said too where nothing was found. */
function Innocent({ piece }: { piece: Piece }) {
  const { t, words } = useSpeech();
  const steps = piece.steps ?? [];
  const what = piece.what === null ? '' : words(piece.what);
  return (
    <aside className="innocent" aria-label={t('findings.COUNTER_PATH')}>
      <Tag>{t('findings.COUNTER_PATH')}</Tag>
      {steps.length === 0 ? <span className="quiet">{t('findings.noInnocent', { what })}</span> : what}
      {steps.length > 0 && <Steps steps={steps} />}
    </aside>
  );
}

function Steps({ steps }: { steps: NonNullable<Piece['steps']> }) {
  const { t, words, spell } = useSpeech();
  return (
    <ol>
      {steps.map((step, at) => (
        <li key={at}>
          {words(step.what)}
          <span className="ends">
            {step.fromLabel} → {step.toLabel}
          </span>
          <div className="quiet">
            <span>{spell(step.spell.from, step.spell.to)}</span>
            {step.source ? <Said source={step.source} /> : <span>{t('findings.derived')}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
