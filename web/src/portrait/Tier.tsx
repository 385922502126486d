import { Alert, Tag } from 'antd';
import type { AssessedTier, PortraitCoreQuery } from '../generated/operations';
import { useSpeech } from '../i18n/language';
import type { Key } from '../i18n/zh';
import { Rows } from './Rows';

type TierFact = NonNullable<NonNullable<PortraitCoreQuery['portrait']>['tier']>;

const ASSESSED: Readonly<Record<AssessedTier, Key>> = {
  TIER_1: 'tier.1',
  TIER_2: 'tier.2',
  NONE: 'tier.noTier',
  NOT_EVALUATED: 'tier.notEvaluated',
};
const RECORDED: Readonly<Record<number, Key>> = { 1: 'tier.1', 2: 'tier.2', 3: 'tier.3' };

/** Whether the register and the rules agree, as far as the rules could be asked. */
function differs(tier: TierFact): boolean {
  if (tier.assessed === 'NOT_EVALUATED') return false;
  const assessed = tier.assessed === 'TIER_1' ? 1 : tier.assessed === 'TIER_2' ? 2 : null;
  // The third tier rests on hardship that no rule here assesses.
  return tier.recorded !== assessed && !(tier.recorded === 3 && assessed === null);
}

/** Recorded beside assessed tier, and the conditions in words. */
export function Tier({ tier }: { tier: TierFact | null }) {
  const { t, words, yuan } = useSpeech();
  if (tier === null) return <p>{t('tier.none')}</p>;
  const verdict = (met: boolean | null): Key =>
    met === null ? 'tier.cannotTell' : met ? 'tier.met' : 'tier.notMet';
  const facts = [
    [t('tier.income'), yuan(tier.incomePerHead)],
    [t('tier.rigid'), yuan(tier.rigidExpenditurePerHead)],
    [t('tier.standard'), yuan(tier.standard)],
    [t('tier.members'), tier.members],
    [
      t('tier.property'),
      tier.propertyWithinLimits === null
        ? t('app.unknown')
        : t(tier.propertyWithinLimits ? 'app.yes' : 'app.no'),
    ],
  ] as const;
  return (
    <>
      <div className="tiers">
        <div>
          <span className="quiet">{t('tier.recorded')}</span>
          <strong>{t(RECORDED[tier.recorded ?? 0] ?? 'tier.noTier')}</strong>
        </div>
        <div>
          <span className="quiet">{t('tier.assessed')}</span>
          <strong>{t(ASSESSED[tier.assessed])}</strong>
        </div>
      </div>
      {tier.assessed === 'NOT_EVALUATED' && <Alert type="info" showIcon title={t('tier.notEvaluatedWhy')} />}
      {differs(tier) && <Alert type="warning" showIcon title={t('tier.differs')} />}
      <dl className="facts">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {tier.conditions.length > 0 && (
        <Rows
          label={t('tier.conditions')}
          rows={tier.conditions}
          keyOf={(_, at) => String(at)}
          columns={[
            { title: t('tier.conditions'), cell: (row) => words(row.what) },
            {
              title: t('tier.result'),
              cell: (row) => (
                <Tag color={row.met === null ? undefined : row.met ? 'blue' : 'gold'}>
                  {t(verdict(row.met))}
                </Tag>
              ),
            },
            { title: t('tier.value'), cell: (row) => row.value ?? t('app.unknown') },
            { title: t('tier.limit'), cell: (row) => row.limit ?? '–' },
            { title: t('tier.basis'), cell: (row) => row.basis },
          ]}
        />
      )}
    </>
  );
}
