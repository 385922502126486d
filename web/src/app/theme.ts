import type { ThemeConfig } from 'antd';

/** Calm colours: blue leads, amber asks for attention, nothing here is an alarm. */
export const COLOUR = {
  blue: '#2f5d8c',
  ink: '#1f2a37',
  grey: '#5b6776',
  line: '#d5dce4',
  ground: '#f4f6f9',
  amber: '#8a5a00',
  amberLine: '#c98a1b',
  teal: '#2c6e6b',
} as const;

export const theme: ThemeConfig = {
  token: {
    colorPrimary: COLOUR.blue,
    colorInfo: COLOUR.blue,
    colorLink: COLOUR.blue,
    colorInfoBg: '#eef3f9',
    colorInfoBorder: '#c3d3e4',
    colorWarning: COLOUR.amberLine,
    colorError: COLOUR.amber,
    colorSuccess: COLOUR.teal,
    colorText: COLOUR.ink,
    colorTextSecondary: COLOUR.grey,
    colorBgLayout: COLOUR.ground,
    borderRadius: 6,
    fontSize: 15,
    fontFamily:
      'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
  },
};
