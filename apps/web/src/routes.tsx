import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Start } from './start.js';
import { SignedIn } from './session/signed-in.js';
import { RouteProblem } from './states/route-problem.js';

/** Every page is fetched when it is first opened: `pages/<name>/<name>.page.tsx` exports `Component`. */
const pages = import.meta.glob<{ Component: ComponentType }>('./pages/*/*.page.tsx');

function page(path: string, file: string): RouteObject[] {
  const load = pages[`./pages/${file}.page.tsx`];
  return load ? [{ path, lazy: load }] : [];
}

export const routes: RouteObject[] = [
  {
    element: <Start />,
    errorElement: <main className="main"><RouteProblem /></main>,
    HydrateFallback: () => null,
    children: [
      ...page('dang-nhap', 'sign-in/sign-in'),
      {
        element: <SignedIn />,
        children: [
          {
            lazy: () => import('./layout/shell.js'),
            children: [
              {
                errorElement: <RouteProblem />,
                children: [
                  ...page('', 'home/home'),
                  ...page('xep-hang/:group', 'rankings/ranking'),
                  ...page('phieu-diem/:agency', 'scorecard/scorecard'),
                  ...page('phieu-diem/:agency/giai-trinh', 'scorecard/explanation'),
                  ...page('ke-hoach', 'plan/plan'),
                  ...page('viec-phai-lam', 'obligations/obligations'),
                  ...page('bao-cao/:key', 'report/report'),
                  ...page('bao-cao/:key/bien-nhan/:revision', 'receipt/receipt'),
                  ...page('nhac-viec/:id', 'reminders/reminders'),
                  ...page('thu-da-gui/:id', 'reminders/message'),
                  ...page('thong-bao', 'inbox/inbox'),
                  ...page('mailbox', 'mailbox/mailbox'),
                  ...page('mailbox/:id', 'mailbox/mail'),
                  ...page('*', 'missing/missing'),
                ],
              },
            ],
          },
        ],
      },
    ],
  },
];
