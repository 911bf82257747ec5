import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** The answer is `{data: Dto[]}`: all there are, few by nature. */
export const ApiList = (dto: Type): MethodDecorator =>
  applyDecorators(ApiExtraModels(dto), ApiOkResponse({
    description: 'Thành công',
    schema: { type: 'object', required: ['data'], properties: { data: { type: 'array', items: { $ref: getSchemaPath(dto) } } } },
  }));
