import { ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@cchc/kernel';
import { PROBLEMS, slugOfStatus } from './catalogue.js';
import { problemBody, problemHeaders, refusalOf } from './problem-body.js';
import { NotFound, Problem, Unavailable, VersionConflict } from './problem.js';

class ReportNotOpen extends DomainError {
  readonly slug = 'report-not-open';
  readonly title = 'Báo cáo không còn nhận số liệu';
  override readonly extensions = { status: 'not the status', state: 'ACCEPTED' };
}

const coded = (code: string): Error => Object.assign(new Error('x'), { code });
const answer = (error: unknown): [string, number] => [refusalOf(error).slug, refusalOf(error).status];

describe('the answer for an error', () => {
  it('of the domain is its own', () => {
    const body = problemBody(refusalOf(new ReportNotOpen('Báo cáo đã được duyệt.')), '/reports/1?x=secret', 'abc');
    expect(body).toEqual({
      type: '/problems/report-not-open', title: 'Báo cáo không còn nhận số liệu', status: 409, detail: 'Báo cáo đã được duyệt.',
      instance: '/reports/1', errors: [], traceId: 'abc', state: 'ACCEPTED',
    });
  });

  it('of the framework is found by its status', () => {
    expect(answer(new NotFoundException())).toEqual(['not-found', 404]);
    expect(answer(new ForbiddenException())).toEqual(['forbidden', 403]);
    expect(answer(new HttpException('teapot', 418))).toEqual(['malformed-request', 400]);
    expect(answer(Object.assign(new Error('x'), { statusCode: 413 }))).toEqual(['payload-too-large', 413]);
  });

  it.each(['40001', '40P01', '57P01', '57014', '55P03', '53300', '08006', '25P03', 'ECONNREFUSED', 'ECONNRESET'])(
    'D6: of the database, %s, is 503 and says when to come back',
    (code) => {
      for (const error of [coded(code), Object.assign(new Error('wrapped'), { driverError: coded(code) }), new Error('outer', { cause: coded(code) })]) {
        expect(answer(error)).toEqual(['service-unavailable', 503]);
        expect(problemHeaders(refusalOf(error))).toMatchObject({ 'retry-after': '2' });
      }
    },
  );

  it('that the database could not store is the sender\'s', () => {
    expect(answer(coded('22021'))).toEqual(['validation-failed', 422]);
  });

  it('that nobody foresaw is internal and tells nothing', () => {
    for (const error of [new Error('canary'), coded('23505'), 'canary', null, undefined, { status: 'odd' }]) {
      expect(answer(error)).toEqual(['internal-error', 500]);
      expect(JSON.stringify(problemBody(refusalOf(error), '/', 't'))).not.toContain('canary');
    }
  });

  it('carries its own headers', () => {
    expect(problemHeaders(new VersionConflict(7))).toEqual({ etag: '"7"' });
    expect(problemHeaders(new Unavailable(9))).toEqual({ 'retry-after': '9' });
    expect(problemHeaders(new Problem('too-many-requests', 'x'))).toEqual({ 'retry-after': '2' });
    expect(problemHeaders(new NotFound())).toEqual({});
  });
});

describe('the catalogue', () => {
  it('has a Vietnamese title for every slug and a slug for every status', () => {
    for (const { title, status } of Object.values(PROBLEMS)) {
      expect(title.normalize('NFC')).toBe(title);
      expect(title).toMatch(/\p{Lowercase}[\p{L} ]*[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/u);
      expect(PROBLEMS[slugOfStatus(status)].status).toBe(status);
    }
  });
});
