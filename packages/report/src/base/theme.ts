/** One look for charts and page: Okabe & Ito's palette (2008), which colour-blind readers can tell apart, on white. */
export const FONT = 'Inter, system-ui, sans-serif';

export const INK = { text: '#1a1a1a', soft: '#555555', rule: '#8a8a8a', grid: '#e8e8e8', paper: '#ffffff' } as const;

export const HUE = {
  blue: '#0072b2',
  sky: '#56b4e9',
  green: '#009e73',
  yellow: '#f0e442',
  orange: '#e69f00',
  vermilion: '#d55e00',
  purple: '#cc79a7',
  grey: '#999999',
} as const;

/** Lighter and darker relatives of a hue, for parts of one family. */
export const TINT = {
  ice: '#cfe3f1',
  rust: '#8c3a00',
  mint: '#66c5ab',
  dew: '#b2e2d5',
  rose: '#e5bcd3',
  mist: '#f4f7fa',
  ash: '#cccccc',
} as const;

/** Font sizes in pixels on a 1200 × 675 slide. */
export const SIZE = { title: 22, subtitle: 14, label: 13, footer: 12 } as const;
export const LINE = { title: 29, subtitle: 20 } as const;

/** Vega-Lite configuration shared by every chart. */
export const CONFIG = {
  font: FONT,
  background: INK.paper,
  aria: false,
  view: { stroke: null },
  axis: {
    domain: false,
    ticks: false,
    grid: true,
    gridColor: INK.grid,
    labelColor: INK.soft,
    labelFontSize: SIZE.label,
    labelPadding: 8,
    title: null,
  },
  axisX: {
    grid: false,
    domain: true,
    domainColor: INK.rule,
    ticks: true,
    tickColor: INK.rule,
    tickSize: 5,
    labelPadding: 4,
  },
  text: { color: INK.text, fontSize: SIZE.label, aria: false },
} as const;
