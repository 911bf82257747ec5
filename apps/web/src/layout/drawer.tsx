import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Navigation } from './navigation.js';

/** The navigation of narrow windows. The browser's own dialog keeps the focus inside and closes on Escape. */
export function Drawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  // Before the next page takes the focus: a dialog that closes gives it back to its button.
  useLayoutEffect(() => {
    dialog.current?.close();
    onClose();
  }, [pathname, onClose]);
  return (
    <dialog ref={dialog} className="drawer" aria-label={t('menu.title')} onClose={onClose} onClick={({ target }) => target === dialog.current && onClose()}>
      {open && (
        <>
          <div className="drawer-head">
            {t('menu.title')}
            <button type="button" className="plain-button" onClick={onClose}>{t('menu.close')}</button>
          </div>
          <Navigation label={t('menu.title')} />
        </>
      )}
    </dialog>
  );
}
