import { describe, expect, it } from 'vitest';
import { graphOf, linksShown, sharedBy, type Network } from './drawn';

const network = {
  id: 'a',
  size: 3,
  groups: 2,
  linkCount: 2,
  communities: 1,
  kinds: ['PHONE', 'DWELLING'],
  sampled: false,
  recipients: [
    { person: { id: 'b', name: '乙' }, degree: 2, betweenness: 1, community: 1 },
    { person: { id: 'a', name: null }, degree: 1, betweenness: 0, community: 1 },
  ],
  links: [
    { one: 'a', other: 'b', things: [0, 1, 2] },
    { one: 'b', other: 'c', things: [1] },
  ],
  things: [
    { no: 0, kind: 'PHONE' },
    { no: 1, kind: 'DWELLING' },
    { no: 2, kind: 'PHONE' },
  ],
} as Network;

describe('a network as it is drawn', () => {
  it('names each kind of what is shared once', () => {
    expect(network.links.map((link) => sharedBy(network, link, 'en'))).toEqual([
      'phone, dwelling',
      'dwelling',
    ]);
    expect(network.links.map((link) => sharedBy(network, link, 'zh'))).toEqual(['电话、住所', '住所']);
  });
  it('leaves out links to people who are not told, and says so', () => {
    expect(linksShown(network)).toHaveLength(1);
    expect(graphOf(network, 'b', '?').truncated).toBe(true);
  });
  it('does not draw as alone whose links are not told', () => {
    const far = { person: { id: 'c', name: '丙' }, degree: 1, betweenness: 0, community: 1 };
    const known = { ...network, recipients: [...network.recipients, far], links: network.links.slice(0, 1) };
    expect(graphOf(known, 'a', '?').nodes.map((node) => node.id)).toEqual(['b', 'a']);
    expect(graphOf(known, 'c', '?').nodes.map((node) => node.id)).toEqual(['b', 'a', 'c']);
  });
  it('marks who was asked for and names nobody whose name it does not have', () => {
    const { nodes } = graphOf(network, 'b', 'unknown');
    expect(nodes.map((node) => [node.label, node.highlighted])).toEqual([
      ['乙', true],
      ['unknown', false],
    ]);
  });
});
