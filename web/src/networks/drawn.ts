import type { RecipientNetworkQuery } from '../generated/operations';
import type { Graph } from '../portrait/graph/elements';
import { nameOf } from '../i18n/vocabulary';

export type Network = RecipientNetworkQuery['recipientNetworks']['edges'][number]['node'];

/** What two recipients share, in one language; each kind once. */
export function sharedBy(network: Network, link: Network['links'][number], language: 'zh' | 'en'): string {
  const kinds = new Set(
    link.things.flatMap((no) => network.things.filter((thing) => thing.no === no).map((thing) => thing.kind)),
  );
  return [...kinds].map((kind) => nameOf('linkKind', kind, language)).join(language === 'zh' ? '、' : ', ');
}

/** The links whose two recipients are both told. */
export function linksShown(network: Network): readonly Network['links'][number][] {
  const told = new Set(network.recipients.map((recipient) => recipient.person.id));
  return network.links.filter((link) => told.has(link.one) && told.has(link.other));
}

/**
 * The network as the drawing takes it: those whose links are told, since a recipient without any would look alone; the
 * one that was asked for stands out.
 */
export function graphOf(network: Network, asked: string, unknown: string): Graph {
  const links = linksShown(network);
  const linked = new Set([asked, ...links.flatMap((link) => [link.one, link.other])]);
  return {
    truncated: network.recipients.length < network.size || links.length < network.linkCount,
    nodes: network.recipients
      .filter(({ person }) => linked.has(person.id))
      .map(({ person }) => ({
        id: person.id,
        label: person.name ?? unknown,
        kind: 'person',
        highlighted: person.id === asked,
      })),
    edges: links.map((link) => ({
      from: link.one,
      to: link.other,
      label: { zh: sharedBy(network, link, 'zh'), en: sharedBy(network, link, 'en') },
      highlighted: false,
      spell: { from: null, to: null },
    })),
  } as Graph;
}
