import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from './api-decorators.js';
import { describeDtos } from './describe-dtos.js';

type Operation = { responses?: Record<string, unknown>; security?: unknown };

/** The service's OpenAPI 3.1 document; built when first asked for, since it costs more than a start should. */
export class OpenApi {
  #document: OpenAPIObject | undefined;
  #app: INestApplication | undefined;

  constructor(private readonly title: string) {}

  describe(app: INestApplication): void {
    this.#app = app;
  }

  get document(): OpenAPIObject {
    this.#document ??= this.#build();
    return this.#document;
  }

  #build(): OpenAPIObject {
    if (!this.#app) throw new Error('the application has not been created yet');
    describeDtos();
    const base = new DocumentBuilder().setTitle(this.title).setVersion('1').setOpenAPIVersion('3.1.0').build();
    const document = SwaggerModule.createDocument(this.#app, base, { operationIdFactory });
    document.components = { ...document.components, schemas: { ...document.components?.schemas, ...SHARED } };
    addUsualProblems(document);
    return document;
  }
}

const operationIdFactory = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '')}_${method}`;

function addUsualProblems({ paths }: OpenAPIObject): void {
  for (const path of Object.values(paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      if (!operation?.responses) continue;
      operation.responses['422'] ??= WRONG_INPUT;
      operation.responses['default'] ??= USUAL_PROBLEM;
    }
  }
}

// Whatever an operation takes: a query that nobody reads is refused too.
const WRONG_INPUT = problemResponse(['validation-failed']);

const USUAL_PROBLEM = {
  description: 'Lỗi theo RFC 9457; `type` là mã ổn định, `title` và `detail` để hiển thị',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const SHARED: NonNullable<NonNullable<OpenAPIObject['components']>['schemas']> = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance', 'errors', 'traceId'],
    properties: {
      type: { type: 'string', example: '/problems/validation-failed' },
      title: { type: 'string', example: 'Dữ liệu gửi lên chưa hợp lệ' },
      status: { type: 'integer', example: 422 },
      detail: { type: 'string' },
      instance: { type: 'string', example: '/reports' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
      traceId: { type: 'string', example: '0af7651916cd43dd8448eb211c80319c' },
    },
  },
  FieldError: {
    type: 'object',
    required: ['pointer', 'slug', 'message'],
    properties: {
      pointer: { type: 'string', example: '/values/tong-so-ho-so' },
      slug: { type: 'string', example: 'not-an-integer' },
      message: { type: 'string', example: 'Phải là số nguyên.' },
      cell: { type: 'string', example: 'A1.02' },
      sheet: { type: 'string', example: 'Tiêu chí thành phần' },
    },
  },
};
