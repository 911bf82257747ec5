import { data, person, type Answer, type TasksUnderTest } from '../tasks-under-test.features.js';

/** A district's true report, of the worked example. */
export const districtValues = (): Record<string, unknown> => data('worked-example.json').inputs.reports[0].events[0].values;

/** A department's report of zeros, which satisfy every check. */
export function departmentValues(): Record<string, unknown> {
  const indicators: { key: string; type: string; appliesTo: string }[] = data('report-template.json').indicators;
  return Object.fromEntries(indicators.filter(({ type, appliesTo }) => type !== 'COMPUTED_PERCENT' && appliesTo !== 'DISTRICT')
    .map(({ key, type }) => [key, type === 'INTEGER' ? 0 : type === 'DECIMAL' ? '0' : false]));
}

export const q1 = (agency: string): string => `/reports/2021-Q1:${agency}`;

/** Each story takes the report of an agency of its own, so that stories do not meet. */
export class ReportStory {
  constructor(private readonly tasks: TasksUnderTest) {}

  async versionOf(agency: string): Promise<number> {
    return (await this.tasks.get(person('OFFICER', agency), q1(agency))).body.data.version;
  }

  async draft(agency: string, values: Record<string, unknown>, notApplicable: Record<string, unknown> = {}): Promise<Answer> {
    return this.tasks.put(person('OFFICER', agency), `${q1(agency)}/values`, await this.versionOf(agency), { values, notApplicable });
  }

  submit(agency: string, key?: string): Promise<Answer> {
    return this.tasks.post(person('HEAD', agency), `${q1(agency)}/submission`, undefined, key);
  }
}
