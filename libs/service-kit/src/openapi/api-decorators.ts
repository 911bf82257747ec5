import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { PROBLEMS, type ProblemSlug } from '../problems/catalogue.js';

/** The answer is `{data: Dto[], page}`. */
export const ApiPage = (dto: Type): MethodDecorator =>
  answer(200, dto, {
    required: ['data', 'page'],
    properties: { data: { type: 'array', items: { $ref: getSchemaPath(dto) } }, page: { $ref: getSchemaPath(PageInfo) } },
  });

/** The answer is `{data: Dto}`. */
export const ApiItem = (dto: Type, status: 200 | 201 | 202 = 200): MethodDecorator =>
  answer(status, dto, { required: ['data'], properties: { data: { $ref: getSchemaPath(dto) } } });

/** The answer is `{data: Dto[]}`: all there are, few by nature. */
export const ApiList = (dto: Type): MethodDecorator =>
  answer(200, dto, { required: ['data'], properties: { data: { type: 'array', items: { $ref: getSchemaPath(dto) } } } });

/** Done, with nothing to say: 204. */
export const NoContent = (): MethodDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: 'Thành công, không có nội dung trả về' }));

/** Errors beyond the usual ones (401, 403, 422, 429) that the route answers. */
export const ApiProblem = (...slugs: ProblemSlug[]): MethodDecorator & ClassDecorator => {
  const byStatus = groupByStatus(slugs);
  return applyDecorators(...[...byStatus].map(([status, same]) => ApiResponse({ status, ...problemResponse(same) })));
};

/** Does the API's document show the controller? */
export const isDescribed = (controller: Type): boolean => Reflect.getMetadata('swagger/apiExcludeController', controller) === undefined;

/** The part of a list that an answer holds. */
export class PageInfo {
  @ApiProperty({ minimum: 1 }) page!: number;
  @ApiProperty({ minimum: 1, maximum: 500 }) pageSize!: number;
  @ApiProperty({ description: 'Tổng số dòng của mọi trang' }) total!: number;
}

const answer = (status: number, dto: Type, schema: object): MethodDecorator =>
  applyDecorators(ApiExtraModels(dto, PageInfo), ApiResponse({ status, description: 'Thành công', schema: { type: 'object', ...schema } }));

/** A response of OpenAPI that is one of these problems. */
export const problemResponse = (slugs: readonly ProblemSlug[]) => ({
  description: slugs.map((slug) => `\`${slug}\`: ${PROBLEMS[slug].title}`).join('; '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function groupByStatus(slugs: readonly ProblemSlug[]): Map<number, ProblemSlug[]> {
  const groups = new Map<number, ProblemSlug[]>();
  for (const slug of slugs) groups.set(PROBLEMS[slug].status, [...(groups.get(PROBLEMS[slug].status) ?? []), slug]);
  return groups;
}
