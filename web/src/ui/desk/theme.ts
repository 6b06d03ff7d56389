import { theme, type ThemeConfig } from 'antd'
import type { Theme } from '../shared/display.ts'

/*
 * antd computes shades from these in script, so it cannot read tokens.css; the values are the same.
 * Its own error, warning and info colours are red, orange and blue: here those mean risk, so they are
 * replaced, and the pale greys that fail 4.5:1 are darkened.
 */
const LIGHT = {
  colorPrimary: '#0b5f56',
  colorLink: '#0b5f56',
  colorLinkHover: '#08473f',
  colorSuccess: '#22642d',
  colorWarning: '#7a5320',
  colorError: '#9a2263',
  colorInfo: '#3b5f66',
  colorTextBase: '#15211f',
  colorText: '#15211f',
  colorTextSecondary: '#4a5956',
  colorTextTertiary: '#566460',
  colorTextDescription: '#4a5956',
  colorTextPlaceholder: '#66736f',
  colorTextDisabled: '#75827e',
  colorTextHeading: '#15211f',
  colorBgLayout: '#f3f6f4',
  colorBorder: '#b9c5c1',
  colorBorderSecondary: '#dfe6e3',
  colorFillAlter: '#f6f9f8',
  colorPrimaryBg: '#e1f0ec',
  colorPrimaryBgHover: '#d0e7e1',
  colorPrimaryHover: '#0e7468',
  colorPrimaryActive: '#08473f',
  colorPrimaryBorder: '#9ccdc2',
  controlItemBgActive: '#e1f0ec',
  controlItemBgActiveHover: '#d0e7e1',
  colorErrorBg: '#fbeaf3',
  colorErrorBorder: '#dca3c2',
  colorWarningBg: '#f8f0e4',
  colorWarningBorder: '#d9bf97',
  colorSuccessBg: '#e8f4e9',
  colorSuccessBorder: '#a5cfab',
  colorInfoBg: '#e8f0f1',
  colorInfoBorder: '#a9c2c7',
  colorBgSpotlight: '#22332f',
}

const DARK = {
  colorPrimary: '#4fc3b1',
  colorLink: '#7fd8ca',
  colorSuccess: '#93d39c',
  colorWarning: '#e3c08c',
  colorError: '#f4a3cb',
  colorInfo: '#a5c6cc',
  colorTextBase: '#e7f0ee',
  colorTextSecondary: '#b4c4c0',
  colorTextTertiary: '#a9bab6',
  colorTextDescription: '#b4c4c0',
  colorTextPlaceholder: '#93a4a0',
  colorBgBase: '#0a1315',
  colorBgContainer: '#111d20',
  colorBgElevated: '#16262a',
  colorBgLayout: '#0a1315',
  colorBorder: '#3b5156',
  colorBorderSecondary: '#24373b',
  colorPrimaryBg: '#12332f',
  colorPrimaryBgHover: '#173f3a',
  colorPrimaryHover: '#7fd8ca',
  controlItemBgActive: '#12332f',
  controlItemBgActiveHover: '#173f3a',
  colorErrorBg: '#351526',
  colorErrorBorder: '#7a3b5c',
  colorWarningBg: '#332714',
  colorWarningBorder: '#6d5631',
  colorBgSpotlight: '#2b4146',
}

/** The desk's antd theme; the same object for every page. */
export function deskTheme(mode: Theme): ThemeConfig {
  const dark = mode === 'dark'
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'anhu' },
    hashed: false,
    token: {
      ...(dark ? DARK : LIGHT),
      // Cut short by CSS, antd's movements end before it listens and menus stay where nobody sees them.
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      fontFamily:
        "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
      fontSize: 14,
      borderRadius: 8,
      borderRadiusLG: 12,
      controlHeight: 34,
      wireframe: false,
    },
    components: {
      Table: {
        headerBg: dark ? '#16262a' : '#f2f6f4',
        headerColor: dark ? '#b4c4c0' : '#3d4b48',
        headerSplitColor: 'transparent',
        cellPaddingBlock: 11,
      },
      Menu: {
        itemBorderRadius: 8,
        itemHeight: 40,
        activeBarBorderWidth: 0,
        itemSelectedBg: dark ? '#12332f' : '#e1f0ec',
        itemSelectedColor: dark ? '#7fd8ca' : '#08473f',
      },
      Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 },
      Layout: {
        headerHeight: 56,
        headerPadding: '0 20px',
        headerBg: dark ? '#111d20' : '#ffffff',
        siderBg: dark ? '#0d181a' : '#ffffff',
      },
      Tag: { defaultBg: dark ? '#24363a' : '#e8eeec', defaultColor: dark ? '#c3d0cd' : '#43524f' },
      Descriptions: { labelBg: 'transparent' },
      Button: { primaryShadow: 'none', defaultShadow: 'none', primaryColor: dark ? '#04211d' : '#ffffff' },
    },
  }
}
