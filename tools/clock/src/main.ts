import { adminUrl } from './admin-url.js';
import { advanceClock, ClockRefused, readClock } from './business-clock.js';
import { parseTime, showTime } from './parse-time.js';

const USAGE = `npm run clock                       giờ nghiệp vụ hiện tại / shows business time
npm run clock -- 2021-03-10T08:00   tiến tới thời điểm này, giờ Việt Nam / moves it forward, Vietnamese time`;

async function run(wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return `Giờ nghiệp vụ: ${showTime(await readClock(adminUrl()))}`;
  const at = parseTime(wanted);
  if (!at) throw new ClockRefused(`Không hiểu thời điểm "${wanted}".\nNot a time: "${wanted}".\n\n${USAGE}`);
  return `Giờ nghiệp vụ nay là ${showTime(await advanceClock(adminUrl(), at))}`;
}

try {
  console.log(await run(process.argv[2]));
} catch (error) {
  console.error(error instanceof ClockRefused ? error.message : error);
  process.exitCode = 1;
}
