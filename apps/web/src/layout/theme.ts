import type { ThemeConfig } from 'antd';
import { wantsStillness } from '../style/stillness.js';

/** A calm, official look; every text colour keeps 4.5 : 1 on the grounds it is used on. The same colours as style/base.css. */
export const theme: ThemeConfig = {
  cssVar: { key: 'cchc' },
  hashed: false,
  token: {
    motion: !wantsStillness(),
    colorPrimary: '#0b4f8f', colorInfo: '#0b4f8f', colorLink: '#0b4f8f', colorSuccess: '#1b6e35', colorWarning: '#945400', colorError: '#a81e1e',
    colorText: '#1a2433', colorTextSecondary: '#445064', colorTextTertiary: '#52607a', colorTextQuaternary: '#5b6880', colorTextDescription: '#445064', colorTextPlaceholder: '#5f6b7e',
    colorBorder: '#8a96a8', colorBorderSecondary: '#d9dfe8', colorBgLayout: '#f4f6f9',
    borderRadius: 6, fontSize: 15,
    fontFamily: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  },
};
