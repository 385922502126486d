import type { PortraitGraphQuery } from '../../generated/operations';
import type { Language } from '../../i18n/format';

export type Graph = NonNullable<NonNullable<PortraitGraphQuery['portrait']>['graph']>;

/** A node or an edge as the drawing takes it. */
export interface Element {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string>>;
  readonly classes: string;
}

/** The kind of a node as the page knows it: one spelling for `AidUnit`, `aid_unit` and `AID_UNIT`. */
export function plainKind(kind: string): string {
  return kind.toLowerCase().replace(/[^a-z]/g, '');
}

const LONGEST_LABEL = 32;

/** A label as the drawing has room for it; the list below the drawing has it in whole. */
export function shortened(label: string): string {
  const characters = Array.from(label);
  return characters.length <= LONGEST_LABEL ? label : `${characters.slice(0, LONGEST_LABEL).join('')}…`;
}

/** The elements to draw; an edge to a node that is not there is left out, since nothing could hold it. */
export function elementsOf(graph: Graph, language: Language): Element[] {
  const known = new Set(graph.nodes.map((node) => node.id));
  const nodes = graph.nodes.map((node): Element => ({
    group: 'nodes',
    data: { id: node.id, label: shortened(node.label) },
    classes: [plainKind(node.kind), node.highlighted ? 'highlighted' : ''].join(' ').trim(),
  }));
  const edges = graph.edges
    .filter((edge) => known.has(edge.from) && known.has(edge.to))
    .map((edge, at): Element => ({
      group: 'edges',
      data: { id: `edge-${at}`, source: edge.from, target: edge.to, label: edge.label[language] },
      classes: [edge.highlighted ? 'highlighted' : '', edge.spell.to === null ? '' : 'bounded']
        .join(' ')
        .trim(),
    }));
  return [...nodes, ...edges];
}
