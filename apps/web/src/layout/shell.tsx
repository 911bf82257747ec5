import { ConfigProvider } from 'antd';
import locale from 'antd/es/locale/vi_VN';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import '../i18n/parts.js';
import { Live } from '../live/live.js';
import { Part } from '../states/part.js';
import { Banner } from './banner.js';
import { Drawer } from './drawer.js';
import { Navigation } from './navigation.js';
import { theme } from './theme.js';
import '../style/shell.css';

/** The frame of every page behind the sign-in. */
export function Component() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [menu, setMenu] = useState(false);
  const close = useCallback(() => setMenu(false), []);
  return (
    <ConfigProvider locale={locale} theme={theme}>
      <Live>
        <div className="shell">
          <a className="skip" href="#main">{t('skip')}</a>
          <Banner onMenu={() => setMenu(true)} />
          <div className="side"><Navigation label={t('menu.title')} /></div>
          <main className="main" id="main" tabIndex={-1}>
            {/* A page that failed must not keep the next one from opening. */}
            <Part key={pathname} lines={8} wholePage><Outlet /></Part>
          </main>
        </div>
        <Drawer open={menu} onClose={close} />
        <ScrollRestoration />
      </Live>
    </ConfigProvider>
  );
}
