export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** As much of an OpenAPI 3.1 document as merging must know. */
export interface OpenApiDocument {
  openapi: string;
  info: JsonObject;
  paths: Record<string, JsonObject>;
  components?: Record<string, JsonObject>;
  tags?: JsonObject[];
  [member: string]: unknown;
}

/** A document and where its owner stands; `path` gives the public address of one of its paths, undefined for hidden ones. */
export interface Part {
  name: string;
  document: OpenApiDocument;
  publicPath: (path: string) => string | undefined;
}
