import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigationType } from 'react-router';
import { useTranslation } from 'react-i18next';

export interface PageProps {
  title: string;
  /** Beside the title: marks, small actions. */
  aside?: ReactNode;
  children: ReactNode;
}

let firstPage = true;

/** One page: its title in the window and as the heading, which gets the focus when a person came here by a link. */
export function Page({ title, aside, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useNavigationType();
  useEffect(() => {
    document.title = t('window', { title });
  }, [t, title]);
  useEffect(() => {
    // The first page belongs to the browser; going back keeps the place where the reader was.
    if (!firstPage && navigation !== 'POP' && !window.location.hash) heading.current?.focus();
    firstPage = false;
  }, [navigation]);
  return (
    <>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        {aside}
      </header>
      {children}
    </>
  );
}
