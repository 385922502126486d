import { Spin } from 'antd';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Problem } from '../app/Problem';
import { RecipientNetworkDocument } from '../generated/operations';
import { askWhole } from '../graphql/ask';
import { useLoaded } from '../graphql/useLoaded';
import { useSpeech } from '../i18n/language';
import { fetchDrawing } from '../portrait/graph/FamilyGraph';
import { PersonLink } from '../portrait/PersonLink';
import { Rows } from '../portrait/Rows';
import { graphOf, linksShown, sharedBy, type Network } from './drawn';

const Drawing = lazy(fetchDrawing);

/** One recipient's network: drawn, and the same in words. */
export function NetworkOf({ recipient, asOf }: { recipient: string; asOf: string | null }) {
  const { t } = useSpeech();
  const load = useCallback(
    (signal: AbortSignal) => askWhole(RecipientNetworkDocument, { recipient, asOf }, signal),
    [recipient, asOf],
  );
  const { value, error } = useLoaded(load);
  const network = value?.recipientNetworks.edges[0]?.node;
  return (
    <section className="card" aria-labelledby="network">
      <h2 id="network">{t('networks.one')}</h2>
      {error !== undefined && <Problem error={error} />}
      {value === undefined && error === undefined && <Spin aria-label={t('app.loading')} />}
      {value !== undefined && network === undefined && <p>{t('networks.alone')}</p>}
      {network !== undefined && <Drawn network={network} recipient={recipient} asOf={asOf} />}
    </section>
  );
}

function Drawn({ network, recipient, asOf }: { network: Network; recipient: string; asOf: string | null }) {
  const { t, language } = useSpeech();
  const graph = useMemo(() => graphOf(network, recipient, t('app.unknown')), [network, recipient, t]);
  const names = new Map(network.recipients.map(({ person }) => [person.id, person.name ?? t('app.unknown')]));
  return (
    <>
      <p className="quiet">
        {t('networks.said', { size: network.size, groups: network.groups, links: network.linkCount })}
      </p>
      <Suspense fallback={<Spin aria-label={t('app.loading')} />}>
        <Drawing graph={graph} />
      </Suspense>
      {graph.truncated && <p className="quiet">{t('graph.truncated')}</p>}
      {network.sampled && <p className="quiet">{t('networks.sampled')}</p>}
      <details>
        <summary>{t('graph.list', { count: graph.edges.length })}</summary>
        <ul className="edges">
          {linksShown(network).map((link) => (
            <li key={`${link.one} ${link.other}`}>
              {names.get(link.one)} – {names.get(link.other)}
              <span className="quiet"> {sharedBy(network, link, language)}</span>
            </li>
          ))}
        </ul>
      </details>
      <Rows
        label={t('networks.one')}
        rows={network.recipients}
        keyOf={(row) => row.person.id}
        columns={[
          { title: t('networks.recipient'), cell: (row) => <PersonLink person={row.person} asOf={asOf} /> },
          { title: t('networks.degree'), cell: (row) => row.degree, number: true },
          {
            title: t('networks.betweenness'),
            cell: (row) => Math.round(row.betweenness * 10) / 10,
            number: true,
          },
          { title: t('networks.communities'), cell: (row) => row.community, number: true },
        ]}
      />
    </>
  );
}
