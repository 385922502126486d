import type { StylesheetJson } from 'cytoscape';
import { COLOUR } from '../../app/theme';

/** Shape and colour of each kind of node; colour never stands alone. */
export const KINDS: Readonly<
  Record<
    string,
    {
      readonly shape: 'ellipse' | 'round-rectangle' | 'diamond' | 'hexagon' | 'round-tag';
      readonly colour: string;
    }
  >
> = {
  member: { shape: 'ellipse', colour: COLOUR.blue },
  person: { shape: 'ellipse', colour: '#7e9cba' },
  aidunit: { shape: 'round-rectangle', colour: COLOUR.teal },
  household: { shape: 'round-rectangle', colour: '#6b7f95' },
  vehicle: { shape: 'diamond', colour: '#6f6a8f' },
  realestate: { shape: 'hexagon', colour: '#7a6a56' },
  company: { shape: 'hexagon', colour: '#4e7a9b' },
  account: { shape: 'diamond', colour: '#5f7d6b' },
  dwelling: { shape: 'hexagon', colour: '#8794a3' },
  grant: { shape: 'round-tag', colour: '#3f7d79' },
};

export const STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      label: 'data(label)',
      'background-color': COLOUR.grey,
      color: COLOUR.ink,
      'font-size': 16,
      'font-family': 'system-ui, "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif',
      'text-valign': 'bottom',
      'text-margin-y': 5,
      'text-wrap': 'wrap',
      'text-max-width': '160px',
      width: 30,
      height: 30,
    },
  },
  ...Object.entries(KINDS).map(([kind, { shape, colour }]) => ({
    selector: `node.${kind}`,
    style: { shape, 'background-color': colour },
  })),
  {
    selector: 'edge',
    style: {
      label: 'data(label)',
      width: 1.5,
      'line-color': '#a9b6c4',
      'target-arrow-color': '#a9b6c4',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'curve-style': 'bezier',
      'font-size': 14,
      color: COLOUR.grey,
      'text-background-color': '#ffffff',
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
    },
  },
  { selector: 'edge.bounded', style: { 'line-style': 'dashed' } },
  {
    selector: 'node.highlighted',
    style: { 'border-width': 4, 'border-color': COLOUR.amberLine, 'font-weight': 'bold' },
  },
  {
    selector: 'edge.highlighted',
    style: {
      width: 4,
      'line-color': COLOUR.amberLine,
      'target-arrow-color': COLOUR.amberLine,
      color: COLOUR.amber,
    },
  },
];
