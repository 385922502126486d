import { Select, Tag } from 'antd';
import { useCallback, useState } from 'react';
import { Listed } from '../app/Listed';
import { hashOf, type Place } from '../app/place';
import { usePages } from '../app/usePages';
import {
  RecipientNetworksDocument,
  type NetworkRowFragment,
  type RecipientLinkKind,
} from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useSpeech } from '../i18n/language';
import { Rows } from '../portrait/Rows';
import { VOCABULARY } from '../i18n/vocabulary';
import { NetworkOf } from './NetworkOf';

const PAGE = 20;

/** Recipients who share something, network by network (对象关联); with a recipient in the address, that one's network. */
export function NetworkList({ place }: { place: Place }) {
  const { t, name } = useSpeech();
  const { asOf, code } = place;
  const [kind, setKind] = useState<RecipientLinkKind | ''>('');
  const [minGroups, setMinGroups] = useState(2);
  return (
    <>
      <section className="card intro">
        <h1>{t('networks.title')}</h1>
        <p>{t('networks.intro')}</p>
      </section>
      {code !== null && <NetworkOf key={`${code} ${asOf}`} recipient={code} asOf={asOf} />}
      <section className="card" aria-label={t('networks.title')}>
        <div className="filter">
          <label htmlFor="kind">{t('networks.kind')}</label>
          <Select
            id="kind"
            className="chosen"
            value={kind}
            onChange={setKind}
            options={[
              { value: '' as const, label: t('quarantine.all') },
              ...(Object.keys(VOCABULARY.linkKind) as RecipientLinkKind[]).map((one) => ({
                value: one,
                label: name('linkKind', one),
              })),
            ]}
          />
          <label htmlFor="groups">{t('networks.which')}</label>
          <Select
            id="groups"
            value={minGroups}
            onChange={setMinGroups}
            options={[
              { value: 2, label: t('networks.unrelated') },
              { value: 1, label: t('networks.families') },
            ]}
          />
        </div>
        <Found key={`${kind} ${minGroups} ${asOf}`} kind={kind} minGroups={minGroups} asOf={asOf} />
      </section>
    </>
  );
}

function Found(props: { kind: RecipientLinkKind | ''; minGroups: number; asOf: string | null }) {
  const { t, name } = useSpeech();
  const { kind, minGroups, asOf } = props;
  const ask = useCallback(
    async (after: string | null, signal: AbortSignal) => {
      const filter = { kinds: kind === '' ? null : [kind], minGroups };
      return (await askWhole(RecipientNetworksDocument, { first: PAGE, after, asOf, filter }, signal))
        .recipientNetworks;
    },
    [kind, minGroups, asOf],
  );
  return (
    <Listed pages={usePages<NetworkRowFragment>(ask)} empty={t('networks.none')} size={PAGE}>
      {(rows) => (
        <Rows
          label={t('networks.title')}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              title: t('networks.one'),
              cell: (row) => (
                <a href={hashOf({ page: 'networks', key: '', asOf, code: row.id })}>
                  {t('networks.of', { size: row.size })}
                </a>
              ),
            },
            { title: t('networks.groups'), cell: (row) => row.groups, number: true },
            { title: t('networks.links'), cell: (row) => row.linkCount, number: true },
            { title: t('networks.communities'), cell: (row) => row.communities, number: true },
            {
              title: t('networks.kind'),
              cell: (row) => row.kinds.map((one) => <Tag key={one}>{name('linkKind', one)}</Tag>),
            },
          ]}
        />
      )}
    </Listed>
  );
}
