import { Select } from 'antd';
import { useCallback, useState } from 'react';
import { Listed } from '../app/Listed';
import type { Place } from '../app/place';
import { usePages } from '../app/usePages';
import { go } from '../app/usePlace';
import { ConflictsDocument, type ConflictState, type DisagreementFragment } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useSpeech } from '../i18n/language';
import { VOCABULARY } from '../i18n/vocabulary';
import { Disagreements } from './Disagreements';

const PAGE = 20;
const STATES = ['OPEN', 'SENT_BACK', 'CORRECTED', 'ACCEPTED'] as const;

/** The register of what the sources disagree about (数据打架). */
export function ConflictList({ place }: { place: Place }) {
  const { t, name } = useSpeech();
  const { asOf, code } = place;
  const [state, setState] = useState<ConflictState>('OPEN');
  return (
    <>
      <section className="card intro">
        <h1>{t('conflicts.title')}</h1>
        <p>{t('conflicts.intro')}</p>
      </section>
      <section className="card" aria-label={t('conflicts.title')}>
        <div className="filter">
          <label htmlFor="attribute">{t('conflicts.attribute')}</label>
          <Select
            id="attribute"
            className="chosen"
            value={code ?? ''}
            onChange={(chosen: string) => go({ ...place, code: chosen === '' ? null : chosen })}
            options={[
              { value: '', label: t('quarantine.all') },
              ...Object.keys(VOCABULARY.attribute).map((one) => ({
                value: one,
                label: name('attribute', one),
              })),
            ]}
          />
          <label htmlFor="state">{t('quarantine.state')}</label>
          <Select
            id="state"
            value={state}
            onChange={setState}
            options={STATES.map((one) => ({ value: one, label: name('conflictState', one) }))}
          />
        </div>
        <Found key={`${code} ${state} ${asOf}`} attribute={code} state={state} asOf={asOf} />
      </section>
    </>
  );
}

function Found(props: { attribute: string | null; state: ConflictState; asOf: string | null }) {
  const { t } = useSpeech();
  const { attribute, state, asOf } = props;
  const ask = useCallback(
    async (after: string | null, signal: AbortSignal) => {
      const filter = { attributes: attribute === null ? null : [attribute], state };
      return (await askWhole(ConflictsDocument, { first: PAGE, after, asOf, filter }, signal)).conflicts;
    },
    [attribute, state, asOf],
  );
  return (
    <Listed pages={usePages<DisagreementFragment>(ask)} empty={t('conflicts.none')} size={PAGE}>
      {(rows) => <Disagreements rows={rows} asOf={asOf} />}
    </Listed>
  );
}
