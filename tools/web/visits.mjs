import { Session } from '../api/session.mjs';

const PERIOD = '2021-Q1';
const AGENCY = 'UBND-LONGMY';

/**
 * Every page as somebody sees it: `{ name, path, as }`, for the screenshots and for the checks of each page. Addresses that
 * carry an id are looked up; a page whose subject does not exist yet (a receipt before the first submission) is left out.
 */
export async function visitsOf(url, password) {
  const leader = await Session.open(url, 'lanhdao', password);
  const administrator = await Session.open(url, 'quantri', password);
  const [report] = await leader.get(`/api/v1/reports?filter[period]=${PERIOD}&filter[agency]=${AGENCY}`);
  const [message] = await administrator.get('/api/v1/messages?pageSize=1');
  const [mail] = await administrator.get('/api/v1/mailbox/messages?pageSize=1');
  const key = `${PERIOD}:${AGENCY}`;
  return [
    { name: 'sign-in', path: '/dang-nhap', as: null },
    { name: 'home-leader', path: '/', as: 'lanhdao' },
    { name: 'home-officer', path: '/', as: 'canbo.ubnd-longmy' },
    { name: 'ranking-departments', path: '/xep-hang/so-nganh', as: 'lanhdao' },
    { name: 'ranking-districts', path: '/xep-hang/cap-huyen', as: 'lanhdao' },
    { name: 'scorecard', path: `/phieu-diem/${AGENCY}`, as: 'lanhdao' },
    { name: 'explanation', path: `/phieu-diem/${AGENCY}/giai-trinh#H1.2.1`, as: 'lanhdao' },
    { name: 'plan', path: '/ke-hoach', as: 'lanhdao' },
    { name: 'obligations', path: '/viec-phai-lam', as: 'canbo.ubnd-longmy' },
    { name: 'obligations-home-affairs', path: '/viec-phai-lam', as: 'sonoivu' },
    { name: 'report', path: `/bao-cao/${PERIOD}:STC`, as: 'canbo.stc' },
    { name: 'reminders', path: `/nhac-viec/${report.obligationId}`, as: 'canbo.ubnd-longmy' },
    { name: 'inbox', path: '/thong-bao', as: 'canbo.ubnd-longmy' },
    { name: 'mailbox', path: '/mailbox', as: 'quantri' },
    ...(report.revision > 0 ? [{ name: 'receipt', path: `/bao-cao/${key}/bien-nhan/${report.revision}`, as: 'thutruong.ubnd-longmy' }] : []),
    ...(message ? [{ name: 'message', path: `/thu-da-gui/${message.id}`, as: 'quantri' }] : []),
    ...(mail ? [{ name: 'mail', path: `/mailbox/${mail.id}`, as: 'quantri' }] : []),
    { name: 'missing', path: '/khong-co-trang-nay', as: 'lanhdao' },
  ];
}

/** Opens an address and waits until nothing is loading any more. */
export async function open(page, address) {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await settled(page);
}

/** Waits until the page has its heading and nothing in it is still loading. */
export const settled = (page) => page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('.loading') && !document.querySelector('.ant-spin-spinning, .ant-skeleton-active'), undefined, { timeout: 20_000 });
